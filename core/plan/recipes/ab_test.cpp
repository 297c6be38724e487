#include "core/plan/recipes/ab_test.h"

namespace slipway::plan {

std::vector<Stage> abTestStages(const Gates& gates) {
    Stage stage;
    stage.name = "A/B";
    stage.robots = Ratio::fromBillionths(Ratio::kOne / 2);
    stage.assignment = Assignment::hash;
    stage.quota = 10'000;
    stage.soak = std::chrono::hours(1);
    stage.longest = std::chrono::days(7);
    stage.gates = gates;
    stage.gates.success.reset();
    stage.comparison = Comparison{};
    return {stage};
}

}  // namespace slipway::plan
