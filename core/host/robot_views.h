// One robot as the screens show it: its look, and the one sentence that says why it is where it is.
// Pure functions, engine's thread.
#pragma once

#include "core/host/live_data.h"
#include "core/rollout/state.h"
#include "core/view/snapshot.h"

namespace slipway::host {

/// `shown`: the rollout on the screen, or null. `live`: what was heard of the robot, or null.
view::RobotView viewOf(const RobotId& id, const rollout::Robot& robot, const LiveRobot* live, const rollout::Rollout* shown);

/// True if the robot holds the model in a slot that it verified itself.
bool holdsVerified(const rollout::Robot& robot, const fleet::ModelRef& model);

}  // namespace slipway::host
