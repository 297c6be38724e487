#include "core/stats/kolmogorov_smirnov.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

#include "core/stats/finite.h"

namespace slipway::stats {

namespace {

/// The pooled sample in order. A path goes right for each value of the first and up for each of the second; the
/// distributions differ by |i m - j n| / (n m) at (i, j), which counts only where a group of equal values ends.
struct Pooled {
    std::int64_t n = 0;
    std::int64_t m = 0;
    std::int64_t reach = 0;          // the largest |i m - j n|
    std::vector<std::uint8_t> ends;  // by i + j
};

Pooled pool(std::span<const double> first, std::span<const double> second) {
    std::vector<double> a(first.begin(), first.end());
    std::vector<double> b(second.begin(), second.end());
    std::ranges::sort(a);
    std::ranges::sort(b);
    Pooled pooled{std::ssize(a), std::ssize(b), 0, {}};
    pooled.ends.assign(a.size() + b.size() + 1, 0);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        const double value = j == b.size() || (i < a.size() && a[i] <= b[j]) ? a[i] : b[j];
        while (i < a.size() && a[i] == value) ++i;
        while (j < b.size() && b[j] == value) ++j;
        pooled.ends[i + j] = 1;
        const std::int64_t distance = std::abs(static_cast<std::int64_t>(i) * pooled.m - static_cast<std::int64_t>(j) * pooled.n);
        pooled.reach = std::max(pooled.reach, distance);
    }
    return pooled;
}

/// Chance that a path through all orders reaches the observed distance somewhere. Sums of positive terms only, so
/// that small chances keep their digits.
double exactTail(const Pooled& pooled) {
    std::vector<double> hit(static_cast<std::size_t>(pooled.m) + 1, 0.0);
    for (std::int64_t i = 0; i <= pooled.n; ++i) {
        for (std::int64_t j = 0; j <= pooled.m; ++j) {
            const auto at = static_cast<std::size_t>(j);
            const auto steps = static_cast<double>(i + j);
            if (pooled.ends[static_cast<std::size_t>(i + j)] != 0 && std::abs(i * pooled.m - j * pooled.n) >= pooled.reach) {
                hit[at] = 1.0;
            } else if (i + j > 0) {
                const double right = i > 0 ? hit[at] * static_cast<double>(i) : 0.0;
                const double up = j > 0 ? hit[at - 1] * static_cast<double>(j) : 0.0;
                hit[at] = (right + up) / steps;
            }
        }
    }
    return hit.back();
}

}  // namespace

double kolmogorovTail(double x) {
    if (!(x > 0.0)) return 1.0;
    double sum = 0.0;
    if (x < 1.0) {
        for (int k = 1; k <= 7; k += 2) sum += std::exp(-k * k * std::numbers::pi * std::numbers::pi / (8.0 * x * x));
        return std::clamp(1.0 - std::sqrt(2.0 * std::numbers::pi) / x * sum, 0.0, 1.0);
    }
    for (int k = 1; k <= 5; ++k) sum += (k % 2 == 1 ? 2.0 : -2.0) * std::exp(-2.0 * k * k * x * x);
    return std::clamp(sum, 0.0, 1.0);
}

Result<KolmogorovSmirnov> kolmogorovSmirnov(std::span<const double> first, std::span<const double> second) {
    if (auto sound = requireFinite(first, "first"); !sound) return std::unexpected(sound.error());
    if (auto sound = requireFinite(second, "second"); !sound) return std::unexpected(sound.error());
    const Pooled pooled = pool(first, second);
    const auto n = static_cast<double>(pooled.n);
    const auto m = static_cast<double>(pooled.m);
    KolmogorovSmirnov result;
    result.distance = static_cast<double>(pooled.reach) / (n * m);
    result.tail = first.size() <= kExactPairs / second.size() ? Tail::exact : Tail::asymptotic;
    if (pooled.reach == 0) return result;
    result.p = result.tail == Tail::exact ? exactTail(pooled) : kolmogorovTail(result.distance * std::sqrt(n * m / (n + m)));
    return result;
}

}  // namespace slipway::stats
