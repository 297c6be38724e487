#include "core/rollout/commands.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/rollout/cleanup.h"
#include "core/rollout/eligibility.h"
#include "core/rollout/forget.h"
#include "core/rollout/members.h"
#include "core/rollout/rollback.h"
#include "core/rollout/share.h"
#include "core/rollout/stages.h"

namespace slipway::rollout {

namespace {

constexpr double kMostCleanupHours = 8760.0;  // a year

const Rollout* find(const State& state, const RolloutId& id) {
    const auto found = state.rollouts.find(id);
    return found == state.rollouts.end() ? nullptr : &found->second;
}

/// What every command on a rollout checks first. A rollback is never refused because a dialog was open.
std::string refuseRollout(const Rollout* rollout, const RolloutId& id, const Operation& operation, bool checkRevision = true) {
    if (rollout == nullptr) return fmt::format("there is no rollout {}", id.value);
    if (!isActive(rollout->status)) return fmt::format("{} has ended: {}", id.value, toString(rollout->status));
    if (checkRevision && operation.expectedRevision && *operation.expectedRevision != rollout->revision)
        return fmt::format("{} has changed since you looked (revision {}, now {})", id.value, *operation.expectedRevision,
                           rollout->revision);
    return {};
}

std::string refuseShortReason(const std::string& reason) {
    return reason.size() < checklist::kLeastReason ? fmt::format("a reason of at least {} characters is needed", checklist::kLeastReason)
                                                   : std::string();
}

Saying sayingOf(const Operation& operation, DecisionKind kind, std::string reason) {
    Saying saying;
    saying.kind = kind;
    saying.reason = std::move(reason);
    saying.who = operation.who;
    saying.operation = operation.id;
    saying.shownText = operation.shownText;
    return saying;
}

std::size_t countEligible(const State& state, const plan::Plan& plan) {
    std::size_t eligible = 0;
    for (const auto& [id, robot] : state.robots) eligible += whyNotEligible(id, robot, plan).empty() ? 1 : 0;
    return eligible;
}

std::string refuseChecklist(const checklist::Record& record) {
    const auto open = checklist::openItems(record);
    if (open.empty()) return {};
    if (record.overrideReason.empty()) return fmt::format("{} checklist items are open, the first is {}", open.size(), open.front());
    return refuseShortReason(record.overrideReason);
}

/// Gates that no reason can skip.
bool cannotSkip(GateKind kind) { return kind == GateKind::stuck || kind == GateKind::rollbackReady; }

std::string refuseOverride(const State& state, const Rollout& rollout, const std::string& reason, EngineTime now) {
    for (const auto& one : rollout.stages[rollout.stage].gates)
        if (one.verdict != Verdict::pass && cannotSkip(one.kind))
            return fmt::format("the {} gate cannot be skipped: {}", toString(one.kind), one.reason);
    auto missing = whatIsMissing(state, rollout, now);
    if (missing.empty()) return {};
    if (reason.empty()) return missing;
    return refuseShortReason(reason);
}

void leaveDebts(Context& context, Rollout& rollout, const Promote& command) {
    std::string names;
    for (const auto& one : rollout.stages[rollout.stage].gates) {
        if (one.verdict == Verdict::pass) continue;
        const std::string name = toString(one.kind);
        if (std::find(rollout.debts.begin(), rollout.debts.end(), name) == rollout.debts.end()) rollout.debts.push_back(name);
        names += (names.empty() ? "" : ", ") + name;
    }
    auto saying = sayingOf(command.operation, DecisionKind::gateDebt,
                           fmt::format("promoted past {} with a reason: {}",
                                       names.empty() ? whatIsMissing(context.state, rollout, context.now) : names, command.overrideReason));
    saying.withGates = true;
    decide(context, &rollout, saying);
}

}  // namespace

std::string refusal(const State& state, const StartRollout& command, EngineTime now) {
    if (state.storageFailed) return "the journal cannot be written: no rollout can start";
    if (command.rollout.empty() || state.rollouts.contains(command.rollout)) return "this rollout id was used before";
    if (const auto* active = activeRollout(state)) return fmt::format("{} is still {}", active->id.value, toString(active->status));
    const auto bar = state.bars.find(command.plan.candidate.ref.sha256);
    if (bar != state.bars.end() && now < bar->second.until) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(bar->second.until - now).count() + 1;
        return fmt::format("{} is barred for another {} h {} min after {}: {}", command.plan.candidate.ref.version, minutes / 60,
                           minutes % 60, bar->second.rollout.value, bar->second.reason);
    }
    if (auto reason = refuseChecklist(command.checklist); !reason.empty()) return reason;
    if (countEligible(state, command.plan) > 0) return {};
    for (const auto& [id, robot] : state.robots) return "no robot is eligible: " + whyNotEligible(id, robot, command.plan);
    return "no robot is connected";
}

