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

plan::Plan patientPlan() {
    auto plan = samplePlan();
    plan.stages[0].longest = std::chrono::hours(12);
    return plan;
}

/// The console is away for longer than the lease, `times` times, and its robots go back by themselves meanwhile.
void outlastLeases(EngineBench& bench, int times, bool rebooted) {
    for (int outage = 1; outage <= times; ++outage) {
        bench.now += Seconds(130);
        bench.send(ConsoleStarted{static_cast<std::uint32_t>(outage + 1), Seconds(5)});  // as a console that dies before it is up counts it
        for (auto& [id, robot] : bench.robots) {
            if (bench.rollout().members.contains(id)) {
                robot.reported.phase = fleet::Phase::reverted;
                robot.reported.active = bench.rollout().plan.baseline.ref;
                if (rebooted) robot.bootId = "boot-" + std::to_string(outage + 1);
            }
            bench.connect(id);
        }
        bench.wait(Seconds(10));
    }
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
    EXPECT_TRUE(bench.rollout().evidence.exposed.waiting.empty());
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

TEST(Robots, AReleasedRobotSaysHelloAgainAndGetsWhatItMissed) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    EXPECT_EQ(bench.command(ReleaseRobot{{}, id, "nothing to release it from"}), id.value + " is not in quarantine");
    EXPECT_EQ(bench.command(ReleaseRobot{{}, RobotId("nobody"), "who is this robot?"}), "there is no robot nobody");
    bench.send(RobotQuarantined{id, "three take-overs in 60 s"});
    // While nobody listens it reboots: its number is that of the document, its model is not.
    bench.disconnect(id);
    bench.robots[id].reported.active = samplePlan().baseline.ref;
    bench.robots[id].reported.phase = fleet::Phase::idle;
    bench.connect(id);
    EXPECT_NE(bench.command(ReleaseRobot{{}, id, "short"}), "");
    const auto closed = countEffects<CloseSession>(bench);
    ASSERT_EQ(bench.command(ReleaseRobot{{}, id, "its wireless card was replaced"}), "");
    EXPECT_EQ(countEffects<CloseSession>(bench), closed + 1);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::robotReleased).size(), 1U);
    bench.disconnect(id);
    bench.connect(id);
    EXPECT_EQ(bench.robots[id].reported.active, samplePlan().candidate.ref);
    EXPECT_EQ(bench.rollout().members.at(id).phase, MemberPhase::active);
    bench.disconnect(id);
    bench.send(RobotQuarantined{id, "three take-overs in 60 s"});
    ASSERT_EQ(bench.command(ReleaseRobot{{}, id, "its twin was switched off"}), "");
    EXPECT_EQ(countEffects<CloseSession>(bench), closed + 1) << "nothing is closed where nothing is open";
}

TEST(Robots, AnOlderConnectionEndingDoesNotTakeTheRobotOffline) {
    EngineBench bench;
    const auto id = EngineBench::robotId(1);
    bench.send(RobotDisconnected{id, 999, "replaced"});
    EXPECT_TRUE(bench.state.robots.at(id).online);
}

TEST(Robots, AHelloLeavesTheEffectsOfEarlierEventsAlone) {
    EngineBench bench;
    for (auto& [id, robot] : bench.robots) robot.obeys = false;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    // As the host does: effects of several events are collected before they are performed.
    std::vector<Effect> collected;
    advance(bench.state, RobotDisconnected{id, bench.robots[id].session, "gone"}, bench.now, collected);
    advance(bench.state, RollBack{{OperationId("now"), "tester", "", {}}, bench.rollout().id, ""}, bench.now, collected);
    collected.emplace_back(SendDesired{id, *bench.state.robots.at(id).desired, 1});
    const auto before = collected.size();
    const auto& robot = bench.robots[id];
    advance(bench.state, RobotConnected{id, robot.session + 1, robot.bootId, robot.seq, robot.generation, {}, robot.reported}, bench.now,
            collected);
    ASSERT_GT(collected.size(), before);
    EXPECT_TRUE(std::holds_alternative<SendDesired>(collected[before - 1]));
    ASSERT_TRUE(std::holds_alternative<AnswerHello>(collected[before]));
    EXPECT_TRUE(std::get<AnswerHello>(collected[before]).desired.has_value());
}

