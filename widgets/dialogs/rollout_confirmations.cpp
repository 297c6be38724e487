#include "widgets/dialogs/rollout_confirmations.h"

#include <QStringList>
#include <algorithm>
#include <map>

#include "widgets/dialogs/confirmation_facts.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

namespace {

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
    if (view::isShadow(rollout) && rollout.onCandidate == 0)
        made.facts.push_back({Dialogs::tr("Now"),
                              Dialogs::tr("all execute %1; %2 only runs in shadow").arg(baselineOf(rollout), candidateOf(rollout)),
                              FactMark::none});
    if (view::hasShareDial(rollout))
        made.facts.push_back({Dialogs::tr("Share of tasks"),
                              Dialogs::tr("%1 → 0 % at once; nothing has to be installed").arg(percent(rollout.share, 0)), FactMark::none});
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
