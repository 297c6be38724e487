#include "core/rollout/comparison.h"

#include <fmt/format.h>

#include <algorithm>

namespace slipway::rollout {

namespace {

constexpr std::int64_t kToleratedStrays = 3;  // tasks near the end of what ran before

using stats::SuccessCount;

const plan::Stage& stageOf(const Rollout& rollout) { return rollout.plan.stages[rollout.stage]; }

bool isFixed(const plan::Comparison& design) { return design.method == plan::ComparisonMethod::fixedHorizon; }

bool isFull(const Rollout& rollout) {
    const auto& progress = rollout.stages[rollout.stage];
    return progress.atQuota && progress.controlAtQuota;
}

SuccessCount countOf(const Tally& tally) { return {tally.successes, tally.tasks}; }

/// A fixed horizon judges the first `quota` tasks of each arm; the sequential method all that are in.
void fillFigures(ComparisonReport& report, const Rollout& rollout) {
    const auto& progress = rollout.stages[rollout.stage];
    const auto& arm = *rollout.evidence.arm;
    if (isFixed(report.design) && isFull(rollout)) {
        report.figures = stats::compareArms(countOf(*progress.controlAtQuota), countOf(*progress.atQuota));
        report.clustered = stats::compareClustered(arm.stream.robotsAtQuota, rollout.evidence.exposed.robotsAtQuota);
    } else {
        report.figures = stats::compareArms(countOf(progress.control), countOf(progress.tally));
        report.clustered = stats::compareClustered(robotCounts(arm.stream), robotCounts(rollout.evidence.exposed));
    }
}

double pOf(const ComparisonReport& report, const ControlArm& arm) {
    if (!isFixed(report.design)) return arm.difference.p();
    if (!report.figures.first.isUsable() || !report.figures.second.isUsable()) return 1.0;
    const auto continuity = report.design.yates ? stats::Continuity::yates : stats::Continuity::none;
    auto sides = stats::Sides::two;
    if (report.design.hypothesis == plan::Hypothesis::worse) sides = stats::Sides::lower;
    if (report.design.hypothesis == plan::Hypothesis::better) sides = stats::Sides::higher;
    return stats::pearson(report.figures.first, report.figures.second, sides, continuity).p;
}

const char* hypothesisWords(plan::Hypothesis hypothesis) {
    switch (hypothesis) {
        case plan::Hypothesis::worse:
            return "no evidence that the candidate is worse";
        case plan::Hypothesis::better:
            return "no evidence that the candidate is better";
        case plan::Hypothesis::twoSided:
            break;
    }
    return "no evidence of a difference";
}

void conclude(ComparisonReport& report) {
    const bool better = report.figures.difference > 0.0;
    if (report.p >= report.design.alpha) {
        report.recommendation = Recommendation::keep;
        report.finding = hypothesisWords(report.design.hypothesis);
    } else if (isFixed(report.design) && report.clustered.p >= report.design.alpha) {
        // Tasks of one robot resemble each other: what looks sure by tasks may be chance by robots.
        report.recommendation = Recommendation::keep;
        report.finding =
            fmt::format("the candidate looks {}, but no more than robots differ among themselves", better ? "better" : "worse");
    } else {
        report.recommendation = better ? Recommendation::deploy : Recommendation::keep;
        report.finding = better ? "the candidate is better" : "the candidate is worse";
    }
}

}  // namespace

bool isLocked(const Rollout& rollout) {
    const auto& design = stageOf(rollout).comparison;
    return design && isFixed(*design) && !isFull(rollout);
}

bool hidesOutcomes(const Rollout& rollout) { return isActive(rollout.status) && isLocked(rollout); }

bool endsEarly(const Rollout& rollout) {
    const auto& design = stageOf(rollout).comparison;
    if (!design) return false;
    const auto& arm = *rollout.evidence.arm;
    return arm.muchBetter || (!isFixed(*design) && arm.difference.p() < design->alpha);
}

ComparisonReport reportComparison(const Rollout& rollout) {
    const auto& stage = stageOf(rollout);
    const auto& progress = rollout.stages[rollout.stage];
    const auto& arm = *rollout.evidence.arm;
    ComparisonReport report;
    report.design = *stage.comparison;
    report.quota = stage.quota;
    report.controlTasks = progress.control.tasks;
    report.candidateTasks = progress.tally.tasks;
    report.controlRobots = std::ssize(arm.robots);
    report.candidateRobots = std::ssize(rollout.members);
    report.strays = arm.strays;
    report.ratio = stats::sampleRatio(arm.stream.contributors, rollout.evidence.exposed.contributors, stage.robots.toDouble());
    report.complete = isFull(rollout) || endsEarly(rollout);
    report.locked = isFixed(report.design) && !report.complete;
    if (report.locked) {
        report.finding = fmt::format("locked until both arms have {} tasks: {} and {} are in; looking earlier would mislead", report.quota,
                                     report.controlTasks, report.candidateTasks);
        return report;
    }
    fillFigures(report, rollout);
    report.p = pOf(report, arm);
    if (arm.muchBetter) {
        report.recommendation = Recommendation::deploy;
        report.finding = fmt::format("the candidate is better by more than {:g} points", report.design.guardrail.toDouble() * 100.0);
    } else if (report.complete) {
        conclude(report);
    } else {
        report.finding =
            fmt::format("no difference found yet, {} and {} of {} tasks are in", report.controlTasks, report.candidateTasks, report.quota);
    }
    return report;
}

GateReading readComparison(const Rollout& rollout) {
    const auto& stage = stageOf(rollout);
    const auto& arm = *rollout.evidence.arm;
    const auto& progress = rollout.stages[rollout.stage];
    GateReading made;
    made.kind = GateKind::comparison;
    made.verdict = Verdict::inconclusive;
    made.count = std::min(progress.control.tasks, progress.tally.tasks);
    made.value = made.low = made.high = std::min(1.0, static_cast<double>(made.count) / static_cast<double>(stage.quota));
    made.limit = 1.0;
    if (arm.muchWorse) {
        made.verdict = Verdict::fail;
        made.reason = fmt::format("guardrail: the candidate is worse than the control by more than {:g} points",
                                  stage.comparison->guardrail.toDouble() * 100.0);
        return made;
    }
    if (arm.strays > kToleratedStrays) {
        made.reason = fmt::format("{} tasks on the candidate by robots of the control arm, the last on {}", arm.strays, arm.stray.value);
        return made;
    }
    const bool complete = isFull(rollout) || endsEarly(rollout);
    if (!complete) {
        made.reason = isFixed(*stage.comparison)
                          ? fmt::format("locked until both arms have {} tasks: {} and {} are in", stage.quota, progress.control.tasks,
                                        progress.tally.tasks)
                          : fmt::format("no difference found yet (p {:.3f} at any time), {} and {} of {} tasks are in", arm.difference.p(),
                                        progress.control.tasks, progress.tally.tasks, stage.quota);
        return made;
    }
    const auto report = reportComparison(rollout);
    if (report.ratio.mismatch) {
        made.reason =
            fmt::format("{} robots of the control and {} of the candidate gave results, {:g} % were assigned to it: not by chance",
                        arm.stream.contributors, rollout.evidence.exposed.contributors, stage.robots.toDouble() * 100.0);
        return made;
    }
    made.verdict = Verdict::pass;
    made.reason = fmt::format("{} (p {:.3f})", report.finding, report.p);
    return made;
}

const char* toString(Recommendation recommendation) {
    switch (recommendation) {
        case Recommendation::undecided:
            return "undecided";
        case Recommendation::keep:
            return "keep";
        case Recommendation::deploy:
            return "deploy";
    }
    return "undecided";
}

}  // namespace slipway::rollout
