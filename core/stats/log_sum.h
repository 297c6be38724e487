// Sums of numbers that are kept as logarithms, where -infinity stands for zero.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace slipway::stats {

constexpr double kLogZero = -std::numeric_limits<double>::infinity();

/// ln(sum of exp(terms)), without overflow.
inline double logSum(std::span<const double> terms) {
    double largest = kLogZero;
    for (const double term : terms) largest = std::max(largest, term);
    if (!std::isfinite(largest)) return largest;
    double sum = 0.0;
    for (const double term : terms) sum += std::exp(term - largest);
    return largest + std::log(sum);
}

}  // namespace slipway::stats
