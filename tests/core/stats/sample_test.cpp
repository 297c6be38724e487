// Tests of two samples of measurements against reference.h, made from scipy and from whole fractions.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "core/base/random.h"
#include "core/stats/kolmogorov_smirnov.h"
#include "core/stats/mann_whitney.h"
#include "core/stats/population_stability.h"
#include "tests/core/stats/close.h"
#include "tests/core/stats/reference.h"

namespace slipway::stats {
namespace {

using Values = std::vector<double>;

Values normals(std::uint64_t seed, int size, double shift) {
    Random random(seed);
    Values values;
    for (int i = 0; i < size; ++i) values.push_back(random.normal() + shift);
    return values;
}

TEST(MannWhitney, agreesWithTheReference) {
    for (const auto& row : reference::kSampleRows) {
        const auto two = mannWhitney(row.first, row.second);
        ASSERT_TRUE(two);
        EXPECT_EQ(two->u, row.u);
        EXPECT_TRUE(isClose(two->p, row.p));
        EXPECT_TRUE(isClose(two->shift, row.shift));
        EXPECT_TRUE(isClose(mannWhitney(row.first, row.second, Sides::higher)->p, row.pHigher));
    }
}

TEST(MannWhitney, isTheSameFromTheOtherSide) {
    for (const auto& row : reference::kSampleRows) {
        const auto one = mannWhitney(row.first, row.second, Sides::higher);
        const auto other = mannWhitney(row.second, row.first, Sides::lower);
        EXPECT_TRUE(isClose(one->p, other->p));
        EXPECT_TRUE(isClose(one->shift, -other->shift));
        EXPECT_EQ(one->u + other->u, static_cast<double>(row.first.size() * row.second.size()));
    }
}

TEST(MannWhitney, findsTheShiftOfLargeSamplesWithoutATableOfPairs) {
    const auto result = mannWhitney(normals(1, 50'000, 0.0), normals(2, 40'000, 0.1));
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->shift, 0.1, 0.03);
    EXPECT_LT(result->p, 1e-20);
    EXPECT_GT(result->z, 0.0);
}

TEST(MannWhitney, takesValuesOfAnySizeAndSign) {
    EXPECT_EQ(mannWhitney(Values{-1e300, 1e300}, Values{-1e300, 1e300})->shift, 0.0);
    EXPECT_EQ(mannWhitney(Values{-0.0}, Values{0.0})->p, 1.0);
    EXPECT_EQ(mannWhitney(Values{5e-324}, Values{0.0})->shift, -5e-324);
    EXPECT_EQ(mannWhitney(Values{0.0}, Values{1e9})->shift, 1e9);
}

TEST(MannWhitney, namesTheValueThatIsNoNumber) {
    const auto bad = mannWhitney(Values{1.0, 2.0}, Values{1.0, std::numeric_limits<double>::quiet_NaN()});
    ASSERT_FALSE(bad);
    EXPECT_EQ(describe(bad.error()), "second[1]: The value is not a finite number.");
    const auto none = mannWhitney(Values{}, Values{1.0});
    ASSERT_FALSE(none);
    EXPECT_EQ(describe(none.error()), "first: There are no values.");
}

TEST(KolmogorovSmirnov, agreesWithTheReference) {
    int withTies = 0;
    for (const auto& row : reference::kSampleRows) {
        const auto result = kolmogorovSmirnov(row.first, row.second);
        ASSERT_TRUE(result);
        EXPECT_EQ(result->tail, Tail::exact);
        EXPECT_TRUE(isClose(result->distance, row.distance));
        if (row.exactP < 0.0) {
            ++withTies;
        } else {
            EXPECT_TRUE(isClose(result->p, row.exactP));
        }
    }
    EXPECT_EQ(withTies, 1);
}

TEST(KolmogorovSmirnov, hasTheLimitOfKolmogorov) {
    for (const auto& row : reference::kKolmogorovRows) EXPECT_TRUE(isClose(kolmogorovTail(row.x), row.p)) << row.x;
    EXPECT_EQ(kolmogorovTail(0.0), 1.0);
    EXPECT_EQ(kolmogorovTail(1e9), 0.0);
}

TEST(KolmogorovSmirnov, saysThatALargeSampleIsJudgedByTheLimit) {
    const auto first = normals(3, 2000, 0.0);
    const auto second = normals(4, 2000, 0.05);
    const auto exact = kolmogorovSmirnov(first, second);
    const auto more = kolmogorovSmirnov(first, normals(4, 2001, 0.05));
    EXPECT_EQ(exact->tail, Tail::exact);
    EXPECT_EQ(more->tail, Tail::asymptotic);
    EXPECT_NEAR(exact->p, more->p, 0.1 * exact->p);
    EXPECT_LT(kolmogorovSmirnov(first, normals(5, 20'000, 0.5))->p, 1e-20);
}

TEST(KolmogorovSmirnov, keepsTheDigitsOfASmallP) {
    Values low;
    Values high;
    for (int i = 0; i < 20; ++i) {
        low.push_back(i);
        high.push_back(100 + i);
    }
    // Two of all binomial(40, 20) orders keep the samples apart.
    EXPECT_TRUE(isClose(kolmogorovSmirnov(low, high)->p, 2.0 / 137846528820.0));
}

TEST(KolmogorovSmirnov, keepsItsLevelWhenAllValuesAreTied) {
    EXPECT_EQ(kolmogorovSmirnov(Values{1, 1, 1}, Values{1, 1})->p, 1.0);
    // One of three tasks is different: it lies in either sample with chance 1/2 each, for sizes 3 and 3.
    EXPECT_TRUE(isClose(kolmogorovSmirnov(Values{1, 1, 1}, Values{1, 1, 2})->p, 1.0));
}

TEST(KolmogorovSmirnov, namesTheValueThatIsNoNumber) {
    const auto bad = kolmogorovSmirnov(Values{std::numeric_limits<double>::infinity()}, Values{1.0});
    ASSERT_FALSE(bad);
    EXPECT_EQ(describe(bad.error()), "first[0]: The value is not a finite number.");
}

TEST(PopulationStability, agreesWithTheReference) {
    for (const auto& row : reference::kStabilityRows) {
        const auto result = populationStability(row.training, row.live);
        ASSERT_TRUE(result);
        EXPECT_TRUE(isClose(result->index, row.index));
        EXPECT_TRUE(isClose(result->limit, row.limit));
        EXPECT_EQ(result->alarm, row.index > row.limit);
    }
}

TEST(PopulationStability, staysQuietOnUndriftedSamplesOfAHundred) {
    Random random(11);
    const std::vector<std::int64_t> training(10, 10'000);
    int alarms = 0;
    int above = 0;
    for (int run = 0; run < 2000; ++run) {
        std::vector<std::int64_t> live(10, 0);
        for (int i = 0; i < 100; ++i) ++live[random.below(10)];
        const auto result = populationStability(training, live);
        alarms += result->alarm ? 1 : 0;
        above += result->index > 0.1 ? 1 : 0;
    }
    // The plain limit of 0.1 would alarm in about a third of the samples; this one in about one of a hundred.
    EXPECT_GT(above, 400);
    EXPECT_LT(alarms, 45);
}

TEST(PopulationStability, namesWhatIsWrongWithTheBins) {
    using Counts = std::vector<std::int64_t>;
    EXPECT_EQ(describe(populationStability(Counts{1}, Counts{1}).error()), "training: The index needs at least two bins.");
    EXPECT_EQ(describe(populationStability(Counts{1, 2}, Counts{1}).error()), "live: There are 1 bins where training has 2.");
    EXPECT_EQ(describe(populationStability(Counts{1, 2}, Counts{1, -1}).error()), "live[1]: A count cannot be negative.");
    EXPECT_EQ(describe(populationStability(Counts{1, 2}, Counts{0, 0}).error()), "live: There are no values in any bin.");
}

}  // namespace
}  // namespace slipway::stats
