// One template of a sentence: the fixed pieces between its placeholders, and whether a text is made of them. A plain value.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace slipway::theme {

class SentenceTemplate {
public:
    /// english: a sentence with %1 … %9, of which %L1 takes a number only.
    explicit SentenceTemplate(const char* english);

    [[nodiscard]] const char* english() const { return m_english; }
    /// What stands before the first placeholder; the whole sentence where there is none.
    [[nodiscard]] const QString& start() const { return m_pieces.front(); }
    [[nodiscard]] qsizetype placeholders() const { return static_cast<qsizetype>(m_numbers.size()); }
    /// How much of it is fixed: the more letters, the surer a text is of this template.
    [[nodiscard]] qsizetype letters() const { return m_letters; }
    /// What values may be: any text, or several sentences only at the very end, where they may be quoted.
    enum class Values { any, plain };
    /// Placeholder n's text at n - 1; nothing if the text is not of this template.
    [[nodiscard]] std::optional<QStringList> match(const QString& text, Values values = Values::any) const;

    /// Is placeholder `number` a %L, which takes a number only?
    [[nodiscard]] bool takesFigure(int number) const;

    /// Which placeholder ends the template without a colon or a semicolon before it; 0: none. It has at least one placeholder.
    [[nodiscard]] int unannounced() const;

private:
    const char* m_english;
    QStringList m_pieces;        // one more than placeholders
    std::vector<int> m_numbers;  // of each placeholder in order, 1 to 9
    std::vector<bool> m_figures;
    qsizetype m_letters = 0;
};

/// Of several sentences, or of one that quotes another.
[[nodiscard]] bool joinsSentences(const QString& text);

inline constexpr QLatin1String kBelow("< ");

/// "91.4", "-3", "+12", "< 0.001"; with " %" behind it too.
[[nodiscard]] bool isFigure(const QString& text);

}  // namespace slipway::theme