std::string refusal(const State& state, const Promote& command, EngineTime now) {
    const auto* rollout = find(state, command.rollout);
    if (auto reason = refuseRollout(rollout, command.rollout, command.operation); !reason.empty()) return reason;
    if (!isOnTrial(rollout->status)) return fmt::format("{} is {}", command.rollout.value, toString(rollout->status));
    if (rollout->status == RolloutStatus::paused && rollout->pauseCause != PauseCause::needsDecision)
        return "the rollout is paused: resume it first";
    if (state.storageFailed) return "the journal cannot be written: no step forward";
    if (isSettling(state, *rollout, now)) return "robots are still coming back after the console was away";
    if (rollout->plan.stages[rollout->stage].mode == fleet::ExposureMode::share && rollout->share <= 0.0)
        return "the share of tasks is 0, so nothing is known of the candidate: set another share first";
    if (auto reason = refuseOverride(state, *rollout, command.overrideReason, now); !reason.empty()) return reason;
    const auto next = rollout->stage + 1;
    if (next >= rollout->plan.stages.size()) return {};
    const auto why = whyStageCannotStart(state, *rollout, next, cohortAdditions(state, *rollout, next).size());
    return why.empty() ? std::string() : fmt::format("stage {} cannot start: {}", next + 1, why);
}

std::string refusal(const State& state, const Pause& command, EngineTime) {
    const auto* rollout = find(state, command.rollout);
    if (auto reason = refuseRollout(rollout, command.rollout, command.operation); !reason.empty()) return reason;
    if (rollout->status == RolloutStatus::paused) return "it is paused already";
    if (rollout->status != RolloutStatus::running) return fmt::format("{} is {}", command.rollout.value, toString(rollout->status));
    return {};
}

std::string refusal(const State& state, const Resume& command, EngineTime) {
    const auto* rollout = find(state, command.rollout);
    if (auto reason = refuseRollout(rollout, command.rollout, command.operation); !reason.empty()) return reason;
    if (rollout->status != RolloutStatus::paused) return "it is not paused";
    if (state.storageFailed) return "the journal cannot be written: no step forward";
    return {};
}

std::string refusal(const State& state, const RollBack& command, EngineTime) {
    const auto* rollout = find(state, command.rollout);
    if (auto reason = refuseRollout(rollout, command.rollout, command.operation, false); !reason.empty()) return reason;
    const auto& back = rollout->rollback;
    if (rollout->status == RolloutStatus::rollingBack && !back->concludes && !back->halted && !back->incomplete)
        return "it is being rolled back already";
    return {};
}

std::string refusal(const State& state, const Abort& command, EngineTime) {
    const auto* rollout = find(state, command.rollout);
    if (auto reason = refuseRollout(rollout, command.rollout, command.operation, false); !reason.empty()) return reason;
    if (rollout->status == RolloutStatus::rollingBack) return "it is being rolled back already";
    return {};
}

