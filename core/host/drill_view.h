// The rollback drill as screens see it. Pure function.
#pragma once

#include <optional>
#include <vector>

#include "core/plan/plan.h"
#include "core/rollout/state.h"
#include "core/view/snapshot.h"

namespace slipway::host {

/// `candidates` is rollout::drillCandidates of the open plan's baseline; the caller keeps it, because it sorts the fleet.
view::DrillView drillView(const rollout::State& state, const std::optional<plan::Plan>& open, std::vector<RobotId> candidates);

}  // namespace slipway::host
