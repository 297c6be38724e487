#include "core/investigate/ks_of_counts.h"

#include <gtest/gtest.h>

#include <numeric>
#include <vector>

#include "core/stats/kolmogorov_smirnov.h"

namespace slipway::investigate {
namespace {

using Counts = std::vector<std::int64_t>;

std::vector<double> wholeNumbers(int first, int count) {
    std::vector<double> values(static_cast<std::size_t>(count));
    std::iota(values.begin(), values.end(), static_cast<double>(first));
    return values;
}

TEST(KsOfCounts, SeesNoMoreThanTheValuesDo) {
    EXPECT_DOUBLE_EQ(ksOfCounts(Counts{50, 50}, Counts{30, 70}).distance, 0.2);
    // 0..99 and 20..119 in bins of fifty: the edge at 49 sees 0.5 and 0.3.
    EXPECT_LE(ksOfCounts(Counts{50, 50, 0}, Counts{30, 50, 20}).distance,
              stats::kolmogorovSmirnov(wholeNumbers(0, 100), wholeNumbers(20, 100)).value().distance);
}

TEST(KsOfCounts, FindsNothingWithoutValues) {
    EXPECT_EQ(ksOfCounts(Counts{0, 0}, Counts{30, 70}).distance, 0.0);
    EXPECT_EQ(ksOfCounts(Counts{0, 0}, Counts{30, 70}).p, 1.0);
}

TEST(KsOfCounts, AgreesWithTheTableOfKolmogorovsDistribution) {
    // 200 values each: the root is 10, and a distance of 0.1 is 1 there.
    EXPECT_NEAR(ksOfCounts(Counts{100, 100}, Counts{80, 120}).p, 0.26999967, 1e-8);
}

}  // namespace
}  // namespace slipway::investigate
