#include "widgets/dialogs/rollout_confirmations.h"

#include "widgets/theme/bidi.h"

#include <QStringList>
#include <algorithm>
#include <map>
#include <optional>

namespace slipway::widgets {

namespace {

/// For a place within another sentence: core ends some of its reasons with a full stop.
QString withoutStop(QString sentence) {
    while (sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QChar(0x3002))) sentence.chop(1);
    return sentence;
}

using Sites = std::vector<std::pair<std::string, std::int64_t>>;

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

QString automaticSteps(const plan::Plan& plan) {
    const auto asking = std::ranges::count(plan.stages, plan::OnPass::ask, &plan::Stage::onPass);
    if (asking == 0)
        return Dialogs::tr(
            "Every stage that passes all its gates goes on to the next, and the last one commits. A gate that fails rolls every robot back "
            "at once.");
    if (asking == std::ssize(plan.stages))
        return Dialogs::tr("No stage goes on without you. A gate that fails rolls every robot back at once.");
    return Dialogs::tr(
        "Stages that pass go on by themselves, but %n of them wait(s) for you. A gate that fails rolls every robot back at once.", nullptr,
        static_cast<int>(asking));
}

QString openItemNames(const checklist::Record& record, const std::vector<std::string>& open) {
    constexpr std::size_t kNamed = 4;
    QStringList names;
    for (const checklist::ItemTemplate& item : checklist::itemsOf(record)) {
        if (std::ranges::find(open, item.id) != open.end() && names.size() < static_cast<qsizetype>(kNamed))
            names << checklistText(item.text);
    }
    if (open.size() > kNamed) names << Dialogs::tr("and %n more", nullptr, static_cast<int>(open.size() - kNamed));
    return names.join(QStringLiteral("; "));
}

FactMark markOf(rollout::Verdict verdict) {
    switch (verdict) {
        case rollout::Verdict::pass:
            return FactMark::good;
        case rollout::Verdict::fail:
            return FactMark::bad;
        case rollout::Verdict::inconclusive:
            return FactMark::note;
    }
    return FactMark::none;
}

/// Failing rows first, then those not decided, then the passed ones.
std::vector<Fact> gateFacts(std::vector<rollout::GateReading> gates) {
    const auto rank = [](const rollout::GateReading& reading) {
        return reading.verdict == rollout::Verdict::fail ? 0 : reading.verdict == rollout::Verdict::inconclusive ? 1 : 2;
    };
    std::ranges::stable_sort(gates, {}, rank);
    std::vector<Fact> facts;
    for (const rollout::GateReading& gate : gates) {
        facts.push_back({gateWord(gate.kind),
                         Dialogs::tr("%1, gate: %2: %3").arg(gateFigure(gate), gateLimit(gate), verdictWord(gate.verdict)),
                         markOf(gate.verdict)});
    }
    return facts;
}

Fact alarmsFact(const alarms::AlarmCounts& alarms) {
    QStringList parts;
    if (alarms.high > 0) parts << Dialogs::tr("%1 high").arg(count(alarms.high));
    if (alarms.medium > 0) parts << Dialogs::tr("%1 medium").arg(count(alarms.medium));
    if (alarms.low > 0) parts << Dialogs::tr("%1 low").arg(count(alarms.low));
    if (parts.isEmpty()) return {Dialogs::tr("Alarms"), Dialogs::tr("none"), FactMark::good};
    return {Dialogs::tr("Alarms"), theme::listed(parts), alarms.high > 0 ? FactMark::note : FactMark::none};
}

Fact wayBackFact(const view::RolloutView& rollout) {
    return {Dialogs::tr("Way back"),
            Dialogs::tr("about %1; %2 of %3 robots hold a verified %4")
                .arg(duration(rollout.rollbackEstimate), count(rollout.rollbackReady), count(rollout.targets), baselineOf(rollout)),
            rollout.rollbackReady == rollout.targets ? FactMark::good : FactMark::note};
}

QString stageTitle(const view::RolloutView& rollout, std::size_t index) {
    const QString number = count(static_cast<std::int64_t>(index) + 1);
    return index < rollout.stages.size() ? Dialogs::tr("stage %1 (%2)").arg(number, fromCore(rollout.stages[index].name))
                                         : Dialogs::tr("stage %1").arg(number);
}

/// Whom and what a start concerns, and what happens by itself from then on.
std::vector<Fact> startFacts(const plan::Plan& plan, const StartScope& scope) {
    std::vector<Fact> facts;
    facts.push_back({Dialogs::tr("Fleet"), fromCore(plan.fleet), FactMark::none});
    facts.push_back({Dialogs::tr("Robots"),
                     Dialogs::tr("%n robot(s) online: %1", nullptr, static_cast<int>(scope.robots)).arg(siteList(scope.sites)),
                     FactMark::none});
    if (scope.offline > 0)
        facts.push_back({Dialogs::tr("Left out"),
                         Dialogs::tr("%n robot(s), offline or quarantined", nullptr, static_cast<int>(scope.offline)), FactMark::note});
    facts.push_back(
        {Dialogs::tr("Models"),
         Dialogs::tr("%1 %2 (digest %3…)").arg(fromCore(plan.candidate.ref.name), versions(plan), shortDigest(plan.candidate.ref.sha256)),
         FactMark::none});
    if (!plan.stages.empty()) {
        const plan::Stage& first = plan.stages.front();
        facts.push_back({Dialogs::tr("First stage"),
                         Dialogs::tr("%1 of the robots until %2 tasks, at least %3")
                             .arg(shortPercent(first.robots.toDouble()), count(first.quota), duration(first.soak)),
                         FactMark::none});
    }
    facts.push_back({Dialogs::tr("Without you"), automaticSteps(plan), FactMark::none});
    facts.push_back(
        {Dialogs::tr("Never without you"),
         Dialogs::tr("Going past a gate that has not passed. If this console dies, robots on %1 go back to %2 by themselves within %3.")
             .arg(fromCore(plan.candidate.ref.version), fromCore(plan.baseline.ref.version), duration(plan.lease)),
         FactMark::none});
    return facts;
}

/// The next stage in a word: by its share of robots where that grows, else by its name.
QString promotedTo(const view::RolloutView& rollout) {
    const view::StageView& next = rollout.stages[rollout.stage + 1];
    return next.robotsShare > rollout.stages[rollout.stage].robotsShare ? shortPercent(next.robotsShare) : asWritten(next.name);
}

/// What Promote changes for robots that have the candidate already: whole environments swap without one robot being added.
std::optional<Fact> exposureFact(const view::RolloutView& rollout) {
    const plan::Stage& now = rollout.plan.stages[rollout.stage];
    const plan::Stage& next = rollout.plan.stages[rollout.stage + 1];
    const auto robots = static_cast<int>(rollout.stages[rollout.stage].active);
    const double before = now.mode == fleet::ExposureMode::share ? rollout.share : 0.0;
    const double after = next.mode == fleet::ExposureMode::share ? next.share : 0.0;
    if (robots == 0 || (now.mode == next.mode && before == after)) return std::nullopt;
    if (next.mode == fleet::ExposureMode::shadow) {
        const QString beside = Dialogs::tr("%n robot(s) run %1 beside each task; it executes nothing", nullptr, robots);
        return Fact{Dialogs::tr("Tasks"), beside.arg(candidateOf(rollout)), FactMark::none};
    }
    const QString shared = Dialogs::tr("%n robot(s) give %1 %2 of their tasks, now %3", "robots, candidate, share then, share now", robots);
    return Fact{Dialogs::tr("Tasks"), shared.arg(candidateOf(rollout), shortPercent(after), shortPercent(before)), FactMark::none};
}

/// Whom Promote would add, or who keeps the candidate for good.
Fact promotedFact(const view::Snapshot& snapshot, bool last) {
    const view::RolloutView& rollout = *snapshot.rollout;
    if (!last && rollout.nextStageRobots.empty()) return {Dialogs::tr("Robots"), Dialogs::tr("none is added"), FactMark::none};
    if (last && rollout.plan.ending == plan::Ending::conclude) {
        const QString back = Dialogs::tr("%n robot(s) go back to %1 and are verified on it", nullptr, static_cast<int>(rollout.targets));
        return {Dialogs::tr("Robots"), back.arg(baselineOf(rollout)), FactMark::none};
    }
    if (last) {
        const QString kept =
            Dialogs::tr("%n robot(s) keep %1 for good; it becomes their baseline", nullptr, static_cast<int>(rollout.targets));
        return {Dialogs::tr("Robots"), kept.arg(candidateOf(rollout)), FactMark::none};
    }
    const QString added = Dialogs::tr("%n more robot(s) go %1 (%2)", nullptr, static_cast<int>(rollout.nextStageRobots.size()));
    return {Dialogs::tr("Robots"), added.arg(versions(rollout.plan), siteList(sitesOf(rollout.nextStageRobots, snapshot.robots))),
            FactMark::none};
}

}  // namespace

