#include "widgets/robots/natural_order.h"

namespace slipway::widgets {

bool naturalLess(const QString& left, const QString& right) {
    qsizetype i = 0;
    qsizetype j = 0;
    const auto digitsEnd = [](const QString& text, qsizetype from) {
        while (from < text.size() && text[from].isDigit()) ++from;
        return from;
    };
    while (i < left.size() && j < right.size()) {
        if (left[i].isDigit() && right[j].isDigit()) {
            while (i < left.size() && left[i] == QLatin1Char('0')) ++i;
            while (j < right.size() && right[j] == QLatin1Char('0')) ++j;
            const auto a = QStringView(left).mid(i, digitsEnd(left, i) - i);
            const auto b = QStringView(right).mid(j, digitsEnd(right, j) - j);
            if (a.size() != b.size()) return a.size() < b.size();
            if (const int order = a.compare(b); order != 0) return order < 0;
            i += a.size();
            j += b.size();
            continue;
        }
        const QChar a = left[i].toCaseFolded();
        const QChar b = right[j].toCaseFolded();
        if (a != b) return a < b;
        ++i;
        ++j;
    }
    return left.size() - i < right.size() - j;
}

}  // namespace slipway::widgets
