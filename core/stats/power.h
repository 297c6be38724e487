// What a comparison of two success rates can find: size of the effect, power, smallest difference it sees, tasks it
// needs. Normal approximation with the pooled rate under "no difference"; pure functions, any thread.
#pragma once

#include <cstdint>
#include <optional>

#include "core/stats/success_count.h"

namespace slipway::stats {

/// Cohen's h (1988), 2 asin(sqrt(second)) - 2 asin(sqrt(first)), in [-pi, pi]; rates in [0, 1].
double cohensH(double first, double second);

/// How the comparison is judged. alpha and power in (0, 1); outside, a comparison has no power and no needed sample.
struct TestDesign {
    double alpha = 0.05;
    double power = 0.80;
    bool twoSided = true;
};

/// Chance that the test rejects "no difference", in [0, 1], for true rates `first` and `second` in [0, 1] and the
/// given tasks; both directions of a two-sided test count. Source: Fleiss, Statistical Methods for Rates and
/// Proportions, without continuity correction. 0 without tasks. One-sided: the true direction is the one tested.
double powerOf(double first, double second, std::int64_t firstTasks, std::int64_t secondTasks, const TestDesign& design = {});

/// Tasks in each arm for the design's power, rounded up; the wrong direction does not count. Same source. None when
/// the rates are equal or outside [0, 1], or the figure is above 1e15.
std::optional<std::int64_t> neededPerArm(double first, double second, const TestDesign& design = {});

enum class Direction { down, up };

/// The smallest difference from `first` in that direction, in (0, 1], that the design sees with its power; the wrong
/// direction does not count. None when even the end of the scale is too near.
std::optional<double> minimumDetectable(double first, std::int64_t firstTasks, std::int64_t secondTasks, Direction direction,
                                        const TestDesign& design = {});

}  // namespace slipway::stats
