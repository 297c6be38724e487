#include "core/stats/quantile.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>
#include <numeric>

namespace slipway::stats {

namespace {

constexpr double kRounding = 1e-14;

/// P(X >= k) for X binomial with n trials of chance q; 1 <= k <= n.
double atLeast(std::int64_t k, std::int64_t n, double q) {
    return boost::math::ibeta(static_cast<double>(k), static_cast<double>(n - k) + 1.0, q);
}

/// P(X < k) of the same.
double below(std::int64_t k, std::int64_t n, double q) {
    return boost::math::ibetac(static_cast<double>(k), static_cast<double>(n - k) + 1.0, q);
}

}  // namespace

std::int64_t nearestRankOf(double q, std::int64_t n) {
    const double product = q * static_cast<double>(n);
    return std::clamp(static_cast<std::int64_t>(std::ceil(product - kRounding * product)), std::int64_t{1}, n);
}

double nearestRank(std::span<const double> sorted, double q) {
    if (sorted.empty()) return 0.0;
    return sorted[static_cast<std::size_t>(nearestRankOf(q, static_cast<std::int64_t>(sorted.size())) - 1)];
}

double typeSeven(std::span<const double> sorted, double q) {
    if (sorted.empty()) return 0.0;
    const double at = std::clamp(q, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(at), sorted.size() - 1);
    if (index + 1 == sorted.size()) return sorted.back();
    return std::lerp(sorted[index], sorted[index + 1], at - static_cast<double>(index));
}

std::optional<RankInterval> quantileRanks(double q, std::int64_t n, double level) {
    const double tail = (1.0 - level) / 2.0;
    if (n < 1 || !(q > 0.0 && q < 1.0) || below(1, n, q) > tail || atLeast(n, n, q) > tail) return std::nullopt;
    // The largest low rank and the smallest high rank whose tails are small enough; both tails are monotone.
    RankInterval found{1, n};
    for (std::int64_t tooHigh = n + 1; tooHigh - found.low > 1;) {
        const std::int64_t middle = std::midpoint(found.low, tooHigh);
        (below(middle, n, q) <= tail ? found.low : tooHigh) = middle;
    }
    for (std::int64_t tooLow = 0; found.high - tooLow > 1;) {
        const std::int64_t middle = std::midpoint(tooLow, found.high);
        (atLeast(middle, n, q) <= tail ? found.high : tooLow) = middle;
    }
    return found;
}

std::optional<Interval> quantileInterval(std::span<const double> sorted, double q, double level) {
    const auto ranks = quantileRanks(q, static_cast<std::int64_t>(sorted.size()), level);
    if (!ranks) return std::nullopt;
    return Interval{sorted[static_cast<std::size_t>(ranks->low - 1)], sorted[static_cast<std::size_t>(ranks->high - 1)]};
}

}  // namespace slipway::stats
