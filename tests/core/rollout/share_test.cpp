// The share of tasks: timed steps, the closed loop, by hand, and the check of the mix.
#include <gtest/gtest.h>

#include <cmath>

#include "core/plan/recipes/feature_flag.h"
#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::samplePlan;

namespace {

plan::Plan flagPlan() {
    plan::Plan plan = samplePlan();
    plan.strategy = "feature_flag";
    plan.stages = plan::featureFlagStages({});
    for (auto& stage : plan.stages) {
        stage.soak = Seconds(5);
        stage.longest = Seconds(600);
        if (stage.quota > 0) stage.quota = 100;
    }
    return plan;
}

plan::Plan loopPlan() {
    plan::Plan plan = samplePlan();
    plan.strategy = "custom";
    auto stage = plan::closedLoopStage({});
    stage.quota = 100;
    stage.soak = Seconds(5);
    stage.longest = Seconds(3600);
    stage.loop->interval = Seconds(10);
    stage.loop->step = 0.3;
    plan.stages = {stage};
    return plan;
}

double appliedShare(const EngineBench& bench) { return bench.robots.begin()->second.reported.exposure.share; }

void workFor(EngineBench& bench, int rounds, const std::function<bool(const RobotId&, int)>& ok = {}) {
    for (int i = 0; i < rounds; ++i) {
        bench.work(1, ok);
        bench.wait(Seconds(2));
    }
}

}  // namespace

TEST(Share, TimedStepsGrowFromInstalledToAllTasks) {
    EngineBench bench;
    ASSERT_EQ(bench.start(flagPlan()), "");
    EXPECT_EQ(bench.countActive("v24"), 0) << "installed only";
    ASSERT_EQ(bench.rollout().shares.size(), 1U);
    EXPECT_DOUBLE_EQ(bench.rollout().shares.back().share, 0.0) << "nothing is executed where the candidate is only held";
    bench.wait(Seconds(6));
    EXPECT_EQ(bench.rollout().stage, 1U);
    EXPECT_DOUBLE_EQ(appliedShare(bench), 0.1);
    while (bench.rollout().stage == 1U && bench.robots.begin()->second.tasks < 100) workFor(bench, 1);
    EXPECT_EQ(bench.rollout().stage, 2U);
    EXPECT_DOUBLE_EQ(appliedShare(bench), 0.5);
    workFor(bench, 30);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::succeeded);
    EXPECT_EQ(bench.rollout().evidence.mix.wrong, 0);
}

TEST(Share, TimeAloneNeverMovesIt) {
    EngineBench bench(10);
    ASSERT_EQ(bench.start(flagPlan()), "");
    bench.wait(Seconds(3600));
    EXPECT_EQ(bench.rollout().stage, 1U);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::paused);
    EXPECT_DOUBLE_EQ(bench.rollout().share, 0.1);
}

TEST(Share, TheClosedLoopRisesWhileTheCandidateIsGoodAndThenCommits) {
    EngineBench bench;
    ASSERT_EQ(bench.start(loopPlan()), "");
    EXPECT_DOUBLE_EQ(appliedShare(bench), 0.1);
    workFor(bench, 10);
    EXPECT_DOUBLE_EQ(bench.rollout().share, 0.4);
    EXPECT_DOUBLE_EQ(appliedShare(bench), 0.4);
    workFor(bench, 30);
    EXPECT_DOUBLE_EQ(bench.rollout().share, 1.0);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::succeeded);
    const auto changes = bench.decisionsOf(DecisionKind::shareChanged);
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_NE(changes[0].reason.find("10 % to 40 %"), std::string::npos) << changes[0].reason;
}

TEST(Share, TheClosedLoopFallsWhenTheCandidateIsWorseAndAsksAtZero) {
    EngineBench bench;
    auto plan = loopPlan();
    plan.stages[0].gates.success->method = plan::GateMethod::threshold;  // judged at the quota only: the loop acts before
    plan.stages[0].quota = 100'000;
    ASSERT_EQ(bench.start(plan), "");
    workFor(bench, 10);
    ASSERT_DOUBLE_EQ(bench.rollout().share, 0.4);
    const auto worse = [&](const RobotId&, int n) { return n % 5 != 0; };
    workFor(bench, 20, worse);
    EXPECT_LT(bench.rollout().share, 0.4);
    workFor(bench, 30, worse);
    EXPECT_DOUBLE_EQ(bench.rollout().share, 0.0);
    EXPECT_EQ(bench.countActive("v24"), 0) << "at 0 nothing is installed anew and nothing executes";
    EXPECT_EQ(bench.rollout().status, RolloutStatus::paused);
    EXPECT_EQ(bench.rollout().pauseCause, PauseCause::needsDecision);
}

TEST(Share, SilenceMovesTheLoopNowhere) {
    EngineBench bench(20);
    ASSERT_EQ(bench.start(loopPlan()), "");
    bench.wait(Seconds(600));
    EXPECT_DOUBLE_EQ(bench.rollout().share, 0.1);
    EXPECT_TRUE(bench.decisionsOf(DecisionKind::shareChanged).empty());
}