StartScope startScope(const plan::Plan& plan, const std::vector<view::RobotView>& robots) {
    StartScope scope;
    std::map<std::string, std::int64_t> bySite;
    for (const view::RobotView& robot : robots) {
        if (!plan.sites.empty() && std::ranges::find(plan.sites, robot.site) == plan.sites.end()) continue;
        if (!robot.online || robot.quarantined) {
            ++scope.offline;
            continue;
        }
        ++bySite[robot.site];
        ++scope.robots;
    }
    scope.sites.assign(bySite.begin(), bySite.end());
    return scope;
}

Confirmation startConfirmation(const plan::Plan& plan, const checklist::Record& checklist, const std::vector<view::RobotView>& robots,
                               TimeZone zone) {
    const StartScope scope = startScope(plan, robots);
    const auto open = checklist::openItems(checklist);
    Confirmation made;
    made.objectName = QStringLiteral("startDialog");
    made.question = Dialogs::tr("Start “%1” on fleet %2?").arg(fromCore(plan.name), fromCore(plan.fleet));
    made.facts = startFacts(plan, scope);
    made.facts.push_back(checklistFact(checklist, zone));
    made.safe = Dialogs::tr("&Do not start");
    made.deed = open.empty() ? Dialogs::tr("&Start rollout") : Dialogs::tr("&Override and start");
    if (!open.empty()) {
        made.explanation = Dialogs::tr("The checklist has %n open item(s). Starting now is an emergency override and is recorded as one.",
                                       nullptr, static_cast<int>(open.size()));
        made.facts.insert(made.facts.begin(), {Dialogs::tr("Open items"), openItemNames(checklist, open), FactMark::bad});
        made.leastReason = static_cast<int>(checklist::kLeastReason);
        made.reasonLabel = Dialogs::tr("&Why must it start with open items?");
    }
    if (scope.robots > kStartTypesNameOver) {
        made.typedText = asWritten(plan.fleet);
        made.typedLabel = Dialogs::tr("This concerns more than %n robot(s). &Type the fleet's name, “%1”:", nullptr,
                                      static_cast<int>(kStartTypesNameOver))
                              .arg(made.typedText);
    }
    return made;
}