std::string refusal(const State& state, const Waive& command, EngineTime) {
    const auto* rollout = find(state, command.rollout);
    if (auto reason = refuseRollout(rollout, command.rollout, command.operation, false); !reason.empty()) return reason;
    if (rollout->status != RolloutStatus::rollingBack) return "only robots of a rollback can be waived";
    if (command.robots.empty()) return "no robot is named";
    for (const auto& id : command.robots) {
        const auto member = rollout->members.find(id);
        if (member == rollout->members.end()) return fmt::format("{} is not part of this rollout", id.value);
        if (member->second.ledger && member->second.ledger->state == LedgerState::verified)
            return fmt::format("{} is verified already", id.value);
    }
    return refuseShortReason(command.reason);
}

std::string refusal(const State& state, const LiftBar& command, EngineTime now) {
    const auto bar = state.bars.find(command.candidateSha256);
    if (bar == state.bars.end() || now >= bar->second.until) return "this candidate is not barred";
    return refuseShortReason(command.reason);
}

std::string refusal(const State& state, const ReleaseRobot& command, EngineTime) {
    const auto robot = state.robots.find(command.robot);
    if (robot == state.robots.end()) return fmt::format("there is no robot {}", command.robot.value);
    if (!robot->second.quarantined) return fmt::format("{} is not in quarantine", command.robot.value);
    return refuseShortReason(command.reason);
}

std::string refusal(const State& state, const Annotate& command, EngineTime) {
    if (find(state, command.rollout) == nullptr) return fmt::format("there is no rollout {}", command.rollout.value);
    return command.text.empty() ? "the note is empty" : std::string();
}

namespace {

/// The share is 0 and somebody must say how to go on.
bool waitsAtZero(const Rollout& rollout) {
    return rollout.status == RolloutStatus::paused && rollout.pauseCause == PauseCause::needsDecision && rollout.share <= 0.0;
}

}  // namespace

std::string refusal(const State& state, const SetShare& command, EngineTime) {
    const auto* rollout = find(state, command.rollout);
    if (auto reason = refuseRollout(rollout, command.rollout, command.operation); !reason.empty()) return reason;
    if (!isOnTrial(rollout->status)) return fmt::format("{} is {}", command.rollout.value, toString(rollout->status));
    if (rollout->plan.stages[rollout->stage].mode != fleet::ExposureMode::share) return "this stage has no share of tasks";
    if (!(command.share >= 0.0 && command.share <= 1.0)) return "the share must be from 0 to 1";
    if (command.share == rollout->share) return "the share is that already";
    if (command.share > 0.0 && command.share < 1.0) {
        for (const auto& [id, member] : rollout->members) {
            const auto robot = state.robots.find(id);
            if (robot != state.robots.end() && !isLeftOut(member.phase) && !isCapable(robot->second, "flags"))
                return id.value + " cannot choose the model task by task: only 0 or 1 is possible";
        }
    }
    // Any other share would name the candidate to robots that have not taken it yet; from 0 it is a resume.
    if (rollout->status == RolloutStatus::paused && command.share > 0.0 && !waitsAtZero(*rollout))
        return "the rollout is paused: the share can only be set to 0";
    if (command.share < rollout->share) return {};
    if (state.storageFailed) return "the journal cannot be written: no step forward";
    return refuseShortReason(command.reason);
}

std::string refusal(const State& state, const SetCleanup& command, EngineTime) {
    const auto found = state.cleanups.find(command.rollout);
    if (found == state.cleanups.end()) return fmt::format("{} has no clean-up ahead of it", command.rollout.value);
    if (found->second.begun) return "the clean-up has begun already";
    if (command.hours && !(*command.hours >= 0.0 && *command.hours <= kMostCleanupHours)) return "the hours must be from 0 to 8760";
    return refuseShortReason(command.reason);
}

