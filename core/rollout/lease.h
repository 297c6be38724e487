// The trial lease: robots keep the candidate, or stand by in the other pool, only while the console says so again.
// Private to core/rollout.
#pragma once

#include "core/rollout/context.h"

namespace slipway::rollout {

/// A third of the lease after the last time, every robot on trial that follows its newest document gets a new one.
void renewLeases(Context& context, Rollout& rollout);

/// One robot has returned: it may have missed renewals, and the next for all may come too late for it.
void renewLease(Context& context, const Rollout& rollout, const RobotId& id);

}  // namespace slipway::rollout
