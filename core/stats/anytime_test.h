// The A/B comparison that may be watched at any time: two-sided evidence by betting, and a p value that holds
// whenever one looks and never grows. Plain state, one fold per result.
#pragma once

#include <cstdint>

#include "core/stats/betting.h"
#include "core/stats/outcome_blocks.h"

namespace slipway::stats {

/// Largest margin that the stakes allow.
constexpr double kMostAnytimeMargin = 0.1;

struct AnytimeTest {
    double margin = 0.0;        // what is tested: differences beyond it; in [0, kMostAnytimeMargin]
    double evidenceUp = 0.0;    // natural logarithm: the candidate is better by more than the margin
    double evidenceDown = 0.0;  // it is worse by more than the margin
    double evidence = 0.0;      // of E = (E_up + E_down) / 2: they differ
    double mostEvidence = 0.0;  // the largest so far
    std::int64_t blocks = 0;
    OutcomeBlocks waiting;
    Bets logUp{};
    Bets logDown{};

    /// Anytime-valid p of "no difference beyond the margin", min(1, 1 / max E): below alpha at any look with chance at most alpha.
    [[nodiscard]] double p() const;
    friend bool operator==(const AnytimeTest&, const AnytimeTest&) = default;
};

/// A test before its first result; a margin outside its range is clamped.
AnytimeTest startAnytime(BlockShape shape = {}, double margin = 0.0);

/// Folds one result, per arm in dispatch order.
void fold(AnytimeTest& test, Arm arm, bool ok);

}  // namespace slipway::stats
