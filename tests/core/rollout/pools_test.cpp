// Two pools of robots: green is tried idle while blue serves, takes over in one switch, and blue takes over again.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/plan/recipes/recipe.h"
#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::samplePlan;

namespace {

plan::Plan poolPlan() {
    auto plan = samplePlan();
    const auto* recipe = plan::recipeOf("blue_green_pools");
    plan.strategy = recipe->name;
    plan::Gates gates;
    gates.success->margin = Ratio::fromDouble(0.1);
    gates.errors.reset();
    gates.latency.reset();
    plan.stages = recipe->stages(gates);
    for (auto& stage : plan.stages) {
        stage.quota = 200;
        stage.soak = Seconds(1);
        stage.longest = Seconds(36'000);
        stage.onPass = plan::OnPass::promote;
    }
    plan.stages[1].soak = Seconds(60);
    plan.cleanup = plan::CleanupPlan{std::chrono::hours(1), {}};
    return plan;
}

std::ptrdiff_t serving(const EngineBench& bench) {
    return std::ranges::count_if(bench.robots, [](const auto& one) { return one.second.serving; });
}

void workFor(EngineBench& bench, int rounds, const std::function<bool(const RobotId&, int)>& ok = {}) {
    for (int i = 0; i < rounds && isActive(bench.rollout().status); ++i) {
        bench.work(1, ok);
        bench.wait(Seconds(2));
    }
}

bool failsOnCandidate(EngineBench& bench, const RobotId& id) { return bench.robots.at(id).reported.active.version != "v24"; }

}  // namespace

TEST(Pools, GreenIsTriedInDummyTasksWhileBlueServes) {
    EngineBench bench(40);
    ASSERT_EQ(bench.start(poolPlan()), "");
    EXPECT_EQ(bench.countActive("v24"), 20);
    EXPECT_EQ(serving(bench), 20);
    workFor(bench, 5);
    EXPECT_EQ(bench.rollout().stages[0].tally.tasks, 100);
    EXPECT_EQ(bench.rollout().evidence.tasksAffected, 0) << "no customer's task";
}

TEST(Pools, ABadGreenIsFoundBeforeItTouchesACustomer) {
    EngineBench bench(40);
    ASSERT_EQ(bench.start(poolPlan()), "");
    workFor(bench, 60, [&](const RobotId& id, int) { return failsOnCandidate(bench, id); });
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
    EXPECT_EQ(bench.rollout().evidence.tasksAffected, 0);
    EXPECT_EQ(serving(bench), 40);
}

TEST(Pools, TheSwapMakesGreenServeAndBlueStandBy) {
    EngineBench bench(40);
    ASSERT_EQ(bench.start(poolPlan()), "");
    workFor(bench, 11);
    ASSERT_EQ(bench.rollout().stage, 1U);
    EXPECT_EQ(serving(bench), 20);
    EXPECT_EQ(bench.rollout().resting.size(), 20U);
    for (const auto& [id, robot] : bench.robots) EXPECT_EQ(robot.serving, robot.reported.active.version == "v24") << id.value;
    EXPECT_EQ(bench.decisionsOf(DecisionKind::switched).size(), 1U) << "its skew is measured";
    EXPECT_LE(bench.rollout().evidence.candidate.tasks, 20) << "dummy tasks and customers' are never one sample";
}

TEST(Pools, TheReverseSwapMakesBlueServeAgain) {
    EngineBench bench(40);
    ASSERT_EQ(bench.start(poolPlan()), "");
    workFor(bench, 11);
    ASSERT_EQ(bench.rollout().stage, 1U);
    EXPECT_EQ(bench.command(RollBack{{}, bench.rollout().id, "it looks bad"}), "");
    EXPECT_EQ(serving(bench), 40);
    EXPECT_EQ(bench.countActive("v24"), 0);
    EXPECT_TRUE(bench.rollout().resting.empty());
}

TEST(Pools, BlueStaysAsBackupAfterTheCommitUntilTheCleanUp) {
    EngineBench bench(40);
    ASSERT_EQ(bench.start(poolPlan()), "");
    workFor(bench, 120);
    ASSERT_EQ(bench.rollout().status, RolloutStatus::succeeded);
    EXPECT_EQ(bench.countActive("v24"), 20);
    EXPECT_EQ(bench.countActive("v23"), 20);
    EXPECT_EQ(serving(bench), 20);
    bench.wait(std::chrono::minutes(61));
    EXPECT_EQ(bench.countActive("v24"), 40) << "blue is the pool of the next rollout";
    EXPECT_EQ(serving(bench), 20);
    for (const auto& [id, robot] : bench.robots) EXPECT_EQ(robot.reported.slots.size(), 1U) << id.value;
    EXPECT_EQ(bench.decisionsOf(DecisionKind::cleanedUp).size(), 1U);
}

TEST(Pools, ABlueRobotThatServesByItselfAgainIsToldToStandBy) {
    EngineBench bench(40);
    ASSERT_EQ(bench.start(poolPlan()), "");
    workFor(bench, 11);
    const auto id = *bench.rollout().resting.begin();
    ASSERT_TRUE(bench.state.robots.at(id).desired->lease) << "without a console it must not rest for ever";
    auto& robot = bench.robots.at(id);
    robot.serving = true;
    robot.reported.phase = fleet::Phase::reverted;
    bench.report(id);
    EXPECT_FALSE(bench.robots.at(id).serving);
}