Confirmation promoteConfirmation(const view::Snapshot& snapshot, const alarms::AlarmCounts& alarms, TimeZone zone) {
    const view::RolloutView& rollout = *snapshot.rollout;
    const bool passed = rollout.promote.allowed;
    const bool last = rollout.stage + 1 >= rollout.stages.size();
    const QString here = count(static_cast<std::int64_t>(rollout.stage) + 1);
    Confirmation made;
    made.objectName = QStringLiteral("promoteDialog");
    made.revision = rollout.revision;
    const bool concludes = last && rollout.plan.ending == plan::Ending::conclude;
    made.question = concludes ? Dialogs::tr("Conclude the trial of %1?").arg(candidateOf(rollout))
                    : last ? Dialogs::tr("Commit %1 on %n robot(s)?", nullptr, static_cast<int>(rollout.targets)).arg(candidateOf(rollout))
                           : Dialogs::tr("Promote to %1?").arg(stageTitle(rollout, rollout.stage + 1));
    const auto gates =
        gateFacts(rollout.stage < rollout.stages.size() ? rollout.stages[rollout.stage].gates : std::vector<rollout::GateReading>{});
    std::vector<Fact> who;
    if (const auto tasks = last ? std::nullopt : exposureFact(rollout)) who.push_back(*tasks);
    if (last || who.empty() || !rollout.nextStageRobots.empty()) who.insert(who.begin(), promotedFact(snapshot, last));
    made.facts = gates;
    made.facts.insert(passed ? made.facts.begin() : made.facts.end(), who.begin(), who.end());
    made.facts.push_back(checklistFact(rollout.checklist, zone));
    made.facts.push_back(alarmsFact(alarms));
    made.facts.push_back(wayBackFact(rollout));
    made.safe = Dialogs::tr("&Stay at stage %1").arg(here);
    if (passed) {
        made.deed = concludes ? Dialogs::tr("&Conclude")
                    : last    ? Dialogs::tr("&Commit %1").arg(candidateOf(rollout))
                              : Dialogs::tr("&Promote to %1").arg(promotedTo(rollout));
        return made;
    }
    made.explanation = Dialogs::tr(
                           "Not all that this stage asks for is there yet (%1). Going on is recorded with these figures, the gates keep "
                           "being judged and can "
                           "still roll back.")
                           .arg(withoutStop(fromCore(rollout.promote.whyNot)));
    made.deed = concludes ? Dialogs::tr("&Override and conclude")
                : last    ? Dialogs::tr("&Override and commit")
                          : Dialogs::tr("&Override and promote");
    made.leastReason = static_cast<int>(checklist::kLeastReason);
    made.reasonLabel = Dialogs::tr("&Why go on all the same?");
    made.typedText = asWritten(rollout.plan.name);
    made.typedLabel = Dialogs::tr("&Type the rollout's name, “%1”:").arg(made.typedText);
    return made;
}

