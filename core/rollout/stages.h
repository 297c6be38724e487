// Moves a rollout through its stages: who is eligible, entering a stage, what a verdict leads to, commit.
// Private to core/rollout, but for the two questions that screens ask (step.h).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/rollout/context.h"
#include "core/rollout/gates.h"

namespace slipway::rollout {

/// Why the robot may not take part in a rollout of this plan now; empty: it is eligible. Only online, healthy
/// robots that hold the verified baseline, run it, and are in no other rollout are.
[[nodiscard]] std::string whyNotEligible(const RobotId& id, const Robot& robot, const plan::Plan& plan);

/// From its hello: "shadow", "flags", "pools".
[[nodiscard]] bool isCapable(const Robot& robot, std::string_view capability);

/// Robots that stage `index` would add, in cohort order.
[[nodiscard]] std::vector<RobotId> cohortAdditions(const State& state, const Rollout& rollout, std::size_t index);

/// Why stage `index` could not start now with that many new robots (rollback-ready, or nobody to expose); empty: it could.
[[nodiscard]] std::string whyStageCannotStart(const State& state, const Rollout& rollout, std::size_t index, std::size_t additions);

/// Enters stage `index` (0 at the start): takes robots in and issues documents, or pauses when the stage may not start.
void enterStage(Context& context, Rollout& rollout, std::size_t index, const Saying& because);

/// Gives every member that follows the stages what the present stage and share ask for, where it differs.
void adjustExposure(Context& context, Rollout& rollout, std::uint64_t decision);

/// A robot of the resting pool that lost its lease and serves again is told to stand by again. A no-op for any other.
void keepResting(Context& context, Rollout& rollout, const RobotId& id);

/// Ends the rest of the other pool: it serves the baseline.
void serveAgain(Context& context, Rollout& rollout, std::uint64_t decision);

/// Next stage, or after the last what the plan ends with.
void promoteNow(Context& context, Rollout& rollout, const Saying& because);

/// Reads the gates and does what follows: roll back, promote, ask, or nothing.
void judge(Context& context, Rollout& rollout, Scope scope);

/// Has the present stage all that a promotion needs? Otherwise what is missing, in one sentence.
[[nodiscard]] std::string whatIsMissing(const Rollout& rollout, EngineTime now);

/// Sends the candidate to a member again, or for the first time: phase updating.
void sendCandidate(Context& context, Rollout& rollout, const RobotId& id, std::uint64_t decision);

/// Takes a member off the candidate: `phase` failed, excluded or drifted; all but the drifted get the baseline document.
void leaveOut(Context& context, Rollout& rollout, const RobotId& id, MemberPhase phase, std::string why);

/// How long a robot of the present stage may be away before it counts as silent: the lost gate's, or its default.
[[nodiscard]] Milliseconds silencePatience(const Rollout& rollout);

/// After a start or a wake-up of the console: are robots that were online before still coming back? Nothing
/// advances on the few that are back already; bounded by a third of the lease, 5 to 30 s.
[[nodiscard]] bool isSettling(const State& state, const Rollout& rollout, EngineTime now);

inline constexpr Milliseconds kCommitPatience = Seconds(120);  // then the robots that did not confirm are named

/// Sends the commit to everyone still on the way; ends the rollout when every reachable robot confirmed it.
void startCommit(Context& context, Rollout& rollout, const Saying& because);
void observeCommit(Context& context, Rollout& rollout);

/// Status paused with its cause; a no-op when it is not running.
void pauseNow(Context& context, Rollout& rollout, PauseCause cause, const Saying& because);

/// The end: members belong to no rollout any more.
void endRollout(Context& context, Rollout& rollout, RolloutStatus status);

}  // namespace slipway::rollout
