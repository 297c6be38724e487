// The population stability index: how far the live counts of a feature have moved from its training profile, and
// from where on that is more than chance. Pure, any thread.
#pragma once

#include <cstdint>
#include <span>

#include "core/base/error.h"

namespace slipway::stats {

struct PopulationStability {
    double index = 0.0;  // >= 0; 0 means the same shares in each bin
    double limit = 0.0;  // max(0.1, chi-square quantile 0.99 of bins - 1 degrees times (1/n + 1/N))
    bool alarm = false;  // index above the limit
};

/// Counts per bin, the same bins in both; one half is added to each, so that an empty bin is no infinity. Source of
/// the limit: Yurdakul (2018), the index times 1/(1/n + 1/N) is close to chi-square. Errors: invalidInput for fewer
/// than two bins, different numbers of bins, a negative count, or a side without any value.
Result<PopulationStability> populationStability(std::span<const std::int64_t> training, std::span<const std::int64_t> live);

}  // namespace slipway::stats