TEST(Robots, TimeInWhichTheConsoleDidNotListenIsNotSilence) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    bench.disconnect(id);
    bench.wait(Seconds(30));
    bench.now += Seconds(90);
    bench.send(ConsoleStarted{2, Seconds(90)});
    for (auto& [other, robot] : bench.robots)
        if (other != id) bench.connect(other);
    bench.wait(Seconds(50));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    bench.wait(Seconds(20));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::rollingBack);
}

TEST(Robots, ALeaseThatEndedBecauseTheConsoleWasAwayIsNotTheCandidatesFault) {
    EngineBench bench;
    ASSERT_EQ(bench.start(patientPlan()), "");
    const auto id = firstMember(bench);
    outlastLeases(bench, 12, false);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::running);
    EXPECT_EQ(bench.rollout().members.at(id).phase, MemberPhase::active) << bench.rollout().members.at(id).why;
    EXPECT_EQ(bench.robots[id].reported.active.version, "v24");
}

TEST(Robots, ARobotThatRebootsOnTheCandidateAgainAndAgainIsLeftOutThoughTheConsoleWasAway) {
    EngineBench bench;
    ASSERT_EQ(bench.start(patientPlan()), "");
    const auto id = firstMember(bench);
    outlastLeases(bench, 6, true);
    EXPECT_EQ(bench.rollout().members.at(id).phase, MemberPhase::failed);
}

TEST(Robots, ARobotThatReturnsHasItsLeaseRenewedAtOnce) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = firstMember(bench);
    bench.disconnect(id);
    bench.wait(Seconds(55));
    const auto before = bench.effects.size();
    bench.connect(id);
    const auto isItsLease = [&](const Effect& effect) {
        const auto* lease = std::get_if<SendLease>(&effect);
        return lease != nullptr && lease->robot == id && lease->generation == bench.robots[id].generation;
    };
    EXPECT_EQ(std::count_if(bench.effects.begin() + static_cast<std::ptrdiff_t>(before), bench.effects.end(), isItsLease), 1);
}

TEST(Robots, ADriftedRobotAtTheCommitIsLeftOutAndTheRolloutEnds) {
    EngineBench bench(10);
    auto plan = samplePlan();
    plan.stages.erase(plan.stages.begin(), plan.stages.begin() + 3);
    plan.stages[0].quota = 400;
    ASSERT_EQ(bench.start(plan), "");
    const auto liar = firstMember(bench);
    bench.work(70);
    bench.robots[liar].obeys = false;
    bench.wait(Seconds(11));
    ASSERT_EQ(bench.rollout().status, RolloutStatus::committing);
    auto& robot = bench.robots[liar];
    robot.generation = bench.state.robots.at(liar).desired->generation;
    robot.reported.active.version = "v0";
    bench.report(liar);
    EXPECT_EQ(bench.rollout().members.at(liar).phase, MemberPhase::drifted);
    EXPECT_EQ(bench.rollout().status, RolloutStatus::succeeded);
}

TEST(Robots, AMuteRobotDoesNotKeepTheCommitOpenForEver) {
    EngineBench bench(10);
    auto plan = samplePlan();
    plan.stages.erase(plan.stages.begin(), plan.stages.begin() + 3);
    plan.stages[0].quota = 400;
    ASSERT_EQ(bench.start(plan), "");
    const auto mute = firstMember(bench);
    bench.work(70);
    bench.robots[mute].obeys = false;
    bench.wait(Seconds(100));
    ASSERT_EQ(bench.rollout().status, RolloutStatus::committing);
    bench.wait(Seconds(40));
    EXPECT_EQ(bench.rollout().status, RolloutStatus::succeeded);
    ASSERT_EQ(bench.decisionsOf(DecisionKind::committed).size(), 1U);
    EXPECT_EQ(bench.decisionsOf(DecisionKind::committed)[0].robots, std::vector<RobotId>{mute});
}

