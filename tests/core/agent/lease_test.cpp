// The lease of a trial, and what a reboot leaves of it.
#include <gtest/gtest.h>

#include "tests/core/agent/bench.h"

namespace slipway::agent {
namespace {

using fleet::Phase;

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

}  // namespace
}  // namespace slipway::agent
