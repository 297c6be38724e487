// Drift and excess statistics against figures that were computed apart, with Python's math module, and against tables.
#include "core/investigate/statistics_needed.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "core/base/random.h"

namespace slipway::investigate {
namespace {

using Counts = std::vector<std::int64_t>;

std::vector<double> wholeNumbers(int first, int count) {
    std::vector<double> values(static_cast<std::size_t>(count));
    std::iota(values.begin(), values.end(), static_cast<double>(first));
    return values;
}

TEST(Psi, HasTheValueOfItsFormulaWithHalfAddedPerBin) {
    EXPECT_NEAR(psi(Counts{100, 100, 100, 100, 100}, Counts{60, 80, 100, 120, 140}), 0.08312520660617717, 1e-12);
    EXPECT_NEAR(psi(Counts{50, 50}, Counts{100, 0}), 2.6253984693361763, 1e-12);
}

TEST(Psi, IsZeroForTheSameSharesAndWithoutData) {
    EXPECT_NEAR(psi(Counts{1000, 3000}, Counts{1000, 3000}), 0.0, 1e-15);
    EXPECT_EQ(psi(Counts{0, 0}, Counts{5, 5}), 0.0);
}

TEST(PsiAlarm, IsATenthForLargeSamplesAndAboveChanceForSmallOnes) {
    EXPECT_DOUBLE_EQ(psiAlarm(10, 20'000, 20'000), 0.1);
    EXPECT_NEAR(psiAlarm(10, 100, 100), 21.66599433 * 0.02, 1e-8);  // chi-square table, 9 degrees, 0.99
    EXPECT_NEAR(psiAlarm(5, 100, 50), 13.27670414 * 0.03, 1e-8);
    EXPECT_TRUE(std::isinf(psiAlarm(10, 0, 100)));
}

TEST(PsiAlarm, IsReachedByChanceInAboutOneOfAHundredSamplesOfAHundred) {
    Random random(11);
    int alarms = 0;
    for (int run = 0; run < 2000; ++run) {
        Counts expected(10, 0);
        Counts actual(10, 0);
        for (int i = 0; i < 100; ++i) {
            ++expected[random.below(10)];
            ++actual[random.below(10)];
        }
        alarms += psi(expected, actual) >= psiAlarm(10, 100, 100) ? 1 : 0;
    }
    EXPECT_GT(alarms, 2);
    EXPECT_LT(alarms, 50) << "of 2000; the plain limit of 0.1 is passed in a third of them";
}

TEST(KolmogorovSmirnov, FindsTheDistanceAndTheLimitsP) {
    const KsResult shifted = ksTwoSample(wholeNumbers(0, 100), wholeNumbers(20, 100));
    EXPECT_DOUBLE_EQ(shifted.distance, 0.2);
    EXPECT_NEAR(shifted.p, 2.0 * (std::exp(-4.0) - std::exp(-16.0)), 1e-12);
    EXPECT_DOUBLE_EQ(ksTwoSample(wholeNumbers(20, 100), wholeNumbers(0, 100)).distance, 0.2) << "in either order";
}

TEST(KolmogorovSmirnov, AgreesWithTheTableOfKolmogorovsDistribution) {
    // 200 values each: the root is 10. Distances 0.1, 0.05 and 0.165 are 1, 0.5 and 1.65 there.
    EXPECT_NEAR(ksTwoSample(wholeNumbers(0, 200), wholeNumbers(20, 200)).p, 0.26999967, 1e-8);
    EXPECT_NEAR(ksTwoSample(wholeNumbers(0, 200), wholeNumbers(10, 200)).p, 0.96394524, 1e-8);
    EXPECT_NEAR(ksTwoSample(wholeNumbers(0, 200), wholeNumbers(33, 200)).p, 0.00863568, 1e-8);
}

TEST(KolmogorovSmirnov, TakesTiesAsNoDifference) {
    const KsResult same = ksTwoSample({1, 1, 1, 2, 2, 3}, {1, 1, 1, 2, 2, 3});
    EXPECT_EQ(same.distance, 0.0);
    EXPECT_EQ(same.p, 1.0);
    EXPECT_EQ(ksTwoSample({}, {1.0}).p, 1.0);
}

TEST(KolmogorovSmirnov, OfCountsSeesNoMoreThanTheValuesDo) {
    EXPECT_DOUBLE_EQ(ksOfCounts(Counts{50, 50}, Counts{30, 70}).distance, 0.2);
    // 0..99 and 20..119 in bins of fifty: the edge at 49 sees 0.5 and 0.3.
    EXPECT_LE(ksOfCounts(Counts{50, 50, 0}, Counts{30, 50, 20}).distance,
              ksTwoSample(wholeNumbers(0, 100), wholeNumbers(20, 100)).distance);
}

TEST(ExcessDrop, PutsTheIntervalsOfBothDropsTogether) {
    const Excess excess = excessDrop({90, 100}, {60, 100}, {92, 100}, {90, 100});
    EXPECT_NEAR(excess.value, 0.28, 1e-12);
    EXPECT_NEAR(excess.interval.low, 0.13583915628199356, 1e-9);
    EXPECT_NEAR(excess.interval.high, 0.4160503747577154, 1e-9);
    EXPECT_NEAR(excess.p, 0.00010892877934268816, 1e-12);
}

TEST(ExcessDrop, IsNoneWhenBothDropAlike) {
    const Excess excess = excessDrop({90, 100}, {60, 100}, {90, 100}, {60, 100});
    EXPECT_NEAR(excess.value, 0.0, 1e-12);
    EXPECT_LT(excess.interval.low, 0.0);
    EXPECT_GT(excess.interval.high, 0.0);
    EXPECT_NEAR(excess.p, 1.0, 1e-9);
}

TEST(ExcessDrop, CoversTheTruthInAboutNinetyFiveOfAHundred) {
    Random random(5);
    const auto draw = [&](double share, int tasks) {
        Cell cell{0, tasks};
        for (int i = 0; i < tasks; ++i) cell.successes += random.chance(share) ? 1 : 0;
        return cell;
    };
    int covered = 0;
    for (int run = 0; run < 2000; ++run) {
        const Excess excess = excessDrop(draw(0.9, 60), draw(0.7, 20), draw(0.92, 300), draw(0.9, 100));
        covered += excess.interval.low <= 0.18 && excess.interval.high >= 0.18 ? 1 : 0;
    }
    EXPECT_GT(covered, 1850);
    EXPECT_LT(covered, 1970);
}

}  // namespace
}  // namespace slipway::investigate
