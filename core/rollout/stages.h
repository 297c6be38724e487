// Moves a rollout through its stages: entering one, what a verdict leads to. Private to core/rollout.
#pragma once

#include <string>

#include "core/rollout/context.h"
#include "core/rollout/gates.h"

namespace slipway::rollout {

/// Enters stage `index` (0 at the start): takes robots in and issues documents, or pauses when the stage may not start.
void enterStage(Context& context, Rollout& rollout, std::size_t index, const Saying& because);

/// Gives every member that follows the stages what the present stage and share ask for, where it differs.
void adjustExposure(Context& context, Rollout& rollout, std::uint64_t decision);

/// Next stage, or after the last what the plan ends with.
void promoteNow(Context& context, Rollout& rollout, const Saying& because);

/// Reads the gates and does what follows: roll back, promote, ask, or nothing.
void judge(Context& context, Rollout& rollout, Scope scope);

/// Has the present stage all that a promotion needs? Otherwise what is missing, in one sentence.
[[nodiscard]] std::string whatIsMissing(const State& state, const Rollout& rollout, EngineTime now);

/// Sends the candidate to a member again, or for the first time: phase updating.
void sendCandidate(Context& context, Rollout& rollout, const RobotId& id, std::uint64_t decision);

/// Takes a member off the candidate: `phase` failed, excluded or drifted; all but the drifted get the baseline document.
void leaveOut(Context& context, Rollout& rollout, const RobotId& id, MemberPhase phase, std::string why);

/// How long a robot of the present stage may be away before it counts as silent: the lost gate's, or its default.
[[nodiscard]] Milliseconds silencePatience(const Rollout& rollout);

/// After a start or a wake-up of the console: are robots still coming back? Nothing advances on the few that are back already. For
/// those that were online before, bounded by a third of the lease, 5 to 30 s; for those that have the candidate, until they are heard
/// of or count as lost.
[[nodiscard]] bool isSettling(const State& state, const Rollout& rollout, EngineTime now);

/// Status paused with its cause; a no-op when it is not running.
void pauseNow(Context& context, Rollout& rollout, PauseCause cause, const Saying& because);

}  // namespace slipway::rollout
