// The way back and what is kept for it: rollback, commit and slots.
#include <gtest/gtest.h>

#include "tests/core/agent/bench.h"

namespace slipway::agent {
namespace {

using fleet::Phase;
using fleet::RobotError;
using fleet::RobotErrorCode;

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
