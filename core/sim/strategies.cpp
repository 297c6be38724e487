#include "core/sim/strategies.h"

#include <algorithm>
#include <array>

#include "core/plan/recipes/feature_flag.h"
#include "core/plan/recipes/recipe.h"

namespace slipway::sim {

namespace {

constexpr int kResumes = 3;  // times that an operator of the quiet phase lets a stage wait once more

constexpr std::array<std::string_view, 7> kStrategies{"canary",  "blue_green", "shadow",          "feature_flag",
                                                      "ab_test", "custom",     "blue_green_pools"};

/// Times and quotas as short as the canary's of scenario.cpp; gates are those of its last stage.
void shorten(plan::Stage& stage, const plan::Gates& gates, Random& random) {
    const auto install = stage.gates.install;
    stage.gates = gates;
    if (stage.comparison) {
        stage.gates.success.reset();
        if (random.chance(0.5)) stage.comparison->method = plan::ComparisonMethod::sequential;
    }
    if (stage.mode == fleet::ExposureMode::none && random.chance(0.5)) stage.gates.install.least = install.least;
    stage.soak = Seconds(5 + static_cast<std::int64_t>(random.below(15)));
    stage.longest = Seconds(120 + static_cast<std::int64_t>(random.below(120)));
    if (stage.quota > 0) stage.quota = 40 + static_cast<std::int64_t>(random.below(100));
    if (stage.latencyBudgetMs) stage.latencyBudgetMs = 100.0 + 100.0 * random.uniform();
    if (stage.loop) {
        stage.loop->interval = Seconds(10 + static_cast<std::int64_t>(random.below(20)));
        stage.loop->step = 0.1 + 0.4 * random.uniform();
        stage.loop->tolerance = Ratio::fromDouble(0.15);
        stage.longest = Seconds(600);
    }
}

/// A canary whose success is held against robots that are kept back.
void holdAgainstControl(plan::Plan& plan) {
    plan.strategy = "custom";
    plan.holdBack = Ratio::fromDouble(0.1);
    for (auto& stage : plan.stages) {
        stage.gates.success->method = plan::GateMethod::sequential;
        stage.gates.success->against = plan::SuccessBaseline::control;
    }
}

}  // namespace

std::span<const std::string_view> simulatedStrategies() { return kStrategies; }

Scenario drawScenario(std::uint64_t seed, std::size_t robots, std::string_view strategy) {
    Scenario scenario = drawScenario(seed, robots);
    if (strategy == "custom") {
        holdAgainstControl(scenario.plan);
        return scenario;
    }
    const auto* recipe = plan::recipeOf(strategy);
    if (recipe == nullptr || strategy == "canary") return scenario;
    Random random(seed ^ 0x57A7'E61E'0000'0001ULL);
    const auto gates = scenario.plan.stages.back().gates;
    scenario.plan.strategy = strategy;
    scenario.plan.ending = recipe->ending;
    scenario.plan.stages = recipe->stages(gates);
    if (strategy == "feature_flag" && random.chance(0.5)) scenario.plan.stages = {plan::closedLoopStage(gates)};
    if (recipe->cleansUp) {
        scenario.plan.cleanup.emplace();
        scenario.plan.cleanup->after = Seconds(5 + static_cast<std::int64_t>(seed % 60));  // without a draw: stages stay as they were
        scenario.plan.cleanup->backups = {scenario.robots.front().id.value, "nobody"};
    }
    scenario.bound = std::chrono::minutes(15);
    for (auto& stage : scenario.plan.stages) {
        shorten(stage, gates, random);
        scenario.bound += stage.longest * (kResumes + 1);
    }
    return scenario;
}

}  // namespace slipway::sim
