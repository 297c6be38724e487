// Quantiles of a sample and the interval that its order statistics give without assuming a distribution.
// Nearest rank is for gates, type 7 for reports; pure functions, any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/stats/interval.h"

namespace slipway::stats {

/// Rank (from 1 to n) of the nearest-rank quantile, ceil(q n); n >= 1, q in (0, 1]. A product that misses a whole
/// number by rounding alone counts as that number.
std::int64_t nearestRankOf(double q, std::int64_t n);

/// Nearest-rank quantile of values in ascending order; 0 when there are none.
double nearestRank(std::span<const double> sorted, double q);

/// Type 7 of Hyndman and Fan (1996), the default of R and numpy: linear between the ranks around (n - 1) q + 1.
/// Values in ascending order, q in [0, 1]; 0 when there are none.
double typeSeven(std::span<const double> sorted, double q);

/// Two ranks, from 1 to n.
struct RankInterval {
    std::int64_t low = 1;
    std::int64_t high = 1;
    friend bool operator==(const RankInterval&, const RankInterval&) = default;
};

/// Ranks whose values enclose the q quantile with at least `level`, each tail at most (1 - level)/2; level and q in
/// (0, 1). None when the sample is too small for it: p95 at 0.95 needs 72 values. Source: David and Nagaraja,
/// Order Statistics, section 7.1.
std::optional<RankInterval> quantileRanks(double q, std::int64_t n, double level = 0.95);

/// The values at those ranks, of values in ascending order.
std::optional<Interval> quantileInterval(std::span<const double> sorted, double q, double level = 0.95);

}  // namespace slipway::stats
