// The one-sample sequential gate that also finds a model which goes bad late: the evidence for a fail is shared
// between all results and the results since each later stage began. Plain state of the engine, copied freely.
#pragma once

#include <cstdint>
#include <vector>

#include "core/stats/sequential_gate.h"

namespace slipway::stats {

/// Successes and failures folded so far.
struct FoldedCounts {
    std::int64_t successes = 0;
    std::int64_t failures = 0;
    friend bool operator==(const FoldedCounts&, const FoldedCounts&) = default;
};

/// Share of the evidence that stays with all results; the later stages have the rest in equal parts.
constexpr double kShareOfAll = 0.8;

/// Log of E_F = 0.8 E(all) + sum over k of (0.2/K) E(since later stage k began), with E = 1 before it begins; for K
/// later stages planned, of which `starts` have begun, each with the counts at its beginning. With K = 0 it is
/// logEvidenceFail. Needs starts.size() <= laterStages; the starts beyond count for nothing.
double logEvidenceFailWithRestarts(const SequentialParameters& parameters, FoldedCounts all, const std::vector<FoldedCounts>& starts,
                                   int laterStages);

/// The gate with its latches. A pass rests on all results alone, as without restarts.
struct RestartGate {
    SequentialGate gate;
    int laterStages = 0;               // stages after the first one, >= 0; fixed before the first result
    std::vector<FoldedCounts> starts;  // at most laterStages

    /// A later stage begins after these counts; one beyond the plan is ignored.
    void beginStage(FoldedCounts at);
    /// `designEffect` >= 1 is how often tasks that resemble each other were counted: all counts are divided by it.
    void look(const SequentialParameters& parameters, FoldedCounts all, double designEffect = 1.0);
};

}  // namespace slipway::stats
