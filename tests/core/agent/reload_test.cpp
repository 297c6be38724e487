// A drill asks for the baseline once more: it is loaded beside the copy that serves, and nothing else changes.
#include <gtest/gtest.h>

#include "tests/core/agent/bench.h"

namespace slipway::agent {
namespace {

fleet::Desired drill(std::uint64_t generation, const fleet::Model& baseline = kV23) {
    auto desired = onlyBaseline(generation, baseline);
    desired.reload = true;
    return desired;
}

std::vector<fleet::Phase> phasesUnder(const Bench& bench, std::uint64_t generation) {
    std::vector<fleet::Phase> phases;
    for (const auto& state : bench.port.all<protocol::StateReport>()) {
        if (state.generation == generation) phases.push_back(state.reported.phase);
    }
    return phases;
}

TEST(Reload, LoadsTheServingBaselineAnewAndReportsBothSteps) {
    Bench bench;
    bench.connect();
    bench.desire(drill(5));
    EXPECT_EQ(bench.port.loads, std::vector<std::string>{"v23"});
    EXPECT_EQ(bench.reported().phase, fleet::Phase::loading);
    EXPECT_EQ(bench.reported().active, kV23.ref) << "the old copy serves meanwhile";
    EXPECT_FALSE(bench.agent.isSwitching()) << "tasks go on";
    bench.acknowledgeAll();
    bench.loaded(kV23);
    EXPECT_EQ(bench.reported().phase, fleet::Phase::active);
    bench.acknowledgeAll();
    EXPECT_EQ(phasesUnder(bench, 5), (std::vector{fleet::Phase::loading, fleet::Phase::active}));
    EXPECT_TRUE(bench.port.fetches.empty());
    EXPECT_TRUE(bench.port.removed.empty());
}

TEST(Reload, WithoutTheMemberAnUnchangedBaselineIsNothingToDo) {
    Bench bench;
    bench.connect();
    bench.desire(onlyBaseline(5));
    EXPECT_TRUE(bench.port.loads.empty());
    EXPECT_EQ(bench.reported().phase, fleet::Phase::active);
}

TEST(Reload, SwitchesBetweenTasks) {
    Bench bench;
    bench.connect();
    bench.agent.onTaskStarted(bench.now);
    bench.desire(drill(5));
    bench.loaded(kV23);
    EXPECT_EQ(bench.reported().phase, fleet::Phase::loading);
    bench.agent.onTaskFinished(Bench::item("t-1", kV23.ref), bench.now);
    EXPECT_EQ(bench.reported().phase, fleet::Phase::active);
    EXPECT_EQ(bench.port.loads.size(), 1U) << "once is enough";
}

TEST(Reload, TheSameDocumentTwiceLoadsOnce) {
    Bench bench;
    bench.connect();
    bench.desire(drill(5));
    bench.desire(drill(5));
    bench.loaded(kV23);
    bench.desire(drill(5));
    EXPECT_EQ(bench.port.loads.size(), 1U);
    EXPECT_EQ(bench.reported().phase, fleet::Phase::active);
}

TEST(Reload, ALoadThatFailsIsReportedWhileTheOldCopyServesAndTriedAgain) {
    Bench bench;
    bench.connect();
    bench.desire(drill(5));
    bench.agent.onLoaded(kV23.ref, fleet::RobotError{fleet::RobotErrorCode::load, "no memory"}, bench.now);
    EXPECT_EQ(bench.reported().phase, fleet::Phase::failed);
    EXPECT_EQ(bench.agent.modelFor("t-1"), kV23.ref);
    bench.pass(Seconds(11));
    EXPECT_EQ(bench.port.loads.size(), 2U);
    bench.loaded(kV23);
    EXPECT_EQ(bench.reported().phase, fleet::Phase::active);
}

TEST(Reload, ARolloutThatComesMeanwhileIsCarriedOutAtOnce) {
    auto durable = freshRobot();
    durable.slots.push_back({kV24.ref, 1000, true});
    Bench bench(durable);
    bench.connect();
    bench.desire(drill(5));
    bench.desire(trial(6));
    EXPECT_EQ(bench.port.loads, (std::vector<std::string>{"v23", "v24"}));
    bench.loaded(kV24);
    EXPECT_EQ(bench.reported().phase, fleet::Phase::active);
    EXPECT_EQ(bench.reported().active, kV24.ref);
    bench.desire(onlyBaseline(7));
    EXPECT_EQ(bench.reported().active, kV23.ref) << "the way back needs no load: the baseline stayed in memory";
    EXPECT_EQ(bench.port.loads.size(), 2U);
}

TEST(Reload, ADocumentThatChangesTheModelLoadsItOnce) {
    auto durable = freshRobot();
    durable.slots.push_back({kV24.ref, 1000, true});
    Bench bench(durable);
    bench.connect();
    bench.desire(drill(5, kV24));
    bench.loaded(kV24);
    EXPECT_EQ(bench.port.loads, std::vector<std::string>{"v24"});
    EXPECT_EQ(bench.reported().active, kV24.ref);
    EXPECT_EQ(bench.reported().phase, fleet::Phase::active);
}

}  // namespace
}  // namespace slipway::agent
