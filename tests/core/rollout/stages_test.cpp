#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::samplePlan;

TEST(Stages, AGoodCandidateGoesThroughAllStagesAndIsCommittedEverywhere) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    EXPECT_EQ(bench.countActive("v24"), 5);
    bench.work(25);
    EXPECT_EQ(bench.rollout().stage, 0U) << "the soak is not over";
    bench.wait(Seconds(11));
    EXPECT_EQ(bench.countActive("v24"), 20);
    for (int i = 0; i < 3; ++i) {
        bench.work(60);
        bench.wait(Seconds(11));
    }
    EXPECT_EQ(bench.rollout().status, RolloutStatus::succeeded);
    EXPECT_EQ(bench.countActive("v24"), 100);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::stageEntered).size(), 4U);
    EXPECT_EQ(combine(bench.decisionsOf(DecisionKind::stageEntered)[1].gates), Verdict::pass) << "the gates the promotion stood on";
    EXPECT_FALSE(bench.decisionsOf(DecisionKind::stageEntered)[1].gates.empty());
    EXPECT_EQ(bench.decisionsOf(DecisionKind::committed).size(), 1U);
    for (const auto& [id, robot] : bench.state.robots) {
        EXPECT_TRUE(robot.rollout.empty());
        EXPECT_FALSE(robot.desired->lease.has_value()) << "committed documents have no lease";
    }
}

TEST(Stages, ABadCandidateIsRolledBackInTheFirstStageAndVerifiedRobotByRobot) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.work(40, [&](const RobotId& id, int n) { return bench.robots[id].reported.active.version == "v23" || n % 2 == 0; });
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
    EXPECT_EQ(bench.countActive("v24"), 0);
    EXPECT_EQ(bench.rollout().members.size(), 5U);
    for (const auto& [id, member] : bench.rollout().members) EXPECT_EQ(member.ledger->state, LedgerState::verified);
    EXPECT_NE(bench.start(samplePlan()).find("barred"), std::string::npos);
    bench.wait(std::chrono::hours(25));
    EXPECT_EQ(bench.start(samplePlan()), "");
}

TEST(Stages, CohortsAreNested) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    std::vector<RobotId> first;
    for (const auto& [id, member] : bench.rollout().members) first.push_back(id);
    bench.work(25);
    bench.wait(Seconds(11));
    for (const auto& id : first) EXPECT_EQ(bench.rollout().members.at(id).stage, 0U);
    EXPECT_EQ(bench.rollout().members.size(), 20U);
}

TEST(Stages, SilenceNeverAdvances) {
    EngineBench bench;
    auto plan = samplePlan();
    ASSERT_EQ(bench.start(plan), "");
    bench.wait(Seconds(590));
    EXPECT_EQ(bench.rollout().stage, 0U);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    bench.wait(Seconds(20));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::paused);
    EXPECT_EQ(bench.rollout().pauseCause, PauseCause::needsDecision);
    bench.wait(std::chrono::hours(48));
    EXPECT_EQ(bench.rollout().stage, 0U);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::paused);
}

TEST(Stages, AStageThatAsksWaitsForTheOperator) {
    EngineBench bench;
    auto plan = samplePlan();
    plan.stages[0].onPass = plan::OnPass::ask;
    ASSERT_EQ(bench.start(plan), "");
    bench.work(25);
    bench.wait(Seconds(11));
    EXPECT_EQ(bench.rollout().pauseCause, PauseCause::needsDecision);
    EXPECT_EQ(bench.command(Promote{{}, bench.rollout().id, ""}), "");
    EXPECT_EQ(bench.rollout().stage, 1U);
    EXPECT_EQ(bench.rollout().debts.size(), 0U);
}