Confirmation pauseConfirmation(const view::RolloutView& rollout) {
    Confirmation made;
    made.objectName = QStringLiteral("pauseDialog");
    made.revision = rollout.revision;
    made.question = Dialogs::tr("Pause %1 at stage %2?").arg(candidateOf(rollout), count(static_cast<std::int64_t>(rollout.stage) + 1));
    made.explanation = Dialogs::tr("No further robot starts. The gates keep watching and may still roll back.");
    made.facts.push_back(
        {Dialogs::tr("Mid-update now"), Dialogs::tr("%n robot(s)", nullptr, static_cast<int>(rollout.updating)), FactMark::none});
    made.facts.push_back({Dialogs::tr("On %1").arg(candidateOf(rollout)),
                          Dialogs::tr("%n robot(s) stay on it", nullptr, static_cast<int>(rollout.onCandidate)), FactMark::none});
    made.choice = Choice{Dialogs::tr("&Let them finish"), Dialogs::tr("&Hold those not begun")};
    made.choiceNeeded = rollout.updating > 0;
    made.safe = Dialogs::tr("&Keep rolling out");
    made.deed = Dialogs::tr("&Pause rollout");
    made.defaultButton = DefaultButton::deed;
    // Holding is safe in any state, so a robot that changed meanwhile is no reason to start over.
    made.followsChanges = true;
    return made;
}

