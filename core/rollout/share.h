// The share of tasks that use the candidate (feature flag): moved by a stage's closed loop or by an operator, and
// checked against the hash of each task's id. Private to core/rollout.
#pragma once

#include "core/fleet/result_item.h"
#include "core/rollout/context.h"

namespace slipway::rollout {

/// One look of the present stage's loop, when its interval is over: a step up, a step down, or nothing on too few
/// tasks. At share 0, with a loop or without, nothing can be learned any more: it pauses for a decision. Only while running.
void followShare(Context& context, Rollout& rollout);

/// Sets the share and gives every member the new document; at 1 the soak begins to count.
void changeShare(Context& context, Rollout& rollout, double share, Saying because);

/// Notes the share in force from now on.
void setShare(Rollout& rollout, double share, EngineTime now);

/// Blocks of two arms follow the robots and the share: how many tasks of each arm come in the same time.
void shapeBlocks(Rollout& rollout);

/// Notes which model a live task used beside what bucket(salt, task) asks for under the share its robot had applied
/// when the task began; tasks near a change are left out.
void noteMix(Rollout& rollout, const RobotId& id, const Robot& robot, const fleet::ResultItem& item, EngineTime startedAt);

/// Does the stage ask a robot to use both models in turn, at its beginning or by its loop?
[[nodiscard]] bool mixesTasks(const plan::Stage& stage);

/// Chi-square with one degree of freedom of the share of tasks seen against the shares asked for; 0 with no task.
[[nodiscard]] double sampleRatioChiSquare(const Mix& mix);

/// chi-square at p = 0.001, one degree of freedom.
inline constexpr double kSampleRatioLimit = 10.827566170662733;

}  // namespace slipway::rollout
