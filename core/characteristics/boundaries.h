// The counts at which a sequential gate fails and passes, for a run of task counts: computed once, then looked up
// instead of the evidence. Plain values, any thread.
#pragma once

#include <cstdint>
#include <vector>

#include "core/stats/sequential_gate.h"

namespace slipway::characteristics {

/// After n tasks, n in [first, first + size): the gate fails with at most failAtMost successes (-1: with none) and
/// passes with at least passAtLeast (n + 1: with none).
struct Boundaries {
    std::int64_t first = 0;
    std::vector<std::int64_t> failAtMost;
    std::vector<std::int64_t> passAtLeast;

    [[nodiscard]] std::int64_t failAt(std::int64_t n) const { return failAtMost[static_cast<std::size_t>(n - first)]; }
    [[nodiscard]] std::int64_t passAt(std::int64_t n) const { return passAtLeast[static_cast<std::size_t>(n - first)]; }
};

/// For n in [first, last], 0 <= first <= last. About two evaluations of the evidence for each n.
[[nodiscard]] Boundaries boundariesOf(const stats::SequentialParameters& parameters, std::int64_t first, std::int64_t last);

}  // namespace slipway::characteristics
