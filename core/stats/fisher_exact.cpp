#include "core/stats/fisher_exact.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/math/distributions/hypergeometric.hpp>

namespace slipway::stats {

namespace {

using Hypergeometric = boost::math::hypergeometric_distribution<double>;

// Two tables count as equally likely within this relative error of the probabilities, as in R.
constexpr double kAlike = 1e-7;

/// The table has its margins fixed; successes of the second arm run from `least` to `most`.
struct Table {
    Hypergeometric law;
    std::int64_t least = 0;
    std::int64_t most = 0;

    [[nodiscard]] double at(std::int64_t x) const { return boost::math::pdf(law, x); }
    [[nodiscard]] double upTo(std::int64_t x) const { return x < least ? 0.0 : boost::math::cdf(law, x); }
    [[nodiscard]] double from(std::int64_t x) const {
        if (x > most) return 0.0;
        return x <= least ? 1.0 : boost::math::cdf(boost::math::complement(law, x - 1));
    }
};

Table tableOf(SuccessCount first, SuccessCount second) {
    const std::int64_t successes = first.successes + second.successes;
    const std::int64_t tasks = first.tasks + second.tasks;
    return {Hypergeometric(static_cast<unsigned>(successes), static_cast<unsigned>(second.tasks), static_cast<unsigned>(tasks)),
            std::max<std::int64_t>(0, successes - first.tasks), std::min(successes, second.tasks)};
}

/// The law rises to its mode and falls behind it, so the far tail starts where a bisection finds it.
double twoSided(const Table& table, std::int64_t observed, double mode) {
    const double limit = table.at(observed) * (1.0 + kAlike);
    const auto peak = static_cast<std::int64_t>(mode);
    const bool isLow = observed <= peak;
    // `in` is as unlikely as the observed table or lies beyond the end; `out` is more likely.
    std::int64_t in = isLow ? table.most + 1 : table.least - 1;
    std::int64_t out = peak;
    if (table.at(peak) <= limit) return 1.0;
    while (std::abs(in - out) > 1) {
        const std::int64_t middle = (in + out) / 2;
        (table.at(middle) <= limit ? in : out) = middle;
    }
    return std::min(1.0, isLow ? table.upTo(observed) + table.from(in) : table.from(observed) + table.upTo(in));
}

}  // namespace

Result<double> fisherExact(SuccessCount first, SuccessCount second, Sides sides) {
    for (const auto& [arm, name] : {std::pair{first, "first"}, std::pair{second, "second"}}) {
        if (arm.successes < 0 || arm.tasks < arm.successes)
            return fail(ErrorCode::invalidInput, fmt::format("{} successes of {} tasks are impossible.", arm.successes, arm.tasks), name);
    }
    if (first.tasks > kFisherMost || second.tasks > kFisherMost || first.tasks + second.tasks > kFisherMost)
        return fail(ErrorCode::unsupported, fmt::format("The exact test takes at most {} tasks; use Pearson's.", kFisherMost));
    if (first.tasks == 0 || second.tasks == 0) return 1.0;
    const Table table = tableOf(first, second);
    const std::int64_t observed = second.successes;
    if (sides == Sides::higher) return table.from(observed);
    if (sides == Sides::lower) return table.upTo(observed);
    const auto successes = static_cast<double>(first.successes + second.successes);
    const auto tasks = static_cast<double>(first.tasks + second.tasks);
    return twoSided(table, observed, (successes + 1.0) * (static_cast<double>(second.tasks) + 1.0) / (tasks + 2.0));
}

}  // namespace slipway::stats
