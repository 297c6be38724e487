#include "core/plan/recipes/shadow.h"

namespace slipway::plan {

std::vector<Stage> shadowStages(const Gates& gates) {
    Stage stage;
    stage.name = "shadow";
    stage.mode = fleet::ExposureMode::shadow;
    stage.quota = 5000;
    stage.soak = std::chrono::minutes(10);
    stage.longest = std::chrono::hours(24);
    stage.latencyBudgetMs = gates.latency ? gates.latency->limitMs : LatencyGate{}.limitMs;
    stage.gates = gates;
    return {stage};
}

}  // namespace slipway::plan
