#include "core/host/evidence_view.h"

#include <algorithm>

#include "core/plan/sequential_terms.h"
#include "core/rollout/conclusion.h"
#include "core/stats/gate_outlook.h"
#include "core/stats/interval.h"
#include "core/stats/mcnemar.h"

namespace slipway::host {

namespace {

using rollout::GateKind;
using rollout::Rollout;

/// Tasks of the present stage in a millisecond; 0 before the first.
double paceOf(const Rollout& rollout, EngineTime now) {
    const auto& progress = rollout.stages[rollout.stage];
    const auto spent = now - progress.enteredAt;
    return spent.count() > 0 ? static_cast<double>(progress.tally.tasks) / static_cast<double>(spent.count()) : 0.0;
}

std::optional<Milliseconds> timeFor(std::int64_t tasks, double pace) {
    if (pace <= 0.0) return std::nullopt;
    return Milliseconds(static_cast<std::int64_t>(static_cast<double>(tasks) / pace));
}

view::GateOutlook outlook(const plan::SequentialRates& rates, double alphaFail, std::int64_t good, std::int64_t bad, double pace) {
    stats::SequentialParameters parameters;
    parameters.good = rates.good;
    parameters.bad = rates.bad;
    parameters.alphaFail = alphaFail;
    view::GateOutlook made;
    made.marginProven = stats::marginProven(parameters, good, bad);
    made.tasksNeeded = stats::tasksToPass(parameters, good, bad);
    if (made.tasksNeeded) made.timeNeeded = timeFor(*made.tasksNeeded, pace);
    return made;
}

view::GateOutlook provedOf(const Rollout& rollout, GateKind kind, double pace) {
    const auto& gates = rollout.plan.stages[rollout.stage].gates;
    const auto& all = rollout.evidence.candidate;
    const double alpha = plan::alphaFailEach(gates, stats::SequentialParameters{}.alphaFail);
    const bool success = kind == GateKind::success && gates.success && gates.success->method == plan::GateMethod::sequential &&
                         gates.success->against != plan::SuccessBaseline::control;
    if (success) return outlook(plan::sequentialRates(*gates.success), alpha, all.successes, all.failures(), pace);
    const bool errors = kind == GateKind::errors && gates.errors && gates.errors->method == plan::GateMethod::sequential;
    if (errors) return outlook(plan::sequentialRates(*gates.errors), alpha, all.tasks - all.errors, all.errors, pace);
    return {};
}

/// Does it pass only by proof? Before the last stage of a commit a gate that saw no harm passes at the quota.
bool mustProve(const Rollout& rollout, GateKind kind) {
    const auto& gates = rollout.plan.stages[rollout.stage].gates;
    if (rollout.stage + 1 < rollout.plan.stages.size() || rollout.plan.ending != plan::Ending::commit) return false;
    if (kind == GateKind::errors) return gates.errors && gates.errors->method == plan::GateMethod::sequential;
    return kind == GateKind::success && gates.success &&
           (gates.success->method == plan::GateMethod::sequential || gates.success->against == plan::SuccessBaseline::control);
}

view::GateOutlook outlookOf(const Rollout& rollout, const rollout::GateReading& gate, double pace) {
    view::GateOutlook made = provedOf(rollout, gate.kind, pace);
    const auto& stage = rollout.plan.stages[rollout.stage];
    const bool ofTasks = gate.kind == GateKind::success || gate.kind == GateKind::errors || gate.kind == GateKind::latency;
    if (!ofTasks || mustProve(rollout, gate.kind) || stage.comparison || gate.verdict != rollout::Verdict::inconclusive) return made;
    std::int64_t wanted = stage.quota;
    if (gate.kind == GateKind::latency && stage.gates.latency) wanted = std::max(wanted, stage.gates.latency->leastTasks);
    const std::int64_t tasks = rollout.stages[rollout.stage].tally.tasks;
    if (tasks >= wanted) return made;
    made.decidedAt = wanted;
    made.tasksNeeded.reset();
    made.timeNeeded = timeFor(wanted - tasks, pace);
    return made;
}

}  // namespace

std::vector<view::GateOutlook> outlooksOf(const Rollout& rollout, EngineTime now) {
    std::vector<view::GateOutlook> made;
    const double pace = rollout.endedAt == EngineTime{} ? paceOf(rollout, now) : 0.0;
    for (const auto& gate : rollout.stages[rollout.stage].gates) made.push_back(outlookOf(rollout, gate, pace));
    return made;
}

std::optional<view::ShadowView> shadowView(const Rollout& rollout) {
    const auto& pairs = rollout.evidence.shadow;
    if (pairs.total() == 0) return std::nullopt;
    view::ShadowView made;
    made.tasks = pairs.total();
    made.agreements = pairs.agreements;
    made.both = pairs.both;
    made.onlyCandidate = pairs.onlyCandidate;
    made.onlyBaseline = pairs.onlyBaseline;
    made.neither = pairs.neither;
    const auto interval = stats::wilson(pairs.both + pairs.onlyCandidate, pairs.total());
    made.low = interval.low;
    made.high = interval.high;
    made.mcnemarP = stats::mcnemarExact(pairs.onlyCandidate, pairs.onlyBaseline);
    made.recommendation = rollout::shadowRecommendation(rollout);
    made.besideP95 = pairs.own.quantile(0.95);
    if (rollout.evidence.alone.count() > 0) made.aloneP95 = rollout.evidence.alone.quantile(0.95);
    return made;
}

std::optional<rollout::ComparisonReport> comparisonView(const Rollout& rollout) {
    if (!rollout.plan.stages[rollout.stage].comparison || !rollout.evidence.arm) return std::nullopt;
    return rollout::reportComparison(rollout);
}

}  // namespace slipway::host
