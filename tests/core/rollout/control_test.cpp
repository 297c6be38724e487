// The control arm: success against robots on the baseline in the same period, the hold-back, and robots that resemble themselves.
#include <gtest/gtest.h>

#include "core/base/random.h"
#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::samplePlan;

namespace {

/// Two stages, 20 % and all but the hold-back; everything but success is left to its defaults or out.
plan::Plan controlPlan() {
    auto plan = samplePlan();
    plan.holdBack = Ratio::fromDouble(0.05);
    plan.stages.resize(2);
    for (auto& stage : plan.stages) {
        stage.soak = Seconds(5);
        stage.longest = Seconds(36'000);
        stage.quota = 200;
        stage.gates.errors.reset();
        stage.gates.latency.reset();
        stage.gates.success->against = plan::SuccessBaseline::control;
        stage.gates.success->margin = Ratio::fromDouble(0.1);
    }
    plan.stages[0].robots = Ratio::fromDouble(0.2);
    plan.stages[1].robots = Ratio::fromDouble(1.0);
    return plan;
}

GateReading successOf(EngineBench& bench) {
    for (const auto& one : bench.rollout().stages[bench.rollout().stage].gates)
        if (one.kind == GateKind::success) return one;
    return {};
}

/// Outcomes by chance, the same in each run: of robots on the candidate and of the others.
std::function<bool(const RobotId&, int)> outcomes(EngineBench& bench, double candidate, double control) {
    return [&bench, candidate, control](const RobotId& id, int task) {
        Random random(std::hash<std::string>{}(id.value) * 1000 + static_cast<std::uint64_t>(task));
        const bool onCandidate = bench.robots.at(id).reported.active.version == "v24";
        return random.uniform() < (onCandidate ? candidate : control);
    };
}

void workFor(EngineBench& bench, int rounds, double candidate, double control) {
    for (int i = 0; i < rounds && isActive(bench.rollout().status); ++i) {
        bench.work(1, outcomes(bench, candidate, control));
        bench.wait(Seconds(2));
    }
}

}  // namespace

TEST(Control, IsEligibleRobotsThatNoStageTookIn) {
    EngineBench bench;
    ASSERT_EQ(bench.start(controlPlan()), "");
    const auto& arm = *bench.rollout().evidence.arm;
    EXPECT_EQ(bench.rollout().members.size(), 20U);
    EXPECT_EQ(arm.robots.size(), 80U);
    for (const auto& id : arm.robots) EXPECT_FALSE(bench.rollout().members.contains(id));
}

TEST(Control, BadDaysOfTheWholeFleetAreNotHeldAgainstTheCandidate) {
    EngineBench bench;
    ASSERT_EQ(bench.start(controlPlan()), "");
    workFor(bench, 150, 0.6, 0.6);  // far below the 92 % that a fixed baseline would ask for
    EXPECT_TRUE(bench.decisionsOf(DecisionKind::gateFailed).empty());
    EXPECT_EQ(bench.rollout().stage, 1U);
}

TEST(Control, ACandidateWorseThanItsControlIsRolledBackThoughItsRateLooksGood) {
    EngineBench bench;
    ASSERT_EQ(bench.start(controlPlan()), "");
    workFor(bench, 150, 0.80, 0.99);
    ASSERT_EQ(bench.decisionsOf(DecisionKind::gateFailed).size(), 1U);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
}

TEST(Control, TheLastStageProvesAndTheHeldBackRobotsGetTheCommit) {
    EngineBench bench;
    ASSERT_EQ(bench.start(controlPlan()), "");
    workFor(bench, 400, 0.95, 0.92);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::succeeded);
    EXPECT_EQ(bench.countActive("v24"), 100);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::committed).size(), 1U);
}

TEST(Control, HoldsBackUntilTheCommit) {
    EngineBench bench;
    ASSERT_EQ(bench.start(controlPlan()), "");
    for (int i = 0; i < 60 && bench.rollout().stage == 0; ++i) workFor(bench, 1, 0.95, 0.95);
    ASSERT_EQ(bench.rollout().stage, 1U);
    EXPECT_EQ(bench.rollout().members.size(), 95U);
    EXPECT_EQ(bench.countActive("v24"), 95);
    EXPECT_EQ(bench.rollout().evidence.arm->robots.size(), 5U);
    bench.rollout().stage = bench.rollout().plan.stages.size() - 1;
    EXPECT_EQ(nextStageRobots(bench.state, bench.rollout()).size(), 5U) << "the commit would add them";
    bench.rollout().plan.ending = plan::Ending::conclude;
    EXPECT_TRUE(nextStageRobots(bench.state, bench.rollout()).empty());
}

TEST(Control, ItsSilenceIsNoEvidenceAndAdvancesNothing) {
    EngineBench bench;
    ASSERT_EQ(bench.start(controlPlan()), "");
    const auto controls = bench.rollout().evidence.arm->robots;
    for (const auto& id : controls) bench.disconnect(id);
    workFor(bench, 100, 0.95, 0.95);
    EXPECT_EQ(bench.rollout().stage, 0U) << "2 000 candidate tasks and none to compare them with";
    EXPECT_EQ(successOf(bench).verdict, Verdict::inconclusive);
    for (const auto& id : controls) bench.connect(id);
    workFor(bench, 20, 0.95, 0.95);
    EXPECT_EQ(bench.rollout().stage, 1U);
}

