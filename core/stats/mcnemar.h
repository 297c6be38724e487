// The exact McNemar test of paired outcomes: the same task judged for baseline and candidate, as in shadow.
// Pure, any thread.
#pragma once

#include <cstdint>

#include "core/stats/success_count.h"

namespace slipway::stats {

/// p of McNemar's test (1947) in its exact binomial form, in (0, 1]. `onlyFirst` counts pairs where the first alone
/// succeeded, `onlySecond` where the second alone did; both >= 0. Pairs that agree carry no evidence. 1 without
/// disagreements or for negative counts.
double mcnemarExact(std::int64_t onlyFirst, std::int64_t onlySecond, Sides sides = Sides::two);

}  // namespace slipway::stats
