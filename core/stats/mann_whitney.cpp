#include "core/stats/mann_whitney.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

#include "core/stats/finite.h"
#include "core/stats/normal.h"

namespace slipway::stats {

namespace {

using Sorted = std::vector<double>;

Sorted sortedCopy(std::span<const double> values) {
    Sorted sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    return sorted;
}

/// What ranking two ordered samples together yields.
struct Ties {
    double u = 0.0;    // pairs (first, second) with second larger, ties one half
    double sum = 0.0;  // sum of t^3 - t over groups of t equal values
};

Ties walk(const Sorted& first, const Sorted& second) {
    Ties ties;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < first.size() || j < second.size()) {
        const double value = j == second.size() || (i < first.size() && first[i] <= second[j]) ? first[i] : second[j];
        const std::size_t smaller = i;
        std::size_t mine = 0;
        std::size_t theirs = 0;
        for (; i < first.size() && first[i] == value; ++i) ++mine;
        for (; j < second.size() && second[j] == value; ++j) ++theirs;
        ties.u += static_cast<double>(theirs) * (static_cast<double>(smaller) + 0.5 * static_cast<double>(mine));
        const auto t = static_cast<double>(mine + theirs);
        ties.sum += t * t * t - t;
    }
    return ties;
}

/// Doubles in their order as integers, so that a bisection ends at the exact value.
std::int64_t orderOf(double value) {
    const auto bits = std::bit_cast<std::int64_t>(value);
    return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
}

double valueAt(std::int64_t order) { return std::bit_cast<double>(order < 0 ? std::numeric_limits<std::int64_t>::min() - order : order); }

/// Number of differences second - first that are at most `limit`.
std::uint64_t countUpTo(double limit, const Sorted& first, const Sorted& second) {
    std::uint64_t count = 0;
    std::size_t j = 0;
    for (const double value : first) {
        while (j < second.size() && second[j] - value <= limit) ++j;
        count += j;
    }
    return count;
}

/// The rank-th smallest difference, rank from 1.
double differenceAt(std::uint64_t rank, const Sorted& first, const Sorted& second) {
    std::int64_t low = orderOf(second.front() - first.back());
    std::int64_t high = orderOf(second.back() - first.front());
    while (low < high) {
        const std::int64_t middle = std::midpoint(low, high);
        if (countUpTo(valueAt(middle), first, second) >= rank) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return valueAt(low);
}

double medianDifference(const Sorted& first, const Sorted& second) {
    const std::uint64_t pairs = std::uint64_t{first.size()} * second.size();
    const double upper = differenceAt(pairs / 2 + 1, first, second);
    return pairs % 2 == 1 ? upper : std::midpoint(differenceAt(pairs / 2, first, second), upper);
}

}  // namespace

Result<MannWhitney> mannWhitney(std::span<const double> first, std::span<const double> second, Sides sides) {
    if (auto sound = requireFinite(first, "first"); !sound) return std::unexpected(sound.error());
    if (auto sound = requireFinite(second, "second"); !sound) return std::unexpected(sound.error());
    const Sorted a = sortedCopy(first);
    const Sorted b = sortedCopy(second);
    const auto n = static_cast<double>(a.size());
    const auto m = static_cast<double>(b.size());
    const Ties ties = walk(a, b);
    MannWhitney result;
    result.u = ties.u;
    result.shift = medianDifference(a, b);
    const double variance = n * m / 12.0 * (n + m + 1.0 - ties.sum / ((n + m) * (n + m - 1.0)));
    if (!(variance > 0.0)) return result;
    const double excess = ties.u - n * m / 2.0;
    const double deviation = std::sqrt(variance);
    // The correction always makes the result less surprising; one-sided it belongs to the side that is asked about.
    if (sides == Sides::two) {
        result.z = std::copysign(std::max(0.0, std::abs(excess) - 0.5), excess) / deviation;
        result.p = std::min(1.0, 2.0 * normalTail(std::abs(result.z)));
    } else {
        const double sign = sides == Sides::higher ? 1.0 : -1.0;
        result.z = (excess - sign * 0.5) / deviation;
        result.p = normalTail(sign * result.z);
    }
    return result;
}

}  // namespace slipway::stats
