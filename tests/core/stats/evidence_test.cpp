// The one-sample evidence against reference.h (40 digits), and what is derived from it: margin proven, tasks to a
// pass, odds, and the guard that spares looks.
#include <gtest/gtest.h>

#include <cmath>

#include "core/base/random.h"
#include "core/stats/gate_outlook.h"
#include "core/stats/guarded_gate.h"
#include "core/stats/sequential_gate.h"
#include "tests/core/stats/close.h"
#include "tests/core/stats/reference.h"

namespace slipway::stats {
namespace {

const SequentialParameters kCanary{};  // good 0.92, bad 0.90

/// Near the reference; or none, where the tail leaves the range of doubles and the reference is no evidence either.
::testing::AssertionResult isEvidence(double value, double reference, std::int64_t tasks) {
    if (std::isinf(value) && value < 0.0 && reference < 0.0) return ::testing::AssertionSuccess();
    // lgamma of the counts cancels, and takes digits in proportion to them.
    return isClose(value, reference, 1e-9, 1.0 + static_cast<double>(tasks) * 1e-5);
}

TEST(Evidence, agreesWithTheReferenceUpToAMillionTasks) {
    for (const auto& row : reference::kEvidenceRows) {
        SequentialParameters parameters;
        parameters.good = row.good;
        parameters.bad = row.bad;
        const std::int64_t tasks = row.successes + row.failures;
        EXPECT_TRUE(isEvidence(logEvidenceFail(parameters, row.successes, row.failures), row.fail, tasks)) << tasks;
        EXPECT_TRUE(isEvidence(logEvidencePass(parameters, row.successes, row.failures), row.pass, tasks)) << tasks;
    }
}

TEST(Evidence, decidesAThousandMillionTasksAsItShould) {
    EXPECT_LT(logEvidenceFail(kCanary, 920'000'000, 80'000'000), 0.0);
    EXPECT_GT(logEvidencePass(kCanary, 920'000'000, 80'000'000), 1e5);
    EXPECT_GT(logEvidenceFail(kCanary, 900'000'000, 100'000'000), 1e5);
    EXPECT_LT(logEvidencePass(kCanary, 900'000'000, 100'000'000), 0.0);
}

TEST(MarginProven, isWhatStatisticsSaysAStageCanProve) {
    // 16.7, 6.1, 2.5 and 1.6 points: what a candidate at 0.92 proves with chance 0.9, so at its 10 % quantile of successes.
    EXPECT_NEAR(marginProven(kCanary, 88, 12).value_or(1.0), 0.167, 0.0005);
    EXPECT_NEAR(marginProven(kCanary, 543, 57).value_or(1.0), 0.061, 0.0006);
    EXPECT_NEAR(marginProven(kCanary, 2833, 267).value_or(1.0), 0.025, 0.0005);
    EXPECT_NEAR(marginProven(kCanary, 7421, 679).value_or(1.0), 0.016, 0.0005);
}

TEST(MarginProven, isTheMarginAtWhichTheGateJustPasses) {
    for (const auto& [s, f] : {std::pair{92, 8}, {61, 0}, {700, 100}, {9250, 750}}) {
        const auto margin = marginProven(kCanary, s, f);
        ASSERT_TRUE(margin);
        SequentialParameters just = kCanary;
        just.bad = kCanary.good - *margin;
        SequentialParameters less = kCanary;
        less.bad = just.bad + 1e-6;
        EXPECT_GE(logEvidencePass(just, s, f), std::log(20.0));
        EXPECT_LT(logEvidencePass(less, s, f), std::log(20.0));
    }
}

TEST(MarginProven, isNothingWithoutDataAndNeverBelowZero) {
    EXPECT_EQ(marginProven(kCanary, 0, 0), std::nullopt);
    EXPECT_EQ(marginProven(kCanary, 0, 100), std::nullopt);
    EXPECT_EQ(marginProven(kCanary, 1'000'000, 0).value_or(1.0), 0.0);
    EXPECT_GT(marginProven(kCanary, 1, 0).value_or(0.0), 0.5);
}

TEST(TasksToPass, isTheFirstNumberAtWhichTheGatePasses) {
    EXPECT_EQ(tasksToPass(kCanary, 1, 0), 60);
    EXPECT_EQ(tasksToPass(kCanary, 61, 0), 0);
    const auto more = tasksToPass(kCanary, 920, 80);
    ASSERT_TRUE(more);
    const auto n = static_cast<double>(1000 + *more);
    EXPECT_GE(logEvidencePassAt(kCanary, 0.92 * n, 0.08 * n), std::log(20.0));
    EXPECT_LT(logEvidencePassAt(kCanary, 0.92 * (n - 1.0), 0.08 * (n - 1.0)), std::log(20.0));
}

TEST(TasksToPass, isNoNumberWhereThisRateNeverPasses) {
    EXPECT_EQ(tasksToPass(kCanary, 0, 0), std::nullopt);
    EXPECT_EQ(tasksToPass(kCanary, 90, 10), std::nullopt);
    EXPECT_EQ(tasksToPass(kCanary, 0, 1), std::nullopt);
}

TEST(Odds, areSaidInWords) {
    EXPECT_EQ(describeOdds(0.0), "1 to 1");
    EXPECT_EQ(describeOdds(std::log(20.0)), "20 to 1");
    EXPECT_EQ(describeOdds(std::log(2.5)), "2.5 to 1");
    EXPECT_EQ(describeOdds(std::log(9.97)), "10 to 1");
    EXPECT_EQ(describeOdds(-std::log(8.0)), "1 to 8");
    EXPECT_EQ(describeOdds(5000.0), "more than 1000000 to 1");
    EXPECT_EQ(describeOdds(-5000.0), "less than 1 to 1000000");
    EXPECT_EQ(describeOdds(-INFINITY), "less than 1 to 1000000");
    EXPECT_TRUE(isClose(oddsOf(std::log(20.0)), 20.0));
    EXPECT_EQ(oddsOf(-INFINITY), 0.0);
    EXPECT_EQ(oddsOf(1e6), 1e300);
}

SequentialParameters parametersOf(double good, double bad, double alpha) {
    SequentialParameters parameters;
    parameters.good = good;
    parameters.bad = bad;
    parameters.alphaFail = alpha;
    parameters.alphaPass = alpha;
    return parameters;
}

TEST(GuardedGate, givesTheVerdictOfLookingEachTime) {
    Random random(21);
    int decided = 0;
    for (const auto& [good, bad] : {std::pair{0.92, 0.90}, {0.995, 0.99}, {0.97, 0.95}, {0.5, 0.3}, {0.9, 0.9}, {1.0, 0.98}}) {
        for (const double drop : {-0.02, 0.0, 0.01, 0.05, 0.3}) {
            const auto parameters = parametersOf(good, bad, random.chance(0.5) ? 0.05 : 0.025);
            SequentialGate plain;
            GuardedGate guarded;
            std::int64_t s = 0;
            std::int64_t f = 0;
            for (int look = 0; look < 3000; ++look) {
                const std::uint64_t batch = random.chance(0.9) ? 1 : random.below(20);
                for (std::uint64_t i = 0; i < batch; ++i) ++(random.chance(std::min(1.0, good - drop)) ? s : f);
                plain.look(parameters, s, f);
                guarded.look(parameters, s, f);
                ASSERT_EQ(guarded.failed, plain.failed) << good << " " << s << " " << f;
                if (plain.failed) break;
                ASSERT_EQ(guarded.passed, plain.passed) << good << " " << s << " " << f;
            }
            decided += plain.failed || plain.passed ? 1 : 0;
        }
    }
    EXPECT_GE(decided, 20);
}

TEST(GuardedGate, givesTheVerdictOfLookingEachTimeWithRestarts) {
    Random random(23);
    int failed = 0;
    for (int run = 0; run < 60; ++run) {
        RestartGate plain;
        GuardedGate guarded;
        plain.laterStages = guarded.laterStages = 3;
        FoldedCounts counts;
        const double late = run % 2 == 0 ? 0.92 : 0.75;
        for (int n = 0; n < 1200 && !plain.gate.failed; ++n) {
            if (n == 100 || n == 400 || n == 1000) {
                plain.beginStage(counts);
                guarded.beginStage(counts);
            }
            ++(random.chance(n < 1000 ? 0.92 : late) ? counts.successes : counts.failures);
            plain.look(kCanary, counts);
            guarded.look(kCanary, counts.successes, counts.failures);
            ASSERT_EQ(guarded.failed, plain.gate.failed) << run << " " << n;
            if (!plain.gate.failed) {
                ASSERT_EQ(guarded.passed, plain.gate.passed) << run << " " << n;
            }
        }
        failed += plain.gate.failed ? 1 : 0;
    }
    EXPECT_GE(failed, 20);
    EXPECT_LE(failed, 45);
}

TEST(GuardedGate, crossesAtTheBoundariesOfTheGate) {
    GuardedGate failing;
    for (std::int64_t n = 1; n <= 3; ++n) failing.look(kCanary, 0, n);
    EXPECT_FALSE(failing.failed);
    failing.look(kCanary, 0, 4);
    EXPECT_TRUE(failing.failed);
    GuardedGate passing;
    for (std::int64_t n = 1; n <= 60; ++n) passing.look(kCanary, n, 0);
    EXPECT_FALSE(passing.passed);
    passing.look(kCanary, 61, 0);
    EXPECT_TRUE(passing.passed);
}

TEST(GuardedGate, sparesMostLooks) {
    Random random(22);
    GuardedGate gate;
    std::int64_t s = 0;
    std::int64_t f = 0;
    int looks = 0;
    for (int n = 0; n < 5000 && !gate.passed; ++n) {
        ++(random.chance(0.91) ? s : f);
        looks += (f >= gate.nextFailures ? 1 : 0) + (s >= gate.nextSuccesses ? 1 : 0);
        gate.look(kCanary, s, f);
    }
    EXPECT_LT(looks, 1500);
    EXPECT_GT(looks, 10);
}

TEST(GuardedGate, bindsTheFactorOfEachResultAsItsProofSays) {
    for (const auto& [good, bad] : {std::pair{0.92, 0.90}, {0.995, 0.99}, {0.5, 0.3}, {0.9, 0.9}}) {
        const auto parameters = parametersOf(good, bad, 0.05);
        for (const auto& [s, f] : {std::pair{0, 0}, {5, 0}, {0, 5}, {90, 10}, {900, 100}, {50, 200}, {5000, 30}}) {
            const double fail = logEvidenceFail(parameters, s, f);
            const double pass = logEvidencePass(parameters, s, f);
            EXPECT_LE(logEvidenceFail(parameters, s + 1, f), fail + std::log(bad / good) + 1e-9);
            EXPECT_LE(logEvidenceFail(parameters, s, f + 1), fail - std::log1p(-good) + 1e-9);
            EXPECT_LE(logEvidencePass(parameters, s, f + 1), pass + 1e-9);
            EXPECT_LE(logEvidencePass(parameters, s + 1, f), pass - std::log(bad) + 1e-9);
        }
    }
}

}  // namespace
}  // namespace slipway::stats
