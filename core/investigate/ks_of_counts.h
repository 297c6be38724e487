// The Kolmogorov-Smirnov test where only counts per bin are known, as in a training profile. Private to core/investigate.
#pragma once

#include <cstdint>
#include <span>

namespace slipway::investigate {

struct KsResult {
    double distance = 0.0;  // 0..1, the largest between the two distributions
    double p = 1.0;         // two-sided
};

/// The distance at the bins' edges, so at most that of the values, and by the limit of Smirnov (1948) a p at least theirs. Both
/// have the same length; no difference where one is empty.
KsResult ksOfCounts(std::span<const std::int64_t> first, std::span<const std::int64_t> second);

}  // namespace slipway::investigate