TEST(Stages, PromotingPastAnOpenGateNeedsAReasonAndLeavesADebt) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    EXPECT_NE(bench.command(Promote{{}, bench.rollout().id, ""}), "");
    EXPECT_NE(bench.command(Promote{{}, bench.rollout().id, "short"}), "");
    EXPECT_EQ(bench.rollout().stage, 0U);
    EXPECT_EQ(bench.command(Promote{{}, bench.rollout().id, "customer demo at nine"}), "");
    EXPECT_EQ(bench.rollout().stage, 1U);
    EXPECT_FALSE(bench.rollout().debts.empty());
    ASSERT_EQ(bench.decisionsOf(DecisionKind::gateDebt).size(), 1U);
    EXPECT_FALSE(bench.decisionsOf(DecisionKind::gateDebt)[0].gates.empty());
    bench.work(40, [&](const RobotId& id, int n) { return bench.robots[id].reported.active.version == "v23" || n % 2 == 0; });
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack) << "a debt is still judged";
}

TEST(Stages, NothingAdvancesWhilePausedButGatesStillRollBack) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    ASSERT_EQ(bench.command(Pause{{}, bench.rollout().id, false, "coffee"}), "");
    bench.work(25);
    bench.wait(Seconds(60));
    EXPECT_EQ(bench.rollout().stage, 0U);
    EXPECT_NE(bench.command(Promote{{}, bench.rollout().id, "a long enough reason"}), "");
    bench.work(40, [&](const RobotId& id, int n) { return bench.robots[id].reported.active.version == "v23" || n % 3 == 0; });
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rolledBack);
}

TEST(Stages, ResumeSendsTheCandidateAgainToThoseHeld) {
    EngineBench bench;
    for (auto& [id, robot] : bench.robots) robot.obeys = false;
    ASSERT_EQ(bench.start(samplePlan()), "");
    for (auto& [id, robot] : bench.robots) robot.obeys = true;
    ASSERT_EQ(bench.command(Pause{{}, bench.rollout().id, true, ""}), "");
    for (const auto& [id, member] : bench.rollout().members) EXPECT_EQ(member.phase, MemberPhase::held);
    EXPECT_EQ(bench.countActive("v24"), 0);
    ASSERT_EQ(bench.command(Resume{{}, bench.rollout().id}), "");
    EXPECT_EQ(bench.countActive("v24"), 5);
}

TEST(Stages, LeasesAreRenewedWhileOnTrialAndNeverAfterARollback) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto countLeases = [&] {
        return std::count_if(bench.effects.begin(), bench.effects.end(),
                             [](const auto& one) { return std::holds_alternative<SendLease>(one); });
    };
    bench.wait(Seconds(200));
    EXPECT_GE(countLeases(), 5 * 4);
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, ""}), "");
    const auto before = countLeases();
    bench.wait(Seconds(300));
    EXPECT_EQ(countLeases(), before);
}

TEST(Stages, PromotingToAStageThatCannotStartIsRefusedAndNotHalfDone) {
    EngineBench bench;
    auto plan = samplePlan();
    plan.stages[1].gates.rollbackReady.longest = Seconds(3);  // the assumed switch takes 4 s
    ASSERT_EQ(bench.start(plan), "");
    const auto decisions = bench.decisions.size();
    EXPECT_NE(bench.command(Promote{{}, bench.rollout().id, "customer demo at nine"}).find("cannot start"), std::string::npos);
    EXPECT_EQ(bench.decisions.size(), decisions);
    EXPECT_EQ(bench.rollout().stage, 0U);
}

namespace {

void disconnectAll(EngineBench& bench) {
    for (const auto& [id, robot] : bench.robots) bench.disconnect(id);
}

/// All but those that have the candidate.
void connectOthers(EngineBench& bench) {
    for (const auto& [id, robot] : bench.robots)
        if (!bench.rollout().members.contains(id)) bench.connect(id);
}

/// As a console does that fell and was started again at once: nobody is connected.
void restart(EngineBench& bench) { bench.send(ConsoleStarted{bench.state.epoch + 1, Seconds(1)}); }

std::ptrdiff_t alertsOf(const EngineBench& bench, const std::string& cause) {
    return std::ranges::count_if(bench.effects, [&](const Effect& effect) {
        const auto* alert = std::get_if<RaiseAlert>(&effect);
        return alert != nullptr && alert->cause == cause;
    });
}

}  // namespace

