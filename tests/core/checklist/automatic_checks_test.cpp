// The items that check themselves: figures, limits, and silence where there is no data.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/checklist/automatic_checks.h"
#include "core/plan/recipes/canary.h"

namespace slipway::checklist {
namespace {

constexpr std::int64_t kGigabyte = 1'000'000'000;

plan::Plan planOf(std::int64_t bytes, const std::string& uri = "https://models.example/v24") {
    plan::Plan plan;
    plan.baseline.ref = {"grasp", "v23", "a"};
    plan.candidate.ref = {"grasp", "v24", "b"};
    plan.candidate.bytes = bytes;
    plan.candidate.uri = uri;
    plan.stages = plan::canaryStages();
    return plan;
}

CheckInputs fleetOf(int robots, std::int64_t freeBytes) {
    CheckInputs inputs;
    for (int i = 0; i < robots; ++i) inputs.robots.push_back({"r" + std::to_string(i), freeBytes + i, false, true});
    inputs.now = WallTime(Milliseconds(1000));
    return inputs;
}

std::optional<AutomaticFinding> findingOf(const std::string& item, const plan::Plan& plan, const CheckInputs& inputs) {
    for (const AutomaticFinding& finding : automaticFindings(plan, inputs)) {
        if (finding.itemId == item) return finding;
    }
    return std::nullopt;
}

TEST(AutomaticChecks, AreMadeForItemsThatAreMarkedAutomaticAndComeInTheirOrder) {
    CheckInputs inputs = fleetOf(2, kGigabyte);
    inputs.bytesPerSecond = 1e9;
    inputs.lastRollback = Seconds(4);
    std::vector<std::string> found;
    for (const AutomaticFinding& finding : automaticFindings(planOf(1000), inputs)) found.push_back(finding.itemId);
    std::vector<std::string> marked;
    for (const ItemTemplate& item : standardItems()) {
        if (item.automatic) marked.push_back(item.id);
    }
    EXPECT_EQ(found, marked);
}

TEST(AutomaticChecks, SayNothingAboutAFleetThatIsNotThere) {
    const CheckInputs nobody;
    EXPECT_FALSE(findingOf("infrastructure.fall-back", planOf(1000), nobody));
    EXPECT_FALSE(findingOf("infrastructure.storage", planOf(1000), nobody));
    EXPECT_FALSE(findingOf("infrastructure.network", planOf(1000), nobody));
    EXPECT_FALSE(findingOf("monitoring.rollback-time", planOf(1000), nobody));
}

TEST(AutomaticChecks, TheNewerOfDrillAndRollbackSaysHowLongTheWayBackTakes) {
    const char* const item = "monitoring.rollback-time";
    CheckInputs inputs;
    inputs.now = WallTime(std::chrono::hours(24 * 100));
    inputs.drill = DrillFact{inputs.now - std::chrono::hours(2), 3, 0, Milliseconds(2300), Milliseconds(1200)};
    auto finding = findingOf(item, planOf(1), inputs);
    ASSERT_TRUE(finding);
    EXPECT_TRUE(finding->passed);
    EXPECT_EQ(finding->figure, "The last drill took 2.3 s on 3 robots, half of them 1.2 s or less.");
    EXPECT_EQ(finding->at, inputs.drill->at);

    inputs.lastRollback = Seconds(4);
    inputs.lastRollbackAt = inputs.now - std::chrono::hours(1);
    EXPECT_EQ(findingOf(item, planOf(1), inputs)->figure, "The last rollback took 4.0 s.");
    inputs.lastRollbackAt = inputs.now - std::chrono::hours(3);
    EXPECT_EQ(findingOf(item, planOf(1), inputs)->at, inputs.drill->at);
}

TEST(AutomaticChecks, ADrillThatSomeRobotsDidNotAnswerFails) {
    CheckInputs inputs;
    inputs.now = WallTime(std::chrono::hours(24 * 100));
    inputs.drill = DrillFact{inputs.now, 3, 1, Milliseconds(2300), Milliseconds(1200)};
    const auto finding = findingOf("monitoring.rollback-time", planOf(1), inputs);
    ASSERT_TRUE(finding);
    EXPECT_FALSE(finding->passed);
    EXPECT_EQ(finding->figure, "In the last drill 1 of 3 robots did not answer in time.");
}

TEST(AutomaticChecks, AnOldDrillGivesWayToTheEstimateAndOneThatMeasuredNothingSaysNothing) {
    CheckInputs inputs;
    inputs.now = WallTime(std::chrono::hours(24 * 100));
    inputs.drill = DrillFact{inputs.now - std::chrono::hours(24 * 31), 3, 0, Milliseconds(2300), Milliseconds(1200)};
    inputs.estimatedRollback = Seconds(4);
    EXPECT_EQ(findingOf("monitoring.rollback-time", planOf(1), inputs)->figure,
              "A rollback is estimated to take 4.0 s; none was measured in the last 30 days.");
    inputs.estimatedRollback.reset();
    inputs.drill = DrillFact{inputs.now, 3, 0, std::nullopt, std::nullopt};
    EXPECT_FALSE(findingOf("monitoring.rollback-time", planOf(1), inputs));
}

TEST(AutomaticChecks, StorageFailsWhenTheFullestRobotHasNoRoom) {
    const auto plan = planOf(kGigabyte);
    CheckInputs inputs = fleetOf(3, 2 * kGigabyte);
    EXPECT_TRUE(findingOf("infrastructure.storage", plan, inputs)->passed);

    inputs.robots[1].freeBytes = 900'000'000;
    const auto finding = findingOf("infrastructure.storage", plan, inputs);
    EXPECT_FALSE(finding->passed);
    EXPECT_EQ(finding->figure, "The model has 1.0 GB; the fullest robot, r1, has 900 MB free. It does not fit on 1 robot.");

    inputs.robots[1].holdsCandidate = true;  // what is on the disk already needs no room
    EXPECT_TRUE(findingOf("infrastructure.storage", plan, inputs)->passed);
}

TEST(AutomaticChecks, StorageAsksForATenthMoreThanTheModel) {
    EXPECT_FALSE(findingOf("infrastructure.storage", planOf(kGigabyte), fleetOf(1, kGigabyte + kGigabyte / 10 - 1))->passed);
    EXPECT_TRUE(findingOf("infrastructure.storage", planOf(kGigabyte), fleetOf(1, kGigabyte + kGigabyte / 10))->passed);
}

TEST(AutomaticChecks, NetworkMustCarryTheModelToAllRobotsInLessThanAnHour) {
    const auto plan = planOf(kGigabyte);
    CheckInputs inputs = fleetOf(36, 9 * kGigabyte);
    EXPECT_FALSE(findingOf("infrastructure.network", plan, inputs));  // not measured
    inputs.bytesPerSecond = 10e6;                                     // 36 GB at 10 MB/s: exactly an hour
    const auto slow = findingOf("infrastructure.network", plan, inputs);
    EXPECT_FALSE(slow->passed);
    EXPECT_EQ(slow->figure, "36 GB for 36 robots at 10 MB/s take about 60 min.");
    inputs.robots[0].holdsCandidate = true;
    EXPECT_TRUE(findingOf("infrastructure.network", plan, inputs)->passed);
    inputs.bytesPerSecond = 0.0;
    EXPECT_FALSE(findingOf("infrastructure.network", plan, inputs));
}

TEST(AutomaticChecks, NetworkHasNothingToDoForAModelThatIsNotFetched) {
    EXPECT_TRUE(findingOf("infrastructure.network", planOf(kGigabyte, ""), fleetOf(2, 0))->passed);
}

TEST(AutomaticChecks, FallBackNeedsAsManyVerifiedBaselinesAsThePlansGate) {
    CheckInputs inputs = fleetOf(100, kGigabyte);
    for (std::size_t i = 0; i < 5; ++i) inputs.robots[i].holdsVerifiedBaseline = false;
    const auto enough = findingOf("infrastructure.fall-back", planOf(1), inputs);
    EXPECT_TRUE(enough->passed);
    EXPECT_EQ(enough->figure, "95 of 100 robots hold a verified v23; at least 95 % must.");
    inputs.robots[5].holdsVerifiedBaseline = false;
    EXPECT_FALSE(findingOf("infrastructure.fall-back", planOf(1), inputs)->passed);
}

TEST(AutomaticChecks, RollbackTimePrefersWhatWasMeasured) {
    CheckInputs inputs;
    inputs.estimatedRollback = Seconds(4);
    EXPECT_EQ(findingOf("monitoring.rollback-time", planOf(1), inputs)->figure,
              "A rollback is estimated to take 4.0 s; none was measured yet.");
    inputs.lastRollback = std::chrono::minutes(5);
    EXPECT_FALSE(findingOf("monitoring.rollback-time", planOf(1), inputs)->passed);
    inputs.lastRollback = Milliseconds(299'999);
    EXPECT_TRUE(findingOf("monitoring.rollback-time", planOf(1), inputs)->passed);
}

TEST(AutomaticChecks, CriteriaAreReadFromTheGatesOfThePlan) {
    plan::Plan plan = planOf(1);
    EXPECT_EQ(findingOf("deployment.success-criteria", plan, {})->figure,
              "Success of at least 90 % over 5000 tasks in the last of 4 stages.");
    EXPECT_TRUE(findingOf("deployment.failure-criteria", plan, {})->passed);
    plan.stages[1].gates.lost.reset();
    EXPECT_FALSE(findingOf("deployment.failure-criteria", plan, {})->passed);
    plan.stages[3].gates.success.reset();
    EXPECT_FALSE(findingOf("deployment.success-criteria", plan, {})->passed);
}

TEST(AutomaticChecks, APassedFindingMakesATickWithItsFigureAsEvidence) {
    const AutomaticFinding finding{"infrastructure.storage", true, "1 GB free.", WallTime(Milliseconds(7))};
    EXPECT_EQ(tickOf(finding), (Tick{"infrastructure.storage", "automatic", WallTime(Milliseconds(7)), "1 GB free.", ""}));
}

}  // namespace
}  // namespace slipway::checklist
