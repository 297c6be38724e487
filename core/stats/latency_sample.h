// Latencies for a report: exact quantiles up to 10 000 values, and the histogram's one per cent beyond. Not part of
// the engine's state: its histogram alone is, since it stays small at any number of values.
#pragma once

#include <cstdint>
#include <vector>

#include "core/stats/latency_histogram.h"

namespace slipway::stats {

class LatencySample {
public:
    static constexpr std::size_t kExactMost = 10'000;

    /// Milliseconds, finite and >= 0.
    void add(double milliseconds);
    /// The result does not depend on the order of additions and merges.
    void merge(const LatencySample& other);
    [[nodiscard]] std::int64_t count() const { return m_histogram.count(); }
    /// True while each value is still known.
    [[nodiscard]] bool isExact() const { return m_histogram.count() <= static_cast<std::int64_t>(kExactMost); }
    /// Nearest-rank quantile in milliseconds, q in (0, 1]; exact, or with relative error <= 1 %. 0 when empty.
    [[nodiscard]] double quantile(double q) const;
    /// Ascending; empty when not exact.
    [[nodiscard]] std::vector<double> sorted() const;
    [[nodiscard]] const LatencyHistogram& histogram() const { return m_histogram; }

private:
    void forgetWhenTooMany();

    std::vector<double> m_values;
    LatencyHistogram m_histogram;  // of all values
};

}  // namespace slipway::stats
