// After a commit the old model is retired: when, from whom, and what stops it.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::samplePlan;

namespace {

plan::Plan cleaningPlan() {
    auto plan = samplePlan();
    plan.stages.resize(1);
    plan.stages[0].robots = Ratio::fromDouble(1.0);
    plan.stages[0].quota = 50;
    plan.stages[0].soak = Seconds(1);
    plan.stages[0].gates = {};
    plan.stages[0].gates.success.reset();
    plan.stages[0].gates.errors.reset();
    plan.stages[0].gates.latency.reset();
    plan.cleanup = plan::CleanupPlan{std::chrono::hours(2), {EngineBench::robotId(0).value}};
    return plan;
}

void commit(EngineBench& bench) {
    ASSERT_EQ(bench.start(cleaningPlan()), "");
    bench.wait(Seconds(2));
    for (int i = 0; i < 10 && isActive(bench.rollout().status); ++i) {
        bench.work(10);
        bench.wait(Seconds(2));
    }
    ASSERT_EQ(bench.rollout().status, RolloutStatus::succeeded);
}

bool holdsOld(const EngineBench& bench, const RobotId& id) {
    const auto& slots = bench.robots.at(id).reported.slots;
    return std::ranges::any_of(slots, [](const auto& slot) { return slot.model.version == "v23"; });
}

std::ptrdiff_t holders(const EngineBench& bench) {
    return std::ranges::count_if(bench.robots, [&](const auto& one) { return holdsOld(bench, one.first); });
}

}  // namespace

TEST(Cleanup, DeletesTheOldModelFromAllButTheBackupsWhenItsTimeHasCome) {
    EngineBench bench(10);
    commit(bench);
    ASSERT_EQ(bench.decisionsOf(DecisionKind::cleanupScheduled).size(), 1U);
    bench.wait(std::chrono::minutes(119));
    EXPECT_EQ(holders(bench), 10);
    bench.wait(std::chrono::minutes(2));
    EXPECT_EQ(holders(bench), 1);
    EXPECT_TRUE(holdsOld(bench, EngineBench::robotId(0)));
    ASSERT_EQ(bench.decisionsOf(DecisionKind::cleanedUp).size(), 1U);
    EXPECT_TRUE(bench.state.cleanups.empty());
    EXPECT_EQ(bench.countActive("v24"), 10);
}

TEST(Cleanup, WaitsForARobotThatIsAway) {
    EngineBench bench(4);
    commit(bench);
    bench.disconnect(EngineBench::robotId(3));
    bench.wait(std::chrono::hours(3));
    EXPECT_EQ(holders(bench), 2);
    EXPECT_TRUE(bench.decisionsOf(DecisionKind::cleanedUp).empty());
    bench.connect(EngineBench::robotId(3));
    bench.wait(std::chrono::minutes(2));
    EXPECT_EQ(holders(bench), 1);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::cleanedUp).size(), 1U);
}

TEST(Cleanup, SurvivesARestartOfTheConsole) {
    EngineBench bench(4);
    commit(bench);
    bench.wait(std::chrono::hours(1));
    bench.send(ConsoleStarted{2, std::chrono::minutes(30)});
    for (const auto& [id, robot] : std::map(bench.robots)) bench.connect(id);
    bench.wait(std::chrono::minutes(61));
    EXPECT_EQ(holders(bench), 1);
}

TEST(Cleanup, CanBePostponedAndCancelledWithAReason) {
    EngineBench bench(4);
    commit(bench);
    const auto id = bench.rollout().id;
    EXPECT_NE(bench.command(SetCleanup{{}, id, 48.0, "short"}), "");
    EXPECT_EQ(bench.command(SetCleanup{{}, id, 48.0, "the weekend comes first"}), "");
    bench.wait(std::chrono::hours(47));
    EXPECT_EQ(holders(bench), 4);
    EXPECT_EQ(bench.command(SetCleanup{{}, id, std::nullopt, "we keep it after all"}), "");
    bench.wait(std::chrono::hours(47));
    EXPECT_EQ(holders(bench), 4);
    EXPECT_NE(bench.command(SetCleanup{{}, id, 1.0, "and again after all"}), "");
}

TEST(Cleanup, WhatANewRolloutNeedsIsNotRetired) {
    EngineBench bench(4);
    commit(bench);
    auto back = cleaningPlan();
    std::swap(back.baseline, back.candidate);
    back.cleanup.reset();
    StartRollout start;
    start.rollout = RolloutId("back");
    start.plan = back;
    start.checklist = test::fullChecklist();
    EXPECT_EQ(bench.command(start), "");
    EXPECT_EQ(bench.decisionsOf(DecisionKind::cleanupCancelled).size(), 1U);
    bench.wait(std::chrono::hours(3));
    EXPECT_EQ(holders(bench), 4);
}

TEST(Cleanup, WaitsWhileTheJournalCannotBeWritten) {
    EngineBench bench(4);
    commit(bench);
    bench.send(StorageFailed{"full"});
    const std::size_t wakes = bench.wakes;
    bench.wait(std::chrono::hours(3));
    EXPECT_EQ(holders(bench), 4);
    EXPECT_LE(bench.wakes, wakes + 1) << "nothing is asked about until it can be written again";
    bench.send(StorageRecovered{});
    bench.wait(std::chrono::minutes(2));
    EXPECT_EQ(holders(bench), 1);
}
