#include "widgets/robots/robot_filter.h"

#include <algorithm>

#include "widgets/robots/robot_table_model.h"

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

RobotFilter::RobotFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(RobotTableModel::kSortRole);
    setDynamicSortFilter(true);
}

void RobotFilter::setWords(const QString& text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void RobotFilter::setCondition(int condition) {
    m_condition = condition;
    invalidateFilter();
}

void RobotFilter::setOnly(const QStringList& robots) {
    m_only = QSet<QString>(robots.begin(), robots.end());
    invalidateFilter();
}

bool RobotFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto cell = [&](int column, int role) { return sourceModel()->data(sourceModel()->index(row, column, parent), role); };
    if (m_condition >= 0 && cell(0, RobotTableModel::kConditionRole).toInt() != m_condition) return false;
    if (!m_only.isEmpty() && !m_only.contains(cell(0, RobotTableModel::kIdRole).toString())) return false;
    if (m_words.isEmpty()) return true;
    QString all;
    for (int column = 0; column < RobotTableModel::kColumns; ++column) all += cell(column, Qt::DisplayRole).toString() + QLatin1Char('\n');
    return std::ranges::all_of(m_words, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool RobotFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(RobotTableModel::kSortRole);
    const QVariant b = right.data(RobotTableModel::kSortRole);
    if (a.typeId() == QMetaType::QString) return naturalLess(a.toString(), b.toString());
    return a.toDouble() < b.toDouble();
}

}  // namespace slipway::widgets
