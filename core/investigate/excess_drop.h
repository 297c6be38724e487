// How much more one success rate falls than another: the figure of the overfitting hypothesis. Private to core/investigate;
// pure, on core/stats.
#pragma once

#include <cstdint>

#include "core/stats/interval.h"

namespace slipway::investigate {

/// Successes of so many tasks.
struct Cell {
    std::int64_t successes = 0;
    std::int64_t tasks = 0;
    [[nodiscard]] double share() const { return tasks > 0 ? static_cast<double>(successes) / static_cast<double>(tasks) : 0.0; }
};

struct Excess {
    double value = 0.0;        // (a1 - a2) - (b1 - b2), in -2..2
    stats::Interval interval;  // 95 %
    double p = 1.0;            // two-sided, of no excess
};

/// How much more the first pair falls than the second. Interval: Newcombe's of each fall, put together by squares (MOVER,
/// Zou and Donner 2008); p: normal, one success and one failure added to each cell (Agresti and Caffo 2000). All cells have tasks.
Excess excessDrop(const Cell& a1, const Cell& a2, const Cell& b1, const Cell& b2);

}  // namespace slipway::investigate
