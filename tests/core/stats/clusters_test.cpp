// The clustered comparison against reference.h (an analysis of variance of the single tasks), and its level.
#include "core/stats/clusters.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "core/base/random.h"
#include "core/stats/chi_square.h"
#include "tests/core/stats/close.h"
#include "tests/core/stats/reference.h"

namespace slipway::stats {
namespace {

using Robots = std::vector<SuccessCount>;

TEST(Clusters, agreeWithTheReference) {
    for (const auto& row : reference::kClusterRows) {
        const auto result = compareClustered(row.first, row.second);
        EXPECT_TRUE(isClose(result.icc, row.icc, 1e-9, 1.0));
        EXPECT_TRUE(isClose(result.first.effectiveTasks, row.effective1));
        EXPECT_TRUE(isClose(result.second.effectiveTasks, row.effective2));
        EXPECT_TRUE(isClose(result.t, row.t, 1e-9, 1.0));
        EXPECT_TRUE(isClose(result.p, row.p));
        EXPECT_TRUE(isClose(result.interval.low, row.low));
        EXPECT_TRUE(isClose(result.interval.high, row.high));
    }
}

TEST(Clusters, areAHintBelowFiveRobotsInAnArm) {
    const Robots four(4, {9, 10});
    const Robots five(5, {8, 10});
    EXPECT_TRUE(compareClustered(four, five).indicative);
    EXPECT_TRUE(compareClustered(five, four).indicative);
    EXPECT_FALSE(compareClustered(five, five).indicative);
}

TEST(Clusters, leaveOutRobotsWithoutTasks) {
    const Robots some{{9, 10}, {0, 0}, {7, 10}, {3, 2}, {8, 10}};
    const Robots same{{9, 10}, {7, 10}, {8, 10}};
    const auto result = compareClustered(some, same);
    EXPECT_EQ(result.first.robots, 3);
    EXPECT_EQ(result.degrees, 4);
    EXPECT_EQ(result.difference, 0.0);
}

TEST(Clusters, cannotTellWithoutDataOrSpread) {
    const Robots one{{9, 10}};
    const Robots all(6, {10, 10});
    for (const auto& [first, second] : {std::pair{Robots{}, Robots{}}, {one, {}}, {one, one}, {all, all}}) {
        const auto result = compareClustered(first, second);
        EXPECT_EQ(result.p, 1.0);
        EXPECT_EQ(result.interval.low, -1.0);
        EXPECT_EQ(result.interval.high, 1.0);
    }
}

TEST(Clusters, ofOneTaskEachAreIndependentTasks) {
    Robots first(10, {1, 1});
    first[0] = {0, 1};
    const auto result = compareClustered(first, Robots(10, {1, 1}));
    EXPECT_EQ(result.icc, 0.0);
    EXPECT_EQ(result.first.effectiveTasks, 10.0);
}

TEST(Clusters, thatAreAllAlikeInsideAreWorthOneTaskARobot) {
    const Robots split{{100, 100}, {0, 100}, {100, 100}, {0, 100}};
    const auto result = compareClustered(split, split);
    EXPECT_TRUE(isClose(result.icc, 1.0));
    EXPECT_TRUE(isClose(result.first.effectiveTasks, 4.0));
}

/// Robots whose own rate is spread around 0.9, thirty tasks each.
Robots arm(Random& random, int robots) {
    Robots made;
    for (int i = 0; i < robots; ++i) {
        const double rate = std::clamp(0.85 + 0.1 * random.normal(), 0.0, 1.0);
        SuccessCount count{0, 30};
        for (int task = 0; task < 30; ++task) count.successes += random.chance(rate) ? 1 : 0;
        made.push_back(count);
    }
    return made;
}

TEST(Clusters, keepTheLevelThatSingleTasksBreak) {
    Random random(3);
    constexpr int kRuns = 1000;
    int adjusted = 0;
    int raw = 0;
    for (int run = 0; run < kRuns; ++run) {
        const auto result = compareClustered(arm(random, 15), arm(random, 15));
        adjusted += result.p < 0.05 ? 1 : 0;
        raw += pearson(result.first.count, result.second.count).p < 0.05 ? 1 : 0;
    }
    EXPECT_GT(raw, 0.15 * kRuns);
    EXPECT_LT(adjusted, 0.08 * kRuns);
}

}  // namespace
}  // namespace slipway::stats