TEST(Control, TasksFromBeforeTheFirstActivationAreNoComparison) {
    EngineBench bench;
    for (auto& [id, robot] : bench.robots) robot.obeys = false;
    ASSERT_EQ(bench.start(controlPlan()), "");
    bench.work(5);
    EXPECT_EQ(bench.rollout().evidence.arm->tally.tasks, 0);
    EXPECT_TRUE(bench.rollout().evidence.arm->stream.waiting.empty());
    EXPECT_GT(bench.rollout().evidence.control.tasks, 0) << "they are still the fleet's own figure";
}

TEST(Control, WaitsForASlowTaskOfItsOwnArm) {
    EngineBench bench;
    ASSERT_EQ(bench.start(controlPlan()), "");
    const auto slow = *bench.rollout().evidence.arm->robots.begin();
    bench.now += Seconds(1);
    const auto wall = WallTime(bench.now.time_since_epoch());
    bench.send(RobotProgress{slow, wall, fleet::RunningTask{"slow", wall, "mug"}, 0});
    bench.now += Seconds(1);
    for (const auto& id : bench.rollout().evidence.arm->robots)
        if (id != slow) bench.results(id, {bench.item(id, true, bench.now)});
    EXPECT_EQ(bench.rollout().evidence.arm->tally.tasks, 0);
    auto late = bench.item(slow, false, bench.now - Seconds(1), Seconds(1));
    late.task = "slow";
    bench.results(slow, {late});
    EXPECT_GT(bench.rollout().evidence.arm->tally.tasks, 0);
    EXPECT_EQ(bench.rollout().evidence.arm->tally.failures(), 1);
}

TEST(Control, ATaskBeyondItsTimeIsAFailureOfTheControlToo) {
    EngineBench bench;
    ASSERT_EQ(bench.start(controlPlan()), "");
    const auto id = *bench.rollout().evidence.arm->robots.begin();
    bench.now += Seconds(1);
    const auto wall = WallTime(bench.now.time_since_epoch());
    bench.send(RobotProgress{id, wall, fleet::RunningTask{"endless", wall, "mug"}, 0});
    bench.wait(Seconds(130));
    EXPECT_EQ(bench.rollout().evidence.arm->stream.timedOut, 1);
    EXPECT_EQ(bench.rollout().evidence.exposed.timedOut, 0);
    auto late = bench.item(id, true, bench.now - Seconds(130));
    late.task = "endless";
    bench.results(id, {late});
    const auto& arm = *bench.rollout().evidence.arm;
    EXPECT_EQ(arm.tally.tasks + static_cast<std::int64_t>(arm.stream.waiting.size()), 1);
}

TEST(Control, AShareOfTasksBringsItsOwn) {
    EngineBench bench;
    auto plan = controlPlan();
    plan.holdBack = {};
    plan.stages.resize(1);
    plan.stages[0].robots = Ratio::fromDouble(1.0);
    plan.stages[0].share = 0.5;
    plan.ending = plan::Ending::conclude;
    ASSERT_EQ(bench.start(plan), "");
    bench.wait(Seconds(3));
    for (int i = 0; i < 20; ++i) {
        bench.work(1);
        bench.wait(Seconds(2));
    }
    const auto& evidence = bench.rollout().evidence;
    EXPECT_TRUE(evidence.arm->robots.empty());
    EXPECT_GT(evidence.arm->tally.tasks, 200);
    EXPECT_GT(evidence.arm->paired, 200);
}

TEST(Control, NoRobotLeftForItPausesTheStage) {
    EngineBench bench(4);
    auto plan = controlPlan();
    plan.holdBack = {};
    ASSERT_EQ(bench.start(plan), "");
    workFor(bench, 250, 0.95, 0.95);
    EXPECT_EQ(bench.rollout().stage, 0U);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::paused);
    EXPECT_NE(bench.rollout().pauseReason.find("no robot is left for the control"), std::string::npos) << bench.rollout().pauseReason;
}

TEST(DesignEffect, AsksForMoreTasksWhereRobotsResembleThemselves) {
    const auto tasksToRollback = [](std::optional<double> icc) {
        EngineBench bench;
        auto plan = samplePlan();
        plan.stages[0].robots = Ratio::fromDouble(0.2);
        plan.stages[0].gates.success->icc = icc;
        plan.stages[0].gates.errors.reset();
        plan.stages[0].quota = 100'000;
        plan.stages[0].longest = Seconds(36'000);
        if (!bench.start(plan).empty()) return std::int64_t{0};
        workFor(bench, 1000, 0.84, 0.92);
        return bench.rollout().evidence.candidate.tasks;  // of a thousand rounds, or fewer when it was rolled back
    };
    const auto plain = tasksToRollback(std::nullopt);
    const auto adjusted = tasksToRollback(0.3);
    EXPECT_GT(plain, 20);
    EXPECT_LT(plain, 1000);
    EXPECT_GT(adjusted, plain + 40);
}
