#include "core/rollout/members.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/rollout/commit.h"
#include "core/rollout/rollback.h"
#include "core/rollout/share.h"
#include "core/rollout/stages.h"

namespace slipway::rollout {

namespace {

constexpr int kMostReissues = 5;  // a robot that keeps leaving the candidate is left out

bool isActiveOn(const Robot& robot, const fleet::ModelRef& model) {
    return robot.reported.phase == fleet::Phase::active && robot.reported.active == model;
}

bool isBusy(fleet::Phase phase) {
    return phase == fleet::Phase::downloading || phase == fleet::Phase::verifying || phase == fleet::Phase::loading;
}

bool isDrifted(const Rollout& rollout, const Robot& robot) {
    const auto& active = robot.reported.active;
    return !active.empty() && active != rollout.plan.baseline.ref && active != rollout.plan.candidate.ref;
}

/// In shadow or at share 0 the baseline stays active; phase active under the newest document is enough.
bool isActivated(const Rollout& rollout, const Robot& robot) {
    if (robot.reported.phase != fleet::Phase::active) return false;
    const bool executes = robot.desired->exposure.executesCandidate();
    return robot.reported.active == (executes ? rollout.plan.candidate.ref : rollout.plan.baseline.ref);
}

std::string whatItDoes(const Rollout& rollout, const Member& member, const fleet::Exposure& exposure) {
    const auto& version = rollout.plan.candidate.ref.version;
    if (rollout.plan.stages[rollout.stage].pool == plan::Pool::idle) return fmt::format("tries {} in dummy tasks, stands idle", version);
    if (exposure.executesCandidate()) return fmt::format("on {} since stage {}", version, member.stage + 1);
    if (exposure.mode == fleet::ExposureMode::shadow)
        return fmt::format("runs {} in shadow beside {}", version, member.baseline.ref.version);
    return fmt::format("holds {}, ready to switch to it", version);
}

/// A load ends when the model is loaded, though the robot may wait with it until its running task has ended: a rollback does not wait.
void measureLoad(Rollout& rollout, Member& member, EngineTime now) {
    if (member.loadingSince == EngineTime{}) return;
    rollout.longestSwitch = std::max(rollout.longestSwitch, now - member.loadingSince);
    member.loadingSince = EngineTime{};
}

void activate(Context& context, Rollout& rollout, const RobotId& id, const std::string& bootId, std::uint64_t seq) {
    auto& member = rollout.members.at(id);
    if (member.phase == MemberPhase::active) return;
    member.phase = MemberPhase::active;
    member.since = member.activeSince = context.now;
    member.why = whatItDoes(rollout, member, context.state.robots[id].desired->exposure);
    auto& progress = rollout.stages[rollout.stage];
    if (progress.switches && member.sentAt >= progress.enteredAt) {
        if (progress.firstSwitched == EngineTime{}) progress.firstSwitched = context.now;
        progress.lastSwitched = context.now;
    }
    if (member.activations.size() >= kRememberedBoots) member.activations.erase(member.activations.begin());
    const bool known =
        std::any_of(member.activations.begin(), member.activations.end(), [&](const auto& one) { return one.bootId == bootId; });
    if (!known) member.activations.push_back({bootId, seq});
    measureLoad(rollout, member, context.now);
    openFrontier(rollout.evidence.exposed, id, member.sentAt);  // no task on the candidate can have begun before
    auto& arm = rollout.evidence.arm;
    if (!arm) return;
    startComparing(*arm, context.now);
    if (mixesTasks(rollout.plan.stages[rollout.stage])) openFrontier(arm->stream, id, context.now);
}

/// The robot is on the baseline again though its document says candidate: lease over, or rebooted.
void leftCandidate(Context& context, Rollout& rollout, const RobotId& id) {
    auto& member = rollout.members.at(id);
    member.phase = MemberPhase::reverted;
    member.since = context.now;
    member.why = "went back to the baseline by itself";
    closeFrontier(rollout.evidence, id);
    if (rollout.status != RolloutStatus::running || context.state.storageFailed) return;
    // Robots whose leases ended because the console was away come back as they were told to; one that rebooted meanwhile may have crashed.
    const bool consoleWasAway = context.state.robots[id].awaited;
    if (!consoleWasAway && ++member.reissues > kMostReissues) {
        member.failure = fleet::RobotErrorCode::crash;
        leaveOut(context, rollout, id, MemberPhase::failed, fmt::format("left the candidate {} times", kMostReissues + 1));
        return;
    }
    Saying saying{DecisionKind::robotCorrected, id.value + " had gone back to the baseline by itself: the candidate is sent again"};
    saying.robots = {id};
    sendCandidate(context, rollout, id, decide(context, &rollout, saying));
}

void observeTrial(Context& context, Rollout& rollout, const RobotId& id, const std::string& bootId, std::uint64_t seq) {
    auto& member = rollout.members.at(id);
    const auto& robot = context.state.robots[id];
    if (isLeftOut(member.phase) || member.phase == MemberPhase::held) return;
    const bool loads = robot.online && robot.reported.phase == fleet::Phase::loading;
    if (loads && robot.reported.progress >= 1.0) measureLoad(rollout, member, context.now);
    if (loads && robot.reported.progress < 1.0 && member.loadingSince == EngineTime{}) member.loadingSince = context.now;
    if (!robot.online) member.loadingSince = EngineTime{};
    if (!robot.online || robot.quarantined || !robot.desired) return;
    if (isDrifted(rollout, robot)) {
        leaveOut(context, rollout, id, MemberPhase::drifted,
                 fmt::format("reports a model nobody deployed: {} {}", robot.reported.active.name, robot.reported.active.version));
        return;
    }
    if (robot.reportedGeneration < robot.desired->generation) return;  // still speaks of an older document
    if (member.appliedSince == EngineTime{} || member.applied != robot.reported.exposure) {
        member.applied = robot.reported.exposure;
        member.appliedSince = context.now;
    }
    if (robot.reported.phase == fleet::Phase::failed) {
        const auto& error = robot.reported.error;
        member.failure = error ? error->code : fleet::RobotErrorCode::load;
        leaveOut(context, rollout, id, MemberPhase::failed,
                 fmt::format("failed: {}{}", fleet::toString(*member.failure),
                             error && !error->message.empty() ? " (" + error->message + ")" : ""));
    } else if (isActivated(rollout, robot)) {
        activate(context, rollout, id, bootId, seq);
    } else if (!isBusy(robot.reported.phase) && (member.phase == MemberPhase::active || robot.reported.phase == fleet::Phase::reverted)) {
        leftCandidate(context, rollout, id);
    }
}

void observeCommitting(Context& context, Rollout& rollout, const RobotId& id) {
    auto& member = rollout.members.at(id);
    const auto& robot = context.state.robots[id];
    if (member.phase == MemberPhase::committing && robot.desired && robot.reportedGeneration >= robot.desired->generation) {
        if (robot.reported.phase == fleet::Phase::failed) {
            member.failure = robot.reported.error ? robot.reported.error->code : fleet::RobotErrorCode::load;
            leaveOut(context, rollout, id, MemberPhase::failed, "failed at the commit");
        } else if (isDrifted(rollout, robot)) {
            leaveOut(context, rollout, id, MemberPhase::drifted, "reports a model nobody deployed at the commit");
        } else if (robot.reported.active == rollout.plan.candidate.ref && !isBusy(robot.reported.phase)) {
            member.phase = MemberPhase::committed;
            member.since = context.now;
            member.why = fmt::format("committed to {}", rollout.plan.candidate.ref.version);
        }
    }
    observeCommit(context, rollout);
}

}  // namespace

void observeMember(Context& context, Rollout& rollout, const RobotId& id, const std::string& bootId, std::uint64_t seq) {
    switch (rollout.status) {
        case RolloutStatus::running:
        case RolloutStatus::paused:
            observeTrial(context, rollout, id, bootId, seq);
            break;
        case RolloutStatus::rollingBack:
            observeLedger(context, rollout, id);
            observeRollback(context, rollout);
            break;
        case RolloutStatus::committing:
            observeCommitting(context, rollout, id);
            break;
        case RolloutStatus::rolledBack:
        case RolloutStatus::succeeded:
        case RolloutStatus::concluded:
            break;
    }
}

void returnMember(Context& context, Rollout& rollout, const RobotId& id, const std::string& bootId) {
    auto& member = rollout.members.at(id);
    const auto& robot = context.state.robots[id];
    member.lost = false;
    const bool trial = isOnTrial(rollout.status);
    const bool waits = robot.desired && robot.desired->candidate && robot.reportedGeneration < robot.desired->generation;
    const bool mayNotSend = rollout.status == RolloutStatus::paused || context.state.storageFailed;
    if (trial && waits && mayNotSend) {
        Saying saying{DecisionKind::robotCorrected, id.value + " returned while the rollout is paused: held on the baseline"};
        saying.robots = {id};
        holdMember(context, rollout, id, decide(context, &rollout, saying));
        return;
    }
    const auto boot = std::find_if(robot.boots.begin(), robot.boots.end(), [&](const BootSequence& one) { return one.bootId == bootId; });
    observeMember(context, rollout, id, bootId, boot == robot.boots.end() ? 0 : boot->lastSeq);
    const bool forgot = member.phase == MemberPhase::updating && robot.desired && robot.reportedGeneration >= robot.desired->generation;
    if (trial && forgot && !isBusy(robot.reported.phase)) leftCandidate(context, rollout, id);
    // The frontier was released when the robot was given up; it talks again, so it holds the watermark again.
    if (trial && member.phase == MemberPhase::active && isActiveOn(robot, rollout.plan.candidate.ref)) {
        auto& exposed = rollout.evidence.exposed;
        reopenFrontier(exposed, id);
        if (rollout.evidence.arm) reopenFrontier(rollout.evidence.arm->stream, id);
    }
}

void holdMember(Context& context, Rollout& rollout, const RobotId& id, std::uint64_t decision) {
    auto& member = rollout.members.at(id);
    member.phase = MemberPhase::held;
    member.since = context.now;
    member.why = "held on the baseline until the rollout is resumed";
    closeFrontier(rollout.evidence, id);
    issue(context, id, baselineDocument(rollout, "held while the rollout is paused"), decision);
}

void resumeMembers(Context& context, Rollout& rollout, std::uint64_t decision) {
    for (auto& [id, member] : rollout.members) {
        if (member.phase == MemberPhase::held || member.phase == MemberPhase::reverted) sendCandidate(context, rollout, id, decision);
    }
}

}  // namespace slipway::rollout
