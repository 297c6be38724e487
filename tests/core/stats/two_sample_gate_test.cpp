// The two-sample gate and the anytime A/B test: blocks and queues, the arithmetic, the level at every look, and the
// tasks to a decision of statistics.md.
#include "core/stats/two_sample_gate.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/random.h"
#include "core/stats/anytime_test.h"
#include "tests/core/stats/close.h"

namespace slipway::stats {
namespace {

const TwoSampleParameters kCanary{};  // baseline 0.92, margin 0.02

TEST(BlockShape, followsTheRatioOfTheRates) {
    EXPECT_EQ(blockShape(1.0, 1.0), (BlockShape{1, 1}));
    EXPECT_EQ(blockShape(5.0, 95.0), (BlockShape{1, 16}));
    EXPECT_EQ(blockShape(20.0, 80.0), (BlockShape{1, 4}));
    EXPECT_EQ(blockShape(80.0, 33.0), (BlockShape{2, 1}));
    EXPECT_EQ(blockShape(0.0, 33.0), (BlockShape{1, 1}));
}

TEST(OutcomeQueue, givesBackInOrderAndForgetsTheOldestWhenFull) {
    OutcomeQueue queue;
    const auto outcome = [](std::uint32_t i) { return i * i % 7 < 3; };
    for (std::uint32_t i = 0; i < OutcomeQueue::kCapacity; ++i) EXPECT_TRUE(queue.push(outcome(i)));
    for (std::uint32_t i = 0; i < 100; ++i) EXPECT_FALSE(queue.push(outcome(OutcomeQueue::kCapacity + i)));
    EXPECT_EQ(queue.size, OutcomeQueue::kCapacity);
    for (std::uint32_t i = 0; i < OutcomeQueue::kCapacity; ++i) ASSERT_EQ(queue.pop(), outcome(i + 100)) << i;
    EXPECT_EQ(queue.size, 0U);
}

TEST(OutcomeBlocks, waitForBothArmsAndTakeTheirMeans) {
    OutcomeBlocks blocks;
    blocks.shape = {1, 4};
    blocks.push(Arm::candidate, true);
    for (const bool ok : {true, false, true}) blocks.push(Arm::control, ok);
    EXPECT_EQ(blocks.takeDifference(), std::nullopt);
    blocks.push(Arm::control, true);
    EXPECT_EQ(blocks.takeDifference(), 0.25);
    EXPECT_EQ(blocks.takeDifference(), std::nullopt);
    EXPECT_EQ(blocks.leftOut, 0);
}

TEST(OutcomeBlocks, needATaskOfEachArmWhateverTheirShape) {
    OutcomeBlocks blocks;
    blocks.shape = {0, -1};
    EXPECT_EQ(blocks.takeDifference(), std::nullopt);
    blocks.push(Arm::candidate, true);
    EXPECT_EQ(blocks.takeDifference(), std::nullopt);
    blocks.push(Arm::control, false);
    EXPECT_EQ(blocks.takeDifference(), 1.0);
}

TEST(Betting, spreadsItsStakesEvenlyInTheirLogarithm) {
    const auto stakes = stakesBetween(0.04, 0.9);
    EXPECT_EQ(stakes.front(), 0.04);
    EXPECT_TRUE(isClose(stakes.back(), 0.9));
    for (std::size_t j = 2; j < kBets; ++j) EXPECT_TRUE(isClose(stakes[j] / stakes[j - 1], stakes[1] / stakes[0]));
}

TEST(TwoSampleGate, hasTheArithmeticOfStatistics) {
    auto gate = startTwoSample(kCanary);
    const double least = 0.5 * 0.02 / (0.92 * 0.08 * 2.0);
    double fail = 0.0;
    double pass = 0.0;
    for (int j = 0; j < 16; ++j) {
        const double stake = least * std::pow(0.95 / least, j / 15.0);
        // Two blocks: candidate fails where control succeeds, then both succeed.
        fail += (1.0 + stake) * 1.0 / 16.0;
        pass += (1.0 + stake * (-1.0 + 0.02)) * (1.0 + stake * 0.02) / 16.0;
    }
    for (const bool ok : {false, true}) {
        fold(gate, kCanary, Arm::candidate, ok);
        fold(gate, kCanary, Arm::control, true);
    }
    EXPECT_EQ(gate.blocks, 2);
    EXPECT_TRUE(isClose(gate.evidenceFail, std::log(fail)));
    EXPECT_TRUE(isClose(gate.evidencePass, std::log(pass)));
}

TEST(TwoSampleGate, dependsOnTheOrderOfEachArmAlone) {
    Random random(3);
    auto together = startTwoSample(kCanary);
    auto apart = startTwoSample(kCanary);
    std::array<bool, 300> candidate{};
    std::array<bool, 300> control{};
    for (std::size_t i = 0; i < candidate.size(); ++i) {
        candidate[i] = random.chance(0.9);
        control[i] = random.chance(0.92);
        fold(together, kCanary, Arm::candidate, candidate[i]);
        fold(together, kCanary, Arm::control, control[i]);
    }
    for (const bool ok : candidate) fold(apart, kCanary, Arm::candidate, ok);
    EXPECT_EQ(apart.blocks, 0);
    for (const bool ok : control) fold(apart, kCanary, Arm::control, ok);
    EXPECT_EQ(apart.evidenceFail, together.evidenceFail);
    EXPECT_EQ(apart.evidencePass, together.evidencePass);
}

TEST(TwoSampleGate, goesOnFromACopyAsIfItHadNotBeenCopied) {
    Random random(4);
    auto gate = startTwoSample(kCanary, {1, 4});
    for (int i = 0; i < 1000; ++i) fold(gate, kCanary, random.chance(0.2) ? Arm::candidate : Arm::control, random.chance(0.9));
    auto copy = gate;
    EXPECT_EQ(copy, gate);
    fold(copy, kCanary, Arm::candidate, false);
    EXPECT_NE(copy, gate);
    fold(gate, kCanary, Arm::candidate, false);
    EXPECT_EQ(copy, gate);
}

TEST(TwoSampleGate, decidesNothingWhileOneArmIsSilent) {
    auto gate = startTwoSample(kCanary);
    for (int i = 0; i < 10'000; ++i) fold(gate, kCanary, Arm::candidate, false);
    EXPECT_FALSE(gate.failed);
    EXPECT_FALSE(gate.passed);
    EXPECT_EQ(gate.waiting.leftOut, 10'000 - static_cast<int>(OutcomeQueue::kCapacity));
}

TEST(TwoSampleGate, keepsFailingAndNeverPassesAfterIt) {
    auto gate = startTwoSample(kCanary);
    const auto add = [&](int blocks, bool candidate, bool control) {
        for (int i = 0; i < blocks; ++i) {
            fold(gate, kCanary, Arm::candidate, candidate);
            fold(gate, kCanary, Arm::control, control);
        }
    };
    add(20, false, true);
    EXPECT_TRUE(gate.failed);
    add(2000, true, false);
    EXPECT_GT(gate.evidencePass, 100.0);
    EXPECT_TRUE(gate.failed);
    EXPECT_FALSE(gate.passed);
}

TEST(TwoSampleGate, takesANewShapeFromTheNextBlockOn) {
    auto gate = startTwoSample(kCanary, {1, 16});
    for (int i = 0; i < 15; ++i) fold(gate, kCanary, Arm::control, true);
    fold(gate, kCanary, Arm::candidate, true);
    EXPECT_EQ(gate.blocks, 0);
    reshape(gate, kCanary, {1, 4});
    EXPECT_EQ(gate.stakes, startTwoSample(kCanary, {1, 4}).stakes);
    fold(gate, kCanary, Arm::candidate, true);
    EXPECT_EQ(gate.blocks, 2);
}

struct Runs {
    double fail = 0.0;
    double pass = 0.0;
    double tasks = 0.0;  // mean candidate tasks until decided, or the bound
};

Runs simulate(double candidate, int runs, int bound, BlockShape shape, std::uint64_t seed) {
    Random random(seed);
    Runs result;
    for (int run = 0; run < runs; ++run) {
        auto gate = startTwoSample(kCanary, shape);
        int tasks = 0;
        while (tasks < bound && !gate.failed && !gate.passed) {
            for (int i = 0; i < shape.control; ++i) fold(gate, kCanary, Arm::control, random.chance(0.92));
            for (int i = 0; i < shape.candidate; ++i, ++tasks) fold(gate, kCanary, Arm::candidate, random.chance(candidate));
        }
        result.fail += gate.failed ? 1.0 / runs : 0.0;
        result.pass += gate.passed ? 1.0 / runs : 0.0;
        result.tasks += static_cast<double>(tasks) / runs;
    }
    return result;
}

TEST(TwoSampleGate, decidesAfterTheTasksOfStatistics) {
    // Mean candidate tasks to a decision at 1:1 against 0.92, with four standard errors of these runs.
    EXPECT_NEAR(simulate(0.94, 400, 20'000, {1, 1}, 1).tasks, 593.0, 60.0);
    EXPECT_NEAR(simulate(0.92, 250, 40'000, {1, 1}, 2).tasks, 2479.0, 400.0);
    EXPECT_NEAR(simulate(0.88, 400, 20'000, {1, 1}, 3).tasks, 810.0, 100.0);
    EXPECT_NEAR(simulate(0.85, 400, 20'000, {1, 1}, 4).tasks, 306.0, 35.0);
    EXPECT_NEAR(simulate(0.80, 400, 20'000, {1, 1}, 5).tasks, 127.0, 15.0);
}

TEST(TwoSampleGate, failsACandidateAsGoodAsControlInAtMostFivePercent) {
    // Three standard deviations of 400 runs above 0.05 would be 0.083.
    for (const auto shape : {BlockShape{1, 1}, BlockShape{1, 16}, BlockShape{4, 1}}) {
        const auto runs = simulate(0.92, 400, 1500, shape, 6);
        EXPECT_LE(runs.fail, 0.05) << shape.candidate << ":" << shape.control;
    }
}

TEST(TwoSampleGate, passesACandidateWorseByTheMarginInAtMostFivePercent) {
    for (const auto shape : {BlockShape{1, 1}, BlockShape{1, 16}}) EXPECT_LE(simulate(0.90, 400, 1500, shape, 7).pass, 0.05);
}

AnytimeTest watch(Random& random, double candidate, double control, int blocks) {
    auto test = startAnytime();
    for (int i = 0; i < blocks; ++i) {
        fold(test, Arm::candidate, random.chance(candidate));
        fold(test, Arm::control, random.chance(control));
    }
    return test;
}

TEST(AnytimeTest, hasTheArithmeticOfStatistics) {
    auto test = startAnytime();
    EXPECT_EQ(test.p(), 1.0);
    fold(test, Arm::candidate, true);
    fold(test, Arm::control, false);
    double up = 0.0;
    double down = 0.0;
    for (int j = 0; j < 16; ++j) {
        const double stake = 0.04 * std::pow(0.9 / 0.04, j / 15.0);
        up += (1.0 + stake) / 16.0;
        down += (1.0 - stake) / 16.0;
    }
    EXPECT_TRUE(isClose(test.evidenceUp, std::log(up)));
    EXPECT_TRUE(isClose(test.evidenceDown, std::log(down)));
    EXPECT_NEAR(test.evidence, 0.0, 1e-12);
    EXPECT_EQ(test.blocks, 1);
}

TEST(AnytimeTest, neverTakesBackWhatItSaw) {
    Random random(8);
    auto test = watch(random, 0.95, 0.80, 500);
    const double p = test.p();
    EXPECT_LT(p, 1e-6);
    EXPECT_GT(test.evidenceUp, test.evidenceDown);
    for (int i = 0; i < 20; ++i) {
        fold(test, Arm::candidate, false);
        fold(test, Arm::control, true);
    }
    EXPECT_LT(test.evidence, test.mostEvidence);
    EXPECT_EQ(test.p(), p);
}

TEST(AnytimeTest, isTheSameForBothDirections) {
    Random one(9);
    Random other(9);
    const auto up = watch(one, 0.9, 0.8, 300);
    auto down = startAnytime();
    for (int i = 0; i < 300; ++i) {
        const bool better = other.chance(0.9);
        const bool worse = other.chance(0.8);
        fold(down, Arm::candidate, worse);
        fold(down, Arm::control, better);
    }
    EXPECT_EQ(up.evidenceUp, down.evidenceDown);
    EXPECT_TRUE(isClose(up.p(), down.p()));
}

TEST(AnytimeTest, errsInAtMostFivePercentThoughWatchedAllTheTime) {
    Random random(10);
    constexpr int kRuns = 400;
    int errors = 0;
    for (int run = 0; run < kRuns; ++run) errors += watch(random, 0.92, 0.92, 1500).p() < 0.05 ? 1 : 0;
    EXPECT_LE(errors, 0.05 * kRuns);
}

/// Both arms at 0.92, then the candidate at `late`: blocks from the break to the fail, or none within `most`.
std::int64_t blocksToFail(TwoSampleGate gate, double late, std::int64_t most, std::uint64_t seed) {
    Random random(seed);
    for (int i = 0; i < 2500; ++i) {
        fold(gate, kCanary, Arm::candidate, random.chance(0.92));
        fold(gate, kCanary, Arm::control, random.chance(0.92));
    }
    beginStage(gate);
    for (std::int64_t i = 1; i <= most; ++i) {
        fold(gate, kCanary, Arm::candidate, random.chance(late));
        fold(gate, kCanary, Arm::control, random.chance(0.92));
        if (gate.failed) return i;
    }
    return most;
}

TEST(TwoSampleGate, findsAModelThatGoesBadLateByItsRestarts) {
    auto restarting = startTwoSample(kCanary);
    restarting.laterStages = 1;
    const auto plain = startTwoSample(kCanary);
    std::int64_t soon = 0;
    std::int64_t late = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        soon += blocksToFail(restarting, 0.7, 3000, seed);
        late += blocksToFail(plain, 0.7, 3000, seed);
    }
    EXPECT_LT(soon, late);
}

TEST(TwoSampleGate, sharesItsEvidenceWithStagesThatHaveNotBegun) {
    auto gate = startTwoSample(kCanary);
    gate.laterStages = 2;
    for (const bool ok : {false, false}) {
        fold(gate, kCanary, Arm::candidate, ok);
        fold(gate, kCanary, Arm::control, true);
    }
    const double part = 0.1;
    EXPECT_TRUE(isClose(std::exp(gate.evidenceFail), 0.8 * std::exp(logMean(gate.logFail)) + 2.0 * part));
    beginStage(gate);
    fold(gate, kCanary, Arm::candidate, false);
    fold(gate, kCanary, Arm::control, true);
    EXPECT_TRUE(isClose(std::exp(gate.evidenceFail),
                        0.8 * std::exp(logMean(gate.logFail)) + part * std::exp(logMean(gate.logFailSince.front())) + part));
    beginStage(gate);
    beginStage(gate);
    EXPECT_EQ(gate.logFailSince.size(), 2U);
}

TEST(AnytimeTest, seesADifferenceOnlyBeyondItsMargin) {
    auto plain = startAnytime();
    auto guard = startAnytime({}, 0.05);
    Random random(3);
    for (int i = 0; i < 20'000; ++i) {
        for (auto* test : {&plain, &guard}) {
            Random draw(static_cast<std::uint64_t>(i));
            fold(*test, Arm::candidate, draw.chance(0.90));
            fold(*test, Arm::control, draw.chance(0.93));
        }
    }
    EXPECT_LT(plain.p(), 0.01);  // three points worse, and it says so
    EXPECT_EQ(guard.p(), 1.0);   // but not five
    guard = startAnytime({}, 0.05);
    for (int i = 0; i < 2'000; ++i) {
        fold(guard, Arm::candidate, random.chance(0.70));
        fold(guard, Arm::control, random.chance(0.93));
    }
    EXPECT_GT(guard.evidenceDown, std::log(100.0));
    EXPECT_EQ(startAnytime({}, 0.5).margin, kMostAnytimeMargin);
}

}  // namespace
}  // namespace slipway::stats
