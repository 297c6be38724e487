// The Mann-Whitney test of two samples of measurements, such as latencies, with the shift between them by Hodges
// and Lehmann. Robust against outliers and free of a distribution; pure, any thread.
#pragma once

#include <span>

#include "core/base/error.h"
#include "core/stats/success_count.h"

namespace slipway::stats {

struct MannWhitney {
    double u = 0.0;      // pairs in which the second value is larger, ties count one half
    double z = 0.0;      // corrected for ties and continuity; positive when the second sample is higher
    double p = 1.0;      // normal approximation, in [0, 1]; 1 when all values are equal
    double shift = 0.0;  // median of all differences second - first, in the unit of the values; exact
};

/// Mann and Whitney (1947) with the tie correction of Lehmann (1975); Hodges and Lehmann (1963). Time is
/// O(n log n), no table of pairs is built. Errors: invalidInput for an empty sample or a value that is not finite,
/// naming "first" or "second" and the row.
Result<MannWhitney> mannWhitney(std::span<const double> first, std::span<const double> second, Sides sides = Sides::two);

}  // namespace slipway::stats
