#include "core/stats/mcnemar.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>

namespace slipway::stats {

namespace {

/// P(X <= k) for X binomial with n trials of chance 1/2; 0 <= k <= n.
double atMost(std::int64_t k, std::int64_t n) {
    return k == n ? 1.0 : boost::math::ibetac(static_cast<double>(k) + 1.0, static_cast<double>(n - k), 0.5);
}

}  // namespace

double mcnemarExact(std::int64_t onlyFirst, std::int64_t onlySecond, Sides sides) {
    if (onlyFirst < 0 || onlySecond < 0) return 1.0;
    const std::int64_t disagreements = onlyFirst + onlySecond;
    if (disagreements == 0) return 1.0;
    if (sides == Sides::higher) return atMost(onlyFirst, disagreements);
    if (sides == Sides::lower) return atMost(onlySecond, disagreements);
    return std::min(1.0, 2.0 * atMost(std::min(onlyFirst, onlySecond), disagreements));
}

}  // namespace slipway::stats
