// Two success rates side by side, with every figure of statistics.md, "A/B": how sure each is, how far apart they are,
// how likely that is by chance, and what the comparison could have seen. Pure, any thread.
#pragma once

#include <cstdint>
#include <optional>

#include "core/stats/chi_square.h"
#include "core/stats/interval.h"
#include "core/stats/power.h"
#include "core/stats/success_count.h"

namespace slipway::stats {

/// Differences are rate of second - rate of first, in [-1, 1]; p values in [0, 1].
struct ArmComparison {
    SuccessCount first;
    SuccessCount second;
    Interval firstInterval;  // 95 %, Wilson
    Interval secondInterval;
    double difference = 0.0;
    Interval interval{-1.0, 1.0};   // of the difference, 95 %, Newcombe
    ChiSquare pearson;              // two-sided, without correction
    double pYates = 1.0;            // two-sided
    double pOneSided = 1.0;         // on the side where the second arm lies
    std::optional<double> pFisher;  // exact, two-sided; none for large samples
    double cohensH = 0.0;
    double power = 0.0;                        // to find the difference seen, were it the true one
    std::optional<std::int64_t> neededPerArm;  // tasks for a power of 80 % to find it
    std::optional<double> minimumDetectable;   // smallest rise that these samples find with 80 %
};

/// Both counts must be possible (SuccessCount::isUsable), else nothing is known and the defaults stand.
ArmComparison compareArms(SuccessCount first, SuccessCount second);

}  // namespace slipway::stats
