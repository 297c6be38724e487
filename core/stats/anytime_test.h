// The A/B comparison that may be watched at any time: two-sided evidence by betting, and a p value that holds
// whenever one looks and never grows. Plain state, one fold per result.
#pragma once

#include <cstdint>

#include "core/stats/betting.h"
#include "core/stats/outcome_blocks.h"

namespace slipway::stats {

struct AnytimeTest {
    double evidenceUp = 0.0;    // natural logarithm: the candidate is better
    double evidenceDown = 0.0;  // it is worse
    double evidence = 0.0;      // of E = (E_up + E_down) / 2: they differ
    double mostEvidence = 0.0;  // the largest so far
    std::int64_t blocks = 0;
    OutcomeBlocks waiting;
    Bets logUp{};
    Bets logDown{};

    /// Anytime-valid p of "no difference", min(1, 1 / max E): below alpha at any look with chance at most alpha.
    [[nodiscard]] double p() const;
    friend bool operator==(const AnytimeTest&, const AnytimeTest&) = default;
};

/// A test before its first result.
AnytimeTest startAnytime(BlockShape shape = {});

/// Folds one result, per arm in dispatch order.
void fold(AnytimeTest& test, Arm arm, bool ok);

}  // namespace slipway::stats
