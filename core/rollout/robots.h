// What robots' events do to their twins and to their part in a rollout. Private to core/rollout.
#pragma once

#include "core/rollout/context.h"
#include "core/rollout/event.h"

namespace slipway::rollout {

void onRobotConnected(Context& context, const RobotConnected& event);
void onRobotDisconnected(Context& context, const RobotDisconnected& event);
void onRobotQuarantined(Context& context, const RobotQuarantined& event);
void onRobotReleased(Context& context, const RobotReleased& event);
void onRobotStateChanged(Context& context, const RobotStateChanged& event);
void onRobotResults(Context& context, const RobotResults& event);
void onRobotProgress(Context& context, const RobotProgress& event);
void onDesiredAnswered(Context& context, const DesiredAnswered& event);

/// Robots silent for too long become lost, tasks beyond their time-out failures; both release the watermark.
void noteSilence(Context& context, Rollout& rollout);

}  // namespace slipway::rollout
