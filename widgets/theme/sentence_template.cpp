#include "widgets/theme/sentence_template.h"

#include <QRegularExpression>
#include <algorithm>

namespace slipway::theme {

SentenceTemplate::SentenceTemplate(const char* english) : m_english(english) {
    const QString text = QString::fromUtf8(english);
    QString piece;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool figure = text.mid(at, 2) == QStringLiteral("%L");
        const qsizetype digit = at + (figure ? 2 : 1);
        if (text[at] != u'%' || digit >= text.size() || text[digit] < u'1' || text[digit] > u'9') {
            piece += text[at];
            m_letters += text[at].isLetter() ? 1 : 0;
            continue;
        }
        m_pieces << piece;
        piece.clear();
        m_numbers.push_back(text[digit].digitValue());
        m_figures.push_back(figure);
        at = digit;
    }
    m_pieces << piece;
}

bool joinsSentences(const QString& value) {
    return value.contains(QStringLiteral(": ")) || value.contains(QStringLiteral("; ")) || value.contains(QStringLiteral(". "));
}

int SentenceTemplate::unannounced() const {
    const QString& before = m_pieces[m_pieces.size() - 2];
    const bool announced = before.endsWith(QStringLiteral(": ")) || before.endsWith(QStringLiteral("; "));
    return m_pieces.back().isEmpty() && !announced ? m_numbers.back() : 0;
}

std::optional<QStringList> SentenceTemplate::match(const QString& text, Values allowed) const {
    if (!text.startsWith(m_pieces.front())) return std::nullopt;
    if (m_numbers.empty()) return text == m_pieces.front() ? std::optional(QStringList()) : std::nullopt;
    QStringList values;
    for (qsizetype n = 0; n < *std::max_element(m_numbers.begin(), m_numbers.end()); ++n) values << QString();
    qsizetype from = m_pieces.front().size();
    for (std::size_t index = 0; index < m_numbers.size(); ++index) {
        const QString& next = m_pieces[static_cast<qsizetype>(index) + 1];
        const bool last = index + 1 == m_numbers.size();
        if (last && !text.endsWith(next)) return std::nullopt;
        const qsizetype to = last ? text.size() - next.size() : text.indexOf(next, from + 1);
        if (to <= from) return std::nullopt;
        const QString value = text.mid(from, to - from);
        if (m_figures[index] && !isFigure(value)) return std::nullopt;
        if (allowed == Values::plain && !next.isEmpty() && joinsSentences(value)) return std::nullopt;
        QString& place = values[m_numbers[index] - 1];
        if (!place.isEmpty() && place != value) return std::nullopt;
        place = value;
        from = to + next.size();
    }
    return values;
}

bool SentenceTemplate::takesFigure(int number) const {
    const auto found = std::ranges::find(m_numbers, number);
    return found != m_numbers.end() && m_figures[static_cast<std::size_t>(found - m_numbers.begin())];
}

bool isFigure(const QString& text) {
    static const QRegularExpression figure(QStringLiteral("^(< )?[+-]?\\d{1,15}(\\.\\d{1,9})?( %)?$"));
    return figure.match(text).hasMatch();
}

}  // namespace slipway::theme
