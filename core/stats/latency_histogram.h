// A mergeable latency histogram: logarithmic buckets of at most 1 % relative error, sparse, so that a thousand
// of them stay small. Quantiles by nearest rank.
#pragma once

#include <cstdint>
#include <map>

namespace slipway::stats {

class LatencyHistogram {
public:
    /// Milliseconds, finite and >= 0.
    void add(double milliseconds);
    void merge(const LatencyHistogram& other);
    [[nodiscard]] std::int64_t count() const { return m_count; }
    /// Nearest-rank quantile in milliseconds, relative error <= 1 %; q in (0, 1]. 0 when empty.
    [[nodiscard]] double quantile(double q) const;
    /// Number of values whose bucket lies at or above `milliseconds`.
    [[nodiscard]] std::int64_t countAtLeast(double milliseconds) const;
    [[nodiscard]] const std::map<std::int32_t, std::int64_t>& buckets() const { return m_buckets; }
    static LatencyHistogram fromBuckets(std::map<std::int32_t, std::int64_t> buckets);

private:
    std::map<std::int32_t, std::int64_t> m_buckets;
    std::int64_t m_count = 0;
};

}  // namespace slipway::stats
