// The end of a rollout whose stages have all passed: every robot keeps the candidate. Private to core/rollout.
#pragma once

#include <vector>

#include "core/rollout/context.h"

namespace slipway::rollout {

inline constexpr Milliseconds kCommitPatience = Seconds(120);  // then the robots that did not confirm are named

/// Robots kept back as the control, which get the candidate with the commit.
[[nodiscard]] std::vector<RobotId> heldBackRobots(const State& state, const Rollout& rollout);

/// Sends the commit to everyone still on the way; ends the rollout when every reachable robot confirmed it.
void startCommit(Context& context, Rollout& rollout, const Saying& because);
void observeCommit(Context& context, Rollout& rollout);

/// The end: members belong to no rollout any more.
void endRollout(Context& context, Rollout& rollout, RolloutStatus status);

}  // namespace slipway::rollout
