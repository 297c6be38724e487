#include "widgets/checklist/checklist_print.h"

#include <QCoreApplication>

#include "widgets/checklist/checklist_words.h"

namespace slipway::widgets {

namespace {

struct ChecklistPrint {
    Q_DECLARE_TR_FUNCTIONS(ChecklistPrint)
};

QString mark(const DraftItem& item) {
    if (item.state() == ItemState::overruled) return ChecklistPrint::tr("! overruled");
    return item.isDone() ? ChecklistPrint::tr("✓ done") : ChecklistPrint::tr("– open");
}

QString signer(const DraftItem& item, TimeZone zone) {
    if (item.state() == ItemState::automatic) return ChecklistPrint::tr("automatic, %1").arg(dateAndTime(item.finding->at, zone));
    if (item.isDone()) return ChecklistPrint::tr("%1, %2", "who, when").arg(asWritten(item.who), dateAndTime(item.at, zone));
    return {};
}

QString evidence(const DraftItem& item, WallTime now) {
    switch (item.state()) {
        case ItemState::automatic:
            return fromCore(item.finding->figure);
        case ItemState::overruled:
            return ChecklistPrint::tr("%1 Overruled: %2", "figure, reason").arg(fromCore(item.finding->figure), asWritten(item.note));
        case ItemState::done:
            return asWritten(item.note);
        default:
            return openText(item, now);
    }
}

}  // namespace

QString checklistHtml(const ChecklistDraft& draft, const QString& planDigest, WallTime now, TimeZone zone) {
    const QString title = ChecklistPrint::tr("Pre-deployment checklist");
    QString html = QStringLiteral(
                       "<html><head><title>%1</title><style>body { font-family: sans-serif; font-size: 8pt; color: #000; }"
                       "h1 { font-size: 14pt; } h2 { font-size: 10pt; margin-bottom: 2px; }"
                       "th { text-align: left; } td, th { padding: 1px 6px 1px 0; }</style></head><body><h1>%1</h1>")
                       .arg(title.toHtmlEscaped());
    const auto done = static_cast<std::int64_t>(draft.done());
    const auto all = static_cast<std::int64_t>(draft.items().size());
    const QString plan = planDigest.isEmpty() ? ChecklistPrint::tr("No plan was open.") : ChecklistPrint::tr("Plan %1.").arg(planDigest);
    html += QStringLiteral("<p>%1<br>%2</p>")
                .arg(ChecklistPrint::tr("%1 of %2 done on %3.").arg(count(done), count(all), dateAndTime(now, zone)).toHtmlEscaped(),
                     plan.toHtmlEscaped());
    for (const std::vector<std::size_t>& group : draft.groups()) {
        const QString name = checklistText(draft.items()[group.front()].item.group);
        html += QStringLiteral("<h2>%1</h2><table width=\"100%\">").arg(name.toHtmlEscaped());
        for (const std::size_t i : group) {
            const DraftItem& item = draft.items()[i];
            html += QStringLiteral(
                        "<tr><td width=\"11%\">%1</td><td width=\"31%\">%2</td><td width=\"36%\">%3</td><td width=\"22%\">%4</td></tr>")
                        .arg(mark(item).toHtmlEscaped(), checklistText(item.item.text).toHtmlEscaped(), evidence(item, now).toHtmlEscaped(),
                             signer(item, zone).toHtmlEscaped());
        }
        html += QLatin1String("</table>");
    }
    return html + QLatin1String("</body></html>");
}

}  // namespace slipway::widgets
