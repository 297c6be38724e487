// What robots' events do to their twins and to their part in a rollout. Private to core/rollout.
#pragma once

#include "core/rollout/context.h"
#include "core/rollout/event.h"

namespace slipway::rollout {

void onRobotConnected(Context& context, const RobotConnected& event);
void onRobotDisconnected(Context& context, const RobotDisconnected& event);
void onRobotQuarantined(Context& context, const RobotQuarantined& event);
void onRobotStateChanged(Context& context, const RobotStateChanged& event);
void onRobotResults(Context& context, const RobotResults& event);
void onRobotProgress(Context& context, const RobotProgress& event);
void onDesiredAnswered(Context& context, const DesiredAnswered& event);

/// Sequence rules of `state` and `results`; true if the message is to be taken, acknowledged or not.
bool admit(Context& context, const RobotId& id, Robot& robot, std::uint64_t session, const std::string& bootId, std::uint64_t seq);

/// Is the robot in the control arm of this rollout, while it goes on?
[[nodiscard]] bool isInControl(const Rollout& rollout, const RobotId& id);

/// Robots silent for too long become lost, tasks beyond their time-out failures; both release the watermark.
void noteSilence(Context& context, Rollout& rollout);

}  // namespace slipway::rollout
