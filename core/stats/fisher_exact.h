// Fisher's exact test of two success rates, on the hypergeometric distribution of Boost.Math. Pure, any thread.
#pragma once

#include "core/base/error.h"
#include "core/stats/success_count.h"

namespace slipway::stats {

/// The largest number of tasks in both arms together that the exact test takes; above it Pearson's says the same.
constexpr std::int64_t kFisherMost = 100'000;

/// p of Fisher's exact test (1935), in (0, 1]. Two-sided: all tables at most as likely as the one observed, as R
/// and scipy define it. 1 without tasks in an arm. Errors: invalidInput for impossible counts, unsupported above
/// kFisherMost tasks.
Result<double> fisherExact(SuccessCount first, SuccessCount second, Sides sides = Sides::two);

}  // namespace slipway::stats
