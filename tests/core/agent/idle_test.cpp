// A robot that stands by idle does so only while a console says so: without one it serves the baseline again.
#include <gtest/gtest.h>

#include "tests/core/agent/bench.h"

namespace slipway::agent {
namespace {

fleet::Desired standBy(std::uint64_t generation, std::optional<Milliseconds> lease) {
    fleet::Desired desired;
    desired.generation = generation;
    desired.baseline = kV23;
    desired.serving = false;
    desired.keep = {"v23", "v24"};
    desired.lease = lease;
    return desired;
}

TEST(Idle, ServesAgainWhenTheLeaseIsOver) {
    Bench bench;
    bench.connect();
    bench.desire(standBy(5, Seconds(120)));
    EXPECT_FALSE(bench.agent.isServing());
    bench.pass(Seconds(119));
    EXPECT_FALSE(bench.agent.isServing());
    bench.pass(Seconds(2));
    EXPECT_TRUE(bench.agent.isServing());
    EXPECT_EQ(bench.reported().phase, fleet::Phase::reverted) << "and says so";
    EXPECT_EQ(bench.reported().active, kV23.ref);
}

TEST(Idle, StandsByWhileTheLeaseIsRenewed) {
    Bench bench;
    bench.connect();
    bench.desire(standBy(5, Seconds(120)));
    for (int i = 0; i < 10; ++i) {
        bench.pass(Seconds(60));
        bench.agent.onMessage(protocol::Lease{5, Seconds(120)}, bench.now);
    }
    EXPECT_FALSE(bench.agent.isServing());
}

TEST(Idle, AfterACommitThereIsNoLeaseToEnd) {
    Bench bench;
    bench.connect();
    bench.desire(standBy(5, std::nullopt));
    bench.pass(std::chrono::hours(24));
    EXPECT_FALSE(bench.agent.isServing());
    bench.desire([] {
        auto serve = standBy(6, std::nullopt);
        serve.serving = true;
        return serve;
    }());
    EXPECT_TRUE(bench.agent.isServing());
}

TEST(Idle, AnIdleTrialThatLosesItsLeaseServesTheBaseline) {
    Bench bench;
    bench.connect();
    auto desired = trial(5, kV24, Seconds(120));
    desired.serving = false;
    bench.desire(desired);
    bench.obey();
    ASSERT_EQ(bench.reported().active, kV24.ref);
    EXPECT_FALSE(bench.agent.isServing());
    bench.pass(Seconds(121));
    EXPECT_EQ(bench.reported().active, kV23.ref);
    EXPECT_TRUE(bench.agent.isServing());
}

}  // namespace
}  // namespace slipway::agent
