#include "core/investigate/excess_drop.h"

#include <cmath>
#include <utility>

namespace slipway::investigate {

Excess excessDrop(const Cell& a1, const Cell& a2, const Cell& b1, const Cell& b2) {
    const double dropA = a1.share() - a2.share();
    const double dropB = b1.share() - b2.share();
    const stats::Interval a = stats::newcombe(a2.successes, a2.tasks, a1.successes, a1.tasks);
    const stats::Interval b = stats::newcombe(b2.successes, b2.tasks, b1.successes, b1.tasks);
    Excess excess;
    excess.value = dropA - dropB;
    excess.interval = {excess.value - std::hypot(dropA - a.low, b.high - dropB), excess.value + std::hypot(a.high - dropA, dropB - b.low)};
    double variance = 0.0;
    double shares = 0.0;
    for (const auto& [cell, sign] : {std::pair(&a1, 1.0), std::pair(&a2, -1.0), std::pair(&b1, -1.0), std::pair(&b2, 1.0)}) {
        const double tasks = static_cast<double>(cell->tasks) + 2.0;
        const double share = (static_cast<double>(cell->successes) + 1.0) / tasks;
        shares += sign * share;
        variance += share * (1.0 - share) / tasks;
    }
    excess.p = std::erfc(std::abs(shares) / std::sqrt(2.0 * variance));
    return excess;
}

}  // namespace slipway::investigate