void apply(Context& context, const SetCleanup& command) {
    auto& rollout = context.state.rollouts.at(command.rollout);
    const auto& version = rollout.plan.baseline.ref.version;
    if (!command.hours) {
        decide(context, &rollout,
               sayingOf(command.operation, DecisionKind::cleanupCancelled, fmt::format("{} is not deleted: {}", version, command.reason)));
        context.state.cleanups.erase(command.rollout);
        return;
    }
    auto& cleanup = context.state.cleanups.at(command.rollout);
    cleanup.due = context.now + Milliseconds(static_cast<std::int64_t>(*command.hours * 3'600'000.0));
    decide(context, &rollout,
           sayingOf(command.operation, DecisionKind::cleanupScheduled,
                    fmt::format("{} is deleted in {:g} h: {}", version, *command.hours, command.reason)));
}

void apply(Context& context, const StartRollout& command) {
    keepForPlan(context, command.plan);
    forgetOldRollouts(context.state);
    Rollout made;
    made.id = command.rollout;
    made.plan = command.plan;
    made.planDigest = command.planDigest;
    made.checklist = command.checklist;
    made.startedAt = context.now;
    if (needsControl(command.plan)) made.evidence.arm = startControl(command.plan);
    made.stages.resize(command.plan.stages.size());
    auto& rollout = context.state.rollouts.emplace(command.rollout, std::move(made)).first->second;
    auto reason =
        fmt::format("{}: {} {} to {} on {} eligible robots", command.plan.name, command.plan.candidate.ref.name,
                    command.plan.baseline.ref.version, command.plan.candidate.ref.version, countEligible(context.state, command.plan));
    if (!command.checklist.overrideReason.empty()) reason += "; checklist overridden: " + command.checklist.overrideReason;
    decide(context, &rollout, sayingOf(command.operation, DecisionKind::rolloutStarted, reason));
    enterStage(context, rollout, 0, Saying{});
    judge(context, rollout, Scope::everything);
}

void apply(Context& context, const Promote& command) {
    auto& rollout = context.state.rollouts.at(command.rollout);
    if (!whatIsMissing(context.state, rollout, context.now).empty()) leaveDebts(context, rollout, command);
    const auto cause = rollout.pauseCause;
    rollout.status = RolloutStatus::running;
    rollout.pauseCause = PauseCause::none;
    rollout.pauseReason.clear();
    promoteNow(context, rollout, sayingOf(command.operation, DecisionKind::stageEntered, "promoted by " + command.operation.who));
    if (rollout.status != RolloutStatus::running) return;
    if (cause != PauseCause::none) resumeMembers(context, rollout, rollout.lastDecision);
    judge(context, rollout, Scope::everything);
}

void apply(Context& context, const Pause& command) {
    auto& rollout = context.state.rollouts.at(command.rollout);
    auto reason = "paused by " + command.operation.who;
    if (!command.reason.empty()) reason += ": " + command.reason;
    pauseNow(context, rollout, PauseCause::operatorPause, sayingOf(command.operation, DecisionKind::paused, reason));
    if (!command.holdUpdating) return;
    for (auto& [id, member] : rollout.members)
        if (member.phase == MemberPhase::updating) holdMember(context, rollout, id, rollout.lastDecision);
}

namespace {

/// Running again, with the maximum wait of the stage begun anew; the decision's number.
std::uint64_t goOn(Context& context, Rollout& rollout, const Operation& operation) {
    rollout.status = RolloutStatus::running;
    rollout.pauseCause = PauseCause::none;
    rollout.pauseReason.clear();
    rollout.stages[rollout.stage].waitingSince = context.now;
    return decide(context, &rollout, sayingOf(operation, DecisionKind::resumed, "resumed by " + operation.who));
}

}  // namespace

void apply(Context& context, const Resume& command) {
    auto& rollout = context.state.rollouts.at(command.rollout);
    const auto decision = goOn(context, rollout, command.operation);
    if (rollout.members.empty()) {
        enterStage(context, rollout, rollout.stage, Saying{});
    } else {
        resumeMembers(context, rollout, decision);
    }
    judge(context, rollout, Scope::everything);
}

