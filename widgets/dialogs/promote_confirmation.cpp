// What Promote asks: the next stage, a swap of environments, the commit, or the end of a trial.
#include <QStringList>
#include <algorithm>
#include <optional>

#include "widgets/dialogs/confirmation_facts.h"
#include "widgets/dialogs/rollout_confirmations.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

namespace {

/// For a place within another sentence: core ends some of its reasons with a full stop.
QString withoutStop(QString sentence) {
    while (sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QChar(0x3002))) sentence.chop(1);
    return sentence;
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
    const QString counts = alarms::countsText(alarms);
    if (counts.isEmpty()) return {Dialogs::tr("Alarms"), Dialogs::tr("none"), FactMark::good};
    return {Dialogs::tr("Alarms"), counts, alarms.high > 0 ? FactMark::note : FactMark::none};
}

QString stageTitle(const view::RolloutView& rollout, std::size_t index) {
    const QString number = count(static_cast<std::int64_t>(index) + 1);
    return index < rollout.stages.size() ? Dialogs::tr("stage %1 (%2)").arg(number, stageName(rollout.stages[index].name))
                                         : Dialogs::tr("stage %1").arg(number);
}

/// The next stage in a word: by its share of robots where that grows, else by its name.
QString promotedTo(const view::RolloutView& rollout) {
    const view::StageView& next = rollout.stages[rollout.stage + 1];
    return next.robotsShare > rollout.stages[rollout.stage].robotsShare ? shortPercent(next.robotsShare) : stageName(next.name);
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
QString addedText(const view::Snapshot& snapshot) {
    const view::RolloutView& rollout = *snapshot.rollout;
    return Dialogs::tr("%n more robot(s) go %1 (%2)", nullptr, static_cast<int>(rollout.nextStageRobots.size()))
        .arg(versions(rollout.plan), siteList(sitesOf(rollout.nextStageRobots, snapshot.robots)));
}

Fact promotedFact(const view::Snapshot& snapshot, bool last) {
    const view::RolloutView& rollout = *snapshot.rollout;
    if (!last && rollout.nextStageRobots.empty()) return {Dialogs::tr("Robots"), Dialogs::tr("none is added"), FactMark::none};
    if (last && rollout.plan.ending == plan::Ending::conclude && view::isShadow(rollout)) {
        const QString stays =
            Dialogs::tr("%n robot(s) end the shadow of %1 and go on executing %2", nullptr, static_cast<int>(rollout.targets));
        return {Dialogs::tr("Robots"), stays.arg(candidateOf(rollout), baselineOf(rollout)), FactMark::none};
    }
    if (last && rollout.plan.ending == plan::Ending::conclude) {
        const QString back = Dialogs::tr("%n robot(s) go back to %1 and are verified on it", nullptr, static_cast<int>(rollout.targets));
        return {Dialogs::tr("Robots"), back.arg(baselineOf(rollout)), FactMark::none};
    }
    if (last) {
        const QString kept =
            Dialogs::tr("%n robot(s) keep %1 for good; it becomes their baseline", nullptr, static_cast<int>(rollout.kept));
        return {Dialogs::tr("Robots"), kept.arg(candidateOf(rollout)), FactMark::none};
    }
    return {Dialogs::tr("Robots"), addedText(snapshot), FactMark::none};
}

/// What a shadow showed: the decision stands on it.
std::optional<Fact> shadowFact(const view::RolloutView& rollout) {
    const QString shown = shadowSummary(rollout);
    if (shown.isEmpty()) return std::nullopt;
    return Fact{Dialogs::tr("Shadow"), shown, FactMark::none};
}

/// What a stage asks for beside its gates, where it is not there yet.
std::vector<Fact> stageFacts(const view::RolloutView& rollout) {
    std::vector<Fact> facts;
    if (rollout.stage >= rollout.stages.size()) return facts;
    const view::StageView& stage = rollout.stages[rollout.stage];
    const QString of = Dialogs::tr("%1 of %2");
    if (stage.tasks < stage.quota)
        facts.push_back({Dialogs::tr("Tasks of this stage"), of.arg(count(stage.tasks), count(stage.quota)), FactMark::note});
    if (stage.soaked < stage.soak)
        facts.push_back({Dialogs::tr("Soak"), of.arg(clockTime(stage.soaked, stage.soak), clockTime(stage.soak)), FactMark::note});
    return facts;
}

/// Whole environments change places: the next stage serves with the candidate, and until now nobody did.
bool swaps(const view::RolloutView& rollout) {
    if (rollout.stage + 1 >= rollout.plan.stages.size() || !rollout.plan.strategy.starts_with("blue_green")) return false;
    const auto serves = [](const plan::Stage& stage) { return stage.mode == fleet::ExposureMode::share && stage.pool != plan::Pool::idle; };
    return !serves(rollout.plan.stages[rollout.stage]) && serves(rollout.plan.stages[rollout.stage + 1]);
}

QString promoteQuestion(const view::RolloutView& rollout, bool last) {
    if (last && rollout.plan.ending == plan::Ending::conclude) return Dialogs::tr("Conclude the trial of %1?").arg(candidateOf(rollout));
    const auto robots = static_cast<int>(rollout.kept + std::ssize(rollout.nextStageRobots));
    if (last) return Dialogs::tr("Commit %1 on %n robot(s)?", nullptr, robots).arg(candidateOf(rollout));
    if (swaps(rollout)) {
        const auto ready = static_cast<int>(rollout.stages[rollout.stage].active);
        return Dialogs::tr("Swap %n robot(s) to green (%1)?", nullptr, ready).arg(candidateOf(rollout));
    }
    return Dialogs::tr("Promote to %1?").arg(stageTitle(rollout, rollout.stage + 1));
}

QString promoteDeed(const view::RolloutView& rollout, bool last, bool passed) {
    if (last && rollout.plan.ending == plan::Ending::conclude)
        return passed ? Dialogs::tr("&Conclude") : Dialogs::tr("&Override and conclude");
    if (last) return passed ? Dialogs::tr("&Commit %1").arg(candidateOf(rollout)) : Dialogs::tr("&Override and commit");
    if (swaps(rollout)) return passed ? Dialogs::tr("S&wap to %1").arg(candidateOf(rollout)) : Dialogs::tr("&Override and swap");
    return passed ? Dialogs::tr("&Promote to %1").arg(promotedTo(rollout)) : Dialogs::tr("&Override and promote");
}

/// Why it is an override, and what follows from it.
QString promoteExplanation(const view::RolloutView& rollout, bool concludes) {
    const QString missing = withoutStop(fromCore(rollout.promote.whyNot));
    if (!concludes)
        return Dialogs::tr(
                   "Not all that this stage asks for is there yet (%1). Going on is recorded with these figures, the gates keep "
                   "being judged and can still roll back.")
            .arg(missing);
    if (rollout.outcomesHidden)
        return Dialogs::tr(
            "The comparison is not complete. Concluding now ends the trial without a result, and is recorded with these "
            "figures.");
    return Dialogs::tr("Not all that this stage asks for is there yet (%1). Concluding now is recorded with these figures.").arg(missing);
}

}  // namespace

