#include <gtest/gtest.h>

#include "core/rollout/rollback.h"
#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::samplePlan;

namespace {

RobotId firstMember(EngineBench& bench) { return bench.rollout().members.begin()->first; }

}  // namespace

TEST(Rollback, IsOnlyAHigherGenerationThatNamesTheBaseline) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    std::map<RobotId, std::uint64_t> before;
    for (const auto& [id, member] : bench.rollout().members) before[id] = bench.state.robots.at(id).highestGeneration;
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, "looks wrong"}), "");
    for (const auto& [id, generation] : before) {
        const auto& document = *bench.state.robots.at(id).desired;
        EXPECT_GT(document.generation, generation);
        EXPECT_EQ(document.baseline.ref.version, "v23");
        EXPECT_FALSE(document.candidate.has_value());
        EXPECT_FALSE(document.lease.has_value());
    }
}

TEST(Rollback, IsNotSaidWhileOneRobotIsUnknownUntilItReturns) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto away = firstMember(bench);
    bench.disconnect(away);
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, ""}), "");
    bench.wait(Seconds(119));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rollingBack);
    EXPECT_FALSE(bench.rollout().rollback->incomplete);
    bench.wait(Seconds(5));
    EXPECT_TRUE(bench.rollout().rollback->incomplete);
    ASSERT_EQ(bench.decisionsOf(DecisionKind::rollbackIncomplete).size(), 1U);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::rollbackIncomplete)[0].robots, std::vector<RobotId>{away});
    bench.connect(away);
    EXPECT_EQ(bench.robots[away].reported.active.version, "v23");
    bench.wait(Seconds(31));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
}

TEST(Rollback, CanBeClosedByAWaiverWithAReasonAndTheDebtIsDeliveredLater) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto away = firstMember(bench);
    bench.disconnect(away);
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, ""}), "");
    EXPECT_NE(bench.command(Waive{{}, bench.rollout().id, {away}, "short"}), "");
    ASSERT_EQ(bench.command(Waive{{}, bench.rollout().id, {away}, "battery removed by staff"}), "");
    bench.wait(Seconds(40));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
    EXPECT_EQ(bench.robots[away].reported.active.version, "v24") << "still on the candidate while it is away";
    bench.connect(away);
    EXPECT_EQ(bench.robots[away].reported.active.version, "v23");
}

TEST(Rollback, AnUnverifiedRobotKeepsItOpen) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto liar = firstMember(bench);
    bench.robots[liar].obeys = false;
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, ""}), "");
    auto& robot = bench.robots[liar];
    robot.generation = bench.state.robots.at(liar).desired->generation;
    robot.reported.active.sha256 = std::string(64, 'e');
    bench.report(liar);
    bench.wait(Seconds(200));
    EXPECT_EQ(bench.rollout().members.at(liar).ledger->state, LedgerState::unverified);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rollingBack);
}

TEST(Rollback, StopsAndAsksWhenTheBaselineItselfFailsOnThreeRobots) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    int failing = 0;
    for (const auto& [id, member] : bench.rollout().members) bench.robots[id].failsBaseline = failing++ < 3;
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, ""}), "");
    EXPECT_TRUE(bench.rollout().rollback->halted);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::rollbackHalted).size(), 1U);
    for (const auto& [id, member] : bench.rollout().members) {
        EXPECT_EQ(bench.state.robots.at(id).desired->serving, !bench.robots[id].failsBaseline);
    }
    bench.wait(Seconds(300));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rollingBack);
    for (auto& [id, robot] : bench.robots) robot.failsBaseline = false;
    EXPECT_EQ(bench.command(RollBack{{}, bench.rollout().id, "fixed the baseline"}), "");
    bench.wait(Seconds(40));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
}

TEST(Rollback, ASecondRollbackIsANoOpAndTheRevisionNeverBlocksTheFirst) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto away = firstMember(bench);
    bench.disconnect(away);
    RollBack command{{}, bench.rollout().id, ""};
    command.operation.expectedRevision = 0;
    ASSERT_EQ(bench.command(command), "");
    const auto generation = bench.state.robots.at(away).desired->generation;
    EXPECT_NE(bench.command(RollBack{{}, bench.rollout().id, ""}), "");
    EXPECT_EQ(bench.state.robots.at(away).desired->generation, generation);
}

