// Confidence intervals of proportions, on Boost.Math.
#pragma once

#include <cstdint>

namespace slipway::stats {

struct Interval {
    double low = 0.0;
    double high = 1.0;
};

/// Wilson score interval (Wilson 1927) of successes/tasks; [0, 1] when tasks is 0 or the counts are impossible. level in
/// (0, 1), e.g. 0.95.
Interval wilson(std::int64_t successes, std::int64_t tasks, double level = 0.95);

/// Clopper-Pearson exact interval (1934); the same where nothing is known.
Interval clopperPearson(std::int64_t successes, std::int64_t tasks, double level = 0.95);

/// Newcombe's hybrid interval (1998, method 10) of p2 - p1; [-1, 1] where nothing is known.
Interval newcombe(std::int64_t successes1, std::int64_t tasks1, std::int64_t successes2, std::int64_t tasks2, double level = 0.95);

}  // namespace slipway::stats
