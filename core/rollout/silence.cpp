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

/// A task beyond its time holds nothing back any more, and is a failure of the arm whose model runs it.
void giveTaskUp(Stream& stream, const RobotId& id, Frontier& frontier, bool isOfArm, Milliseconds timeout, EngineTime now) {
    frontier.timedOutTask = frontier.runningTask;
    frontier.timedOutCounted = isOfArm;
    if (isOfArm) {
        stream.waiting.insert({*frontier.runningSince, id, stream.nextOrder++, false, false, 0, static_cast<double>(timeout.count()),
                               std::nullopt, false, 0.0});
        ++stream.timedOut;
    }
    frontier.runningSince.reset();
    moveFrontier(stream, id, now);
}

/// What one robot's silence or a task without an end means for one arm.
template <class IsOfArm>
void noteSilenceIn(Stream& stream, const RobotId& id, Frontier& frontier, bool silent, const Context& context, Milliseconds timeout,
                   IsOfArm isOfArm) {
    if (frontier.released) return;
    if (frontier.runningSince) {
        // A task that ran while nobody listened may have ended long ago: its time counts from when somebody did.
        const auto watchedSince = std::max(*frontier.runningSince, context.state.listeningSince);
        if (silent || context.now - watchedSince >= timeout)
            giveTaskUp(stream, id, frontier, isOfArm(frontier.runningTask), timeout, context.now);
    }
    if (silent) releaseFrontier(stream, id);
}

bool isSilent(const Robot& robot, const Context& context, Milliseconds patience) {
    return !robot.online && context.now - std::max(robot.offlineSince, context.state.listeningSince) >= patience;
}

void noteSilentControl(Context& context, Rollout& rollout, Milliseconds patience) {
    auto& arm = *rollout.evidence.arm;
    for (auto& [id, frontier] : arm.stream.frontiers) {
        const auto& robot = context.state.robots[id];
        const auto member = rollout.members.find(id);
        const auto since = frontier.runningSince.value_or(EngineTime{});
        noteSilenceIn(arm.stream, id, frontier, isSilent(robot, context, patience), context, rollout.plan.taskTimeout,
                      [&](const std::string& task) {
                          if (since < arm.since) return false;
                          return member == rollout.members.end() ? arm.robots.contains(id) : !usesCandidate(member->second, task);
                      });
    }
}

}  // namespace

void noteSilence(Context& context, Rollout& rollout) {
    auto& stream = rollout.evidence.exposed;
    const auto patience = silencePatience(rollout);
    auto found = stream.frontiers.begin();  // sorted by robot as the members are
    walkMembers(context.state.robots, rollout.members, [&](const RobotId& id, const Robot& robot, Member& member) {
        const bool silent = isSilent(robot, context, patience);
        const bool lost = silent && tookCandidate(robot, member);
        rollout.robotsChanged = rollout.robotsChanged || lost != member.lost;
        member.lost = lost;
        while (found != stream.frontiers.end() && found->first < id) ++found;
        if (found == stream.frontiers.end() || found->first != id) return;
        noteSilenceIn(stream, id, found->second, silent, context, rollout.plan.taskTimeout,
                      [&](const std::string& task) { return usesCandidate(member, task); });
    });
    if (rollout.evidence.arm) noteSilentControl(context, rollout, patience);
}

}  // namespace slipway::rollout
