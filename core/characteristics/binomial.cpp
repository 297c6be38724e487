#include "core/characteristics/binomial.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway::characteristics {

// Neighbouring chances have a simple ratio, so the list is built outwards from the most likely count, whose weight is
// set to 1, and scaled at the end. Gamma functions of large counts would lose more digits.
Binomial binomial(std::int64_t tasks, double success) {
    if (success <= 0.0) return {0, {1.0}};
    if (success >= 1.0) return {tasks, {1.0}};
    const double odds = success / (1.0 - success);
    const auto mode = std::min(tasks, static_cast<std::int64_t>(std::floor(static_cast<double>(tasks + 1) * success)));
    std::vector<double> below;
    double weight = 1.0;
    for (std::int64_t s = mode; s > 0; --s) {
        weight *= static_cast<double>(s) / static_cast<double>(tasks - s + 1) / odds;
        if (weight < kNegligible) break;
        below.push_back(weight);
    }
    Binomial made{mode - static_cast<std::int64_t>(below.size()), {below.rbegin(), below.rend()}};
    made.chances.push_back(1.0);
    weight = 1.0;
    for (std::int64_t s = mode; s < tasks; ++s) {
        weight *= static_cast<double>(tasks - s) / static_cast<double>(s + 1) * odds;
        if (weight < kNegligible) break;
        made.chances.push_back(weight);
    }
    const double sum = std::accumulate(made.chances.begin(), made.chances.end(), 0.0);
    for (double& chance : made.chances) chance /= sum;
    return made;
}

double chanceBelow(const Binomial& distribution, std::int64_t tasks, Ratio limit) {
    double sum = 0.0;
    std::int64_t successes = distribution.first;
    for (const double chance : distribution.chances) {
        if (!isBelow(successes++, tasks, limit)) break;
        sum += chance;
    }
    return std::min(sum, 1.0);
}

}  // namespace slipway::characteristics
