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

/// How one robot is heard of.
struct Hearing {
    EngineTime heardAt{};  // its last message
    bool silent = false;   // away for longer than patience allows
    bool mute = false;     // connected or not, no message for as long
};

/// What one robot's silence or a task without an end means for one arm. In an outage nothing is made of silence: what runs keeps
/// holding back the watermark until the robot, or the others, are heard again.
template <class IsOfArm>
void noteSilenceIn(Stream& stream, const RobotId& id, Frontier& frontier, const Hearing& hearing, bool outage, EngineTime now,
                   EngineTime listeningSince, Milliseconds timeout, IsOfArm isOfArm) {
    if (frontier.released) return;
    if (frontier.runningSince) {
        // A task that ran while nobody listened may have ended long ago: its time counts from when somebody did.
        const auto over = std::max(*frontier.runningSince, listeningSince) + timeout;
        const bool saidSo = now >= over && hearing.heardAt >= over;
        const bool givenUp = hearing.silent || (now >= over && hearing.mute);
        if (saidSo || (givenUp && !outage)) giveTaskUp(stream, id, frontier, isOfArm(frontier.runningTask), timeout, now);
    }
    if (hearing.silent && !outage) releaseFrontier(stream, id);
}

Hearing hearingOf(const Robot& robot, const Context& context, Milliseconds patience) {
    const EngineTime since = context.state.listeningSince;
    return {robot.heardAt, !robot.online && context.now - std::max(robot.offlineSince, since) >= patience,
            context.now - std::max(robot.heardAt, since) >= patience};
}

void noteSilentControl(Context& context, Rollout& rollout, Milliseconds patience) {
    auto& arm = *rollout.evidence.arm;
    for (auto& [id, frontier] : arm.stream.frontiers) {
        const auto& robot = context.state.robots[id];
        const auto member = rollout.members.find(id);
        const auto since = frontier.runningSince.value_or(EngineTime{});
        noteSilenceIn(arm.stream, id, frontier, hearingOf(robot, context, patience), rollout.outage, context.now,
                      context.state.listeningSince, rollout.plan.taskTimeout, [&](const std::string& task) {
                          if (since < arm.since) return false;
                          return member == rollout.members.end() ? arm.robots.contains(id) : !usesCandidate(member->second, task);
                      });
    }
}

}  // namespace

bool isOutOfReach(const State& state, const Rollout& rollout) {
    std::int64_t exposed = 0;
    std::int64_t away = 0;
    walkMembers(state.robots, rollout.members, [&](const RobotId&, const Robot& robot, const Member& member) {
        if (!tookCandidate(robot, member)) return;
        ++exposed;
        away += robot.online ? 0 : 1;
    });
    return exposed > 0 && away * 2 >= exposed && isOutage(state, rollout, away, exposed);
}

namespace {

/// Robots return one after the other: an outage goes on for as long as a robot may be away before it counts as lost.
void noteReach(Context& context, Rollout& rollout, Milliseconds patience) {
    if (isOutOfReach(context.state, rollout)) rollout.outOfReachAt = context.now;
    const bool outage = rollout.outOfReachAt != EngineTime{} && context.now - rollout.outOfReachAt < patience;
    rollout.robotsChanged = rollout.robotsChanged || outage != rollout.outage;
    rollout.outage = outage;
}

}  // namespace

bool areMostAway(const State& state, const Rollout& rollout) {
    std::int64_t exposed = 0;
    std::int64_t connected = 0;
    std::int64_t away = 0;
    walkMembers(state.robots, rollout.members, [&](const RobotId&, const Robot& robot, const Member& member) {
        if (!tookCandidate(robot, member)) return;
        ++exposed;
        connected += robot.online ? 1 : 0;
        away += !robot.online && !member.lost ? 1 : 0;
    });
    return exposed > 0 && (connected == 0 || away * 2 >= exposed);
}

void noteSilence(Context& context, Rollout& rollout) {
    auto& stream = rollout.evidence.exposed;
    const auto patience = silencePatience(rollout);
    noteReach(context, rollout, patience);
    auto found = stream.frontiers.begin();  // sorted by robot as the members are
    walkMembers(context.state.robots, rollout.members, [&](const RobotId& id, const Robot& robot, Member& member) {
        const Hearing hearing = hearingOf(robot, context, patience);
        // Who was lost when the console stopped listening is lost until he is heard of, however short it listens since.
        const bool lost = (hearing.silent || (member.lost && !robot.online)) && tookCandidate(robot, member);
        rollout.robotsChanged = rollout.robotsChanged || lost != member.lost;
        member.lost = lost;
        while (found != stream.frontiers.end() && found->first < id) ++found;
        if (found == stream.frontiers.end() || found->first != id) return;
        noteSilenceIn(stream, id, found->second, hearing, rollout.outage, context.now, context.state.listeningSince,
                      rollout.plan.taskTimeout, [&](const std::string& task) { return usesCandidate(member, task); });
    });
    if (rollout.evidence.arm) noteSilentControl(context, rollout, patience);
}

}  // namespace slipway::rollout
