// The excess drop against figures that were computed apart, with Python's math module, and its interval against the truth.
#include "core/investigate/excess_drop.h"

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace slipway::investigate {
namespace {

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
