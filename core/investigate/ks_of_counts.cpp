#include "core/investigate/ks_of_counts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/stats/kolmogorov_smirnov.h"

namespace slipway::investigate {

namespace {

double sum(std::span<const std::int64_t> counts) {
    return static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
}

}  // namespace

KsResult ksOfCounts(std::span<const std::int64_t> first, std::span<const std::int64_t> second) {
    const double n = sum(first);
    const double m = sum(second);
    if (n <= 0.0 || m <= 0.0) return {};
    double distance = 0.0;
    double below1 = 0.0;
    double below2 = 0.0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        below1 += static_cast<double>(first[i]);
        below2 += static_cast<double>(second[i]);
        distance = std::max(distance, std::abs(below1 / n - below2 / m));
    }
    return {distance, stats::kolmogorovTail(std::sqrt(n * m / (n + m)) * distance)};
}

}  // namespace slipway::investigate
