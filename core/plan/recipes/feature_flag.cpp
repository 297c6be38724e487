#include "core/plan/recipes/feature_flag.h"

#include <fmt/format.h>

#include <array>

namespace slipway::plan {

namespace {

struct ShareStep {
    int percent = 0;
    std::int64_t quota = 0;
    std::chrono::minutes soak{};
    std::chrono::hours longest{};
};

constexpr std::array<ShareStep, 3> kShareSteps{{
    {10, 100, std::chrono::minutes(20), std::chrono::hours(2)},
    {50, 500, std::chrono::minutes(30), std::chrono::hours(2)},
    {100, 5000, std::chrono::minutes(30), std::chrono::hours(4)},
}};

Stage installStage(const Gates& gates) {
    Stage stage;
    stage.name = "installed";
    stage.mode = fleet::ExposureMode::none;
    stage.quota = 0;
    stage.soak = std::chrono::minutes(10);
    stage.longest = std::chrono::hours(2);
    stage.gates = gates;
    return stage;
}

}  // namespace

std::vector<Stage> featureFlagStages(const Gates& gates) {
    std::vector<Stage> stages{installStage(gates)};
    for (const ShareStep& step : kShareSteps) {
        Stage stage;
        stage.name = fmt::format("share {} %", step.percent);
        stage.share = step.percent / 100.0;
        stage.quota = step.quota;
        stage.soak = step.soak;
        stage.longest = step.longest;
        stage.gates = gates;
        stages.push_back(std::move(stage));
    }
    return stages;
}

Stage closedLoopStage(const Gates& gates) {
    Stage stage;
    stage.name = "closed loop";
    stage.share = 0.1;
    stage.loop = ShareLoop{};
    stage.quota = 5000;
    stage.soak = std::chrono::minutes(30);
    stage.longest = std::chrono::hours(8);
    stage.gates = gates;
    return stage;
}

}  // namespace slipway::plan
