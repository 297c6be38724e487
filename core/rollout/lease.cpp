#include "core/rollout/lease.h"

#include "core/rollout/member_walk.h"

namespace slipway::rollout {

namespace {

void sendLease(Context& context, const Rollout& rollout, const RobotId& id, const Robot& robot) {
    if (!robot.online || robot.quarantined || !robot.desired) return;
    const auto& desired = *robot.desired;
    const bool leased = desired.isTrial() || (!desired.serving && desired.lease);
    if (leased && robot.generation == desired.generation) context.effects.emplace_back(SendLease{id, robot.generation, rollout.plan.lease});
}

}  // namespace

void renewLeases(Context& context, Rollout& rollout) {
    if (!isOnTrial(rollout.status) || context.now < rollout.nextLease) return;
    rollout.nextLease = context.now + rollout.plan.lease / 3;
    for (const auto& id : rollout.resting) sendLease(context, rollout, id, context.state.robots[id]);
    walkMembers(context.state.robots, rollout.members,
                [&](const RobotId& id, const Robot& robot, const Member&) { sendLease(context, rollout, id, robot); });
}

void renewLease(Context& context, const Rollout& rollout, const RobotId& id) {
    if (isOnTrial(rollout.status)) sendLease(context, rollout, id, context.state.robots[id]);
}

}  // namespace slipway::rollout
