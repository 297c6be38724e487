#include "core/rollout/cleanup.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace slipway::rollout {

namespace {

std::string versionsOf(const Cleanup& cleanup) { return fmt::format("{} {}", cleanup.retired.name, cleanup.retired.version); }

std::string backupsOf(const Cleanup& cleanup) {
    if (cleanup.backups.empty()) return "no robot keeps it";
    std::string names;
    for (const auto& id : cleanup.backups) names += (names.empty() ? "" : ", ") + id.value;
    return names + (cleanup.backups.size() == 1 ? " keeps it" : " keep it");
}

std::string spanOf(Milliseconds span) {
    const auto seconds = span.count() / 1000;
    if (seconds < 3600) return fmt::format("{} s", seconds);
    return seconds < 3 * 86'400 ? fmt::format("{} h", seconds / 3600) : fmt::format("{} days", seconds / 86'400);
}

bool holds(const Robot& robot, const fleet::ModelRef& model) {
    return std::ranges::any_of(robot.reported.slots, [&](const fleet::Slot& slot) { return slot.model == model; });
}

/// Only a robot that rests on a committed document of another model can lose this one.
bool mayLose(const Robot& robot, const fleet::ModelRef& model) {
    if (!robot.online || robot.quarantined || !robot.rollout.empty() || !robot.desired || robot.desired->isTrial()) return false;
    if (robot.reportedGeneration < robot.desired->generation) return false;
    return robot.desired->baseline.ref != model && robot.reported.active == robot.desired->baseline.ref &&
           (robot.reported.phase == fleet::Phase::active || robot.reported.phase == fleet::Phase::idle);  // idle: just rebooted
}

/// Is the robot done with: the model is gone, or it runs it again?
bool isSettled(const Robot& robot, const Cleanup& cleanup, const RobotId& id) {
    const auto& model = cleanup.retired;
    if (robot.desired && robot.desired->baseline.ref == model) return !cleanup.resting.contains(id);
    return robot.online && robot.desired && robot.reportedGeneration >= robot.desired->generation && !holds(robot, model);
}

void ask(Context& context, const RobotId& id, const Cleanup& cleanup) {
    const auto& robot = context.state.robots[id];
    if (!robot.desired) return;
    if (cleanup.resting.contains(id) && robot.desired->baseline.ref == cleanup.retired) {
        if (!robot.online || robot.quarantined || !robot.rollout.empty()) return;
        auto document = lastDocument(robot);  // still idle: the pool of the next rollout
        document.baseline = *cleanup.successor;
        document.keep = {cleanup.successor->ref.version};
        document.reason = fmt::format("clean-up: {} is retired", cleanup.retired.version);
        issue(context, id, std::move(document), cleanup.decision);
        return;
    }
    const auto& keep = robot.desired->keep;
    if (!mayLose(robot, cleanup.retired) || std::ranges::find(keep, cleanup.retired.version) == keep.end()) return;
    auto document = lastDocument(robot);
    std::erase(document.keep, cleanup.retired.version);
    document.reason = fmt::format("clean-up: {} is retired", cleanup.retired.version);
    issue(context, id, std::move(document), cleanup.decision);
}

/// False: nothing is left to do.
bool follow(Context& context, const RolloutId& rolloutId, Cleanup& cleanup, const RobotId& id) {
    const auto left = cleanup.left.find(id);
    if (left == cleanup.left.end()) return true;
    const auto& robot = context.state.robots[id];
    if (!isSettled(robot, cleanup, id)) {
        ask(context, id, cleanup);
        return true;
    }
    cleanup.cleaned += holds(robot, cleanup.retired) ? 0 : 1;
    cleanup.left.erase(left);
    if (!cleanup.left.empty()) return true;
    decide(
        context, &context.state.rollouts.at(rolloutId),
        {DecisionKind::cleanedUp, fmt::format("{} is gone from {} robots; {}", versionsOf(cleanup), cleanup.cleaned, backupsOf(cleanup))});
    return false;
}

void begin(Context& context, const RolloutId& rolloutId, Cleanup& cleanup) {
    cleanup.begun = true;
    Saying saying{DecisionKind::cleanupStarted, fmt::format("{} is retired: it is deleted from {} robots; {}", versionsOf(cleanup),
                                                            cleanup.left.size(), backupsOf(cleanup))};
    saying.robots.assign(cleanup.left.begin(), cleanup.left.end());
    cleanup.decision = decide(context, &context.state.rollouts.at(rolloutId), saying);
}

template <class Over>
void eraseWhere(Context& context, Over over) {
    auto& cleanups = context.state.cleanups;
    for (auto one = cleanups.begin(); one != cleanups.end();) one = over(one->first, one->second) ? cleanups.erase(one) : std::next(one);
}

}  // namespace

void scheduleCleanup(Context& context, Rollout& rollout) {
    if (!rollout.plan.cleanup) return;
    Cleanup cleanup;
    cleanup.retired = rollout.plan.baseline.ref;
    cleanup.due = context.now + rollout.plan.cleanup->after;
    for (const auto& name : rollout.plan.cleanup->backups) cleanup.backups.insert(RobotId(name));
    for (const auto& [id, member] : rollout.members)
        if (!cleanup.backups.contains(id) && !isLeftOut(member.phase)) cleanup.left.insert(id);
    cleanup.successor = rollout.plan.candidate;
    for (const auto& id : rollout.resting) {
        if (cleanup.backups.contains(id)) continue;
        cleanup.resting.insert(id);
        cleanup.left.insert(id);
    }
    decide(context, &rollout,
           {DecisionKind::cleanupScheduled,
            fmt::format("{} is deleted from {} robots in {} unless somebody postpones it; {}", versionsOf(cleanup), cleanup.left.size(),
                        spanOf(rollout.plan.cleanup->after), backupsOf(cleanup))});
    context.state.cleanups[rollout.id] = std::move(cleanup);
}

void followCleanups(Context& context) {
    if (context.state.storageFailed) return;
    eraseWhere(context, [&](const RolloutId& rollout, Cleanup& cleanup) {
        if (!cleanup.begun && context.now >= cleanup.due) begin(context, rollout, cleanup);
        if (!cleanup.begun) return false;
        const std::vector<RobotId> left(cleanup.left.begin(), cleanup.left.end());
        bool open = !left.empty();
        for (const auto& id : left) open = follow(context, rollout, cleanup, id);
        return !open;
    });
}

void followCleanups(Context& context, const RobotId& id) {
    if (context.state.storageFailed) return;
    eraseWhere(context,
               [&](const RolloutId& rollout, Cleanup& cleanup) { return cleanup.begun && !follow(context, rollout, cleanup, id); });
}

void keepForPlan(Context& context, const plan::Plan& plan) {
    eraseWhere(context, [&](const RolloutId& rollout, Cleanup& cleanup) {
        if (cleanup.retired != plan.baseline.ref && cleanup.retired != plan.candidate.ref) return false;
        decide(context, &context.state.rollouts.at(rollout),
               {DecisionKind::cleanupCancelled, fmt::format("{} is in use again: it is not deleted", versionsOf(cleanup))});
        return true;
    });
}

std::optional<EngineTime> nextCleanup(const State& state, EngineTime now) {
    std::optional<EngineTime> next;
    if (state.storageFailed) return next;  // nothing is deleted until it is back, and then this is asked again
    for (const auto& [id, cleanup] : state.cleanups) {
        const auto at = cleanup.begun ? now + kCleanupAgain : cleanup.due;
        if (!next || at < *next) next = at;
    }
    return next;
}

}  // namespace slipway::rollout
