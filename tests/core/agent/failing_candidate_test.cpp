// A candidate that does not work: every fault has one right answer.
#include <gtest/gtest.h>

#include "tests/core/agent/bench.h"

namespace slipway::agent {
namespace {

using fleet::Phase;
using fleet::RobotError;
using fleet::RobotErrorCode;

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

}  // namespace
}  // namespace slipway::agent