void apply(Context& context, const RollBack& command) {
    auto& rollout = context.state.rollouts.at(command.rollout);
    auto reason = "rolled back by " + command.operation.who;
    if (!command.reason.empty()) reason += ": " + command.reason;
    const auto saying = sayingOf(command.operation, DecisionKind::rollbackStarted, reason);
    if (rollout.status == RolloutStatus::rollingBack && rollout.rollback->concludes) {
        turnIntoRollback(context, rollout, saying);
    } else if (rollout.status == RolloutStatus::rollingBack) {
        retryRollback(context, rollout, saying);
    } else {
        startRollback(context, rollout, saying, true);
    }
}

void apply(Context& context, const Abort& command) {
    auto& rollout = context.state.rollouts.at(command.rollout);
    auto reason = "aborted by " + command.operation.who;
    if (!command.reason.empty()) reason += ": " + command.reason;
    startRollback(context, rollout, sayingOf(command.operation, DecisionKind::rollbackStarted, reason), false);
}

void apply(Context& context, const Waive& command) {
    auto& rollout = context.state.rollouts.at(command.rollout);
    auto saying =
        sayingOf(command.operation, DecisionKind::waived, fmt::format("{} robots waived: {}", command.robots.size(), command.reason));
    saying.robots = command.robots;
    decide(context, &rollout, saying);
    for (const auto& id : command.robots) {
        auto& member = rollout.members.at(id);
        if (!member.ledger) continue;
        member.ledger->state = LedgerState::waived;
        member.ledger->since = context.now;
        member.why = "waived by " + command.operation.who + ": its state is unknown";
    }
    observeRollback(context, rollout);
}

void apply(Context& context, const LiftBar& command) {
    const auto bar = context.state.bars.find(command.candidateSha256);
    const auto reason = fmt::format("bar of {} {} lifted: {}", bar->second.candidate.name, bar->second.candidate.version, command.reason);
    const auto rollout = context.state.rollouts.find(bar->second.rollout);
    decide(context, rollout == context.state.rollouts.end() ? nullptr : &rollout->second,
           sayingOf(command.operation, DecisionKind::barLifted, reason));
    context.state.bars.erase(bar);
}

/// Whatever the robot said meanwhile was not heard, so nothing is known to be in order: it says hello again.
void apply(Context& context, const ReleaseRobot& command) {
    auto& robot = context.state.robots.at(command.robot);
    robot.quarantined = false;
    auto saying = sayingOf(command.operation, DecisionKind::robotReleased,
                           fmt::format("{} is out of quarantine: {}", command.robot.value, command.reason));
    saying.robots = {command.robot};
    decide(context, rolloutOf(context.state, command.robot), saying);
    if (robot.online) context.effects.emplace_back(CloseSession{command.robot, "out of quarantine: say hello again"});
}

void apply(Context& context, const SetShare& command) {
    auto& rollout = context.state.rollouts.at(command.rollout);
    auto reason = "set by " + command.operation.who;
    if (!command.reason.empty()) reason += ": " + command.reason;
    const bool resumes = waitsAtZero(rollout) && command.share > 0.0;
    if (resumes) goOn(context, rollout, command.operation);
    changeShare(context, rollout, command.share, sayingOf(command.operation, DecisionKind::shareChanged, reason));
    auto& progress = rollout.stages[rollout.stage];
    progress.loopedAt = EngineTime{};  // a loop begins anew from here
    if (resumes) resumeMembers(context, rollout, rollout.lastDecision);
}

void apply(Context& context, const Annotate& command) {
    auto& rollout = context.state.rollouts.at(command.rollout);
    decide(context, &rollout, sayingOf(command.operation, DecisionKind::annotated, command.text));
}

}  // namespace slipway::rollout