Confirmation promoteConfirmation(const view::Snapshot& snapshot, const alarms::AlarmCounts& alarms, TimeZone zone) {
    const view::RolloutView& rollout = *snapshot.rollout;
    const bool passed = rollout.promote.allowed;
    const bool last = rollout.stage + 1 >= rollout.stages.size();
    const QString here = count(static_cast<std::int64_t>(rollout.stage) + 1);
    Confirmation made;
    made.objectName = QStringLiteral("promoteDialog");
    made.revision = rollout.revision;
    const bool concludes = last && rollout.plan.ending == plan::Ending::conclude;
    made.question = promoteQuestion(rollout, last);
    auto gates =
        gateFacts(rollout.stage < rollout.stages.size() ? rollout.stages[rollout.stage].gates : std::vector<rollout::GateReading>{});
    std::vector<Fact> who;
    if (const auto tasks = last ? std::nullopt : exposureFact(rollout)) who.push_back(*tasks);
    if (last || who.empty() || !rollout.nextStageRobots.empty()) who.insert(who.begin(), promotedFact(snapshot, last));
    if (last && !rollout.nextStageRobots.empty()) who.push_back({Dialogs::tr("Held back"), addedText(snapshot), FactMark::none});
    const auto missing = passed ? std::vector<Fact>{} : stageFacts(rollout);
    gates.insert(std::ranges::find_if_not(gates, [](const Fact& gate) { return gate.mark == FactMark::bad; }), missing.begin(),
                 missing.end());
    made.facts = std::move(gates);
    if (const auto shadow = shadowFact(rollout)) made.facts.push_back(*shadow);
    made.facts.insert(passed ? made.facts.begin() : made.facts.end(), who.begin(), who.end());
    made.facts.push_back(checklistFact(rollout.checklist, zone));
    made.facts.push_back(alarmsFact(alarms));
    made.facts.push_back(wayBackFact(rollout));
    made.safe = Dialogs::tr("&Stay at stage %1").arg(here);
    made.deed = promoteDeed(rollout, last, passed);
    if (passed) return made;
    made.explanation = promoteExplanation(rollout, concludes);
    made.leastReason = static_cast<int>(checklist::kLeastReason);
    made.reasonLabel = Dialogs::tr("&Why go on all the same?");
    made.typedText = asWritten(rollout.plan.name);
    made.typedLabel = Dialogs::tr("&Type the rollout's name, “%1”:").arg(made.typedText);
    return made;
}

}  // namespace slipway::widgets
