#include "core/rollout/robots.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/rollout/members.h"
#include "core/rollout/rollback.h"
#include "core/rollout/share.h"
#include "core/rollout/stages.h"

namespace slipway::rollout {

namespace {

constexpr std::int64_t kLeastShadowTasks = 20;  // before a robot's own p95 says anything

enum class Turn { next, duplicate, gap };

BootSequence& rememberBoot(Robot& robot, const std::string& bootId, std::uint64_t lastSeq) {
    if (robot.boots.size() >= kRememberedBoots) robot.boots.erase(robot.boots.begin());
    return robot.boots.emplace_back(BootSequence{bootId, lastSeq});
}

BootSequence* findBoot(Robot& robot, const std::string& bootId) {
    const auto found = std::find_if(robot.boots.begin(), robot.boots.end(), [&](const BootSequence& one) { return one.bootId == bootId; });
    return found == robot.boots.end() ? nullptr : &*found;
}

/// Only the next number of a boot is taken, so that every batch counts once. A boot never heard of begins
/// where it says (its hello gave the last acknowledged number, or its spool is all that is left of it).
Turn takeTurn(Robot& robot, const std::string& bootId, std::uint64_t seq) {
    if (seq == 0) return Turn::gap;
    auto* boot = findBoot(robot, bootId);
    if (boot == nullptr) boot = &rememberBoot(robot, bootId, seq - 1);
    if (seq <= boot->lastSeq) return Turn::duplicate;
    if (seq > boot->lastSeq + 1) return Turn::gap;
    boot->lastSeq = seq;
    return Turn::next;
}

/// Sequence rules shared by `state` and `results`; true if the message is to be taken.
bool admit(Context& context, const RobotId& id, Robot& robot, std::uint64_t session, const std::string& bootId, std::uint64_t seq) {
    if (robot.quarantined) return false;  // nothing is counted, nothing acknowledged
    switch (takeTurn(robot, bootId, seq)) {
        case Turn::next:
            break;
        case Turn::duplicate:
            ++robot.duplicates;
            context.effects.emplace_back(Acknowledge{id, session, bootId, seq});
            return false;
        case Turn::gap:
            context.effects.emplace_back(RequestFullState{id});
            return false;
    }
    context.effects.emplace_back(Acknowledge{id, session, bootId, seq});
    return true;
}

/// A robot may be ahead of an older database by more generations than were issued since: then it has the number of a
/// document that never reached it, and holds another.
void adoptGeneration(Context& context, const RobotId& id, Robot& robot) {
    const bool collides = robot.undelivered && robot.desired && robot.generation >= robot.desired->generation;
    if (robot.generation <= robot.highestGeneration && !collides) return;
    const bool ours = robot.desired.has_value();
    robot.highestGeneration = std::max(robot.highestGeneration, robot.generation);
    if (!ours) return;  // new here: nothing was issued yet, so nothing is behind
    auto* rollout = rolloutOf(context.state, id);
    Saying saying{
        DecisionKind::generationAdopted,
        fmt::format("{} is at generation {}, ahead of this database (an older copy restored?): adopted", id.value, robot.generation)};
    saying.robots = {id};
    const auto decision = decide(context, rollout, saying);
    alert(context, AlertPriority::high, rollout != nullptr ? rollout->id : RolloutId{}, "generation", saying.reason);
    if (rollout != nullptr && rollout->status == RolloutStatus::running) pauseNow(context, *rollout, PauseCause::generationAhead, saying);
    if (!robot.desired->isTrial()) {
        issue(context, id, *robot.desired, decision);
        auto* member = memberOf(context.state, id);
        if (member != nullptr && member->ledger) member->ledger->generation = robot.desired->generation;
    } else if (rollout != nullptr) {
        holdMember(context, *rollout, id, decision);
    }
}

void afterReport(Context& context, const RobotId& id, const std::string& bootId, std::uint64_t seq) {
    auto* rollout = rolloutOf(context.state, id);
    if (rollout == nullptr || !rollout->members.contains(id)) return;
    observeMember(context, *rollout, id, bootId, seq);
    judge(context, *rollout, Scope::everything);
}

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

/// Is the robot in the control arm of this rollout, while it goes on?
bool isInControl(const Rollout& rollout, const RobotId& id) {
    return isActive(rollout.status) && rollout.evidence.arm && rollout.evidence.arm->robots.contains(id);
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
    if (rollout.status != RolloutStatus::running && rollout.status != RolloutStatus::paused) return;
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
    if (rollout.status != RolloutStatus::running && rollout.status != RolloutStatus::paused) return;
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
    if (rollout.status != RolloutStatus::running && rollout.status != RolloutStatus::paused) return;
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

void onRobotConnected(Context& context, const RobotConnected& event) {
    auto& robot = context.state.robots[event.robot];
    robot.facts = event.facts;
    robot.reported = event.reported;
    robot.generation = std::max(robot.generation, event.generation);
    robot.reportedGeneration = event.generation;
    robot.session = event.session;
    robot.online = true;
    robot.awaited = false;
    if (auto* boot = findBoot(robot, event.bootId)) {
        boot->lastSeq = std::max(boot->lastSeq, event.ackSeq);
    } else {
        rememberBoot(robot, event.bootId, event.ackSeq);
    }
    if (robot.quarantined) {
        context.effects.emplace_back(AnswerHello{event.robot, event.session, std::nullopt, 0});
        return;
    }
    // Everything issued while the hello is open goes out inside its answer, never before it.
    const auto before = context.effects.size();
    adoptGeneration(context, event.robot, robot);
    auto* rollout = rolloutOf(context.state, event.robot);
    if (rollout != nullptr && rollout->members.contains(event.robot)) returnMember(context, *rollout, event.robot, event.bootId);
    const auto own = context.effects.begin() + static_cast<std::ptrdiff_t>(before);  // what stood there before is not ours
    const auto isInAnswer = [&](const Effect& effect) {
        const auto* sent = std::get_if<SendDesired>(&effect);
        return sent != nullptr && sent->robot == event.robot;
    };
    context.effects.erase(std::remove_if(own, context.effects.end(), isInAnswer), context.effects.end());
    AnswerHello answer{event.robot, event.session, std::nullopt,
                       rollout != nullptr ? rollout->lastDecision : context.state.nextDecision - 1};
    // A reboot between taking a committed document and applying it leaves the generation without its effect.
    const bool unapplied = robot.desired && !robot.desired->isTrial() && robot.reported.active != robot.desired->baseline.ref;
    if (robot.desired && (robot.desired->generation > event.generation || (unapplied && robot.desired->generation == event.generation)))
        answer.desired = robot.desired;
    if (answer.desired) robot.undelivered = false;
    context.effects.insert(context.effects.begin() + static_cast<std::ptrdiff_t>(before), std::move(answer));
    if (rollout != nullptr) judge(context, *rollout, Scope::everything);
    for (auto& [id, other] : context.state.rollouts)
        if (isInControl(other, event.robot)) reopenFrontier(other.evidence.arm->stream, event.robot);
}

void onRobotDisconnected(Context& context, const RobotDisconnected& event) {
    auto& robot = context.state.robots[event.robot];
    if (!robot.online || robot.session != event.session) return;  // an older connection ended
    robot.online = false;
    robot.offlineSince = context.now;
    auto* rollout = rolloutOf(context.state, event.robot);
    if (rollout == nullptr) return;
    if (rollout->members.contains(event.robot)) observeMember(context, *rollout, event.robot, {}, 0);
    judge(context, *rollout, Scope::everything);
}

void onRobotQuarantined(Context& context, const RobotQuarantined& event) {
    auto& robot = context.state.robots[event.robot];
    if (robot.quarantined) return;
    robot.quarantined = true;
    auto* rollout = rolloutOf(context.state, event.robot);
    const auto text = fmt::format("{} is quarantined: {}; no commands, its results are not counted", event.robot.value, event.reason);
    Saying saying{DecisionKind::robotQuarantined, text};
    saying.robots = {event.robot};
    decide(context, rollout, saying);
    alert(context, AlertPriority::high, rollout != nullptr ? rollout->id : RolloutId{}, "clone", text);
    for (auto& [id, other] : context.state.rollouts)
        if (isInControl(other, event.robot)) dismissControl(*other.evidence.arm, event.robot);
    if (rollout == nullptr || !rollout->members.contains(event.robot)) return;
    closeFrontier(rollout->evidence, event.robot);
    observeMember(context, *rollout, event.robot, {}, 0);
    judge(context, *rollout, Scope::everything);
}

void onRobotReleased(Context& context, const RobotReleased& event) {
    auto& robot = context.state.robots[event.robot];
    robot.quarantined = false;
    const bool behind = robot.online && robot.desired && robot.generation < robot.desired->generation;
    if (!behind || robot.desired->isTrial()) return;  // a trial is given again by the next hello
    Saying saying{DecisionKind::robotCorrected, event.robot.value + " is out of quarantine and gets its document"};
    saying.robots = {event.robot};
    issue(context, event.robot, *robot.desired, decide(context, rolloutOf(context.state, event.robot), saying));
}

void onRobotStateChanged(Context& context, const RobotStateChanged& event) {
    auto& robot = context.state.robots[event.robot];
    if (event.seq != 0 && !admit(context, event.robot, robot, event.session, event.bootId, event.seq)) return;
    if (robot.quarantined || event.generation < robot.reportedGeneration) return;  // older than what is known
    robot.reported = event.reported;
    robot.reportedGeneration = event.generation;
    robot.generation = std::max(robot.generation, event.generation);
    adoptGeneration(context, event.robot, robot);
    afterReport(context, event.robot, event.bootId, event.seq);
}

void onRobotResults(Context& context, const RobotResults& event) {
    auto& robot = context.state.robots[event.robot];
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

void onDesiredAnswered(Context& context, const DesiredAnswered& event) {
    auto& robot = context.state.robots[event.robot];
    if (event.accepted) {
        const bool known = robot.desired && event.generation <= robot.highestGeneration;
        if (known) robot.generation = std::max(robot.generation, event.generation);
    } else if (event.generation > robot.generation) {
        robot.generation = event.generation;
        adoptGeneration(context, event.robot, robot);
    }
    auto* rollout = rolloutOf(context.state, event.robot);
    if (rollout == nullptr || rollout->status != RolloutStatus::rollingBack) return;
    observeLedger(context, *rollout, event.robot);
    observeRollback(context, *rollout);
}

}  // namespace slipway::rollout
