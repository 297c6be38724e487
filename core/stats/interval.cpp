#include "core/stats/interval.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>

namespace slipway::stats {

namespace {

bool isUsable(std::int64_t successes, std::int64_t tasks) { return tasks > 0 && successes >= 0 && successes <= tasks; }

/// Of the standard normal; the level is nearly always the same one, so the last answer is kept.
double twoSidedQuantile(double level) {
    struct Kept {
        double level = -1.0;
        double z = 0.0;
    };
    thread_local Kept kept;
    if (kept.level != level) kept = Kept{level, boost::math::quantile(boost::math::normal(), 0.5 + level / 2.0)};
    return kept.z;
}

double proportion(std::int64_t successes, std::int64_t tasks) { return static_cast<double>(successes) / static_cast<double>(tasks); }

}  // namespace

Interval wilson(std::int64_t successes, std::int64_t tasks, double level) {
    if (!isUsable(successes, tasks)) return {};
    const double z = twoSidedQuantile(level);
    const auto n = static_cast<double>(tasks);
    const double p = proportion(successes, tasks);
    const double scale = 1.0 / (1.0 + z * z / n);
    const double centre = (p + z * z / (2.0 * n)) * scale;
    const double half = z * std::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n)) * scale;
    // At the ends the bound is 0 or 1 exactly; rounding must not leave 1e-18 there.
    return {successes == 0 ? 0.0 : std::max(0.0, centre - half), successes == tasks ? 1.0 : std::min(1.0, centre + half)};
}

Interval clopperPearson(std::int64_t successes, std::int64_t tasks, double level) {
    if (!isUsable(successes, tasks)) return {};
    const double tail = (1.0 - level) / 2.0;
    const auto s = static_cast<double>(successes);
    const auto f = static_cast<double>(tasks - successes);
    return {successes == 0 ? 0.0 : boost::math::ibeta_inv(s, f + 1.0, tail),
            successes == tasks ? 1.0 : boost::math::ibetac_inv(s + 1.0, f, tail)};
}

namespace {

/// The interval of two rates that are not both near 1, or some of its digits are lost.
Interval newcombeOf(std::int64_t successes1, std::int64_t tasks1, std::int64_t successes2, std::int64_t tasks2, double level) {
    const double p1 = proportion(successes1, tasks1);
    const double p2 = proportion(successes2, tasks2);
    const Interval first = wilson(successes1, tasks1, level);
    const Interval second = wilson(successes2, tasks2, level);
    const double difference = p2 - p1;
    return {difference - std::hypot(p2 - second.low, first.high - p1), difference + std::hypot(second.high - p2, p1 - first.low)};
}

}  // namespace

Interval newcombe(std::int64_t successes1, std::int64_t tasks1, std::int64_t successes2, std::int64_t tasks2, double level) {
    if (!isUsable(successes1, tasks1) || !isUsable(successes2, tasks2)) return {-1.0, 1.0};
    // Near 1 the digits are in the failures: their difference the other way round is the same.
    if (successes1 + successes2 > (tasks1 + tasks2) / 2) return newcombeOf(tasks2 - successes2, tasks2, tasks1 - successes1, tasks1, level);
    return newcombeOf(successes1, tasks1, successes2, tasks2, level);
}

}  // namespace slipway::stats
