// How old a figure may be: it counts up to its age, not a millisecond longer, and is dated by the oldest report in it.
#include "core/checklist/freshness.h"

#include <gtest/gtest.h>

#include "core/checklist/automatic_checks.h"
#include "core/plan/recipes/canary.h"

namespace slipway::checklist {
namespace {

const WallTime kNow{std::chrono::hours(24 * 365)};

AutomaticFinding findingOf(const std::string& item, const CheckInputs& inputs) {
    plan::Plan plan;
    plan.candidate.bytes = 1000;
    plan.stages = plan::canaryStages();
    for (const AutomaticFinding& finding : automaticFindings(plan, inputs)) {
        if (finding.itemId == item) return finding;
    }
    return {};
}

TEST(Freshness, CountsAReportForAQuarterOfAnHourAndADrillForAMonth) {
    const AutomaticFinding disk{"infrastructure.storage", true, "x", kNow};
    EXPECT_FALSE(isStale(disk, kNow + std::chrono::minutes(15)));
    EXPECT_TRUE(isStale(disk, kNow + std::chrono::minutes(15) + Milliseconds(1)));
    const AutomaticFinding drill{"monitoring.rollback-time", true, "x", kNow};
    EXPECT_FALSE(isStale(drill, kNow + std::chrono::hours(24 * 30)));
    EXPECT_TRUE(isStale(drill, kNow + std::chrono::hours(24 * 30) + Milliseconds(1)));
}

TEST(Freshness, TakesAFigureFromTheFutureForNew) {
    const AutomaticFinding disk{"infrastructure.storage", true, "x", kNow};
    EXPECT_EQ(ageOf(disk, kNow - Seconds(5)), Milliseconds(0));
    EXPECT_FALSE(isStale(disk, kNow - std::chrono::hours(10)));
}

TEST(Freshness, DatesAFindingByTheRobotThatWasHeardLongestAgo) {
    CheckInputs inputs;
    inputs.now = kNow;
    inputs.robots = {{"a", 5000, false, true, kNow - Seconds(3)}, {"b", 9000, false, true, kNow - Seconds(90)}};
    EXPECT_EQ(findingOf("infrastructure.storage", inputs).at, kNow - Seconds(90));
    EXPECT_EQ(findingOf("infrastructure.fall-back", inputs).at, kNow - Seconds(90));
}

TEST(Freshness, DatesARollbackByTheDayItWasMeasuredAndPrefersAnEstimateToAnOldOne) {
    CheckInputs inputs;
    inputs.now = kNow;
    inputs.lastRollback = Seconds(4);
    inputs.lastRollbackAt = kNow - std::chrono::hours(24 * 31);
    EXPECT_TRUE(isStale(findingOf("monitoring.rollback-time", inputs), kNow));
    inputs.estimatedRollback = Seconds(6);
    const AutomaticFinding estimate = findingOf("monitoring.rollback-time", inputs);
    EXPECT_FALSE(isStale(estimate, kNow));
    EXPECT_NE(estimate.figure.find("6.0 s"), std::string::npos);
    inputs.lastRollbackAt = kNow - std::chrono::hours(24 * 29);
    EXPECT_EQ(findingOf("monitoring.rollback-time", inputs).at, *inputs.lastRollbackAt);
}

}  // namespace
}  // namespace slipway::checklist
