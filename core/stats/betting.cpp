#include "core/stats/betting.h"

#include <cmath>

#include "core/stats/log_sum.h"

namespace slipway::stats {

Bets stakesBetween(double lowest, double highest) {
    Bets stakes{};
    for (std::size_t j = 0; j < kBets; ++j)
        stakes[j] = lowest * std::pow(highest / lowest, static_cast<double>(j) / static_cast<double>(kBets - 1));
    return stakes;
}

void settle(Bets& logWealth, const Bets& stakes, double gain) {
    if (gain == 0.0) return;
    for (std::size_t j = 0; j < kBets; ++j) logWealth[j] += std::log1p(stakes[j] * gain);
}

double logMean(const Bets& logWealth) { return logSum(logWealth) - std::log(static_cast<double>(kBets)); }

}  // namespace slipway::stats
