// Scenarios of the other strategies: the same fleets, faults and mishaps as drawScenario's canary, with the stages of another
// recipe in times that a run can wait for.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/sim/scenario.h"

namespace slipway::sim {

/// The recipes that the simulation draws, by the names of plan files; "custom" is a canary against its control.
[[nodiscard]] std::span<const std::string_view> simulatedStrategies();

/// drawScenario(seed, robots) with the stages of `strategy`; some feature flags have a closed loop instead of timed steps.
[[nodiscard]] Scenario drawScenario(std::uint64_t seed, std::size_t robots, std::string_view strategy);

}  // namespace slipway::sim
