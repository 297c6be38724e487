// Quantiles and their order-statistic intervals against reference.h, made with numpy and scipy.
#include "core/stats/quantile.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "core/base/random.h"
#include "tests/core/stats/close.h"
#include "tests/core/stats/reference.h"

namespace slipway::stats {
namespace {

TEST(Quantile, agreesWithTheReference) {
    auto sorted = reference::kQuantileSample;
    std::ranges::sort(sorted);
    for (const auto& row : reference::kQuantileRows) {
        EXPECT_TRUE(isClose(typeSeven(sorted, row.q), row.typeSeven)) << row.q;
        EXPECT_EQ(nearestRank(sorted, row.q), row.nearestRank) << row.q;
    }
}

TEST(Quantile, takesOneValueAndNone) {
    for (const double q : {0.01, 0.5, 1.0}) {
        EXPECT_EQ(nearestRank(std::vector{7.0}, q), 7.0);
        EXPECT_EQ(typeSeven(std::vector{7.0}, q), 7.0);
        EXPECT_EQ(nearestRank({}, q), 0.0);
        EXPECT_EQ(typeSeven({}, q), 0.0);
    }
}

TEST(NearestRank, isTheWholeNumberAboveInExactArithmetic) {
    for (std::int64_t percent = 1; percent <= 100; ++percent) {
        for (const std::int64_t n : {1LL, 7LL, 20LL, 72LL, 100LL, 300LL, 9999LL, 10'000LL, 1'000'000LL, 1'000'000'000LL}) {
            const std::int64_t rank = std::max<std::int64_t>(1, (percent * n + 99) / 100);
            EXPECT_EQ(nearestRankOf(static_cast<double>(percent) / 100.0, n), rank) << percent << " % of " << n;
        }
    }
}

TEST(QuantileRanks, agreeWithTheReference) {
    for (const auto& row : reference::kRankRows) {
        EXPECT_EQ(quantileRanks(row.q, row.n), (RankInterval{row.low, row.high})) << row.q << " of " << row.n;
    }
}

TEST(QuantileRanks, needSeventyTwoValuesForP95) {
    for (std::int64_t n = 0; n < 72; ++n) EXPECT_EQ(quantileRanks(0.95, n), std::nullopt) << n;
    EXPECT_TRUE(quantileRanks(0.95, 72));
    EXPECT_EQ(quantileRanks(0.5, 5), std::nullopt);
    EXPECT_EQ(quantileRanks(1.0, 1000), std::nullopt);
}

TEST(QuantileInterval, enclosesTheTrueQuantileAsOftenAsItSays) {
    Random random(5);
    constexpr int kRuns = 1000;
    int enclosed = 0;
    for (int run = 0; run < kRuns; ++run) {
        std::vector<double> values;
        for (int i = 0; i < 150; ++i) values.push_back(random.uniform());
        std::ranges::sort(values);
        const auto interval = quantileInterval(values, 0.95);
        ASSERT_TRUE(interval);
        enclosed += interval->low <= 0.95 && 0.95 < interval->high ? 1 : 0;
    }
    EXPECT_GE(enclosed, 0.935 * kRuns);
    EXPECT_LT(enclosed, kRuns);
}

}  // namespace
}  // namespace slipway::stats
