#include "core/stats/population_stability.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>
#include <string_view>

namespace slipway::stats {

namespace {

constexpr double kAdded = 0.5;
constexpr double kLeastLimit = 0.1;
constexpr double kLevel = 0.99;

/// All counts of one side together.
Result<double> totalOf(std::span<const std::int64_t> counts, std::string_view name) {
    double total = 0.0;
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        if (counts[bin] < 0) return fail(ErrorCode::invalidInput, "A count cannot be negative.", fmt::format("{}[{}]", name, bin));
        total += static_cast<double>(counts[bin]);
    }
    if (total == 0.0) return fail(ErrorCode::invalidInput, "There are no values in any bin.", std::string(name));
    return total;
}

}  // namespace

Result<PopulationStability> populationStability(std::span<const std::int64_t> training, std::span<const std::int64_t> live) {
    if (training.size() < 2) return fail(ErrorCode::invalidInput, "The index needs at least two bins.", "training");
    if (training.size() != live.size())
        return fail(ErrorCode::invalidInput, fmt::format("There are {} bins where training has {}.", live.size(), training.size()), "live");
    const auto before = totalOf(training, "training");
    if (!before) return std::unexpected(before.error());
    const auto now = totalOf(live, "live");
    if (!now) return std::unexpected(now.error());
    const auto bins = static_cast<double>(training.size());
    PopulationStability result;
    for (std::size_t bin = 0; bin < training.size(); ++bin) {
        const double expected = (static_cast<double>(training[bin]) + kAdded) / (*before + kAdded * bins);
        const double actual = (static_cast<double>(live[bin]) + kAdded) / (*now + kAdded * bins);
        result.index += (actual - expected) * std::log(actual / expected);
    }
    const double quantile = boost::math::quantile(boost::math::chi_squared(bins - 1.0), kLevel);
    result.limit = std::max(kLeastLimit, quantile * (1.0 / *before + 1.0 / *now));
    result.alarm = result.index > result.limit;
    return result;
}

}  // namespace slipway::stats