TEST(Robots, NothingAdvancesWhileRobotsAreStillComingBackAfterARestart) {
    EngineBench bench;
    ASSERT_EQ(bench.start(samplePlan()), "");
    bench.work(25);
    bench.now += Seconds(12);
    bench.send(ConsoleStarted{2, Seconds(5)});
    const auto id = firstMember(bench);
    bench.connect(id);
    bench.wait(Seconds(3));
    EXPECT_EQ(bench.rollout().stage, 0U) << "only one robot is back";
    for (auto& [other, robot] : bench.robots) bench.connect(other);
    bench.wait(Seconds(2));
    EXPECT_EQ(bench.rollout().stage, 1U);
    EXPECT_EQ(bench.rollout().members.size(), 20U);
}

TEST(Robots, ARebootBetweenTakingAndApplyingTheCommitGetsTheDocumentAgain) {
    EngineBench bench(10);
    auto plan = samplePlan();
    plan.stages.erase(plan.stages.begin(), plan.stages.begin() + 3);
    plan.stages[0].quota = 400;
    ASSERT_EQ(bench.start(plan), "");
    const auto id = firstMember(bench);
    bench.work(70);
    bench.robots[id].obeys = false;
    bench.wait(Seconds(11));
    auto& robot = bench.robots[id];
    robot.generation = bench.state.robots.at(id).desired->generation;  // taken, then rebooted on the committed model
    bench.disconnect(id);
    robot.bootId = "boot-2";
    robot.seq = 0;
    robot.reported.phase = fleet::Phase::idle;
    robot.reported.active = plan.baseline.ref;
    robot.obeys = true;
    bench.connect(id);
    EXPECT_EQ(robot.reported.active.version, "v24");
    EXPECT_EQ(bench.rollout().status, RolloutStatus::succeeded);
}

TEST(Robots, ACommitAfterARestartWaitsForRobotsThatAreStillDialling) {
    EngineBench bench(10);
    auto plan = samplePlan();
    plan.stages.erase(plan.stages.begin(), plan.stages.begin() + 3);
    plan.stages[0].quota = 400;
    ASSERT_EQ(bench.start(plan), "");
    bench.work(70);
    for (auto& [id, robot] : bench.robots) robot.obeys = false;
    bench.wait(Seconds(11));
    ASSERT_EQ(bench.rollout().status, RolloutStatus::committing);
    bench.send(ConsoleStarted{2, Seconds(1)});
    for (auto& [id, robot] : bench.robots) {
        EXPECT_EQ(bench.rollout().status, RolloutStatus::committing);
        robot.obeys = true;
        bench.connect(id);
    }
    EXPECT_EQ(bench.rollout().status, RolloutStatus::succeeded);
    EXPECT_TRUE(bench.decisionsOf(DecisionKind::committed)[0].robots.empty());
}

TEST(Robots, ARobotThatHoldsAnotherDocumentUnderTheNumberOfOneThatNeverReachedItGetsItAgain) {
    EngineBench bench(20);
    ASSERT_EQ(bench.start(samplePlan()), "");
    const auto id = bench.rollout().members.begin()->first;
    bench.disconnect(id);
    ASSERT_EQ(bench.command(RollBack{{}, bench.rollout().id, "it looks bad"}), "");
    const auto issued = bench.state.robots.at(id).desired->generation;
    // The database is an older copy: the robot was given as many documents by the lost one, and runs the candidate under the last.
    bench.robots[id].generation = issued;
    bench.connect(id);
    EXPECT_EQ(bench.state.robots.at(id).desired->generation, issued + 1);
    EXPECT_EQ(bench.robots[id].reported.active.version, "v23");
    EXPECT_EQ(bench.decisionsOf(DecisionKind::generationAdopted).size(), 1U);
    EXPECT_EQ(bench.rollout().members.at(id).ledger->state, LedgerState::verified);
}
