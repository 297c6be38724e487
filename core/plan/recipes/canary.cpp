#include "core/plan/recipes/canary.h"

#include <fmt/format.h>

#include <array>

namespace slipway::plan {

namespace {

struct Step {
    std::int64_t percent = 0;
    std::int64_t quota = 0;
    std::chrono::minutes soak{};
    std::chrono::hours longest{};
};

constexpr std::array<Step, 4> kSteps{{
    {5, 100, std::chrono::minutes(5), std::chrono::hours(2)},
    {20, 500, std::chrono::minutes(10), std::chrono::hours(2)},
    {50, 2500, std::chrono::minutes(10), std::chrono::hours(2)},
    {100, 5000, std::chrono::minutes(30), std::chrono::hours(4)},
}};

}  // namespace

std::vector<Stage> canaryStages(const Gates& gates) {
    std::vector<Stage> stages;
    for (const Step& step : kSteps) {
        Stage stage;
        stage.name = fmt::format("{} %", step.percent);
        stage.robots = Ratio::fromBillionths(step.percent * (Ratio::kOne / 100));
        stage.quota = step.quota;
        stage.soak = step.soak;
        stage.longest = step.longest;
        stage.gates = gates;
        stages.push_back(std::move(stage));
    }
    return stages;
}

}  // namespace slipway::plan
