#include "core/stats/restart_gate.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/stats/log_sum.h"

namespace slipway::stats {

namespace {

/// Whole tasks, rounded to the nearest.
FoldedCounts shrunk(FoldedCounts counts, double designEffect) {
    if (designEffect <= 1.0) return counts;
    return {std::llround(static_cast<double>(counts.successes) / designEffect),
            std::llround(static_cast<double>(counts.failures) / designEffect)};
}

}  // namespace

double logEvidenceFailWithRestarts(const SequentialParameters& parameters, FoldedCounts all, const std::vector<FoldedCounts>& starts,
                                   int laterStages) {
    const double whole = logEvidenceFail(parameters, all.successes, all.failures);
    if (laterStages <= 0) return whole;
    const std::size_t stages = static_cast<std::size_t>(laterStages);
    const std::size_t begun = std::min(starts.size(), stages);
    const double part = std::log((1.0 - kShareOfAll) / laterStages);
    std::vector<double> terms{std::log(kShareOfAll) + whole};
    terms.reserve(begun + 2);
    for (std::size_t k = 0; k < begun; ++k) {
        const FoldedCounts since{all.successes - starts[k].successes, all.failures - starts[k].failures};
        terms.push_back(part + logEvidenceFail(parameters, since.successes, since.failures));
    }
    // A stage that has not begun holds its part unchanged.
    if (begun < stages) terms.push_back(part + std::log(static_cast<double>(stages - begun)));
    return logSum(terms);
}

void RestartGate::beginStage(FoldedCounts at) {
    if (std::cmp_less(starts.size(), laterStages)) starts.push_back(at);
}

void RestartGate::look(const SequentialParameters& parameters, FoldedCounts all, double designEffect) {
    all = shrunk(all, designEffect);
    if (designEffect > 1.0) {
        auto shrunkStarts = starts;
        for (auto& start : shrunkStarts) start = shrunk(start, designEffect);
        gate.evidenceFail = logEvidenceFailWithRestarts(parameters, all, shrunkStarts, laterStages);
    } else {
        gate.evidenceFail = logEvidenceFailWithRestarts(parameters, all, starts, laterStages);
    }
    gate.evidencePass = logEvidencePass(parameters, all.successes, all.failures);
    if (gate.evidenceFail >= -std::log(parameters.alphaFail)) gate.failed = true;
    if (!gate.failed && gate.evidencePass >= -std::log(parameters.alphaPass)) gate.passed = true;
}

}  // namespace slipway::stats
