#include "core/stats/power.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace slipway::stats {

namespace {

constexpr double kMostTasks = 1e15;

double above(double z) { return boost::math::cdf(boost::math::complement(boost::math::normal(), z)); }
double normalQuantile(double upperTail) { return boost::math::quantile(boost::math::complement(boost::math::normal(), upperTail)); }

double criticalValue(const TestDesign& design) { return normalQuantile(design.twoSided ? design.alpha / 2.0 : design.alpha); }

bool isSound(const TestDesign& design) { return design.alpha > 0.0 && design.alpha < 1.0 && design.power > 0.0 && design.power < 1.0; }

bool isRate(double rate) { return rate >= 0.0 && rate <= 1.0; }

/// The difference and what the test takes its spread for under "none" and under the true rates.
struct Spread {
    double difference = 0.0;
    double pooled = 0.0;
    double actual = 0.0;
};

Spread spreadOf(double first, double second, std::int64_t firstTasks, std::int64_t secondTasks) {
    const auto n1 = static_cast<double>(firstTasks);
    const auto n2 = static_cast<double>(secondTasks);
    const double mean = (first * n1 + second * n2) / (n1 + n2);
    return {std::abs(second - first), std::sqrt(mean * (1.0 - mean) * (1.0 / n1 + 1.0 / n2)),
            std::sqrt(first * (1.0 - first) / n1 + second * (1.0 - second) / n2)};
}

/// Chance to reject in the true direction.
double rightWay(const Spread& spread, double critical) {
    const double distance = critical * spread.pooled - spread.difference;
    if (spread.actual > 0.0) return above(distance / spread.actual);
    return distance < 0.0 ? 1.0 : 0.0;
}

}  // namespace

double cohensH(double first, double second) {
    if (!isRate(first) || !isRate(second) || first == second) return 0.0;
    // sin(a - b) of the two angles, written so that close rates do not cancel.
    const double sum = std::sqrt(second * (1.0 - first)) + std::sqrt(first * (1.0 - second));
    return 2.0 * std::asin(std::clamp((second - first) / sum, -1.0, 1.0));
}

double powerOf(double first, double second, std::int64_t firstTasks, std::int64_t secondTasks, const TestDesign& design) {
    if (firstTasks <= 0 || secondTasks <= 0 || !isRate(first) || !isRate(second) || !isSound(design)) return 0.0;
    const Spread spread = spreadOf(first, second, firstTasks, secondTasks);
    const double critical = criticalValue(design);
    const double right = rightWay(spread, critical);
    if (!design.twoSided || spread.actual == 0.0) return right;
    return std::min(1.0, right + above((critical * spread.pooled + spread.difference) / spread.actual));
}

std::optional<std::int64_t> neededPerArm(double first, double second, const TestDesign& design) {
    if (!isRate(first) || !isRate(second) || first == second || !isSound(design)) return std::nullopt;
    const Spread one = spreadOf(first, second, 1, 1);
    const double root = (criticalValue(design) * one.pooled + normalQuantile(1.0 - design.power) * one.actual) / one.difference;
    const double tasks = std::ceil(root * root);
    if (!(tasks <= kMostTasks)) return std::nullopt;
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(tasks));
}

std::optional<double> minimumDetectable(double first, std::int64_t firstTasks, std::int64_t secondTasks, Direction direction,
                                        const TestDesign& design) {
    if (firstTasks <= 0 || secondTasks <= 0 || !isRate(first) || !isSound(design)) return std::nullopt;
    const double sign = direction == Direction::up ? 1.0 : -1.0;
    const double critical = criticalValue(design);
    const auto isSeen = [&](double difference) {
        const double second = std::clamp(first + sign * difference, 0.0, 1.0);
        return rightWay(spreadOf(first, second, firstTasks, secondTasks), critical) >= design.power;
    };
    double tooSmall = 0.0;
    double seen = direction == Direction::up ? 1.0 - first : first;
    if (seen <= 0.0 || !isSeen(seen)) return std::nullopt;
    while (true) {
        const double middle = tooSmall + (seen - tooSmall) / 2.0;
        if (middle <= tooSmall || middle >= seen) return seen;
        (isSeen(middle) ? seen : tooSmall) = middle;
    }
}

}  // namespace slipway::stats
