// Quantiles within one per cent of the exact nearest-rank quantile, and merging as if all had been one.
#include "core/stats/latency_histogram.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/random.h"

namespace slipway::stats {
namespace {

double nearestRank(std::vector<double> values, double q) {
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(q * static_cast<double>(values.size())));
    return values[std::max<std::size_t>(rank, 1) - 1];
}

TEST(LatencyHistogram, isWithinOnePercentOfTheNearestRank) {
    Random random(7);
    LatencyHistogram histogram;
    std::vector<double> values;
    for (int i = 0; i < 20'000; ++i) {
        values.push_back(std::exp(4.0 + 1.5 * random.normal()));
        histogram.add(values.back());
    }
    for (const double q : {0.01, 0.5, 0.9, 0.95, 0.99, 1.0}) {
        const double exact = nearestRank(values, q);
        EXPECT_NEAR(histogram.quantile(q), exact, 0.01 * exact) << q;
    }
}

TEST(LatencyHistogram, isWithinOnePercentForEveryValue) {
    for (double value = 0.01; value < 1e6; value *= 1.0137) {
        LatencyHistogram histogram;
        histogram.add(value);
        EXPECT_NEAR(histogram.quantile(0.5), value, 0.01 * value);
    }
}

TEST(LatencyHistogram, mergesAsIfAllHadBeenOne) {
    Random random(9);
    LatencyHistogram whole;
    LatencyHistogram first;
    LatencyHistogram second;
    for (int i = 0; i < 1000; ++i) {
        const double value = random.exponential(50.0);
        whole.add(value);
        (random.chance(0.3) ? first : second).add(value);
    }
    first.merge(second);
    EXPECT_EQ(first.buckets(), whole.buckets());
    EXPECT_EQ(first.count(), whole.count());
}

TEST(LatencyHistogram, countsWhatLiesAtOrAboveALimit) {
    LatencyHistogram histogram;
    for (const double value : {10.0, 100.0, 190.0, 205.0, 500.0}) histogram.add(value);
    EXPECT_EQ(histogram.countAtLeast(200.0), 2);
    EXPECT_EQ(histogram.countAtLeast(0.0), 5);
    EXPECT_EQ(histogram.countAtLeast(1000.0), 0);
}

TEST(LatencyHistogram, comesBackFromItsBuckets) {
    LatencyHistogram histogram;
    for (int i = 0; i < 100; ++i) histogram.add(static_cast<double>(i));
    const auto copy = LatencyHistogram::fromBuckets(histogram.buckets());
    EXPECT_EQ(copy.count(), 100);
    EXPECT_EQ(copy.quantile(0.95), histogram.quantile(0.95));
}

TEST(LatencyHistogram, isZeroWhenEmptyOrInstant) {
    LatencyHistogram histogram;
    EXPECT_EQ(histogram.quantile(0.95), 0.0);
    histogram.add(0.0);
    EXPECT_EQ(histogram.quantile(0.95), 0.0);
    EXPECT_EQ(histogram.count(), 1);
}

}  // namespace
}  // namespace slipway::stats
