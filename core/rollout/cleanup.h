// After a commit: the time at which the old model is retired and deleted from every robot but the named backups, which
// survives restarts because it is state (product.md, blue-green). Private to core/rollout but for reading.
#pragma once

#include "core/rollout/context.h"

namespace slipway::rollout {

/// The rollout was committed: begins to count, where its plan asks for it.
void scheduleCleanup(Context& context, Rollout& rollout);

/// Starts what is due, and offers the next document to each robot that is left. Holds still while the journal cannot be
/// written, and leaves robots alone that are away, in a rollout, or run the old model again.
void followCleanups(Context& context);

/// One robot reported: is it clean, or can it be asked?
void followCleanups(Context& context, const RobotId& id);

/// A rollout of this plan starts: what it needs is not retired.
void keepForPlan(Context& context, const plan::Plan& plan);

/// When followCleanups() wants to be called next; none: there is nothing to wait for.
[[nodiscard]] std::optional<EngineTime> nextCleanup(const State& state, EngineTime now);

inline constexpr Milliseconds kCleanupAgain = std::chrono::minutes(1);  // robots that are left are looked at this often

}  // namespace slipway::rollout
