#include <gtest/gtest.h>

#include "tests/support/engine_bench.h"

using namespace slipway;
using namespace slipway::rollout;
using slipway::test::EngineBench;
using slipway::test::samplePlan;

namespace {

RobotId firstMember(EngineBench& bench) { return bench.rollout().members.begin()->first; }

template <class E>
std::size_t countEffects(const EngineBench& bench) {
    return static_cast<std::size_t>(
        std::count_if(bench.effects.begin(), bench.effects.end(), [](const auto& one) { return std::holds_alternative<E>(one); }));
}

}  // namespace

TEST(Robots, ABatchSentTwiceIsCountedOnceAndAcknowledgedTwice) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    const auto item = bench.item(id, true, bench.now + Milliseconds(1));
    bench.results(id, {item});
    const auto acknowledged = countEffects<Acknowledge>(bench);
    --bench.robots[id].seq;
    bench.results(id, {item});
    EXPECT_EQ(countEffects<Acknowledge>(bench), acknowledged + 1);
    EXPECT_EQ(bench.rollout().evidence.tasksAffected, 1);
    EXPECT_EQ(bench.state.robots.at(id).duplicates, 1);
}

TEST(Robots, AGapIsNeitherCountedNorAcknowledgedAndAsksForTheFullState) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    const auto acknowledged = countEffects<Acknowledge>(bench);
    bench.robots[id].seq += 3;
    bench.results(id, {bench.item(id, true, bench.now)});
    EXPECT_EQ(countEffects<Acknowledge>(bench), acknowledged);
    EXPECT_EQ(countEffects<RequestFullState>(bench), 1U);
    EXPECT_EQ(bench.rollout().evidence.tasksAffected, 0);
}

TEST(Robots, ResultsFromBeforeTheActivationDoNotCount) {
    EngineBench bench;
    for (auto& [id, robot] : bench.robots) robot.obeys = false;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    auto item = bench.item(id, true, bench.now);
    item.model = bench.rollout().plan.candidate.ref;
    bench.results(id, {item});
    EXPECT_EQ(bench.rollout().evidence.beforeActivation, 1);
    EXPECT_TRUE(bench.rollout().evidence.waiting.empty());
    EXPECT_EQ(bench.rollout().evidence.tasksAffected, 1) << "but the task was affected";
}

TEST(Robots, ARobotOnAModelNobodyDeployedIsLeftOutAndGetsNoCommand) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    const auto sent = countEffects<SendDesired>(bench);
    bench.robots[id].reported.active.sha256 = std::string(64, 'e');
    bench.report(id);
    EXPECT_EQ(bench.rollout().members.at(id).phase, MemberPhase::drifted);
    EXPECT_EQ(countEffects<SendDesired>(bench), sent);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
}

TEST(Robots, ARobotThatRebootedOnTrialGetsTheCandidateAgainWithAHigherGeneration) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    const auto before = bench.robots[id].generation;
    bench.disconnect(id);
    auto& robot = bench.robots[id];
    robot.bootId = "boot-2";
    robot.seq = 0;
    robot.reported.phase = fleet::Phase::idle;
    robot.reported.active = bench.rollout().plan.baseline.ref;
    bench.connect(id);
    EXPECT_EQ(robot.reported.active.version, "v24");
    EXPECT_GT(robot.generation, before);
    EXPECT_EQ(bench.rollout().members.at(id).phase, MemberPhase::active);
}

TEST(Robots, ARobotThatKeepsLeavingTheCandidateCountsAsFailed) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    for (int i = 0; i < 10 && bench.rollout().members.at(id).phase == MemberPhase::active; ++i) {
        bench.disconnect(id);
        bench.robots[id].reported.phase = fleet::Phase::idle;
        bench.robots[id].reported.active = bench.rollout().plan.baseline.ref;
        bench.connect(id);
    }
    EXPECT_EQ(bench.rollout().members.at(id).phase, MemberPhase::failed);
}

TEST(Robots, WhilePausedAReturningRobotIsHeldOnTheBaseline) {
    EngineBench bench;
    const auto candidates = bench.robots;
    for (auto& [id, robot] : bench.robots) robot.obeys = false;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    bench.disconnect(id);
    ASSERT_EQ(bench.command(Pause{{}, bench.rollout().id, false, ""}), "");
    bench.robots[id].obeys = true;
    bench.connect(id);
    EXPECT_EQ(bench.robots[id].reported.active.version, "v23");
    EXPECT_EQ(bench.rollout().members.at(id).phase, MemberPhase::held);
    ASSERT_EQ(bench.command(Resume{{}, bench.rollout().id}), "");
    EXPECT_EQ(bench.robots[id].reported.active.version, "v24");
}

TEST(Robots, GenerationsAheadOfTheDatabaseAreAdoptedAndPause) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    bench.disconnect(id);
    bench.robots[id].generation = 1000;
    bench.connect(id);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::paused);
    EXPECT_EQ(bench.rollout().pauseCause, PauseCause::generationAhead);
    EXPECT_GT(bench.state.robots.at(id).desired->generation, 1000U);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::generationAdopted).size(), 1U);
}

TEST(Robots, AQuarantinedRobotGetsNoCommandAndItsResultsAreNotCounted) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    bench.send(RobotQuarantined{id, "three take-overs in 60 s"});
    const auto acknowledged = countEffects<Acknowledge>(bench);
    bench.results(id, {bench.item(id, true, bench.now + Milliseconds(1))});
    EXPECT_EQ(countEffects<Acknowledge>(bench), acknowledged);
    EXPECT_EQ(bench.rollout().evidence.tasksAffected, 0);
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, ""}), "");
    EXPECT_EQ(bench.rollout().members.at(id).ledger->state, LedgerState::unreachable);
}

TEST(Robots, AnOlderConnectionEndingDoesNotTakeTheRobotOffline) {
    EngineBench bench;
    const auto id = EngineBench::robotId(1);
    bench.send(RobotDisconnected{id, 999, "replaced"});
    EXPECT_TRUE(bench.state.robots.at(id).online);
}
