// Evidence by betting (Waudby-Smith and Ramdas 2024): sixteen bets on the sign of a difference, each a non-negative
// supermartingale that starts at 1 while the hypothesis holds; their mean is one too. Logarithms throughout.
#pragma once

#include <array>
#include <cstddef>

namespace slipway::stats {

constexpr std::size_t kBets = 16;
using Bets = std::array<double, kBets>;

/// Stakes from `lowest` to `highest` in equal steps of their logarithm; 0 < lowest <= highest < 1.
Bets stakesBetween(double lowest, double highest);

/// Adds the gain of one block to the log wealth of each bet: ln(1 + stake * gain); gain > -1 / highest stake.
void settle(Bets& logWealth, const Bets& stakes, double gain);

/// Log of the mean wealth: the evidence.
double logMean(const Bets& logWealth);

}  // namespace slipway::stats
