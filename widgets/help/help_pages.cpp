#include "widgets/help/help_pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextDocumentFragment>
#include <algorithm>
#include <array>

#include "widgets/shell/actions.h"

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
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                    .arg(Actions::plainText(spec).toHtmlEscaped(), spec.keys.toString(QKeySequence::NativeText).toHtmlEscaped());
    }
    return QStringLiteral("<h1>%1</h1><table cellpadding=\"4\">%2</table>")
        .arg(helpPageTitle(QStringLiteral("shortcuts")).toHtmlEscaped(), rows);
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
    if (id == QStringLiteral("shortcuts")) return shortcutsHtml();
    QFile file(QStringLiteral(":/help/%1.html").arg(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
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
