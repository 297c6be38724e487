// What the engine lets go of: details of rollouts that ended long ago, so that a desk that has rolled out for years starts and
// steps as fast as a new one. Their whole story is in the journal. Pure.
#pragma once

#include "core/rollout/state.h"

namespace slipway::rollout {

/// Of rollouts that ended before the newest kRememberedRollouts of them stay id, plan, status, revision, times, tasks and failures;
/// one that a robot still belongs to stays whole.
void forgetOldRollouts(State& state);

}  // namespace slipway::rollout
