#include "core/stats/clusters.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace slipway::stats {

namespace {

constexpr std::int64_t kIndicativeBelow = 5;

/// Sums over the robots of one arm.
struct Sums {
    std::int64_t robots = 0;
    SuccessCount count;
    double squares = 0.0;  // of tasks per robot
    double between = 0.0;  // of squares between robots
    double within = 0.0;   // of squares within robots
};

Sums sumsOf(std::span<const SuccessCount> robots) {
    Sums sums;
    for (const auto& robot : robots) {
        if (!robot.isUsable()) continue;
        const auto n = static_cast<double>(robot.tasks);
        ++sums.robots;
        sums.count.tasks += robot.tasks;
        sums.count.successes += robot.successes;
        sums.squares += n * n;
        sums.within += n * robot.rate() * (1.0 - robot.rate());
    }
    for (const auto& robot : robots) {
        if (!robot.isUsable()) continue;
        const double off = robot.rate() - sums.count.rate();
        sums.between += static_cast<double>(robot.tasks) * off * off;
    }
    return sums;
}

/// The mean number of tasks a robot, corrected for unequal robots, times the number of robots less one.
double freeTasks(const Sums& sums) {
    const auto tasks = static_cast<double>(sums.count.tasks);
    return tasks > 0.0 ? tasks - sums.squares / tasks : 0.0;
}

double correlationOf(const Sums& first, const Sums& second) {
    const auto tasks = static_cast<double>(first.count.tasks + second.count.tasks);
    const auto robots = static_cast<double>(first.robots + second.robots);
    const double arms = (first.robots > 0 ? 1.0 : 0.0) + (second.robots > 0 ? 1.0 : 0.0);
    if (robots <= arms) return 0.0;
    const double meanBetween = (first.between + second.between) / (robots - arms);
    const double meanWithin = tasks > robots ? (first.within + second.within) / (tasks - robots) : 0.0;
    const double size = (freeTasks(first) + freeTasks(second)) / (robots - arms);
    const double total = meanBetween + (size - 1.0) * meanWithin;
    // With one task a robot the two kinds of spread cannot be told apart, and there is nothing to correct.
    if (tasks <= robots || !(total > 0.0)) return 0.0;
    return std::clamp((meanBetween - meanWithin) / total, 0.0, 1.0);
}

ClusteredArm armOf(const Sums& sums, double icc) {
    ClusteredArm arm{sums.robots, sums.count, 1.0, 0.0};
    const auto tasks = static_cast<double>(sums.count.tasks);
    if (tasks <= 0.0) return arm;
    arm.designEffect = 1.0 + (sums.squares / tasks - 1.0) * icc;
    arm.effectiveTasks = tasks / arm.designEffect;
    return arm;
}

}  // namespace

double designEffect(std::span<const SuccessCount> robots, double leastIcc) {
    const Sums sums = sumsOf(robots);
    return armOf(sums, std::max(leastIcc, correlationOf(sums, Sums{}))).designEffect;
}

ClusteredComparison compareClustered(std::span<const SuccessCount> first, std::span<const SuccessCount> second, double level) {
    const Sums one = sumsOf(first);
    const Sums two = sumsOf(second);
    ClusteredComparison result;
    result.icc = correlationOf(one, two);
    result.first = armOf(one, result.icc);
    result.second = armOf(two, result.icc);
    result.indicative = std::min(one.robots, two.robots) < kIndicativeBelow;
    if (one.robots == 0 || two.robots == 0) return result;
    result.difference = two.count.rate() - one.count.rate();
    result.degrees = one.robots + two.robots - 2;
    const double pooled = SuccessCount{one.count.successes + two.count.successes, one.count.tasks + two.count.tasks}.rate();
    const double variance = pooled * (1.0 - pooled) * (1.0 / result.first.effectiveTasks + 1.0 / result.second.effectiveTasks);
    if (result.degrees < 1 || !(variance > 0.0)) return result;
    const boost::math::students_t student(static_cast<double>(result.degrees));
    const double error = std::sqrt(variance);
    const double half = error * boost::math::quantile(boost::math::complement(student, (1.0 - level) / 2.0));
    result.t = result.difference / error;
    result.p = 2.0 * boost::math::cdf(boost::math::complement(student, std::abs(result.t)));
    result.interval = {std::max(-1.0, result.difference - half), std::min(1.0, result.difference + half)};
    return result;
}

}  // namespace slipway::stats
