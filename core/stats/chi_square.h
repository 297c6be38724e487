// Chi-square tests of counts, on Boost.Math: two success rates against each other, and the sizes of two arms
// against the share that the assignment promised. Pure functions, any thread.
#pragma once

#include <cstdint>

#include "core/stats/success_count.h"

namespace slipway::stats {

enum class Continuity { none, yates };

struct ChiSquare {
    double statistic = 0.0;  // chi-square with one degree of freedom
    double z = 0.0;          // its signed root: positive when the second arm is higher
    double p = 1.0;          // in [0, 1]
};

/// Pearson's test (1900) of two rates, with Yates' correction (1934) on request. The statistic is always the
/// two-sided one; one-sided p comes from z. No evidence (statistic 0, p 1) when an arm has no tasks, the counts
/// are impossible, or all tasks of both arms ended the same way.
ChiSquare pearson(SuccessCount first, SuccessCount second, Sides sides = Sides::two, Continuity continuity = Continuity::none);

struct SampleRatio {
    double p = 1.0;
    bool mismatch = false;  // p < 0.001: the assignment is not what it should be, and the comparison must wait
};

/// Sample-ratio check: are `first` and `second` sizes that a share of the second arm in (0, 1) would give?
/// No mismatch without data or when the share is not inside (0, 1).
SampleRatio sampleRatio(std::int64_t first, std::int64_t second, double shareOfSecond = 0.5);

}  // namespace slipway::stats
