// The rollout as the screens show it: stages with quota and soak, gates, counts, rollback steps with their
// targets, and which commands are legal now. Pure functions, engine's thread.
#pragma once

#include "core/rollout/state.h"
#include "core/view/snapshot.h"

namespace slipway::host {

/// All but the charts, the decisions and nextStageRobots, which the snapshot builder keeps.
view::RolloutView viewOf(const rollout::Rollout& rollout, const rollout::State& state, EngineTime now);

}  // namespace slipway::host
