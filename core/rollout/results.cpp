// What robots' tasks become: evidence of an arm, a pair of a shadow, the check of a rollback, or nothing.
#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "core/rollout/robots.h"
#include "core/rollout/rollback.h"
#include "core/rollout/share.h"
#include "core/rollout/stages.h"

namespace slipway::rollout {

namespace {

constexpr std::int64_t kLeastShadowTasks = 20;  // before a robot's own p95 says anything

EngineTime corrected(const Robot& robot, WallTime time) {
    return EngineTime(time.time_since_epoch() + robot.clockOffset.value_or(Milliseconds(0)));
}

/// The smallest difference seen is the one with the least delay in it; drift is followed by 50 ms a report.
void learnClock(Robot& robot, EngineTime now, WallTime robotTime) {
    const Milliseconds measured = now.time_since_epoch() - robotTime.time_since_epoch();
    if (!robot.clockOffset || measured < *robot.clockOffset) {
        robot.clockOffset = measured;
    } else {
        *robot.clockOffset += std::min<Milliseconds>(measured - *robot.clockOffset, Milliseconds(50));
    }
}

bool countsFor(const Member& member, const std::string& bootId, std::uint64_t seq) {
    return std::any_of(member.activations.begin(), member.activations.end(),
                       [&](const BootSequence& one) { return one.bootId == bootId && seq > one.lastSeq; });
}

/// Puts an executed task among those that wait for the arm's watermark, unless it was counted when its time was over.
void await(Stream& stream, const RobotId& id, const Robot& robot, const fleet::ResultItem& item) {
    auto& frontier = stream.frontiers[id];
    if (!frontier.timedOutTask.empty() && frontier.timedOutTask == item.task) {
        frontier.timedOutTask.clear();
        if (frontier.timedOutCounted) return;
    }
    stream.waiting.insert(
        {corrected(robot, item.startedAt), id, stream.nextOrder++, item.ok, !item.error.empty(), item.stuck, item.latencyMs});
}

void takeCandidateItem(Rollout& rollout, const RobotId& id, const Robot& robot, const RobotResults& batch, const fleet::ResultItem& item) {
    auto& evidence = rollout.evidence;
    if (item.run == fleet::RunKind::live) {
        ++evidence.tasksAffected;
        evidence.failuresCaused += item.ok ? 0 : 1;
    }
    if (!isOnTrial(rollout.status)) return;
    auto& member = rollout.members.at(id);
    if (!countsFor(member, batch.bootId, batch.seq)) {
        ++evidence.beforeActivation;
        return;
    }
    auto& progress = rollout.stages[rollout.stage];
    member.stuckInStage += item.stuck;
    if (member.stuckInStage > progress.mostStuck) {
        progress.mostStuck = member.stuckInStage;
        progress.mostStuckRobot = id;
        rollout.robotsChanged = true;  // the stuck gate reads it before the task is folded
    }
    await(evidence.exposed, id, robot, item);
}

/// The baseline executed the task in the control arm: on a robot at rest, or on a member that uses both models in turn.
void takeControlItem(Rollout& rollout, const RobotId& id, const Robot& robot, const fleet::ResultItem& item) {
    if (!isOnTrial(rollout.status)) return;
    auto& arm = *rollout.evidence.arm;
    const auto member = rollout.members.find(id);
    const bool mixes = member != rollout.members.end() && mixesTasks(rollout.plan.stages[rollout.stage]);
    const bool isOfArm = mixes ? member->second.phase == MemberPhase::active : arm.robots.contains(id);
    if (!isOfArm || arm.since == EngineTime{} || corrected(robot, item.startedAt) < arm.since) return;
    await(arm.stream, id, robot, item);
}

/// A robot of the control arm executed the candidate: the arms are not what they should be.
void noteStray(Rollout& rollout, const RobotId& id) {
    auto& arm = rollout.evidence.arm;
    if (!arm || !arm->robots.contains(id)) return;
    ++arm->strays;
    arm->stray = id;
    rollout.robotsChanged = true;
}

/// A robot whose own tasks became too slow beside the candidate leaves the shadow: nearest-rank p95 above the budget.
bool isTooSlow(Member& member, const plan::Stage& stage, const fleet::ResultItem& item) {
    if (!stage.latencyBudgetMs) return false;
    ++member.shadowTasks;
    member.slowTasks += item.latencyMs > *stage.latencyBudgetMs ? 1 : 0;
    return member.shadowTasks >= kLeastShadowTasks && member.slowTasks * 20 > member.shadowTasks;
}

/// The baseline executed the task and the candidate ran beside it: evidence is what the candidate predicted.
void takeShadowItem(Context& context, Rollout& rollout, const RobotId& id, const RobotResults& batch, const fleet::ResultItem& item) {
    const auto& stage = rollout.plan.stages[rollout.stage];
    if (stage.mode != fleet::ExposureMode::shadow) return;
    if (!isOnTrial(rollout.status)) return;
    auto& member = rollout.members.at(id);
    auto& evidence = rollout.evidence;
    if (!countsFor(member, batch.bootId, batch.seq)) {
        ++evidence.beforeActivation;
        return;
    }
    const auto& shadow = *item.shadow;
    Waiting waiting{corrected(context.state.robots[id], item.startedAt),
                    id,
                    evidence.exposed.nextOrder++,
                    shadow.ok,
                    false,
                    0,
                    shadow.latencyMs,
                    item.ok,
                    shadow.agree,
                    item.latencyMs};
    evidence.exposed.waiting.insert(std::move(waiting));
    if (isLeftOut(member.phase) || !isTooSlow(member, stage, item)) return;
    leaveOut(context, rollout, id, MemberPhase::excluded,
             fmt::format("taken out of shadow: {} of its {} tasks took longer than {:g} ms", member.slowTasks, member.shadowTasks,
                         *stage.latencyBudgetMs));
}

/// Calls visit(rollout, stream, frontier) for each arm that the robot is known in.
template <class Visit>
void visitFrontiers(State& state, const RobotId& id, Visit visit) {
    const auto visitIn = [&](Rollout& rollout, Stream& stream) {
        const auto found = stream.frontiers.find(id);
        if (found != stream.frontiers.end()) visit(rollout, stream, found->second);
    };
    for (auto& [rolloutId, rollout] : state.rollouts) {
        if (!isActive(rollout.status)) continue;
        visitIn(rollout, rollout.evidence.exposed);
        if (rollout.evidence.arm) visitIn(rollout, rollout.evidence.arm->stream);
    }
}

/// Tasks of a robot come one after the other and in order: all that began before the last end have arrived.
void followResults(Context& context, const RobotId& id, const Robot& robot, const fleet::ResultItem& last) {
    const auto end = corrected(robot, last.endedAt);
    visitFrontiers(context.state, id, [&](Rollout&, Stream& stream, Frontier& frontier) {
        if (frontier.runningSince && *frontier.runningSince < end) frontier.runningSince.reset();
        moveFrontier(stream, id, frontier, end);
    });
}

/// A result on the baseline: control evidence, or the success check of a rollback.
void takeBaselineItem(Rollout& rollout, const RobotId& id, const fleet::ResultItem& item) {
    const auto member = rollout.members.find(id);
    if (rollout.status == RolloutStatus::rollingBack) {
        const bool verified =
            member != rollout.members.end() && member->second.ledger && member->second.ledger->state == LedgerState::verified;
        if (!verified) return;
        ++rollout.rollback->checkTasks;
        rollout.rollback->checkSuccesses += item.ok ? 1 : 0;
        return;
    }
    rollout.evidence.control.add(item.ok, !item.error.empty(), item.stuck, item.latencyMs);
    if (!item.shadow) rollout.evidence.alone.add(item.latencyMs);
}

/// Which arm of which active rollout an item belongs to is said by the model inside the item alone.
void takeItem(Context& context, const RobotId& id, const Robot& robot, const RobotResults& batch, const fleet::ResultItem& item) {
    for (auto& [rolloutId, rollout] : context.state.rollouts) {
        if (!isActive(rollout.status)) continue;
        const bool isMember = rollout.members.contains(id);
        if (item.run == fleet::RunKind::dummy) {
            // Of use to nobody but the stage that asks for them.
            const bool asked = isActive(rollout.status) && rollout.plan.stages[rollout.stage].pool == plan::Pool::idle;
            if (asked && isMember && item.model == rollout.plan.candidate.ref) takeCandidateItem(rollout, id, robot, batch, item);
            continue;
        }
        const bool isArm = item.model == rollout.plan.candidate.ref || item.model == rollout.plan.baseline.ref;
        if (isMember && item.shadow && item.shadow->model == rollout.plan.candidate.ref && item.model == rollout.plan.baseline.ref)
            takeShadowItem(context, rollout, id, batch, item);
        if (isMember && isArm && item.run == fleet::RunKind::live) noteMix(rollout, id, robot, item, corrected(robot, item.startedAt));
        if (item.model == rollout.plan.candidate.ref && isMember) {
            if (item.run != fleet::RunKind::live) continue;  // says that it executed nothing
            takeCandidateItem(rollout, id, robot, batch, item);
        } else if (item.model == rollout.plan.baseline.ref) {
            takeBaselineItem(rollout, id, item);
            if (rollout.evidence.arm && item.run == fleet::RunKind::live && !item.shadow) takeControlItem(rollout, id, robot, item);
        } else if (item.model == rollout.plan.candidate.ref) {
            noteStray(rollout, id);
        } else if (isMember) {
            ++rollout.evidence.unknownModel;
        }
    }
}

}  // namespace

void onRobotResults(Context& context, const RobotResults& event) {
    auto& robot = context.state.robots[event.robot];
    robot.heardAt = context.now;
    if (!admit(context, event.robot, robot, event.session, event.bootId, event.seq)) return;
    for (auto& [id, rollout] : context.state.rollouts)
        if (isActive(rollout.status) && rollout.members.contains(event.robot)) rollout.evidence.bad += static_cast<std::int64_t>(event.bad);
    if (!robot.clockOffset && !event.items.empty()) learnClock(robot, context.now, event.items.back().endedAt);
    for (const auto& item : event.items) takeItem(context, event.robot, robot, event, item);
    if (!event.items.empty()) followResults(context, event.robot, robot, event.items.back());
    for (auto& [id, rollout] : context.state.rollouts) {
        if (!isActive(rollout.status)) continue;
        if (rollout.status == RolloutStatus::rollingBack) {
            observeRollback(context, rollout);
        } else if (rollout.members.contains(event.robot) || isInControl(rollout, event.robot)) {
            judge(context, rollout, Scope::results);
        }
    }
}

void onRobotProgress(Context& context, const RobotProgress& event) {
    auto& robot = context.state.robots[event.robot];
    robot.heardAt = context.now;
    if (robot.quarantined) return;
    learnClock(robot, context.now, event.robotTime);
    std::vector<Rollout*> moved;
    visitFrontiers(context.state, event.robot, [&](Rollout& rollout, Stream& stream, Frontier& frontier) {
        if (frontier.released) return;
        const bool timedOut = event.task && event.task->id == frontier.timedOutTask;
        if (event.task && !timedOut) {
            frontier.runningTask = event.task->id;
            frontier.runningSince = corrected(robot, event.task->startedAt);
        }
        if (event.pending == 0) {
            const bool running = event.task && !timedOut;
            moveFrontier(stream, event.robot, frontier, corrected(robot, running ? event.task->startedAt : event.robotTime));
        }
        if (moved.empty() || moved.back() != &rollout) moved.push_back(&rollout);
    });
    for (auto* rollout : moved) judge(context, *rollout, Scope::results);
}

}  // namespace slipway::rollout
