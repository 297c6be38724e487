#include "core/investigate/statistics_needed.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace slipway::investigate {

namespace {

double sum(std::span<const std::int64_t> counts) {
    return static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
}

/// P(K > x) of Kolmogorov's distribution; the first form converges for small x, the second for large.
double kolmogorovTail(double x) {
    if (x < 0.2) return 1.0;  // 1 - 2e-12 and more
    if (x < 1.18) {
        const double base = std::exp(-std::numbers::pi * std::numbers::pi / (8.0 * x * x));
        double head = 0.0;
        for (const int odd : {1, 3, 5, 7}) head += std::pow(base, odd * odd);
        return 1.0 - std::sqrt(2.0 * std::numbers::pi) / x * head;
    }
    double tail = 0.0;
    for (int j = 1; j <= 4; ++j) tail += (j % 2 == 1 ? 2.0 : -2.0) * std::exp(-2.0 * j * j * x * x);
    return std::clamp(tail, 0.0, 1.0);
}

KsResult ksResult(double distance, double first, double second) {
    return {distance, kolmogorovTail(std::sqrt(first * second / (first + second)) * distance)};
}

}  // namespace

double psi(std::span<const std::int64_t> expected, std::span<const std::int64_t> actual) {
    const double expectedSum = sum(expected);
    const double actualSum = sum(actual);
    if (expectedSum <= 0.0 || actualSum <= 0.0) return 0.0;
    const double added = static_cast<double>(expected.size()) / 2.0;
    double index = 0.0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double e = (static_cast<double>(expected[i]) + 0.5) / (expectedSum + added);
        const double a = (static_cast<double>(actual[i]) + 0.5) / (actualSum + added);
        index += (a - e) * std::log(a / e);
    }
    return index;
}

double psiAlarm(std::size_t bins, std::int64_t expected, std::int64_t actual) {
    if (bins < 2 || expected <= 0 || actual <= 0) return std::numeric_limits<double>::infinity();
    const boost::math::chi_squared distribution(static_cast<double>(bins - 1));
    const double noise = 1.0 / static_cast<double>(expected) + 1.0 / static_cast<double>(actual);
    return std::max(0.1, boost::math::quantile(distribution, 0.99) * noise);
}

KsResult ksTwoSample(std::vector<double> first, std::vector<double> second) {
    if (first.empty() || second.empty()) return {};
    std::ranges::sort(first);
    std::ranges::sort(second);
    const auto n = static_cast<double>(first.size());
    const auto m = static_cast<double>(second.size());
    double distance = 0.0;
    auto a = first.begin();
    auto b = second.begin();
    while (a != first.end() && b != second.end()) {
        // Equal values step together: a tie is no difference.
        const double value = std::min(*a, *b);
        while (a != first.end() && *a <= value) ++a;
        while (b != second.end() && *b <= value) ++b;
        const double share1 = static_cast<double>(a - first.begin()) / n;
        const double share2 = static_cast<double>(b - second.begin()) / m;
        distance = std::max(distance, std::abs(share1 - share2));
    }
    return ksResult(distance, n, m);
}

KsResult ksOfCounts(std::span<const std::int64_t> first, std::span<const std::int64_t> second) {
    const double n = sum(first);
    const double m = sum(second);
    if (n <= 0.0 || m <= 0.0) return {};
    double distance = 0.0;
    double below1 = 0.0;
    double below2 = 0.0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        below1 += static_cast<double>(first[i]);
        below2 += static_cast<double>(second[i]);
        distance = std::max(distance, std::abs(below1 / n - below2 / m));
    }
    return ksResult(distance, n, m);
}

Excess excessDrop(const Cell& a1, const Cell& a2, const Cell& b1, const Cell& b2) {
    const double dropA = a1.share() - a2.share();
    const double dropB = b1.share() - b2.share();
    const stats::Interval a = stats::newcombe(a2.successes, a2.tasks, a1.successes, a1.tasks);
    const stats::Interval b = stats::newcombe(b2.successes, b2.tasks, b1.successes, b1.tasks);
    Excess excess;
    excess.value = dropA - dropB;
    excess.interval = {excess.value - std::hypot(dropA - a.low, b.high - dropB), excess.value + std::hypot(a.high - dropA, dropB - b.low)};
    double variance = 0.0;
    double shares = 0.0;
    for (const auto& [cell, sign] : {std::pair(&a1, 1.0), std::pair(&a2, -1.0), std::pair(&b1, -1.0), std::pair(&b2, 1.0)}) {
        const double tasks = static_cast<double>(cell->tasks) + 2.0;
        const double share = (static_cast<double>(cell->successes) + 1.0) / tasks;
        shares += sign * share;
        variance += share * (1.0 - share) / tasks;
    }
    excess.p = std::erfc(std::abs(shares) / std::sqrt(2.0 * variance));
    return excess;
}

}  // namespace slipway::investigate
