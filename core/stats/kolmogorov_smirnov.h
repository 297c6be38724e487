// The two-sample Kolmogorov-Smirnov test: do two samples of an observation feature come from one distribution?
// Used for drift; pure, any thread.
#pragma once

#include <span>

#include "core/base/error.h"

namespace slipway::stats {

enum class Tail {
    exact,       // over all orders of the pooled values, ties respected
    asymptotic,  // Kolmogorov's limit; for large samples
};

struct KolmogorovSmirnov {
    double distance = 0.0;  // largest distance of the two empirical distributions, in [0, 1]
    double p = 1.0;         // two-sided, in [0, 1]
    Tail tail = Tail::exact;
};

/// The exact p costs time in proportion to the product of the sizes and is given up to this product.
constexpr std::size_t kExactPairs = 4'000'000;

/// Smirnov (1939); exact p by the lattice-path recursion with ties of Schröer and Trenkler (1995), else Kolmogorov's
/// limit at distance * sqrt(n m / (n + m)), which errs towards a larger p where values are tied. Errors: invalidInput for an empty sample
/// or a value that is not finite, naming "first" or "second" and the row.
Result<KolmogorovSmirnov> kolmogorovSmirnov(std::span<const double> first, std::span<const double> second);

/// Kolmogorov's limit: P(sup |B| > x) of a Brownian bridge B, in [0, 1].
double kolmogorovTail(double x);

}  // namespace slipway::stats
