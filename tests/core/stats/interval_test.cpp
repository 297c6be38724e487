// Published examples: Newcombe, Statistics in Medicine 17 (1998), 857-872 and 873-890; and reference.h.
#include "core/stats/interval.h"

#include <gtest/gtest.h>

#include "tests/core/stats/close.h"
#include "tests/core/stats/reference.h"

namespace slipway::stats {
namespace {

void expectInterval(Interval interval, double low, double high, double tolerance = 5e-5) {
    EXPECT_NEAR(interval.low, low, tolerance);
    EXPECT_NEAR(interval.high, high, tolerance);
}

TEST(Wilson, givesThePublishedIntervals) {
    expectInterval(wilson(81, 263), 0.2553, 0.3662);
    expectInterval(wilson(15, 148), 0.0624, 0.1605);
    expectInterval(wilson(0, 20), 0.0, 0.1611);
    expectInterval(wilson(1, 29), 0.0061, 0.1718);
}

TEST(ClopperPearson, givesThePublishedIntervals) {
    expectInterval(clopperPearson(81, 263), 0.2527, 0.3676);
    expectInterval(clopperPearson(15, 148), 0.0578, 0.1617);
    expectInterval(clopperPearson(0, 20), 0.0, 0.1684);
    expectInterval(clopperPearson(1, 29), 0.0009, 0.1776);
}

TEST(ClopperPearson, saysForNoneOfAHundredAtMostThreePointSixPercent) { EXPECT_NEAR(clopperPearson(0, 100).high, 0.036, 5e-4); }

TEST(Newcombe, givesThePublishedInterval) { expectInterval(newcombe(48, 80, 56, 70), 0.0524, 0.3339); }

TEST(Newcombe, givesTheIntervalOfTheAbExample) { expectInterval(newcombe(9200, 10'000, 9210, 10'000), -0.0065, 0.0085); }

TEST(Wilson, agreesWithTheReferenceFromOneTaskToAThousandMillion) {
    for (const auto& row : reference::kIntervalRows) {
        const auto interval = wilson(row.successes, row.tasks, row.level);
        EXPECT_TRUE(isClose(interval.low, row.wilsonLow)) << row.successes << " of " << row.tasks;
        EXPECT_TRUE(isClose(interval.high, row.wilsonHigh)) << row.successes << " of " << row.tasks;
    }
}

TEST(ClopperPearson, agreesWithTheReferenceFromOneTaskToAThousandMillion) {
    for (const auto& row : reference::kIntervalRows) {
        const auto interval = clopperPearson(row.successes, row.tasks, row.level);
        EXPECT_TRUE(isClose(interval.low, row.exactLow)) << row.successes << " of " << row.tasks;
        EXPECT_TRUE(isClose(interval.high, row.exactHigh)) << row.successes << " of " << row.tasks;
    }
}

TEST(Newcombe, agreesWithTheReference) {
    for (const auto& row : reference::kPairRows) {
        const auto interval = newcombe(row.successes1, row.tasks1, row.successes2, row.tasks2);
        EXPECT_TRUE(isClose(interval.low, row.newcombeLow)) << row.successes1 << " of " << row.tasks1;
        EXPECT_TRUE(isClose(interval.high, row.newcombeHigh)) << row.successes1 << " of " << row.tasks1;
    }
}

TEST(Intervals, knowNothingWithoutTasks) {
    expectInterval(wilson(0, 0), 0.0, 1.0, 0.0);
    expectInterval(clopperPearson(0, 0), 0.0, 1.0, 0.0);
    expectInterval(newcombe(0, 0, 1, 2), -1.0, 1.0, 0.0);
}

TEST(Intervals, knowNothingFromImpossibleCounts) {
    expectInterval(wilson(5, 4), 0.0, 1.0, 0.0);
    expectInterval(clopperPearson(-1, 4), 0.0, 1.0, 0.0);
    expectInterval(newcombe(1, 2, 5, 4), -1.0, 1.0, 0.0);
}

TEST(Intervals, endAtOneWhenAllSucceed) {
    EXPECT_EQ(wilson(50, 50).high, 1.0);
    EXPECT_EQ(clopperPearson(50, 50).high, 1.0);
    EXPECT_LT(wilson(50, 50).low, 1.0);
}

TEST(Intervals, getWiderWithTheLevel) {
    EXPECT_LT(wilson(90, 100, 0.99).low, wilson(90, 100, 0.95).low);
    EXPECT_GT(wilson(90, 100, 0.99).high, wilson(90, 100, 0.95).high);
}

}  // namespace
}  // namespace slipway::stats
