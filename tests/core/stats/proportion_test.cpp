// Tests of two success rates against reference.h and the worked example of statistics.md.
#include <gtest/gtest.h>

#include <cmath>

#include "core/stats/chi_square.h"
#include "core/stats/fisher_exact.h"
#include "core/stats/mcnemar.h"
#include "tests/core/stats/close.h"
#include "tests/core/stats/reference.h"

namespace slipway::stats {
namespace {

constexpr SuccessCount kFirst{9200, 10'000};
constexpr SuccessCount kSecond{9210, 10'000};

TEST(Pearson, saysWhatTheAbExampleSays) {
    const auto result = pearson(kFirst, kSecond);
    EXPECT_NEAR(result.statistic, 0.0683, 5e-5);
    EXPECT_NEAR(result.p, 0.794, 5e-4);
    EXPECT_NEAR(pearson(kFirst, kSecond, Sides::two, Continuity::yates).p, 0.814, 5e-4);
    EXPECT_NEAR(pearson(kFirst, kSecond, Sides::higher).p, 0.397, 5e-4);
}

TEST(Pearson, agreesWithTheReference) {
    for (const auto& row : reference::kPairRows) {
        const SuccessCount first{row.successes1, row.tasks1};
        const SuccessCount second{row.successes2, row.tasks2};
        const auto plain = pearson(first, second);
        const auto corrected = pearson(first, second, Sides::two, Continuity::yates);
        EXPECT_TRUE(isClose(plain.statistic, row.chiSquare));
        EXPECT_TRUE(isClose(plain.p, row.p));
        EXPECT_TRUE(isClose(pearson(first, second, Sides::higher).p, row.pHigher));
        EXPECT_TRUE(isClose(corrected.statistic, row.yates));
        EXPECT_TRUE(isClose(corrected.p, row.yatesP));
    }
}

TEST(Pearson, isTheSameFromTheOtherSide) {
    EXPECT_EQ(pearson(kFirst, kSecond, Sides::higher).p, pearson(kSecond, kFirst, Sides::lower).p);
    EXPECT_EQ(pearson(kFirst, kSecond).z, -pearson(kSecond, kFirst).z);
}

TEST(Pearson, isNotCorrectedBeyondNoDifference) {
    for (const SuccessCount second : {SuccessCount{5, 10}, SuccessCount{6, 11}}) {
        const auto corrected = pearson({5, 10}, second, Sides::two, Continuity::yates);
        EXPECT_EQ(corrected.statistic, 0.0);
        EXPECT_EQ(corrected.p, 1.0);
    }
}

TEST(Pearson, keepsTheDigitsOfASmallP) {
    // mpmath.erfc(sqrt(500)) and half of it.
    EXPECT_TRUE(isClose(pearson({500, 500}, {0, 500}).statistic, 1000.0));
    EXPECT_TRUE(isClose(pearson({500, 500}, {0, 500}).p, 1.7958327848007262e-219));
    EXPECT_TRUE(isClose(pearson({500, 500}, {0, 500}, Sides::lower).p, 1.7958327848007262e-219 / 2.0));
}

TEST(Pearson, seesNoEvidenceWhereThereIsNone) {
    for (const auto& [first, second] :
         {std::pair{SuccessCount{0, 0}, SuccessCount{5, 10}}, {{5, 5}, {9, 9}}, {{0, 5}, {0, 9}}, {{7, 5}, {1, 9}}, {{-1, 5}, {1, 9}}}) {
        EXPECT_EQ(pearson(first, second).p, 1.0);
        EXPECT_EQ(pearson(first, second).statistic, 0.0);
    }
}

TEST(SampleRatio, holdsAnAssignmentThatIsNotWhatWasPromised) {
    EXPECT_FALSE(sampleRatio(10'000, 10'000).mismatch);
    EXPECT_EQ(sampleRatio(10'000, 10'000).p, 1.0);
    EXPECT_FALSE(sampleRatio(10'000, 10'300).mismatch);
    EXPECT_TRUE(sampleRatio(10'000, 10'600).mismatch);
    EXPECT_FALSE(sampleRatio(9000, 1000, 0.1).mismatch);
    EXPECT_TRUE(sampleRatio(9000, 1000, 0.5).mismatch);
}

TEST(SampleRatio, isTheChiSquareOfTheSizes) {
    // scipy.stats.chisquare([10000, 10300]).pvalue and ([480, 120], [500, 100]).pvalue
    EXPECT_TRUE(isClose(sampleRatio(10'000, 10'300).p, 0.035240223824274594));
    EXPECT_TRUE(isClose(sampleRatio(480, 120, 1.0 / 6.0).p, 0.028459736916310638));
}

TEST(SampleRatio, accusesNobodyWithoutData) {
    EXPECT_FALSE(sampleRatio(0, 0).mismatch);
    EXPECT_FALSE(sampleRatio(0, 100, 0.0).mismatch);
    EXPECT_FALSE(sampleRatio(-1, 100).mismatch);
}

TEST(FisherExact, agreesWithTheReferenceUpToAHundredThousandTasks) {
    for (const auto& row : reference::kFisherRows) {
        const SuccessCount first{row.successes1, row.tasks1};
        const SuccessCount second{row.successes2, row.tasks2};
        EXPECT_TRUE(isClose(*fisherExact(first, second), row.p)) << row.successes1 << " of " << row.tasks1;
        EXPECT_TRUE(isClose(*fisherExact(first, second, Sides::higher), row.pHigher)) << row.successes1 << " of " << row.tasks1;
        EXPECT_TRUE(isClose(*fisherExact(first, second, Sides::lower), row.pLower)) << row.successes1 << " of " << row.tasks1;
    }
}

TEST(FisherExact, isTheSameWithTheArmsExchanged) {
    for (const auto& row : reference::kFisherRows) {
        const SuccessCount first{row.successes1, row.tasks1};
        const SuccessCount second{row.successes2, row.tasks2};
        EXPECT_TRUE(isClose(*fisherExact(second, first), row.p)) << row.successes1 << " of " << row.tasks1;
    }
}

TEST(FisherExact, knowsNothingWithoutTasks) { EXPECT_EQ(*fisherExact({0, 0}, {3, 4}), 1.0); }

TEST(FisherExact, refusesWhatItCannotJudge) {
    const auto impossible = fisherExact({1, 2}, {5, 4});
    ASSERT_FALSE(impossible);
    EXPECT_EQ(impossible.error().code, ErrorCode::invalidInput);
    EXPECT_EQ(describe(impossible.error()), "second: 5 successes of 4 tasks are impossible.");
    const auto large = fisherExact({1, 2}, {5, 100'000});
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().code, ErrorCode::unsupported);
}

TEST(McNemarExact, agreesWithTheReference) {
    for (const auto& row : reference::kMcNemarRows) {
        EXPECT_TRUE(isClose(mcnemarExact(row.onlyFirst, row.onlySecond), row.p)) << row.onlyFirst << " and " << row.onlySecond;
        EXPECT_EQ(mcnemarExact(row.onlyFirst, row.onlySecond), mcnemarExact(row.onlySecond, row.onlyFirst));
    }
}

TEST(McNemarExact, hasTwoSidesThatShareTheTie) {
    // P(X <= 3) and P(X >= 3) for X binomial (15, 1/2).
    EXPECT_TRUE(isClose(mcnemarExact(3, 12, Sides::higher), 576.0 / 32768.0));
    EXPECT_TRUE(isClose(mcnemarExact(3, 12, Sides::lower), 1.0 - 121.0 / 32768.0));
}

TEST(McNemarExact, takesAThousandMillionPairsAndNone) {
    EXPECT_EQ(mcnemarExact(0, 0), 1.0);
    EXPECT_EQ(mcnemarExact(-1, 5), 1.0);
    const double p = mcnemarExact(500'000'000, 500'050'000);
    // The normal limit with continuity correction: z = 49 999 / sqrt(1 000 050 000).
    EXPECT_TRUE(isClose(p, std::erfc(49'999.0 / std::sqrt(1'000'050'000.0) / std::sqrt(2.0)), 1e-4));
}

}  // namespace
}  // namespace slipway::stats
