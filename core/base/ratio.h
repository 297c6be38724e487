// SPDX-License-Identifier: Apache-2.0
// A share between 0 and 1 as an exact decimal in billionths, so that a threshold gate compares integers
// and "0.92 - 0.02" is 0.9 and not 0.90000000000000002.
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

namespace slipway {

struct Ratio {
    static constexpr std::int64_t kOne = 1'000'000'000;
    std::int64_t billionths = 0;

    static constexpr Ratio fromBillionths(std::int64_t value) { return Ratio{value}; }
    /// Nearest billionth; exact for any decimal of up to nine places. `value` must be finite and within ±9.
    static Ratio fromDouble(double value) { return Ratio{std::llround(value * static_cast<double>(kOne))}; }
    [[nodiscard]] constexpr double toDouble() const { return static_cast<double>(billionths) / static_cast<double>(kOne); }

    friend constexpr auto operator<=>(const Ratio&, const Ratio&) = default;
    friend constexpr Ratio operator+(Ratio a, Ratio b) { return Ratio{a.billionths + b.billionths}; }
    friend constexpr Ratio operator-(Ratio a, Ratio b) { return Ratio{a.billionths - b.billionths}; }
};

/// Exact: count / total < limit, on 128-bit integers. total must be > 0.
constexpr bool isBelow(std::int64_t count, std::int64_t total, Ratio limit) {
    __extension__ using Wide = __int128;
    return static_cast<Wide>(count) * Ratio::kOne < static_cast<Wide>(limit.billionths) * total;
}

/// Exact floor(share × total), for cohort sizes. total must be >= 0.
constexpr std::int64_t floorShare(Ratio share, std::int64_t total) {
    __extension__ using Wide = __int128;
    return static_cast<std::int64_t>(static_cast<Wide>(share.billionths) * total / Ratio::kOne);
}

/// Exact ceiling of share × total. total must be >= 0.
constexpr std::int64_t ceilShare(Ratio share, std::int64_t total) { return total - floorShare(Ratio{Ratio::kOne} - share, total); }

}  // namespace slipway
