// Which plans a recorded rollout may be replayed under.
#include "core/replay/comparable.h"

#include <gtest/gtest.h>

#include <functional>
#include <utility>
#include <vector>

#include "tests/support/engine_bench.h"

namespace slipway::test {
namespace {

using Change = std::function<void(plan::Plan&)>;

std::string refusedAt(const Change& change) {
    auto other = samplePlan();
    change(other);
    const auto result = replay::checkComparable(samplePlan(), other);
    return result ? std::string() : result.error().where;
}

TEST(Comparable, WhateverChoseRobotsOrWasSaidToThemIsRefusedByItsPath) {
    const std::vector<std::pair<std::string, Change>> changes{
        {"$.sites", [](auto& plan) { plan.sites = {"north"}; }},
        {"$.baseline.name", [](auto& plan) { plan.baseline.ref.name = "walk"; }},
        {"$.baseline.version", [](auto& plan) { plan.baseline.ref.version = "v22"; }},
        {"$.candidate.sha256", [](auto& plan) { plan.candidate.ref.sha256 = std::string(64, 'c'); }},
        {"$.candidate.bytes", [](auto& plan) { plan.candidate.bytes = 1; }},
        {"$.candidate.uri", [](auto& plan) { plan.candidate.uri = "https://models.example/v24"; }},
        {"$.salt", [](auto& plan) { plan.salt = "pepper"; }},
        {"$.leaseSeconds", [](auto& plan) { plan.lease = Seconds(30); }},
        {"$.stages", [](auto& plan) { plan.stages.pop_back(); }},
        {"$.stages[1].robots", [](auto& plan) { plan.stages[1].robots = Ratio::fromDouble(0.3); }},
        {"$.stages[2].exposure", [](auto& plan) { plan.stages[2].mode = fleet::ExposureMode::shadow; }},
        {"$.stages[0].share", [](auto& plan) { plan.stages[0].share = 0.5; }},
    };
    for (const auto& [path, change] : changes) EXPECT_EQ(refusedAt(change), path);
}

TEST(Comparable, TheFirstOfSeveralDifferencesIsNamed) {
    EXPECT_EQ(refusedAt([](auto& plan) {
                  plan.stages[3].share = 0.5;
                  plan.stages[1].robots = Ratio::fromDouble(0.3);
              }),
              "$.stages[1].robots");
}

TEST(Comparable, WhatOnlyTheEngineLooksAtMayDiffer) {
    EXPECT_EQ(refusedAt([](auto& plan) {
                  plan.name = "another";
                  plan.strategy = "custom";
                  plan.taskTimeout = Seconds(5);
                  plan.resumeAfterRestart = false;
                  plan.bar = Seconds(0);
                  for (auto& stage : plan.stages) {
                      stage.name += " again";
                      stage.quota *= 2;
                      stage.soak = Seconds(1);
                      stage.longest = Seconds(9999);
                      stage.onPass = plan::OnPass::ask;
                      stage.gates.success.reset();
                      stage.gates.stuck.mostPerRobot = 1;
                  }
              }),
              "");
}

TEST(Comparable, TheSentenceNamesBothPlans) {
    auto other = samplePlan();
    other.name = "stricter";
    other.stages[0].share = 0.5;
    const auto result = replay::checkComparable(samplePlan(), other);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::invalidInput);
    EXPECT_NE(result.error().message.find("\"stricter\""), std::string::npos) << result.error().message;
    EXPECT_NE(result.error().message.find("\"sample\""), std::string::npos) << result.error().message;
}

}  // namespace
}  // namespace slipway::test
