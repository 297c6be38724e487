// How the agent carries out documents, and every fault with one right answer.
#include "core/agent/agent.h"

#include <gtest/gtest.h>

#include "core/base/murmur3.h"
#include "tests/core/agent/bench.h"

namespace slipway::agent {
namespace {

using fleet::ExposureMode;
using fleet::Phase;
using fleet::RobotError;
using fleet::RobotErrorCode;

/// A robot that runs the candidate on trial in generation 5.
void putOnTrial(Bench& bench, Milliseconds lease = Seconds(120)) {
    bench.connect();
    bench.desire(trial(5, kV24, lease));
    bench.obey();
    ASSERT_EQ(bench.reported().phase, Phase::active);
    ASSERT_EQ(bench.reported().active, kV24.ref);
}

void expectOnBaseline(const Bench& bench, Phase phase) {
    EXPECT_EQ(bench.reported().phase, phase) << fleet::toString(bench.reported().phase);
    EXPECT_EQ(bench.reported().active, kV23.ref);
    EXPECT_EQ(bench.reported().exposure, fleet::Exposure{});
    EXPECT_EQ(bench.agent.modelFor("any task"), kV23.ref);
}

TEST(Agent, ABootComesUpWithTheCommittedModelAndNoExposure) {
    Bench bench;
    expectOnBaseline(bench, Phase::idle);
    EXPECT_FALSE(bench.agent.isConnected());
    EXPECT_FALSE(bench.agent.nextDeadline());
}

TEST(Agent, HelloTellsWhoAndWhatTheRobotIs) {
    Bench bench;
    bench.agent.onConnected(bench.now);
    const auto hellos = bench.port.all<protocol::Hello>();
    ASSERT_EQ(hellos.size(), 1U);
    EXPECT_EQ(hellos[0].robot, RobotId("r1"));
    EXPECT_EQ(hellos[0].bootId, "boot-1");
    EXPECT_EQ(hellos[0].facts.site, "north");
    EXPECT_EQ(hellos[0].facts.freeBytes, 9);
    EXPECT_EQ(hellos[0].reported.slots, freshRobot().slots);
    EXPECT_EQ(hellos[0].generation, 0U);
    EXPECT_EQ(bench.port.sent.size(), 1U) << "nothing else before hello is answered";
}

TEST(Agent, FetchesVerifiesLoadsAndActivatesTheCandidate) {
    Bench bench;
    bench.connect();
    bench.desire(trial(5));
    EXPECT_EQ(bench.port.answers, (std::vector<protocol::DesiredAnswer>{{5, true}}));
    EXPECT_EQ(bench.reported().phase, Phase::downloading);
    EXPECT_EQ(bench.port.fetches, std::vector<std::string>{"v24"});
    bench.agent.onFetchProgress(1.0, bench.now);
    EXPECT_EQ(bench.reported().phase, Phase::verifying);
    bench.fetched(kV24);
    EXPECT_EQ(bench.reported().phase, Phase::loading);
    EXPECT_EQ(bench.agent.modelFor("t"), kV23.ref);
    EXPECT_FALSE(bench.agent.isSwitching()) << "the baseline serves while the candidate loads beside it";
    bench.loaded(kV24);
    EXPECT_EQ(bench.reported().phase, Phase::active);
    EXPECT_EQ(bench.reported().active, kV24.ref);
    EXPECT_EQ(bench.reported().slots.size(), 2U);
    EXPECT_EQ(bench.agent.modelFor("t"), kV24.ref);
    EXPECT_EQ(bench.port.disk.committed, kV23.ref) << "a trial is not committed";
    EXPECT_EQ(bench.port.disk.generation, 5U);
}

TEST(Agent, TheGenerationIsOnDiskBeforeAnythingIsDone) {
    struct Watch final : AgentPort {
        void send(const protocol::FromRobot&) override {}
        void answer(const protocol::DesiredAnswer&) override {}
        void answer(const protocol::FullState&) override {}
        void fetch(const fleet::Model&) override { writtenAtFetch = written; }
        void cancelFetch() override {}
        void load(const fleet::ModelRef&) override {}
        void remove(const fleet::ModelRef&) override {}
        void persist(const Durable& durable) override { written = durable.generation; }
        fleet::Telemetry telemetry() override { return {}; }
        std::uint64_t written = 0;
        std::uint64_t writtenAtFetch = 0;
    } watch;
    Agent agent(freshRobot(), "b", watch);
    agent.onConnected(Milliseconds(0));
    agent.onHelloAnswer({}, Milliseconds(0));
    agent.onMessage(trial(7), Milliseconds(1));
    EXPECT_EQ(watch.writtenAtFetch, 7U);
}

TEST(Agent, AStaleDocumentIsRefusedWithTheRobotsGeneration) {
    Bench bench;
    putOnTrial(bench);
    bench.desire(onlyBaseline(4));
    EXPECT_EQ(bench.port.answers.back(), (protocol::DesiredAnswer{5, false}));
    EXPECT_EQ(bench.reported().active, kV24.ref);
    EXPECT_EQ(bench.agent.desired()->generation, 5U);
}

TEST(Agent, ADuplicateDocumentIsAcceptedAndHarmless) {
    Bench bench;
    putOnTrial(bench);
    const auto before = bench.reported();
    const auto sent = bench.port.sent.size();
    bench.desire(trial(5));
    EXPECT_EQ(bench.port.answers.back(), (protocol::DesiredAnswer{5, true}));
    EXPECT_EQ(bench.reported(), before);
    EXPECT_EQ(bench.port.sent.size(), sent);
    EXPECT_EQ(bench.port.fetches.size(), 1U);
    EXPECT_EQ(bench.port.loads.size(), 1U);
}

TEST(Agent, ModeNoneHoldsAVerifiedCandidateInStandby) {
    Bench bench;
    bench.connect();
    auto desired = trial(5);
    desired.exposure = {};
    desired.lease.reset();
    bench.desire(desired);
    bench.fetched(kV24);
    expectOnBaseline(bench, Phase::active);
    EXPECT_EQ(bench.reported().slots.size(), 2U);
    EXPECT_TRUE(bench.port.loads.empty());
    bench.desire(trial(6));
    EXPECT_EQ(bench.port.fetches.size(), 1U) << "what is held needs no download";
    bench.loaded(kV24);
    EXPECT_EQ(bench.reported().active, kV24.ref);
}

TEST(Agent, AShareChoosesTheModelByTheBucketOfTheTask) {
    Bench bench;
    bench.connect();
    auto desired = trial(5);
    desired.exposure.share = 0.3;
    bench.desire(desired);
    bench.obey();
    EXPECT_EQ(bench.reported().active, kV24.ref);
    int candidate = 0;
    for (int i = 0; i < 1000; ++i) {
        const std::string id = "task-" + std::to_string(i);
        const bool chosen = bench.agent.modelFor(id) == kV24.ref;
        EXPECT_EQ(chosen, bucket("s", id) < 0.3);
        candidate += chosen ? 1 : 0;
    }
    EXPECT_NEAR(candidate, 300, 60);
    desired.generation = 6;
    desired.exposure.share = 0.0;
    bench.desire(desired);
    EXPECT_EQ(bench.reported().active, kV23.ref);
    EXPECT_EQ(bench.port.loads.size(), 1U);
}

TEST(Agent, ShadowExecutesTheBaselineBesideTheCandidate) {
    Bench bench;
    bench.connect();
    auto desired = trial(5);
    desired.exposure = {.mode = ExposureMode::shadow, .share = 0.0, .salt = "s"};
    bench.desire(desired);
    bench.obey();
    EXPECT_EQ(bench.reported().active, kV23.ref);
    EXPECT_EQ(bench.agent.shadowModel(), kV24.ref);
    EXPECT_EQ(bench.agent.modelFor("t"), kV23.ref);
    bench.pass(Seconds(121));
    EXPECT_EQ(bench.agent.shadowModel(), std::nullopt);
    EXPECT_EQ(bench.reported().phase, Phase::reverted);
}

TEST(Agent, ARobotThatCannotShadowSaysIncompatible) {
    auto durable = freshRobot();
    durable.facts.capabilities.clear();
    Bench bench(durable);
    bench.connect();
    auto desired = trial(5);
    desired.exposure = {.mode = ExposureMode::shadow, .share = 0.0, .salt = "s"};
    bench.desire(desired);
    expectOnBaseline(bench, Phase::failed);
    EXPECT_EQ(bench.reported().error->code, RobotErrorCode::incompatible);
    EXPECT_TRUE(bench.port.fetches.empty());
}

// ---- the lease ----

TEST(Agent, TheLeaseEndRevertsAtOnceAndSaysSo) {
    Bench bench;
    putOnTrial(bench);
    bench.acknowledgeAll();
    bench.pass(Seconds(119));
    EXPECT_EQ(bench.reported().active, kV24.ref);
    bench.acknowledgeAll();
    bench.pass(Seconds(1));
    expectOnBaseline(bench, Phase::reverted);
    EXPECT_EQ(bench.port.all<protocol::StateReport>().back().reported.phase, Phase::reverted);
    EXPECT_EQ(bench.port.loads.size(), 1U) << "the baseline was loaded all the time";
}

TEST(Agent, ALeaseOfThisGenerationProlongsAndOthersDoNot) {
    Bench bench;
    putOnTrial(bench);
    bench.pass(Seconds(100));
    bench.agent.onMessage(protocol::Lease{.generation = 5, .duration = Seconds(120)}, bench.now);
    bench.pass(Seconds(110));
    EXPECT_EQ(bench.reported().active, kV24.ref);
    bench.agent.onMessage(protocol::Lease{.generation = 4, .duration = Seconds(120)}, bench.now);
    bench.agent.onMessage(protocol::Lease{.generation = 6, .duration = Seconds(120)}, bench.now);
    bench.pass(Seconds(10));
    expectOnBaseline(bench, Phase::reverted);
}

TEST(Agent, ALeaseThatArrivesAfterASuspendComesTooLate) {
    Bench bench;
    putOnTrial(bench);
    bench.now += std::chrono::hours(2);
    bench.agent.onMessage(protocol::Lease{.generation = 5, .duration = Seconds(120)}, bench.now);
    expectOnBaseline(bench, Phase::reverted);
    bench.desire(trial(5));
    expectOnBaseline(bench, Phase::reverted);
    bench.desire(trial(6));
    EXPECT_EQ(bench.reported().active, kV24.ref) << "a higher generation is a new decision";
}

TEST(Agent, TheLeaseRunsWhileOfflineAndMidTask) {
    Bench bench;
    putOnTrial(bench);
    bench.agent.onTaskStarted(bench.now);
    bench.agent.onDisconnected(bench.now);
    bench.pass(Seconds(120));
    expectOnBaseline(bench, Phase::reverted);
}

TEST(Agent, TheLeaseEndsADownloadOfATrial) {
    Bench bench;
    bench.connect();
    bench.desire(trial(5));
    bench.pass(Seconds(120));
    EXPECT_EQ(bench.port.cancelled, 1);
    expectOnBaseline(bench, Phase::reverted);
    bench.fetched(kV24);
    expectOnBaseline(bench, Phase::reverted);
}

// ---- reboot ----

TEST(Agent, ARebootOnTrialComesUpCommittedAndKeepsTheGeneration) {
    Bench first;
    putOnTrial(first);
    Bench second(first.port.disk, "boot-2");
    expectOnBaseline(second, Phase::idle);
    second.agent.onConnected(second.now);
    const auto hello = second.port.all<protocol::Hello>().back();
    EXPECT_EQ(hello.generation, 5U);
    EXPECT_EQ(hello.bootId, "boot-2");
    EXPECT_EQ(hello.ackSeq, 0U);
    EXPECT_EQ(hello.reported.slots.size(), 2U);
    second.desire(onlyBaseline(4));
    EXPECT_FALSE(second.port.answers.back().accepted);
}

TEST(Agent, ARebootMidDownloadGoesOnWithTheSameDocument) {
    Bench first;
    first.connect();
    first.desire(trial(5));
    Bench second(first.port.disk, "boot-2");
    second.connect(trial(5));
    EXPECT_EQ(second.port.fetches, std::vector<std::string>{"v24"});
    second.obey();
    EXPECT_EQ(second.reported().active, kV24.ref);
}

TEST(Agent, AFailedOrRevertedGenerationStaysClosedOverAReboot) {
    for (const bool crash : {true, false}) {
        Bench first;
        putOnTrial(first);
        if (crash)
            first.agent.onCrashed("segmentation fault", first.now);
        else
            first.pass(Seconds(121));
        Bench second(first.port.disk, "boot-2");
        second.connect(trial(5));
        expectOnBaseline(second, crash ? Phase::failed : Phase::reverted);
        EXPECT_TRUE(second.port.loads.empty());
    }
}

// ---- a candidate that does not work ----

struct Failure {
    const char* name;
    RobotErrorCode code;
    void (*happen)(Bench&);
};

class CandidateFails : public testing::TestWithParam<Failure> {};

TEST_P(CandidateFails, TheRobotGoesBackByItselfAndTriesNoMoreInThisGeneration) {
    Bench bench;
    bench.connect();
    bench.desire(trial(5));
    GetParam().happen(bench);
    expectOnBaseline(bench, Phase::failed);
    ASSERT_TRUE(bench.reported().error);
    EXPECT_EQ(bench.reported().error->code, GetParam().code);
    bench.acknowledgeAll();
    EXPECT_EQ(bench.port.all<protocol::StateReport>().back().reported, bench.reported());

    const auto fetches = bench.port.fetches.size();
    const auto loads = bench.port.loads.size();
    bench.desire(trial(5));
    bench.pass(Seconds(300));
    expectOnBaseline(bench, Phase::failed);
    EXPECT_EQ(bench.port.fetches.size(), fetches);
    EXPECT_EQ(bench.port.loads.size(), loads);

    bench.desire(trial(6));
    EXPECT_EQ(bench.reported().error, std::nullopt);
    bench.obey();
    EXPECT_EQ(bench.reported().active, kV24.ref);
}

INSTANTIATE_TEST_SUITE_P(
    Agent, CandidateFails,
    testing::Values(
        Failure{"download", RobotErrorCode::download,
                [](Bench& bench) { bench.agent.onFetched({kV24.ref, "", 0, RobotError{RobotErrorCode::download, "404"}}, bench.now); }},
        Failure{"space", RobotErrorCode::space,
                [](Bench& bench) { bench.agent.onFetched({kV24.ref, "", 0, RobotError{RobotErrorCode::space, "disk full"}}, bench.now); }},
        Failure{"digest", RobotErrorCode::digest,
                [](Bench& bench) {
                    bench.agent.onFetched({kV24.ref, std::string(64, 'f'), 1000, {}}, bench.now);
                    EXPECT_EQ(bench.port.removed, std::vector<std::string>{"v24"});
                    EXPECT_EQ(bench.reported().slots.size(), 1U) << "the slot is not kept";
                }},
        Failure{"size", RobotErrorCode::digest,
                [](Bench& bench) { bench.agent.onFetched({kV24.ref, kV24.ref.sha256, 999, {}}, bench.now); }},
        Failure{"load", RobotErrorCode::load,
                [](Bench& bench) {
                    bench.fetched(kV24);
                    bench.agent.onLoaded(kV24.ref, RobotError{RobotErrorCode::load, "bad graph"}, bench.now);
                }},
        Failure{"incompatible", RobotErrorCode::incompatible,
                [](Bench& bench) {
                    bench.fetched(kV24);
                    bench.agent.onLoaded(kV24.ref, RobotError{RobotErrorCode::incompatible, "needs driver 9"}, bench.now);
                }},
        Failure{"crash", RobotErrorCode::crash,
                [](Bench& bench) {
                    bench.obey();
                    bench.agent.onTaskStarted(bench.now);
                    bench.agent.onCrashed("segmentation fault", bench.now);
                    EXPECT_EQ(bench.agent.modelFor("next"), kV23.ref) << "at once, though a task runs";
                    bench.agent.onTaskFinished(Bench::item("t", kV24.ref), bench.now);
                }}),
    [](const auto& one) { return one.param.name; });

TEST(Agent, AModelThatCrashedIsLoadedAnewInAHigherGeneration) {
    Bench bench;
    putOnTrial(bench);
    bench.agent.onCrashed("segmentation fault", bench.now);
    bench.desire(trial(6));
    EXPECT_EQ(bench.port.loads, (std::vector<std::string>{"v24", "v24"}));
    EXPECT_EQ(bench.reported().active, kV23.ref);
    bench.loaded(kV24);
    EXPECT_EQ(bench.reported().active, kV24.ref);
}

TEST(Agent, ACrashAfterTheCandidateWasDroppedIsNobodysFault) {
    Bench bench;
    putOnTrial(bench);
    bench.desire(onlyBaseline(6));
    bench.agent.onCrashed("late", bench.now);
    expectOnBaseline(bench, Phase::active);
}

// ---- rollback ----

TEST(Agent, RollbackIsASwitchWithoutDownloadOrLoad) {
    Bench bench;
    putOnTrial(bench);
    bench.desire(onlyBaseline(6));
    expectOnBaseline(bench, Phase::active);
    EXPECT_EQ(bench.port.answers.back(), (protocol::DesiredAnswer{6, true}));
    EXPECT_EQ(bench.port.fetches.size(), 1U);
    EXPECT_EQ(bench.port.loads.size(), 1U);
    bench.acknowledgeAll();
    const auto state = bench.port.all<protocol::StateReport>().back();
    EXPECT_EQ(state.generation, 6U);
    EXPECT_EQ(state.reported.active, kV23.ref);
    bench.pass(Seconds(1000));
    expectOnBaseline(bench, Phase::active);
}

TEST(Agent, RollbackMidDownloadCancelsIt) {
    Bench bench;
    bench.connect();
    bench.desire(trial(5));
    bench.desire(onlyBaseline(6));
    EXPECT_EQ(bench.port.cancelled, 1);
    bench.fetched(kV24);  // it had ended before it could be cancelled
    expectOnBaseline(bench, Phase::active);
    EXPECT_TRUE(bench.port.loads.empty());
}

TEST(Agent, RollbackMidLoadIgnoresTheLoadedCandidate) {
    Bench bench;
    bench.connect();
    bench.desire(trial(5));
    bench.fetched(kV24);
    bench.desire(onlyBaseline(6));
    bench.loaded(kV24);
    expectOnBaseline(bench, Phase::active);
}

TEST(Agent, RollbackBetweenTasksWaitsForTheTask) {
    Bench bench;
    putOnTrial(bench);
    bench.acknowledgeAll();
    bench.agent.onTaskStarted(bench.now);
    bench.desire(onlyBaseline(6));
    EXPECT_EQ(bench.reported().active, kV24.ref);
    EXPECT_NE(bench.reported().phase, Phase::active) << "the document is not in effect yet";
    bench.acknowledgeAll();
    bench.agent.onTaskFinished(Bench::item("t", kV24.ref), bench.now);
    expectOnBaseline(bench, Phase::active);
}

TEST(Agent, RollbackNowDoesNotWaitForTheTask) {
    Bench bench;
    putOnTrial(bench);
    bench.agent.onTaskStarted(bench.now);
    auto desired = onlyBaseline(6);
    desired.apply = fleet::Apply::now;
    bench.desire(desired);
    expectOnBaseline(bench, Phase::active);
}

TEST(Agent, ActivationBetweenTasksWaitsForTheTask) {
    Bench bench;
    bench.connect();
    bench.desire(trial(5));
    bench.fetched(kV24);
    EXPECT_EQ(bench.reported().phase, Phase::loading);
    EXPECT_EQ(bench.reported().progress, 0.0);
    bench.agent.onTaskStarted(bench.now);
    bench.loaded(kV24);
    EXPECT_EQ(bench.reported().phase, Phase::loading);
    EXPECT_EQ(bench.reported().progress, 1.0) << "loaded, and only waits";
    EXPECT_EQ(bench.reported().active, kV23.ref);
    bench.agent.onTaskFinished(Bench::item("t", kV23.ref), bench.now);
    EXPECT_EQ(bench.reported().active, kV24.ref);
}

TEST(Agent, AMissingBaselineIsFetchedAgainAndTheCandidateDoesNotStartBefore) {
    auto durable = freshRobot();
    durable.slots.clear();
    Bench bench(durable);
    bench.connect();
    bench.desire(trial(5));
    EXPECT_EQ(bench.port.fetches, std::vector<std::string>{"v23"});
    bench.fetched(kV23);
    EXPECT_EQ(bench.port.fetches.back(), "v24");
    bench.obey();
    EXPECT_EQ(bench.reported().active, kV24.ref);
}

TEST(Agent, ARollbackToABaselineThatIsGoneFetchesItAndTriesUntilItIsThere) {
    auto durable = freshRobot();
    durable.committed = kV24.ref;
    durable.slots = {{kV24.ref, 1000, true}};
    Bench bench(durable);
    bench.connect();
    bench.desire(onlyBaseline(6));
    EXPECT_EQ(bench.port.fetches, std::vector<std::string>{"v23"});
    bench.agent.onFetched({kV23.ref, "", 0, RobotError{RobotErrorCode::download, "no route"}}, bench.now);
    EXPECT_EQ(bench.reported().phase, Phase::failed);
    EXPECT_EQ(bench.reported().error->code, RobotErrorCode::download);
    bench.pass(Seconds(10));
    EXPECT_EQ(bench.port.fetches.size(), 2U);
    EXPECT_EQ(bench.reported().phase, Phase::downloading);
    bench.fetched(kV23);
    EXPECT_TRUE(bench.agent.isSwitching());
    bench.loaded(kV23);
    EXPECT_FALSE(bench.agent.isSwitching());
    expectOnBaseline(bench, Phase::active);
    EXPECT_EQ(bench.port.disk.committed, kV23.ref);
}

// ---- commit and slots ----

TEST(Agent, ACommitMakesTheCandidateTheModelOfTheNextBoot) {
    Bench bench;
    putOnTrial(bench);
    const auto loads = bench.port.loads.size();
    bench.desire(onlyBaseline(6, kV24));
    EXPECT_EQ(bench.reported().active, kV24.ref);
    EXPECT_EQ(bench.reported().phase, Phase::active);
    EXPECT_EQ(bench.port.loads.size(), loads);
    EXPECT_EQ(bench.port.disk.committed, kV24.ref);
    for (const auto& state : bench.port.all<protocol::StateReport>()) {
        EXPECT_FALSE(state.generation == 6 && state.reported.active == kV23.ref) << "it never left the candidate";
    }
    bench.pass(Seconds(1000));
    EXPECT_EQ(bench.reported().active, kV24.ref) << "no lease ends a commit";
    Bench rebooted(bench.port.disk, "boot-2");
    EXPECT_EQ(rebooted.reported().active, kV24.ref);
    EXPECT_EQ(rebooted.reported().slots.size(), 2U) << "the old baseline stays for a way back";
}

TEST(Agent, RoomIsMadeFromWhatNobodyNeedsAndNeverFromTheBaseline) {
    auto durable = freshRobot();
    durable.slots = {{kV22.ref, 1000, true}, {kV23.ref, 1000, true}};
    Bench bench(durable);
    bench.connect();
    bench.desire(trial(5));
    EXPECT_EQ(bench.port.removed, std::vector<std::string>{"v22"});

    Bench keeper(durable);
    keeper.connect();
    auto desired = trial(5);
    desired.keep = {"v22", "v23"};
    keeper.desire(desired);
    EXPECT_TRUE(keeper.port.removed.empty());
}

TEST(Agent, AnUnverifiedFileIsFetchedAgain) {
    auto durable = freshRobot();
    durable.slots.push_back({kV24.ref, 1000, false});
    Bench bench(durable);
    bench.connect();
    bench.desire(trial(5));
    EXPECT_EQ(bench.port.fetches, std::vector<std::string>{"v24"});
    bench.fetched(kV24);
    EXPECT_EQ(bench.reported().slots.size(), 2U);
}

TEST(Agent, ANewerDocumentWhileSwitchingWins) {
    Bench bench;
    bench.connect();
    bench.desire(trial(5));
    bench.fetched(kV24);
    bench.desire(trial(6, kV25));
    bench.loaded(kV24);
    EXPECT_EQ(bench.reported().active, kV23.ref);
    EXPECT_EQ(bench.reported().phase, Phase::downloading);
    bench.obey();
    EXPECT_EQ(bench.reported().active, kV25.ref);
}

TEST(Agent, OfflineThenANewerGenerationConvergesOnTheFirstMessage) {
    Bench bench;
    putOnTrial(bench);
    bench.agent.onDisconnected(bench.now);
    bench.pass(Seconds(30));
    bench.connect(onlyBaseline(9));
    expectOnBaseline(bench, Phase::active);
    EXPECT_EQ(bench.agent.durable().generation, 9U);
    EXPECT_TRUE(bench.port.answers.size() == 1U) << "a document inside hello's answer is not answered";
}

TEST(Agent, TheIdlePoolDoesNotServe) {
    Bench bench;
    bench.connect();
    EXPECT_TRUE(bench.agent.isServing());
    auto desired = onlyBaseline(5);
    desired.serving = false;
    bench.desire(desired);
    EXPECT_FALSE(bench.agent.isServing());
}

TEST(Agent, FullStateTellsAllOutsideOfTheSequence) {
    Bench bench;
    putOnTrial(bench);
    bench.task("a");
    bench.agent.onMessage(protocol::GetFullState{}, bench.now);
    ASSERT_EQ(bench.port.fullStates.size(), 1U);
    EXPECT_EQ(bench.port.fullStates[0].state.seq, 0U);
    EXPECT_EQ(bench.port.fullStates[0].state.reported, bench.reported());
    EXPECT_EQ(bench.port.fullStates[0].report.pending, 1U);
}

TEST(Agent, ProgressIsCoalescedToHalfASecond) {
    Bench bench;
    bench.connect();
    bench.desire(trial(5));
    bench.acknowledgeAll();
    const auto before = bench.port.all<protocol::StateReport>().size();
    for (int i = 1; i <= 100; ++i) {
        bench.pass(Milliseconds(20));
        bench.agent.onFetchProgress(i * 0.009, bench.now);
        bench.acknowledgeAll();
    }
    const auto sent = bench.port.all<protocol::StateReport>().size() - before;
    EXPECT_GE(sent, 3U);
    EXPECT_LE(sent, 5U);
}

}  // namespace
}  // namespace slipway::agent
