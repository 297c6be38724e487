// Text of one direction inside a line of the other: charts run from left to right in every language, their labels do not. Any thread.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

namespace slipway::theme {

/// Reads in its own direction wherever it is drawn: without it "Gate ≥ 90 %" in Arabic would lose its percent sign to the other end.
[[nodiscard]] inline QString isolated(const QString& text) {
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    return kFirstStrongIsolate + text + kPopIsolate;
}

/// Reads in the direction of the reader's language whatever its first letter is, so that a percent sign stands on the same side of every
/// figure of a chart. A name of other letters in it is to be isolated.
[[nodiscard]] inline QString reading(const QString& text) {
    constexpr QChar kRightToLeftIsolate(0x2067);
    constexpr QChar kPopIsolate(0x2069);
    return QLocale().textDirection() == Qt::RightToLeft ? kRightToLeftIsolate + text + kPopIsolate : isolated(text);
}

/// A name of digits and dashes in a language that runs from right to left, where its parts would change places; else as it is.
[[nodiscard]] inline QString idText(const QString& id) { return QLocale().textDirection() == Qt::RightToLeft ? isolated(id) : id; }

/// From left to right whatever it holds: paths and shortcuts.
[[nodiscard]] inline QString leftToRight(const QString& text) {
    constexpr QChar kLeftToRightIsolate(0x2066);
    constexpr QChar kPopIsolate(0x2069);
    const bool asItIs = text.isEmpty() || QLocale().textDirection() != Qt::RightToLeft;
    return asItIs ? text : kLeftToRightIsolate + text + kPopIsolate;
}

/// A paragraph in the direction of the reader's language, whatever its first letter is: labels with text that can be selected would
/// else stand at the other side when they begin with a figure or a model's name.
[[nodiscard]] inline QString paragraph(const QString& text) {
    constexpr QChar kRightToLeftMark(0x200F);
    return QLocale().textDirection() == Qt::RightToLeft && !text.isEmpty() ? kRightToLeftMark + text : text;
}

/// Where figures stand in a column, in every language: units below units.
inline constexpr Qt::Alignment kFigureSide = Qt::AlignRight | Qt::AlignAbsolute;

/// A table of two columns in rich text: Qt mirrors none, so from right to left the second cell comes first. Cells are markup.
[[nodiscard]] inline QString richTable(const std::vector<std::pair<QString, QString>>& rows, int padding) {
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    QString html = mirrored ? QStringLiteral("<table align=\"right\" cellspacing=\"0\" cellpadding=\"%1\">")
                            : QStringLiteral("<table cellspacing=\"0\" cellpadding=\"%1\">");
    html = html.arg(padding);
    for (const auto& [first, second] : rows) {
        html += mirrored ? QStringLiteral("<tr><td>%2</td><td style=\"padding-left:12px\">%1</td></tr>").arg(first, second)
                         : QStringLiteral("<tr><td style=\"padding-right:12px\">%1</td><td>%2</td></tr>").arg(first, second);
    }
    return html + QStringLiteral("</table>");
}

/// Names or words one after the other, with the comma of the reader's language.
[[nodiscard]] inline QString listed(const QStringList& parts) {
    const QString pair = QCoreApplication::translate("Core", "%1, %2");
    return parts.join(pair.section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0));
}

/// One sentence after the other: some scripts put no space between them.
[[nodiscard]] inline QString sentences(const QStringList& parts) {
    const QString pair = QCoreApplication::translate("Core", "%1 %2");
    return parts.join(pair.section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0));
}

/// "rtl" or "ltr", for rich text: it does not follow the widget that shows it.
[[nodiscard]] inline QString htmlDirection() {
    return QLocale().textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

}  // namespace slipway::theme
