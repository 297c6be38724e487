// One robot's part in a rollout: from updating to active, failed, drifted, reverted or held, and back when it
// returns. Private to core/rollout.
#pragma once

#include <string>

#include "core/rollout/context.h"

namespace slipway::rollout {

/// Brings a member up to date after its robot reported, connected or disconnected. (bootId, seq) is the
/// message that said so: results after it count once the candidate is active.
void observeMember(Context& context, Rollout& rollout, const RobotId& id, const std::string& bootId, std::uint64_t seq);

/// A member's robot said hello: decides which document it is given, before the answer is sent.
void returnMember(Context& context, Rollout& rollout, const RobotId& id, const std::string& bootId);

/// Puts a member on a baseline document until resume: no candidate is sent while paused.
void holdMember(Context& context, Rollout& rollout, const RobotId& id, std::uint64_t decision);

/// Sends the candidate again to members that are held or reverted: what resume does.
void resumeMembers(Context& context, Rollout& rollout, std::uint64_t decision);

}  // namespace slipway::rollout
