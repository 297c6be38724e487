// Restarts: the arithmetic of the mixture, its level, and how soon it finds a model that goes bad late.
#include "core/stats/restart_gate.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/random.h"
#include "tests/core/stats/close.h"

namespace slipway::stats {
namespace {

const SequentialParameters kCanary{};  // good 0.92, bad 0.90

RestartGate gateWith(int laterStages) {
    RestartGate gate;
    gate.laterStages = laterStages;
    return gate;
}

TEST(RestartGate, isTheMixtureOfStatistics) {
    const FoldedCounts all{150, 40};
    const std::vector<FoldedCounts> starts{{90, 10}, {140, 30}};
    const double expected = 0.8 * std::exp(logEvidenceFail(kCanary, 150, 40)) + 0.2 / 3.0 * std::exp(logEvidenceFail(kCanary, 60, 30)) +
                            0.2 / 3.0 * std::exp(logEvidenceFail(kCanary, 10, 10)) + 0.2 / 3.0;
    EXPECT_TRUE(isClose(logEvidenceFailWithRestarts(kCanary, all, starts, 3), std::log(expected)));
}

TEST(RestartGate, startsAtEvidenceOne) {
    EXPECT_NEAR(logEvidenceFailWithRestarts(kCanary, {0, 0}, {}, 3), 0.0, 1e-12);
    EXPECT_NEAR(logEvidenceFailWithRestarts(kCanary, {0, 0}, {{0, 0}, {0, 0}}, 3), 0.0, 1e-12);
}

TEST(RestartGate, isThePlainGateWhenNoStageFollows) {
    EXPECT_EQ(logEvidenceFailWithRestarts(kCanary, {83, 17}, {}, 0), logEvidenceFail(kCanary, 83, 17));
    auto gate = gateWith(0);
    gate.beginStage({10, 0});
    EXPECT_TRUE(gate.starts.empty());
}

TEST(RestartGate, keepsAPartOfTheEvidenceWhereTheRestIsNone) {
    const double evidence = logEvidenceFailWithRestarts(kCanary, {100'000'000, 0}, {}, 2);
    EXPECT_NEAR(evidence, std::log(0.2), 1e-9);
}

TEST(RestartGate, countsTasksThatResembleEachOtherOnlyOnce) {
    auto plain = gateWith(1);
    auto doubled = gateWith(1);
    plain.beginStage({45, 5});
    doubled.beginStage({90, 10});
    plain.look(kCanary, {80, 20});
    doubled.look(kCanary, {160, 40}, 2.0);
    EXPECT_EQ(doubled.gate.evidenceFail, plain.gate.evidenceFail);
    EXPECT_EQ(doubled.gate.evidencePass, plain.gate.evidencePass);
    doubled.look(kCanary, {160, 40});
    EXPECT_GT(doubled.gate.evidenceFail, plain.gate.evidenceFail);
}

TEST(RestartGate, passesOnAllResultsAsThePlainGateDoes) {
    auto gate = gateWith(3);
    gate.look(kCanary, {60, 0});
    EXPECT_FALSE(gate.gate.passed);
    gate.look(kCanary, {61, 0});
    EXPECT_TRUE(gate.gate.passed);
}

TEST(RestartGate, latchesAFailForEver) {
    auto gate = gateWith(1);
    gate.look(kCanary, {0, 10});
    EXPECT_TRUE(gate.gate.failed);
    gate.look(kCanary, {100'000, 10});
    EXPECT_TRUE(gate.gate.failed);
    EXPECT_FALSE(gate.gate.passed);
}

/// Tasks in stage 4 until a fail; the stages before hold 100, 500 and 2500 tasks at p = 0.92. -1: no fail in 2000.
int tasksToFind(Random& random, bool restarts) {
    auto gate = gateWith(restarts ? 3 : 0);
    FoldedCounts counts;
    for (const int quota : {100, 500, 2500}) {
        for (int n = 0; n < quota; ++n) ++(random.chance(0.92) ? counts.successes : counts.failures);
        gate.beginStage(counts);
    }
    for (int n = 1; n <= 2000; ++n) {
        ++(random.chance(0.70) ? counts.successes : counts.failures);
        gate.look(kCanary, counts);
        if (gate.gate.failed) return n;
    }
    return -1;
}

double meanTasksToFind(std::uint64_t seed, bool restarts, int runs) {
    Random random(seed);
    double sum = 0.0;
    for (int run = 0; run < runs; ++run) sum += tasksToFind(random, restarts);
    return sum / runs;
}

TEST(RestartGate, findsABreakInStageFourInAboutThirtySevenTasks) {
    EXPECT_NEAR(meanTasksToFind(1, true, 500), 37.0, 3.0);
    EXPECT_GT(meanTasksToFind(1, false, 100), 150.0);
}

TEST(RestartGate, failsAGoodModelInAtMostFivePercent) {
    Random random(2);
    constexpr int kRuns = 300;
    int failed = 0;
    for (int run = 0; run < kRuns; ++run) {
        auto gate = gateWith(3);
        FoldedCounts counts;
        for (int n = 0; n < 1500 && !gate.gate.failed; ++n) {
            if (n == 100 || n == 300 || n == 900) gate.beginStage(counts);
            ++(random.chance(0.92) ? counts.successes : counts.failures);
            gate.look(kCanary, counts);
        }
        failed += gate.gate.failed ? 1 : 0;
    }
    // 0.05 plus three standard deviations of 300 runs.
    EXPECT_LE(failed, 0.09 * kRuns);
}

}  // namespace
}  // namespace slipway::stats
