// The few statistics that core/stats does not have yet: drift of one feature, and the excess of one drop over
// another. Private to core/investigate; pure functions on Boost.Math.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/stats/interval.h"

namespace slipway::investigate {

/// Population stability index of two histograms over the same bins, with 1/2 added to each bin so that an empty one
/// stays finite (statistics.md, "Investigation"). 0 when either is empty. Both have the same length.
double psi(std::span<const std::int64_t> expected, std::span<const std::int64_t> actual);

/// From where psi is an alarm: max(0.1, chi-square quantile of bins - 1 at 0.99, times 1/n + 1/N). Infinite without data.
double psiAlarm(std::size_t bins, std::int64_t expected, std::int64_t actual);

struct KsResult {
    double distance = 0.0;  // 0..1, the largest between the two distributions
    double p = 1.0;         // two-sided
};

/// Two-sample Kolmogorov-Smirnov test; p by the limit of Smirnov (1948), too large for few values. Values are finite.
KsResult ksTwoSample(std::vector<double> first, std::vector<double> second);

/// The same where only counts per bin are known: the distance at the bins' edges, so at most the true one, and p at least.
KsResult ksOfCounts(std::span<const std::int64_t> first, std::span<const std::int64_t> second);

/// Successes of so many tasks.
struct Cell {
    std::int64_t successes = 0;
    std::int64_t tasks = 0;
    [[nodiscard]] double share() const { return tasks > 0 ? static_cast<double>(successes) / static_cast<double>(tasks) : 0.0; }
};

struct Excess {
    double value = 0.0;        // (a1 - a2) - (b1 - b2), in -2..2
    stats::Interval interval;  // 95 %
    double p = 1.0;            // two-sided, of no excess
};

/// How much more the first pair falls than the second. Interval: Newcombe's of each fall, put together by squares (MOVER,
/// Zou and Donner 2008); p: normal, one success and one failure added to each cell (Agresti and Caffo 2000). All cells have tasks.
Excess excessDrop(const Cell& a1, const Cell& a2, const Cell& b1, const Cell& b2);

}  // namespace slipway::investigate