TEST(Rollback, WorksWhilePausedAndWhileTheStorageIsFull) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.send(StorageFailed{"disk full"});
    EXPECT_EQ(bench.rollout().pauseCause, PauseCause::storage);
    EXPECT_NE(bench.command(Resume{{}, bench.rollout().id}), "");
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, ""}), "");
    EXPECT_EQ(bench.countActive("v24"), 0);
}

TEST(Rollback, ResumesByItselfAfterARestart) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    for (auto& [id, robot] : bench.robots) robot.obeys = false;
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, ""}), "");
    EXPECT_EQ(bench.countActive("v24"), 5);
    bench.send(ConsoleStarted{2, Seconds(500)});
    for (auto& [id, robot] : bench.robots) {
        robot.obeys = true;
        bench.connect(id);
    }
    EXPECT_EQ(bench.countActive("v24"), 0);
    bench.wait(Seconds(40));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
}

TEST(Rollback, AnAbortDoesNotBarTheCandidate) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    ASSERT_EQ(bench.command(Abort{{}, bench.rollout().id, "wrong window"}), "");
    bench.wait(Seconds(40));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
    EXPECT_TRUE(bench.state.bars.empty());
}

TEST(Rollback, AsksRobotsThatAreNotVerifiedAgain) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto mute = firstMember(bench);
    bench.robots[mute].obeys = false;
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, ""}), "");
    bench.wait(Seconds(65));
    const auto asked = std::count_if(bench.effects.begin(), bench.effects.end(), [&](const auto& one) {
        const auto* request = std::get_if<RequestFullState>(&one);
        return request != nullptr && request->robot == mute;
    });
    EXPECT_EQ(asked, 2);
}

TEST(Rollback, TheEstimateIsOfTheLoadAndNotOfTheTaskThatASwitchWaitsFor) {
    EngineBench bench;
    for (auto& [id, robot] : bench.robots) robot.obeys = false;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    auto& robot = bench.robots[id];
    robot.generation = bench.state.robots.at(id).desired->generation;
    robot.reported.phase = fleet::Phase::loading;
    robot.reported.progress = 0.0;
    bench.report(id);
    bench.wait(Seconds(3));
    robot.reported.progress = 1.0;
    bench.report(id);
    bench.wait(Seconds(200));
    robot.reported.phase = fleet::Phase::active;
    robot.reported.active = bench.rollout().plan.candidate.ref;
    bench.report(id);
    EXPECT_EQ(bench.rollout().members.at(id).phase, MemberPhase::active);
    EXPECT_EQ(bench.rollout().longestSwitch, Seconds(3)) << "a task of 200 s would have failed the rollback-ready gate";
}

/// What nobody was there to do was not done: the times are those of the robots that did it.
TEST(Rollback, RobotsOutOfReachDoNotCompleteItsSteps) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    std::vector<RobotId> exposed;
    for (const auto& [id, member] : bench.rollout().members) exposed.push_back(id);
    for (const auto& id : exposed) bench.disconnect(id);
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, "it looks wrong"}), "");
    bench.wait(Seconds(100));
    EXPECT_EQ(bench.rollout().rollback->stoppedAt, EngineTime{});
    EXPECT_EQ(bench.rollout().rollback->verifiedAt, EngineTime{});
    const auto began = bench.rollout().rollback->startedAt;
    for (const auto& id : exposed) bench.connect(id);
    bench.wait(Seconds(40));
    ASSERT_NE(bench.rollout().rollback->verifiedAt, EngineTime{});
    EXPECT_GE(bench.rollout().rollback->stoppedAt - began, Seconds(100));
    EXPECT_GE(bench.rollout().rollback->loadedAt - began, Seconds(100));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
}

TEST(Rollback, TheEstimateIgnoresTimeInWhichNobodyLooked) {
    EngineBench bench;
    for (auto& [id, robot] : bench.robots) robot.obeys = false;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    bench.robots[id].generation = bench.state.robots.at(id).desired->generation;
    bench.robots[id].reported.phase = fleet::Phase::loading;
    bench.report(id);
    bench.wait(Seconds(5));
    bench.send(ConsoleStarted{2, Seconds(100)});
    bench.wait(Seconds(100));
    bench.robots[id].reported.phase = fleet::Phase::active;
    bench.robots[id].reported.active = bench.rollout().plan.candidate.ref;
    bench.connect(id);
    EXPECT_EQ(bench.rollout().members.at(id).phase, MemberPhase::active);
    EXPECT_EQ(bench.rollout().longestSwitch, Milliseconds(0));
}