TEST(Stages, NothingAdvancesWhileMostRobotsAreNotConnected) {
    EngineBench bench;
    auto plan = samplePlan();
    plan.stages[0].soak = Seconds(100);
    ASSERT_EQ(bench.start(plan), "");
    bench.wait(Seconds(70));  // the console has been there for long
    bench.work(25);
    disconnectAll(bench);
    bench.wait(Seconds(40));
    EXPECT_EQ(bench.rollout().stage, 0U) << "the soak is over, and nobody counts as lost yet";
    EXPECT_NE(bench.command(Promote{{}, bench.rollout().id, ""}).find("not connected"), std::string::npos);
    for (const auto& [id, robot] : bench.robots) bench.connect(id);
    bench.wait(Seconds(2));
    EXPECT_EQ(bench.rollout().stage, 1U);
}

TEST(Stages, ARestartInAnOutageDoesNotAdvance) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.work(25);
    disconnectAll(bench);
    bench.wait(Seconds(100));
    ASSERT_EQ(bench.rollout().stage, 0U);
    for (int i = 0; i < 3; ++i) {
        restart(bench);
        bench.wait(Seconds(40));
        EXPECT_EQ(bench.rollout().stage, 0U);
        const auto& gates = bench.rollout().stages[0].gates;
        const auto lost = std::ranges::find(gates, GateKind::lost, &GateReading::kind);
        ASSERT_NE(lost, gates.end());
        EXPECT_EQ(lost->verdict, Verdict::inconclusive) << "who was lost is lost until he is heard of";
    }
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    for (const auto& [id, robot] : bench.robots) bench.connect(id);
    bench.wait(Seconds(5));
    EXPECT_EQ(bench.rollout().stage, 1U);
}

TEST(Stages, RobotsThatFellWithTheConsoleAreWaitedForUntilTheyCountAsLost) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.work(25);
    restart(bench);
    connectOthers(bench);
    bench.wait(Seconds(50));
    EXPECT_EQ(bench.decisionsOf(DecisionKind::stageEntered).size(), 1U);
    EXPECT_EQ(bench.command(Promote{{}, bench.rollout().id, ""}), "robots are still coming back after the console was away");
    bench.wait(Seconds(20));
    EXPECT_EQ(bench.decisionsOf(DecisionKind::stageEntered).size(), 1U);
    EXPECT_TRUE(bench.rollout().rollback.has_value()) << "the others talk, so their silence counts against the candidate";
}

TEST(Stages, RobotsThatReturnAfterTheOthersFromAnOutageAreNotHeldAgainstTheCandidate) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.work(3);
    disconnectAll(bench);
    bench.wait(Seconds(100));
    connectOthers(bench);
    bench.wait(Seconds(50));
    EXPECT_FALSE(bench.rollout().rollback.has_value());
    for (const auto& [id, member] : bench.rollout().members) bench.connect(id);
    bench.wait(Seconds(5));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    for (const auto& [id, member] : bench.rollout().members) bench.disconnect(id);
    bench.wait(Seconds(70));
    EXPECT_TRUE(bench.rollout().rollback.has_value()) << "this time only they fell silent";
}

TEST(Stages, RobotsThatDoNotReturnFromAnOutageAreLostInTheEnd) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.work(3);
    disconnectAll(bench);
    bench.wait(Seconds(100));
    connectOthers(bench);
    bench.wait(Seconds(70));
    EXPECT_TRUE(bench.rollout().rollback.has_value());
}

TEST(Stages, AnOutageIsToldOnceEachTime) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.work(3);
    for (int times = 1; times <= 2; ++times) {
        disconnectAll(bench);
        bench.wait(Seconds(100));
        EXPECT_EQ(alertsOf(bench, "outage"), times);
        for (const auto& [id, robot] : bench.robots) bench.connect(id);
        bench.wait(Seconds(5));
    }
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    EXPECT_EQ(bench.rollout().stage, 0U);
}
