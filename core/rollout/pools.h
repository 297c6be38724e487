// The other pool of a rollout whose members serve: robots that stand by idle on the baseline. Private to core/rollout.
#pragma once

#include "core/rollout/context.h"

namespace slipway::rollout {

/// The members take over: eligible robots outside stand by and do no customer's task.
void restOthers(Context& context, Rollout& rollout, std::uint64_t decision);

/// The candidate is committed: they stand by without a lease.
void restForGood(Context& context, Rollout& rollout, std::uint64_t decision);

/// A robot of the resting pool that lost its lease and serves again is told to stand by again. A no-op for any other.
void keepResting(Context& context, Rollout& rollout, const RobotId& id);

/// Ends the rest of the other pool: it serves the baseline.
void serveAgain(Context& context, Rollout& rollout, std::uint64_t decision);

}  // namespace slipway::rollout
