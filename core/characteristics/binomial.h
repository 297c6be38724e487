// The binomial distribution as a list of its chances, without the tails that no sum can feel. Plain values, any thread.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/ratio.h"

namespace slipway::characteristics {

/// Smaller chances than this are left out: all of them together are below 1e-20 even in a plan of a billion tasks.
inline constexpr double kNegligible = 1e-30;

/// Chance of `first` + i successes at position i; sums to 1.
struct Binomial {
    std::int64_t first = 0;
    std::vector<double> chances;
};

/// Successes of `tasks` independent tasks (>= 1) that succeed with chance `success` in [0, 1] each. Relative error
/// of a chance about 1e-16 times its distance from the most likely count.
[[nodiscard]] Binomial binomial(std::int64_t tasks, double success);

/// Chance that the share of successes among `tasks` is below `limit`, compared exactly as a threshold gate does.
[[nodiscard]] double chanceBelow(const Binomial& distribution, std::int64_t tasks, Ratio limit);

}  // namespace slipway::characteristics
