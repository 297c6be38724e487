#include "core/stats/guarded_gate.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace slipway::stats {

namespace {

// The computed evidence may be off by rounding, which grows with the counts: about 1e-15 of lgamma(n) ~ n ln n.
constexpr double kSlack = 1e-6;
constexpr double kSlackOfTasks = 1e-13;
constexpr std::int64_t kFarthest = 1'000'000;

/// Results of one kind that can surely be folded without reaching the threshold, each worth at most `step`.
std::int64_t surelyBelow(double evidence, double threshold, double step, double tasks) {
    // Without evidence in the doubles' range nothing is known about the distance: look again next time.
    if (!std::isfinite(evidence)) return 0;
    const double room = threshold - kSlack - kSlackOfTasks * tasks - evidence;
    if (!(room > 0.0)) return 0;
    return static_cast<std::int64_t>(std::min(std::floor(room / step), static_cast<double>(kFarthest)));
}

}  // namespace

void GuardedGate::beginStage(FoldedCounts at) {
    if (std::cmp_less(starts.size(), laterStages)) starts.push_back(at);
}

void GuardedGate::look(const SequentialParameters& parameters, std::int64_t successes, std::int64_t failures) {
    if (failed) return;
    const auto tasks = static_cast<double>(successes + failures);
    if (failures >= nextFailures) {
        const double evidence = logEvidenceFailWithRestarts(parameters, {successes, failures}, starts, laterStages);
        const double threshold = -std::log(parameters.alphaFail);
        if (evidence >= threshold) failed = true;
        nextFailures = failures + 1 + surelyBelow(evidence, threshold, -std::log1p(-clampRate(parameters.good)), tasks);
    }
    if (!failed && !passed && successes >= nextSuccesses) {
        const double evidence = logEvidencePass(parameters, successes, failures);
        const double threshold = -std::log(parameters.alphaPass);
        if (evidence >= threshold) passed = true;
        nextSuccesses = successes + 1 + surelyBelow(evidence, threshold, -std::log(clampRate(parameters.bad)), tasks);
    }
}

}  // namespace slipway::stats
