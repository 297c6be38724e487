#include "core/stats/chi_square.h"

#include <algorithm>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <numbers>

#include "core/stats/normal.h"

namespace slipway::stats {

namespace {

constexpr double kMismatch = 0.001;

/// a b - c d to the last digit though both products may be nearly equal (Kahan's fused form).
double differenceOfProducts(double a, double b, double c, double d) {
    const double product = c * d;
    const double lost = std::fma(-c, d, product);
    return std::fma(a, b, -product) + lost;
}

double pOf(double z, Sides sides) {
    if (sides == Sides::higher) return normalTail(z);
    if (sides == Sides::lower) return normalTail(-z);
    return boost::math::erfc(std::abs(z) / std::numbers::sqrt2);
}

}  // namespace

ChiSquare pearson(SuccessCount first, SuccessCount second, Sides sides, Continuity continuity) {
    if (!first.isUsable() || !second.isUsable()) return {};
    const std::int64_t successes = first.successes + second.successes;
    const std::int64_t failures = first.failures() + second.failures();
    if (successes == 0 || failures == 0) return {};
    const auto n1 = static_cast<double>(first.tasks);
    const auto n2 = static_cast<double>(second.tasks);
    const double cross = differenceOfProducts(static_cast<double>(second.successes), static_cast<double>(first.failures()),
                                              static_cast<double>(first.successes), static_cast<double>(second.failures()));
    const double taken = continuity == Continuity::yates ? std::min(std::abs(cross), (n1 + n2) / 2.0) : 0.0;
    const double variance = n1 * n2 * static_cast<double>(successes) * static_cast<double>(failures) / (n1 + n2);
    ChiSquare result;
    result.z = std::copysign((std::abs(cross) - taken) / std::sqrt(variance), cross);
    result.statistic = result.z * result.z;
    result.p = pOf(result.z, sides);
    return result;
}

SampleRatio sampleRatio(std::int64_t first, std::int64_t second, double shareOfSecond) {
    if (first < 0 || second < 0 || first + second == 0 || !(shareOfSecond > 0.0 && shareOfSecond < 1.0)) return {};
    const auto n = static_cast<double>(first + second);
    const double surplus = std::fma(-n, shareOfSecond, static_cast<double>(second));
    SampleRatio result;
    result.p = pOf(surplus / std::sqrt(n * shareOfSecond * (1.0 - shareOfSecond)), Sides::two);
    result.mismatch = result.p < kMismatch;
    return result;
}

}  // namespace slipway::stats
