// Effect size, power and sample size against reference.h and the worked example of statistics.md.
#include "core/stats/power.h"

#include <gtest/gtest.h>

#include <numbers>

#include "tests/core/stats/close.h"
#include "tests/core/stats/reference.h"

namespace slipway::stats {
namespace {

TEST(TestDesign, saysWhatTheAbExampleSays) {
    EXPECT_NEAR(cohensH(0.92, 0.921), 0.0037, 5e-5);
    EXPECT_NEAR(powerOf(0.92, 0.921, 10'000, 10'000), 0.058, 5e-4);
    EXPECT_EQ(neededPerArm(0.92, 0.921), 1'148'757);
}

TEST(TestDesign, agreesWithTheReference) {
    TestDesign oneSided;
    oneSided.twoSided = false;
    for (const auto& row : reference::kDesignRows) {
        EXPECT_TRUE(isClose(powerOf(row.first, row.second, row.tasks1, row.tasks2), row.power));
        EXPECT_TRUE(isClose(powerOf(row.first, row.second, row.tasks1, row.tasks2, oneSided), row.powerOneSided));
        EXPECT_EQ(neededPerArm(row.first, row.second), row.neededPerArm);
        EXPECT_TRUE(isClose(cohensH(row.first, row.second), row.h));
    }
}

TEST(CohensH, coversTheWholeScale) {
    EXPECT_TRUE(isClose(cohensH(0.0, 1.0), std::numbers::pi));
    EXPECT_TRUE(isClose(cohensH(1.0, 0.0), -std::numbers::pi));
    EXPECT_EQ(cohensH(0.0, 0.0), 0.0);
    EXPECT_EQ(cohensH(1.0, 1.0), 0.0);
    EXPECT_EQ(cohensH(0.5, 1.5), 0.0);
}

TEST(Power, growsFromAlphaToOne) {
    EXPECT_NEAR(powerOf(0.9, 0.9, 1000, 1000), 0.05, 1e-9);
    double before = 0.0;
    for (std::int64_t n = 10; n <= 1'000'000'000; n *= 10) {
        const double power = powerOf(0.92, 0.90, n, n);
        EXPECT_GE(power, before) << n;
        before = power;
    }
    EXPECT_EQ(before, 1.0);
}

TEST(Power, isNoneWithoutTasksAndSureBetweenCertainRates) {
    EXPECT_EQ(powerOf(0.9, 0.8, 0, 100), 0.0);
    EXPECT_EQ(powerOf(0.9, 1.8, 100, 100), 0.0);
    EXPECT_EQ(powerOf(1.0, 0.0, 100, 100), 1.0);
    EXPECT_EQ(powerOf(1.0, 1.0, 100, 100), 0.0);
}

TEST(TestDesign, isWorthNothingWithAnErrorOfNoneOrAll) {
    for (const double alpha : {0.0, 1.0, -1.0}) {
        const TestDesign design{alpha, 0.8, true};
        EXPECT_EQ(powerOf(0.9, 0.8, 100, 100, design), 0.0);
        EXPECT_EQ(neededPerArm(0.9, 0.8, design), std::nullopt);
        EXPECT_EQ(minimumDetectable(0.9, 100, 100, Direction::down, design), std::nullopt);
    }
}

TEST(NeededPerArm, isNoNumberForNoDifference) {
    EXPECT_EQ(neededPerArm(0.9, 0.9), std::nullopt);
    EXPECT_EQ(neededPerArm(0.9, 1.1), std::nullopt);
    EXPECT_EQ(neededPerArm(0.5, 0.5 + 1e-9), std::nullopt);
    EXPECT_GT(neededPerArm(0.5, 0.5 + 1e-7).value_or(0), 1'000'000'000'000);
    EXPECT_GE(neededPerArm(0.0, 1.0).value_or(0), 1);
}

TEST(MinimumDetectable, turnsTheNeededSampleRound) {
    for (const auto& [first, second] : {std::pair{0.92, 0.921}, {0.92, 0.90}, {0.5, 0.6}}) {
        const auto tasks = neededPerArm(first, second).value_or(0);
        const auto direction = second > first ? Direction::up : Direction::down;
        const auto found = minimumDetectable(first, tasks, tasks, direction);
        ASSERT_TRUE(found);
        EXPECT_LE(*found, std::abs(second - first));
        EXPECT_GT(*minimumDetectable(first, tasks - 1, tasks - 1, direction), std::abs(second - first));
    }
}

TEST(MinimumDetectable, isNoneWhereTheScaleEnds) {
    EXPECT_EQ(minimumDetectable(0.92, 20, 20, Direction::up), std::nullopt);
    EXPECT_TRUE(minimumDetectable(0.92, 20, 20, Direction::down));
    EXPECT_EQ(minimumDetectable(1.0, 1000, 1000, Direction::up), std::nullopt);
    EXPECT_EQ(minimumDetectable(0.92, 0, 1000, Direction::down), std::nullopt);
}

}  // namespace
}  // namespace slipway::stats