TEST(Share, AnOperatorRaisesItOnlyWithAReasonAndWhilePausedOnlySetsItTo0) {
    EngineBench bench(20);
    ASSERT_EQ(bench.start(flagPlan()), "");
    bench.wait(Seconds(6));
    const auto id = bench.rollout().id;
    EXPECT_NE(bench.command(SetShare{{}, id, 0.5, ""}), "");
    EXPECT_EQ(bench.command(SetShare{{}, id, 0.5, "the customer asked for more"}), "");
    EXPECT_DOUBLE_EQ(appliedShare(bench), 0.5);
    EXPECT_EQ(bench.command(Pause{{}, id, false, ""}), "");
    EXPECT_NE(bench.command(SetShare{{}, id, 0.6, "the customer asked for more"}), "") << "paused";
    EXPECT_NE(bench.command(SetShare{{}, id, 0.05, ""}), "") << "a robot that has not begun would be sent the candidate";
    EXPECT_EQ(bench.command(SetShare{{}, id, 0.0, ""}), "");
    EXPECT_EQ(bench.countActive("v24"), 0);
    EXPECT_NE(bench.command(SetShare{{}, id, 1.5, "more than everything"}), "");
    EXPECT_NE(bench.command(SetShare{{}, id, std::nan(""), "not a number at all"}), "");
    EXPECT_EQ(bench.decisionsOf(DecisionKind::shareChanged).size(), 2U);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::shareChanged)[0].who, "tester");
}

TEST(Share, AStageWhoseShareWasLoweredByHandDoesNotPass) {
    EngineBench bench(20);
    auto plan = flagPlan();
    ASSERT_EQ(bench.start(plan), "");
    bench.wait(Seconds(6));
    ASSERT_EQ(bench.command(SetShare{{}, bench.rollout().id, 0.05, ""}), "");
    workFor(bench, 150);
    EXPECT_EQ(bench.rollout().stage, 1U);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
}

TEST(Share, RobotsThatMixOtherwiseThanTheHashHoldTheStage) {
    EngineBench bench(20);
    for (auto& [id, robot] : bench.robots) robot.ignoresShare = true;
    ASSERT_EQ(bench.start(flagPlan()), "");
    bench.wait(Seconds(6));
    workFor(bench, 40);
    EXPECT_EQ(bench.rollout().stage, 1U);
    EXPECT_GT(bench.rollout().evidence.mix.wrong, 100);
    const auto& gates = bench.rollout().stages[1].gates;
    const auto mix = std::ranges::find(gates, GateKind::mix, &GateReading::kind);
    ASSERT_NE(mix, gates.end());
    EXPECT_EQ(mix->verdict, Verdict::inconclusive);
    EXPECT_NE(mix->reason.find("hash"), std::string::npos);
}

TEST(Share, ACanaryCohortMayUseAShareOfItsTasks) {
    EngineBench bench;
    auto plan = samplePlan();
    plan.stages[0].share = 0.2;
    ASSERT_EQ(bench.start(plan), "");
    int exposed = 0;
    for (const auto& [id, robot] : bench.robots) exposed += robot.reported.exposure.share == 0.2 ? 1 : 0;
    EXPECT_EQ(exposed, 5);
}

TEST(Share, FromZeroAnOperatorGoesOnWithAnotherShareAndNeverByPromoting) {
    EngineBench bench(20);
    ASSERT_EQ(bench.start(loopPlan()), "");
    bench.wait(Seconds(2));
    const auto id = bench.rollout().id;
    ASSERT_EQ(bench.command(SetShare{{}, id, 0.0, ""}), "");
    bench.wait(Seconds(2));
    ASSERT_EQ(bench.rollout().status, RolloutStatus::paused);
    EXPECT_NE(bench.command(Promote{{}, id, "it will be fine, surely"}), "") << "nothing is known of the candidate";
    EXPECT_NE(bench.command(SetShare{{}, id, 0.2, ""}), "") << "without a reason";
    EXPECT_EQ(bench.command(SetShare{{}, id, 0.2, "we looked at it again"}), "");
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    EXPECT_DOUBLE_EQ(appliedShare(bench), 0.2);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::resumed).size(), 1U);
    bench.wait(Seconds(5));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
}

TEST(Share, TheClosedLoopComesDownFromOneToo) {
    EngineBench bench;
    auto plan = loopPlan();
    plan.stages[0].gates.success->method = plan::GateMethod::threshold;
    plan.stages[0].quota = 1'000'000;
    ASSERT_EQ(bench.start(plan), "");
    workFor(bench, 40);
    ASSERT_DOUBLE_EQ(bench.rollout().share, 1.0);
    workFor(bench, 10, [](const RobotId&, int n) { return n % 2 == 0; });
    EXPECT_LT(bench.rollout().share, 1.0);
}

TEST(Share, TheMixIsReadAgainThoughNoTaskUsesTheCandidateAnyMore) {
    EngineBench bench(20);
    auto plan = flagPlan();
    plan.stages[1].soak = Seconds(100);
    plan.stages[1].quota = 20;
    plan.stages[1].gates.latency.reset();
    ASSERT_EQ(bench.start(plan), "");
    bench.wait(Seconds(6));
    workFor(bench, 30);
    ASSERT_EQ(bench.rollout().stage, 1U);
    for (auto& [id, robot] : bench.robots) robot.neverCandidate = true;
    workFor(bench, 80);
    EXPECT_EQ(bench.rollout().stage, 1U) << "the hashes ask for the candidate in a tenth of the tasks";
}

TEST(Share, AShareGivenToManyDigitsIsReachedByHandAgain) {
    EngineBench bench(20);
    auto plan = flagPlan();
    plan.stages[1].share = 1.0 / 3.0;
    ASSERT_EQ(bench.start(plan), "");
    bench.wait(Seconds(6));
    const auto id = bench.rollout().id;
    ASSERT_EQ(bench.command(SetShare{{}, id, 0.1, ""}), "");
    ASSERT_EQ(bench.command(SetShare{{}, id, 1.0 / 3.0, "back to what was planned"}), "");
    workFor(bench, 40);
    EXPECT_GT(bench.rollout().stage, 1U);
}
