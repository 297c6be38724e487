#include "widgets/checklist/checklist_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

#include "core/checklist/freshness.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

namespace {

struct ChecklistWords {
    Q_DECLARE_TR_FUNCTIONS(ChecklistWords)
};

QString rowReason(Loosened why) {
    switch (why) {
        case Loosened::stale:
            return ChecklistWords::tr("! Open again: the figure is too old to count.");
        case Loosened::gone:
            return ChecklistWords::tr("! Open again: there is no figure any more.");
        case Loosened::otherPlan:
            return ChecklistWords::tr("! Open again: it was ticked for another plan.");
        case Loosened::failed:
        case Loosened::passed:
        case Loosened::no:
            return {};
    }
    return {};
}

QString sentenceFor(Loosened why, const QString& items) {
    switch (why) {
        case Loosened::failed:
            return ChecklistWords::tr("Open again, because the automatic check now fails: %1.").arg(items);
        case Loosened::stale:
            return ChecklistWords::tr("Open again, because the figure is too old: %1.").arg(items);
        case Loosened::gone:
            return ChecklistWords::tr("Open again, because there is no figure any more: %1.").arg(items);
        case Loosened::otherPlan:
            return ChecklistWords::tr("Open again, because another plan was opened (the notes are kept): %1.").arg(items);
        case Loosened::passed:
        case Loosened::no:
            return {};
    }
    return {};
}

}  // namespace

QString ageText(const checklist::AutomaticFinding& finding, WallTime now) {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(checklist::ageOf(finding, now)).count();
    if (minutes < 1) return ChecklistWords::tr("just now");
    if (minutes < 60) return ChecklistWords::tr("%1 min ago").arg(count(minutes));
    if (minutes < 48 * 60) return ChecklistWords::tr("%1 h ago").arg(count(minutes / 60));
    return ChecklistWords::tr("%1 d ago").arg(count(minutes / (24 * 60)));
}

QString openText(const DraftItem& item, WallTime now) {
    if (!item.finding) return rowReason(item.loosened);
    const QString figure = fromCore(item.finding->figure);
    const QString age = ageText(*item.finding, now);
    if (item.stale) return ChecklistWords::tr("! The figure is too old to count (%1): %2").arg(age, figure);
    if (item.loosened == Loosened::failed) return ChecklistWords::tr("✗ Open again, the automatic check failed (%1): %2").arg(age, figure);
    return ChecklistWords::tr("✗ The automatic check failed (%1): %2").arg(age, figure);
}

QString loosenedSentence(const ChecklistDraft& draft, const std::vector<LoosenedItem>& items) {
    constexpr std::array kReasons{Loosened::otherPlan, Loosened::failed, Loosened::stale, Loosened::gone};
    QStringList sentences;
    for (const Loosened why : kReasons) {
        QStringList names;
        for (const LoosenedItem& item : items) {
            if (item.why == why) names.append(checklistText(draft.items().at(item.item).item.text));
        }
        if (!names.isEmpty()) sentences.append(sentenceFor(why, names.join(ChecklistWords::tr("; ", "between items"))));
    }
    return sentences.join(QLatin1Char(' '));
}

}  // namespace slipway::widgets
