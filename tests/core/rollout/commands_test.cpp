#include <gtest/gtest.h>

#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::fullChecklist;
using slipway::test::samplePlan;

TEST(Commands, AnOpenChecklistItemRefusesTheStartUnlessOverriddenWithAReason) {
    EngineBench bench;
    StartRollout start{{}, RolloutId("r"), samplePlan(), "digest", fullChecklist()};
    start.checklist.ticks.pop_back();
    EXPECT_NE(bench.command(start).find("checklist"), std::string::npos);
    start.checklist.overrideReason = "short";
    EXPECT_NE(bench.command(start), "");
    EXPECT_TRUE(bench.state.rollouts.empty());
    start.checklist.overrideReason = "hotfix for a safety stop";
    EXPECT_EQ(bench.command(start), "");
    EXPECT_NE(bench.decisionsOf(DecisionKind::rolloutStarted)[0].reason.find("hotfix"), std::string::npos);
}

TEST(Commands, AnOpenItemOfTheTeamRefusesTheStartLikeAStandardOne) {
    EngineBench bench;
    StartRollout start{{}, RolloutId("r"), samplePlan(), "digest", fullChecklist()};
    start.checklist.ownItems = {{"own.aisles-cleared", "Safety", "Aisles are cleared"}};
    EXPECT_NE(bench.command(start).find("the first is own.aisles-cleared"), std::string::npos);
    EXPECT_TRUE(bench.state.rollouts.empty());
    start.checklist.ticks.push_back({"own.aisles-cleared", "tester", WallTime{}, "walked them", ""});
    EXPECT_EQ(bench.command(start), "");
}

TEST(Commands, TheSameOperationIsAppliedOnce) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    Pause pause{{}, bench.rollout().id, false, ""};
    pause.operation.id = OperationId("click-1");
    EXPECT_EQ(bench.command(pause), "");
    EXPECT_EQ(bench.command(Resume{{}, bench.rollout().id}), "");
    EXPECT_NE(bench.command(pause), "");
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
}

TEST(Commands, ADialogThatShowsAnOlderRevisionIsRefusedAndSaysSo) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    Pause pause{{}, bench.rollout().id, false, ""};
    pause.operation.expectedRevision = bench.rollout().revision;
    ASSERT_EQ(bench.command(Annotate{{}, bench.rollout().id, "noted"}), "");
    EXPECT_NE(bench.command(pause).find("changed"), std::string::npos);
}

TEST(Commands, OnlyOneRolloutRunsAtATime) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    auto other = samplePlan();
    other.candidate.ref.sha256 = std::string(64, 'c');
    EXPECT_NE(bench.start(other).find("still running"), std::string::npos);
}

TEST(Commands, NobodyEligibleRefusesTheStartWithTheReason) {
    EngineBench bench(3);
    for (int i = 0; i < 3; ++i) bench.disconnect(EngineBench::robotId(i));
    EXPECT_NE(bench.start(samplePlan()).find("offline"), std::string::npos);
    EngineBench empty(0);
    EXPECT_EQ(empty.start(samplePlan()), "no robot is connected");
}

TEST(Commands, ARobotWithoutAVerifiedBaselineIsNotEligible) {
    EngineBench bench(10);
    auto& robot = bench.robots[EngineBench::robotId(4)];
    robot.reported.slots.clear();
    bench.report(EngineBench::robotId(4));
    auto plan = samplePlan();
    plan.stages[0].robots = Ratio{Ratio::kOne};
    ASSERT_EQ(bench.start(plan), "");
    EXPECT_EQ(bench.rollout().members.size(), 9U);
}

TEST(Commands, EveryCommandOnAnEndedRolloutIsRefused) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = bench.rollout().id;
    ASSERT_EQ(bench.command(Abort{{}, id, ""}), "");
    bench.wait(Seconds(40));
    ASSERT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
    EXPECT_NE(bench.command(Promote{{}, id, "a long enough reason"}), "");
    EXPECT_NE(bench.command(Pause{{}, id, false, ""}), "");
    EXPECT_NE(bench.command(Resume{{}, id}), "");
    EXPECT_NE(bench.command(RollBack{{}, id, ""}), "");
    EXPECT_NE(bench.command(Abort{{}, id, ""}), "");
    EXPECT_NE(bench.command(Waive{{}, id, {EngineBench::robotId(0)}, "a long enough reason"}), "");
}

TEST(Commands, ABarIsLiftedWithAReason) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, ""}), "");
    bench.wait(Seconds(40));
    EXPECT_NE(bench.start(samplePlan()).find("barred"), std::string::npos);
    EXPECT_NE(bench.command(LiftBar{{}, std::string(64, 'b'), "no"}), "");
    EXPECT_EQ(bench.command(LiftBar{{}, std::string(64, 'b'), "it was the gripper"}), "");
    EXPECT_EQ(bench.start(samplePlan()), "");
}

TEST(Commands, AfterALongRestartAnAdvanceWaitsForTheOperator) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.send(ConsoleStarted{2, Seconds(200)});
    EXPECT_EQ(bench.rollout().status, RolloutStatus::paused);
    EXPECT_EQ(bench.rollout().pauseCause, PauseCause::restarted);
}

TEST(Commands, AfterAShortRestartTheRolloutGoesOnIfThePlanAllowsIt) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.send(ConsoleStarted{2, Seconds(20)});
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    EngineBench careful;
    auto plan = samplePlan();
    plan.resumeAfterRestart = false;
    ASSERT_EQ(careful.start(plan), "");
    careful.send(ConsoleStarted{2, Seconds(20)});
    EXPECT_EQ(careful.rollout().status, RolloutStatus::paused);
}

TEST(Commands, AfterSleepTheRolloutHoldsAndAsksEveryRobot) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.send(ConsoleSlept{Seconds(600)});
    EXPECT_EQ(bench.rollout().pauseCause, PauseCause::slept);
    const auto asked = std::count_if(bench.effects.begin(), bench.effects.end(),
                                     [](const auto& one) { return std::holds_alternative<RequestFullState>(one); });
    EXPECT_EQ(asked, 100);
}

TEST(Commands, ReplayOfTheSameEventsGivesTheSameDecisions) {
    const auto run = [] {
        EngineBench bench;
        bench.start(samplePlan());
        bench.work(30, [&](const RobotId& id, int n) { return bench.robots[id].reported.active.version == "v23" || n % 7 != 0; });
        bench.wait(Seconds(20));
        bench.command(RollBack{{}, bench.rollout().id, "enough"});
        bench.wait(Seconds(40));
        return bench.decisions;
    };
    EXPECT_EQ(run(), run());
}

TEST(Commands, AFailedStorageIsForgottenByARestartBecauseTheStartCouldBeWritten) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.send(StorageFailed{"disk full"});
    bench.send(ConsoleStarted{2, Seconds(5)});
    for (auto& [id, robot] : bench.robots) bench.connect(id);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::paused);
    EXPECT_EQ(bench.command(Resume{{}, bench.rollout().id}), "");
}
