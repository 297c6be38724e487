// What the engine makes of robots and tasks that are not heard of: lost robots, tasks beyond their time.
#include <algorithm>

#include "core/base/murmur3.h"
#include "core/rollout/gates.h"
#include "core/rollout/member_walk.h"
#include "core/rollout/robots.h"
#include "core/rollout/stages.h"

namespace slipway::rollout {

namespace {

/// Does its hash give the task to the candidate under the share that the robot has applied? In shadow the baseline executes.
bool usesCandidate(const Member& member, const std::string& task) {
    if (member.appliedSince == EngineTime{}) return true;
    const auto& applied = member.applied;
    if (!applied.executesCandidate()) return false;
    return applied.share >= 1.0 || bucket(applied.salt, task) < applied.share;
}

/// A task beyond its time holds nothing back any more, and is a failure of the candidate where the candidate runs it.
void giveTaskUp(Context& context, Rollout& rollout, const RobotId& id, const Member& member, Frontier& frontier) {
    auto& evidence = rollout.evidence;
    frontier.timedOutTask = frontier.runningTask;
    frontier.timedOutCounted = usesCandidate(member, frontier.runningTask);
    if (frontier.timedOutCounted) {
        evidence.waiting.insert({*frontier.runningSince, id, evidence.nextOrder++, false, false, 0,
                                 static_cast<double>(rollout.plan.taskTimeout.count()), std::nullopt, false, 0.0});
        ++evidence.timedOut;
    }
    frontier.runningSince.reset();
    moveFrontier(evidence, id, context.now);
}

}  // namespace

void noteSilence(Context& context, Rollout& rollout) {
    auto& evidence = rollout.evidence;
    const auto patience = silencePatience(rollout);
    auto found = evidence.frontiers.begin();  // sorted by robot as the members are
    walkMembers(context.state.robots, rollout.members, [&](const RobotId& id, const Robot& robot, Member& member) {
        const bool silent = !robot.online && context.now - std::max(robot.offlineSince, context.state.listeningSince) >= patience;
        const bool lost = silent && tookCandidate(robot, member);
        rollout.robotsChanged = rollout.robotsChanged || lost != member.lost;
        member.lost = lost;
        while (found != evidence.frontiers.end() && found->first < id) ++found;
        if (found == evidence.frontiers.end() || found->first != id || found->second.released) return;
        auto& frontier = found->second;
        if (!frontier.runningSince) {
            if (silent) releaseFrontier(evidence, id);
            return;
        }
        // A task that ran while nobody listened may have ended long ago: its time counts from when somebody did.
        const auto watchedSince = std::max(*frontier.runningSince, context.state.listeningSince);
        if (silent || context.now - watchedSince >= rollout.plan.taskTimeout) giveTaskUp(context, rollout, id, member, frontier);
        if (silent) releaseFrontier(evidence, id);
    });
}

}  // namespace slipway::rollout
