// Automatic checklist items for the open plan, from what the robots reported. Pure function.
#pragma once

#include <vector>

#include "core/checklist/checklist.h"
#include "core/host/live_data.h"
#include "core/plan/plan.h"
#include "core/rollout/state.h"

namespace slipway::host {

std::vector<checklist::AutomaticFinding> findAutomatically(const plan::Plan& plan, const rollout::State& state, const LiveData& live,
                                                           EngineTime engineNow, WallTime now);

}  // namespace slipway::host
