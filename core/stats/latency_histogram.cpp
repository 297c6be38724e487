#include "core/stats/latency_histogram.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace slipway::stats {

namespace {

// Bucket i holds (r^(i-1), r^i] milliseconds with r = 1.02, and reports the middle that is off by at most
// (r - 1)/(r + 1) = 0.99 % at either end. Everything up to a microsecond is one bucket, which reports 0.
constexpr double kRatio = 1.02;
constexpr double kSmallest = 0.001;
const double kLogRatio = std::log(kRatio);
const std::int32_t kZeroBucket = static_cast<std::int32_t>(std::floor(std::log(kSmallest) / kLogRatio));

std::int32_t bucketOf(double milliseconds) {
    if (!(milliseconds > kSmallest)) return kZeroBucket;
    return static_cast<std::int32_t>(std::ceil(std::log(milliseconds) / kLogRatio));
}

double valueOf(std::int32_t bucket) {
    if (bucket <= kZeroBucket) return 0.0;
    return std::exp(static_cast<double>(bucket) * kLogRatio) * 2.0 / (1.0 + kRatio);
}

}  // namespace

void LatencyHistogram::add(double milliseconds) {
    ++m_buckets[bucketOf(milliseconds)];
    ++m_count;
}

void LatencyHistogram::merge(const LatencyHistogram& other) {
    for (const auto& [bucket, count] : other.m_buckets) m_buckets[bucket] += count;
    m_count += other.m_count;
}

double LatencyHistogram::quantile(double q) const {
    if (m_count == 0) return 0.0;
    const auto rank = std::clamp(static_cast<std::int64_t>(std::ceil(q * static_cast<double>(m_count))), std::int64_t{1}, m_count);
    std::int64_t seen = 0;
    for (const auto& [bucket, count] : m_buckets) {
        seen += count;
        if (seen >= rank) return valueOf(bucket);
    }
    return valueOf(m_buckets.rbegin()->first);
}

std::int64_t LatencyHistogram::countAtLeast(double milliseconds) const {
    std::int64_t total = 0;
    for (auto at = m_buckets.lower_bound(bucketOf(milliseconds)); at != m_buckets.end(); ++at) total += at->second;
    return total;
}

LatencyHistogram LatencyHistogram::fromBuckets(std::map<std::int32_t, std::int64_t> buckets) {
    LatencyHistogram histogram;
    histogram.m_buckets = std::move(buckets);
    for (const auto& [bucket, count] : histogram.m_buckets) histogram.m_count += count;
    return histogram;
}

}  // namespace slipway::stats