Confirmation shareConfirmation(const view::RolloutView& rollout, double share) {
    const bool raises = share > rollout.share;
    const QString wanted = percent(share, 0);
    Confirmation made;
    made.objectName = QStringLiteral("shareDialog");
    made.revision = rollout.revision;
    made.question = raises ? Dialogs::tr("Raise the share of tasks on %1 to %2?").arg(candidateOf(rollout), wanted)
                           : Dialogs::tr("Lower the share of tasks on %1 to %2?").arg(candidateOf(rollout), wanted);
    made.explanation =
        raises ? Dialogs::tr("More tasks use %1 at once. The gates keep watching and may still roll back.").arg(candidateOf(rollout))
               : Dialogs::tr("Robots choose with their next task; nothing is installed or removed.");
    made.facts.push_back({Dialogs::tr("Share of tasks"), Dialogs::tr("%1 → %2").arg(percent(rollout.share, 0), wanted),
                          raises ? FactMark::note : FactMark::none});
    made.facts.push_back(
        {Dialogs::tr("Robots"), Dialogs::tr("%n robot(s) take the new share", nullptr, static_cast<int>(rollout.targets)), FactMark::none});
    if (!rollout.outcomesHidden && rollout.candidate.tasks > 0) {
        const double success = static_cast<double>(rollout.candidate.successes) / static_cast<double>(rollout.candidate.tasks);
        made.facts.push_back({Dialogs::tr("Success so far"),
                              Dialogs::tr("%1 of %2 tasks").arg(percent(success), count(rollout.candidate.tasks)), FactMark::none});
    }
    if (share <= 0.0)
        made.facts.push_back(
            {Dialogs::tr("At 0 %"), Dialogs::tr("the rollout waits for a decision: nothing more can be learned"), FactMark::note});
    made.facts.push_back(wayBackFact(rollout));
    if (raises) {
        made.leastReason = 10;
        made.reasonLabel = Dialogs::tr("Why (10 characters or more):");
    }
    made.safe = Dialogs::tr("&Stay at %1").arg(percent(rollout.share, 0));
    made.deed = raises ? Dialogs::tr("&Raise to %1").arg(wanted) : Dialogs::tr("&Lower to %1").arg(wanted);
    return made;
}

Confirmation rollBackConfirmation(const view::RolloutView& rollout) {
    const int robots = static_cast<int>(rollout.targets);
    Confirmation made;
    made.objectName = QStringLiteral("rollBackDialog");
    made.revision = rollout.revision;
    made.question = Dialogs::tr("Roll back %n robot(s) to %1?", nullptr, robots).arg(baselineOf(rollout));
    made.facts.push_back({Dialogs::tr("Scope"),
                          Dialogs::tr("%n robot(s) that were ever sent %1", nullptr, robots).arg(candidateOf(rollout)), FactMark::none});
    made.facts.push_back({Dialogs::tr("Mid-update"), count(rollout.updating), FactMark::none});
    made.facts.push_back({Dialogs::tr("Offline"),
                          rollout.offlineTargets == 0 ? count(0)
                                                      : Dialogs::tr("%1 offline or in quarantine; they get %2 the moment they return")
                                                            .arg(count(rollout.offlineTargets), baselineOf(rollout)),
                          rollout.offlineTargets == 0 ? FactMark::none : FactMark::note});
    // What a shadow predicted happened to nobody.
    const QString affected = rollout.tasksAffected == 0 ? Dialogs::tr("none")
                             : rollout.outcomesHidden
                                 ? count(rollout.tasksAffected)
                                 : Dialogs::tr("%1, of them %2 failed").arg(count(rollout.tasksAffected), count(rollout.failuresCaused));
    made.facts.push_back({Dialogs::tr("Tasks affected so far"), affected, FactMark::none});
    made.facts.push_back(wayBackFact(rollout));
    made.facts.push_back(
        {Dialogs::tr("Afterwards"),
         Dialogs::tr("%1 is barred for %2; the bar can be lifted with a reason").arg(candidateOf(rollout), duration(rollout.plan.bar)),
         FactMark::none});
    made.safe = Dialogs::tr("&Cancel");
    made.deed = Dialogs::tr("&Roll back %n robot(s)", nullptr, robots);
    made.deedIsRed = true;
    // The emergency path: a step back needs no proof, so news must not shut this door.
    made.followsChanges = true;
    return made;
}

