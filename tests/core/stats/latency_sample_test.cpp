// Exact quantiles up to 10 000 latencies, one per cent beyond, and the same in whatever order they are put together.
#include "core/stats/latency_sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/random.h"
#include "core/stats/quantile.h"

namespace slipway::stats {
namespace {

std::vector<double> latencies(std::uint64_t seed, int count) {
    Random random(seed);
    std::vector<double> values;
    for (int i = 0; i < count; ++i) values.push_back(std::exp(4.0 + random.normal()));
    return values;
}

LatencySample sampleOf(const std::vector<double>& values) {
    LatencySample sample;
    for (const double value : values) sample.add(value);
    return sample;
}

TEST(LatencySample, isExactUpToTenThousandValues) {
    for (const int count : {1, 99, 100, 10'000}) {
        auto values = latencies(1, count);
        const auto sample = sampleOf(values);
        std::ranges::sort(values);
        EXPECT_TRUE(sample.isExact());
        EXPECT_EQ(sample.sorted(), values);
        for (const double q : {0.5, 0.95, 0.99, 1.0}) EXPECT_EQ(sample.quantile(q), nearestRank(values, q)) << q << " of " << count;
    }
}

TEST(LatencySample, isWithinOnePercentBeyond) {
    auto values = latencies(2, 10'001);
    const auto sample = sampleOf(values);
    std::ranges::sort(values);
    EXPECT_FALSE(sample.isExact());
    EXPECT_TRUE(sample.sorted().empty());
    EXPECT_EQ(sample.count(), 10'001);
    for (const double q : {0.5, 0.95, 0.99}) {
        const double exact = nearestRank(values, q);
        EXPECT_NEAR(sample.quantile(q), exact, 0.01 * exact) << q;
    }
}

TEST(LatencySample, doesNotDependOnTheOrderOfMerges) {
    for (const int each : {2000, 3000, 6000}) {
        const auto one = sampleOf(latencies(3, each));
        const auto two = sampleOf(latencies(4, each));
        const auto three = sampleOf(latencies(5, each));
        auto left = one;
        left.merge(two);
        left.merge(three);
        auto right = three;
        right.merge(one);
        right.merge(two);
        EXPECT_EQ(left.isExact(), 3 * each <= 10'000);
        EXPECT_EQ(left.sorted(), right.sorted());
        EXPECT_EQ(left.histogram().buckets(), right.histogram().buckets());
        EXPECT_EQ(left.quantile(0.95), right.quantile(0.95));
    }
}

TEST(LatencySample, staysInexactOnceValuesAreLost) {
    auto sample = sampleOf(latencies(6, 10'001));
    sample.merge(LatencySample());
    sample.add(1.0);
    EXPECT_FALSE(sample.isExact());
    LatencySample small;
    small.merge(sample);
    EXPECT_FALSE(small.isExact());
    EXPECT_EQ(small.count(), 10'002);
}

TEST(LatencySample, isZeroWhenEmpty) { EXPECT_EQ(LatencySample().quantile(0.95), 0.0); }

}  // namespace
}  // namespace slipway::stats
