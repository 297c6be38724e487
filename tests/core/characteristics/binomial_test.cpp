// The list of binomial chances against closed forms.
#include "core/characteristics/binomial.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace slipway::characteristics {
namespace {

double total(const Binomial& made) { return std::accumulate(made.chances.begin(), made.chances.end(), 0.0); }

TEST(BinomialList, hasTheChancesOfFourTasks) {
    const Binomial made = binomial(4, 0.25);
    ASSERT_EQ(made.first, 0);
    ASSERT_EQ(made.chances.size(), 5U);
    EXPECT_NEAR(made.chances[0], 81.0 / 256.0, 1e-15);
    EXPECT_NEAR(made.chances[1], 108.0 / 256.0, 1e-15);
    EXPECT_NEAR(made.chances[2], 54.0 / 256.0, 1e-15);
    EXPECT_NEAR(made.chances[3], 12.0 / 256.0, 1e-15);
    EXPECT_NEAR(made.chances[4], 1.0 / 256.0, 1e-15);
}

TEST(BinomialList, isOneCountWhenNothingIsLeftToChance) {
    EXPECT_EQ(binomial(7, 0.0).first, 0);
    EXPECT_EQ(binomial(7, 0.0).chances, std::vector<double>{1.0});
    EXPECT_EQ(binomial(7, 1.0).first, 7);
    EXPECT_EQ(binomial(7, 1.0).chances, std::vector<double>{1.0});
}

TEST(BinomialList, hasTheMeanAndTheVarianceOfABillionTasks) {
    const Binomial made = binomial(1'000'000'000, 0.92);
    double mean = 0.0;
    double variance = 0.0;
    for (std::size_t i = 0; i < made.chances.size(); ++i) {
        const double off = static_cast<double>(made.first + static_cast<std::int64_t>(i)) - 0.92e9;
        mean += off * made.chances[i];
        variance += off * off * made.chances[i];
    }
    EXPECT_NEAR(total(made), 1.0, 1e-12);
    EXPECT_NEAR(mean, 0.0, 1e-4);
    EXPECT_NEAR(variance / (0.92e9 * 0.08), 1.0, 1e-9);
}

TEST(BinomialList, countsNoMoreThanEverything) {
    for (const std::int64_t tasks : {100LL, 500LL, 2500LL, 5000LL, 1'000'000LL})
        for (const double success : {0.1, 0.7, 0.8, 0.94}) EXPECT_LE(chanceBelow(binomial(tasks, success), tasks, Ratio{Ratio::kOne}), 1.0);
}

TEST(BinomialList, countsWhatIsBelowALimitStrictly) {
    const Binomial made = binomial(4, 0.25);
    EXPECT_NEAR(chanceBelow(made, 4, Ratio::fromDouble(0.5)), 189.0 / 256.0, 1e-15);
    EXPECT_NEAR(chanceBelow(made, 4, Ratio::fromDouble(0.500000001)), 243.0 / 256.0, 1e-15);
    EXPECT_EQ(chanceBelow(made, 4, Ratio{0}), 0.0);
}

}  // namespace
}  // namespace slipway::characteristics
