// How the agent carries out documents.
#include <gtest/gtest.h>

#include "core/base/murmur3.h"
#include "tests/core/agent/bench.h"

namespace slipway::agent {
namespace {

using fleet::ExposureMode;
using fleet::Phase;
using fleet::RobotErrorCode;

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

}  // namespace
}  // namespace slipway::agent
