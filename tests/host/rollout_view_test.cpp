// What screens are told of a rollout in one sentence.
#include <gtest/gtest.h>

#include "core/host/rollout_view.h"
#include "tests/support/engine_bench.h"

namespace slipway::host {
namespace {

TEST(RolloutView, APauseThatAsksSaysWhatAGateSaysByNow) {
    test::EngineBench bench;
    auto plan = test::samplePlan();
    plan.stages[0].onPass = plan::OnPass::ask;
    ASSERT_EQ(bench.start(plan), "");
    bench.work(25);
    bench.wait(Seconds(11));
    ASSERT_EQ(bench.rollout().pauseCause, rollout::PauseCause::needsDecision);
    EXPECT_EQ(viewOf(bench.rollout(), bench.state, bench.now).statusText, "Paused: every gate passed; this stage asks before it goes on.");
    for (const auto& [id, member] : bench.rollout().members) bench.disconnect(id);
    const auto view = viewOf(bench.rollout(), bench.state, bench.now);
    ASSERT_FALSE(view.promote.allowed);
    EXPECT_EQ(view.statusText, "Paused: every gate passed; this stage asks before it goes on; by now: " + view.promote.whyNot + ".");
}

TEST(RolloutView, WhatAPauseSaysAlreadyIsNotSaidAgain) {
    test::EngineBench bench;
    ASSERT_EQ(bench.start(test::samplePlan()), "");
    ASSERT_EQ(bench.command(rollout::Pause{{}, bench.rollout().id, false, "lunch"}), "");
    EXPECT_EQ(viewOf(bench.rollout(), bench.state, bench.now).statusText.find("by now"), std::string::npos);
}

}  // namespace
}  // namespace slipway::host