std::vector<RobotId> unknownRobots(const view::RolloutView& rollout) {
    std::vector<RobotId> robots;
    if (!rollout.rollback) return robots;
    for (const view::LedgerRow& row : rollout.rollback->ledger) {
        if (row.state != rollout::LedgerState::verified && row.state != rollout::LedgerState::waived) robots.push_back(row.robot);
    }
    return robots;
}

Confirmation waiveConfirmation(const view::RolloutView& rollout) {
    constexpr std::size_t kNamed = 12;
    const auto robots = unknownRobots(rollout);
    QStringList names;
    for (std::size_t i = 0; i < std::min(robots.size(), kNamed); ++i) names << fromCore(robots[i].value);
    if (robots.size() > kNamed) names << Dialogs::tr("and %n more", nullptr, static_cast<int>(robots.size() - kNamed));
    Confirmation made;
    made.objectName = QStringLiteral("waiveDialog");
    made.revision = rollout.revision;
    made.question = Dialogs::tr("Waive %n robot(s) whose state is unknown?", nullptr, static_cast<int>(robots.size()));
    made.explanation =
        Dialogs::tr("“Rolled back” is then said although nobody has verified them. They still get %1 the moment they return.")
            .arg(baselineOf(rollout));
    made.facts.push_back({Dialogs::tr("Robots"), theme::listed(names), FactMark::note});
    if (rollout.rollback)
        made.facts.push_back({Dialogs::tr("Verified"),
                              Dialogs::tr("%1 of %2")
                                  .arg(count(static_cast<std::int64_t>(rollout.rollback->ledger.size() - robots.size())),
                                       count(static_cast<std::int64_t>(rollout.rollback->ledger.size()))),
                              FactMark::none});
    made.facts.push_back(
        {Dialogs::tr("Trial lease"),
         Dialogs::tr("a robot that cannot hear this console went back by itself after %1").arg(duration(rollout.plan.lease)),
         FactMark::none});
    made.safe = Dialogs::tr("&Keep trying");
    made.deed = Dialogs::tr("&Waive %n robot(s)", nullptr, static_cast<int>(robots.size()));
    made.leastReason = static_cast<int>(checklist::kLeastReason);
    made.reasonLabel = Dialogs::tr("W&hy is that acceptable?");
    return made;
}

Confirmation quitConfirmation(const view::RolloutView& rollout) {
    Confirmation made;
    made.objectName = QStringLiteral("quitDialog");
    made.question =
        Dialogs::tr("Quit while %1 is at stage %2?").arg(candidateOf(rollout), count(static_cast<std::int64_t>(rollout.stage) + 1));
    made.facts.push_back({Dialogs::tr("On trial"),
                          Dialogs::tr("%n robot(s) on %1", nullptr, static_cast<int>(rollout.onCandidate)).arg(candidateOf(rollout)),
                          FactMark::none});
    made.facts.push_back({Dialogs::tr("What they do"),
                          Dialogs::tr("without this console they go back to %1 by themselves within %2")
                              .arg(baselineOf(rollout), duration(rollout.plan.lease)),
                          FactMark::note});
    made.facts.push_back(
        {Dialogs::tr("At the next start"), Dialogs::tr("the rollout is taken up again where its record ends"), FactMark::none});
    made.safe = Dialogs::tr("&Stay");
    made.deed = Dialogs::tr("&Quit");
    return made;
}

}  // namespace slipway::widgets
