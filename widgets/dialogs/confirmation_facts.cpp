#include "widgets/dialogs/confirmation_facts.h"

#include <QStringList>
#include <algorithm>
#include <map>

#include "widgets/theme/bidi.h"

namespace slipway::widgets {

QString siteList(const Sites& sites) {
    QStringList parts;
    for (const auto& [site, robots] : sites) {
        parts << Dialogs::tr("%1 %2", "site, robots").arg(site.empty() ? Dialogs::tr("no site") : fromCore(site), count(robots));
    }
    return theme::listed(parts);
}

Sites sitesOf(const std::vector<RobotId>& ids, const std::vector<view::RobotView>& robots) {
    std::map<std::string, std::int64_t> bySite;
    for (const RobotId& id : ids) {
        const auto* found = view::findRobot(robots, id);
        ++bySite[found ? found->site : std::string()];
    }
    return {bySite.begin(), bySite.end()};
}

QString versions(const plan::Plan& plan) {
    return Dialogs::tr("%1 → %2", "from version, to version")
        .arg(fromCore(plan.baseline.ref.version), fromCore(plan.candidate.ref.version));
}

QString candidateOf(const view::RolloutView& rollout) { return fromCore(rollout.plan.candidate.ref.version); }
QString baselineOf(const view::RolloutView& rollout) { return fromCore(rollout.plan.baseline.ref.version); }

Fact checklistFact(const checklist::Record& record, TimeZone zone) {
    const auto all = static_cast<std::int64_t>(checklist::itemsOf(record).size());
    const auto open = static_cast<std::int64_t>(checklist::openItems(record).size());
    QString text = Dialogs::tr("%1 of %2 items ticked").arg(count(all - open), count(all));
    QStringList people;
    WallTime last{};
    for (const checklist::Tick& tick : record.ticks) {
        const QString who = fromCore(tick.who);
        if (tick.who != "automatic" && !people.contains(who)) people << who;
        last = std::max(last, tick.at);
    }
    if (!people.isEmpty()) text += Dialogs::tr(", by %1, last at %2").arg(theme::listed(people), timeOfDay(last, zone));
    if (!record.overrideReason.empty()) text += Dialogs::tr("; started by emergency override: %1").arg(asWritten(record.overrideReason));
    return {Dialogs::tr("Checklist"), text, open == 0 ? FactMark::good : FactMark::bad};
}

Fact wayBackFact(const view::RolloutView& rollout) {
    return {Dialogs::tr("Way back"),
            Dialogs::tr("about %1; %2 of %3 robots hold a verified %4")
                .arg(duration(rollout.rollbackEstimate), count(rollout.rollbackReady), count(rollout.targets), baselineOf(rollout)),
            rollout.rollbackReady == rollout.targets ? FactMark::good : FactMark::note};
}

}  // namespace slipway::widgets
