#include "widgets/help/help_pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <algorithm>
#include <array>

#include "widgets/shell/actions.h"
#include "widgets/shell/language.h"

namespace slipway::widgets {

namespace {

struct HelpPage {
    const char* id;
    const char* title;  // English source, translated in context "Help"
};

constexpr std::array kPages{
    HelpPage{"start", QT_TRANSLATE_NOOP("Help", "How a rollout goes")},
    HelpPage{"live", QT_TRANSLATE_NOOP("Help", "Live")},
    HelpPage{"robots", QT_TRANSLATE_NOOP("Help", "Robots")},
    HelpPage{"checklist", QT_TRANSLATE_NOOP("Help", "Checklist")},
    HelpPage{"plan", QT_TRANSLATE_NOOP("Help", "Plan")},
    HelpPage{"history", QT_TRANSLATE_NOOP("Help", "History")},
    HelpPage{"investigate", QT_TRANSLATE_NOOP("Help", "Investigate")},
    HelpPage{"alarms", QT_TRANSLATE_NOOP("Help", "Alarms")},
    HelpPage{"strategies", QT_TRANSLATE_NOOP("Help", "Strategies")},
    HelpPage{"gates", QT_TRANSLATE_NOOP("Help", "Gates")},
    HelpPage{"connect", QT_TRANSLATE_NOOP("Help", "Connecting a robot")},
    HelpPage{"shortcuts", QT_TRANSLATE_NOOP("Help", "Keyboard shortcuts")},
};

QString shortcutsHtml() {
    QString rows;
    for (const ActionSpec& spec : actionTable()) {
        if (spec.keys.isEmpty()) continue;
        rows += QStringLiteral("<tr><td>%1</td><td><kbd>%2</kbd></td></tr>\n")
                    .arg(Actions::plainText(spec).toHtmlEscaped(), spec.keys.toString(QKeySequence::PortableText).toHtmlEscaped());
    }
    return QStringLiteral("<div dir=\"%1\"><h1>%2</h1><table cellpadding=\"4\">%3</table></div>")
        .arg(QLocale().textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             helpPageTitle(QStringLiteral("shortcuts")).toHtmlEscaped(), rows);
}

/// As written in the language that is spoken; a page that it lacks is shown in English. Pictures stand beside their page.
QString writtenHtml(const QString& id) {
    const QString own = QStringLiteral("help/%1/").arg(Language::best({QLocale().bcp47Name()}));
    const QString folder = QFile::exists(QStringLiteral(":/%1%2.html").arg(own, id)) ? own : QStringLiteral("help/en/");
    QFile file(QStringLiteral(":/%1%2.html").arg(folder, id));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).replace(QStringLiteral("src=\""), QStringLiteral("src=\"qrc:/") + folder);
}

/// Pages in all languages name keys alike; here they get the names that menus and keyboard have, such as Strg.
QString withKeysOfTheKeyboard(const QString& html) {
    static const QRegularExpression keys(QStringLiteral("<kbd>([^<]*)</kbd>"));
    QString named;
    qsizetype at = 0;
    for (auto found = keys.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto sequence = QKeySequence::fromString(match.captured(1), QKeySequence::PortableText);
        named += html.mid(at, match.capturedStart(1) - at) + sequence.toString(QKeySequence::NativeText).toHtmlEscaped();
        at = match.capturedEnd(1);
    }
    return named + html.mid(at);
}

/// What Qt's text does not do by itself from right to left: columns begin at the right, and commands and keys keep their order. The
/// marks for that stand outside, so that a copied command is free of them.
QString mirrored(QString html) {
    static const QRegularExpression row(QStringLiteral("<tr>(<td>.*?</td>)(<td>.*?</td>)</tr>"),
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression begin(QStringLiteral("<(code|kbd)>"));
    static const QRegularExpression end(QStringLiteral("</(code|kbd)>"));
    html.replace(row, QStringLiteral("<tr>\\2\\1</tr>"));
    html.replace(QStringLiteral("<table "), QStringLiteral("<table align=\"right\" "));
    html.replace(begin, QStringLiteral("&#x2066;<\\1>"));
    return html.replace(end, QStringLiteral("</\\1>&#x2069;"));
}

}  // namespace

QStringList helpPageIds() {
    QStringList ids;
    for (const HelpPage& page : kPages) ids << QString::fromLatin1(page.id);
    return ids;
}

QString helpPageTitle(const QString& id) {
    const auto page = std::ranges::find_if(kPages, [&](const HelpPage& one) { return id == QLatin1String(one.id); });
    return page == kPages.end() ? QString() : QCoreApplication::translate("Help", page->title);
}

QString helpPageHtml(const QString& id) {
    if (helpPageTitle(id).isEmpty()) return {};
    const QString html = withKeysOfTheKeyboard(id == QStringLiteral("shortcuts") ? shortcutsHtml() : writtenHtml(id));
    return html.startsWith(QStringLiteral("<div dir=\"rtl\">")) ? mirrored(html) : html;
}

QStringList helpPagesWith(const QString& text) {
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList found;
    for (const QString& id : helpPageIds()) {
        const QString plain = helpPageTitle(id) + QLatin1Char(' ') + QTextDocumentFragment::fromHtml(helpPageHtml(id)).toPlainText();
        if (std::ranges::all_of(words, [&](const QString& word) { return plain.contains(word, Qt::CaseInsensitive); })) found << id;
    }
    return found;
}

}  // namespace slipway::widgets
