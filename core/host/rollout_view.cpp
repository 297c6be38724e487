#include "core/host/rollout_view.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/host/event_log.h"
#include "core/host/evidence_view.h"
#include "core/host/robot_views.h"
#include "core/host/rollback_view.h"
#include "core/rollout/gates.h"
#include "core/rollout/step.h"

namespace slipway::host {

namespace {

using rollout::MemberPhase;
using rollout::Rollout;
using rollout::RolloutStatus;
using rollout::State;

Milliseconds between(EngineTime from, EngineTime until) { return from == EngineTime{} || until < from ? Milliseconds(0) : until - from; }

view::StageView stageView(const Rollout& rollout, std::size_t index, EngineTime now) {
    const auto& asked = rollout.plan.stages[index];
    view::StageView view;
    view.name = asked.name;
    view.robotsShare = asked.robots.toDouble();
    view.quota = asked.quota;
    view.soak = asked.soak;
    view.longest = asked.longest;
    if (index >= rollout.stages.size()) return view;
    const auto& progress = rollout.stages[index];
    view.entered = progress.enteredAt != EngineTime{};
    view.done = progress.leftAt != EngineTime{};
    if (!view.entered) return view;
    const EngineTime ended = rollout.endedAt != EngineTime{} ? rollout.endedAt : now;
    const EngineTime until = view.done ? progress.leftAt : ended;
    view.spent = between(progress.enteredAt, until);
    view.soaked = std::min(between(progress.installedAt, until), asked.soak);
    view.tasks = progress.tally.tasks;
    view.successes = progress.tally.successes;
    view.gates = progress.gates;
    if (progress.firstSwitched != EngineTime{} && !progress.switches) {
        view.switchSkew = progress.lastSwitched - progress.firstSwitched;
        view.switchTook = progress.lastSwitched - progress.enteredAt;
    }
    if (index == rollout.stage) view.outlooks = outlooksOf(rollout, now);
    for (const auto& [id, member] : rollout.members) {
        if (member.stage > index) continue;
        view.robots += 1;
        if (member.phase == MemberPhase::active || member.phase == MemberPhase::committed) view.active += 1;
    }
    return view;
}

/// Reasons of the engine come without their full stop, those of people with or without.
std::string sentence(std::string text) {
    if (!text.empty() && text.back() != '.' && text.back() != '!' && text.back() != '?') text += '.';
    return text;
}

std::string statusText(const Rollout& rollout) {
    const std::string back = rollout.rollback ? rollout.rollback->reason : std::string();
    const auto& candidate = rollout.plan.candidate.ref.version;
    const auto& baseline = rollout.plan.baseline.ref.version;
    const std::string stage = rollout.stage < rollout.plan.stages.size() ? rollout.plan.stages[rollout.stage].name : std::string();
    switch (rollout.status) {
        case RolloutStatus::running:
            if (rollout.plan.stages[rollout.stage].mode == fleet::ExposureMode::shadow)
                return fmt::format("{} runs in shadow on stage {} of {} ({}); robots execute only {}.", candidate, rollout.stage + 1,
                                   rollout.plan.stages.size(), stage, baseline);
            return fmt::format("{} is on stage {} of {} ({}).", candidate, rollout.stage + 1, rollout.plan.stages.size(), stage);
        case RolloutStatus::paused:
            return rollout.pauseReason.empty() ? "Paused." : sentence(fmt::format("Paused: {}", rollout.pauseReason));
        case RolloutStatus::rollingBack:
            return sentence(fmt::format("{} to {}: {}", rollout.rollback->concludes ? "Returning" : "Rolling back", baseline, back));
        case RolloutStatus::rolledBack:
            return sentence(fmt::format("Rolled back to {}: {}", baseline, back));
        case RolloutStatus::committing:
            return fmt::format("All stages passed; {} is being committed on every robot.", candidate);
        case RolloutStatus::succeeded:
            return fmt::format("{} is committed.", candidate);
        case RolloutStatus::concluded:
            return sentence(fmt::format("Concluded, every robot is on {}: {}", baseline, back));
    }
    return {};
}

void countMembers(const Rollout& rollout, const State& state, view::RolloutView& view) {
    for (const auto& [id, member] : rollout.members) {
        const bool changing = member.phase == MemberPhase::updating || member.phase == MemberPhase::committing;
        view.updating += changing && !member.ledger ? 1 : 0;
        view.onCandidate += rollout::executesCandidate(member) && !member.ledger ? 1 : 0;
        view.kept += rollout::isLeftOut(member.phase) || member.ledger ? 0 : 1;
        view.committed += member.phase == MemberPhase::committed ? 1 : 0;
        if (!member.everExposed) continue;
        view.targets += 1;
        const auto robot = state.robots.find(id);
        if (robot == state.robots.end()) continue;
        view.offlineTargets += robot->second.online && !robot->second.quarantined ? 0 : 1;
        view.rollbackReady += host::holdsVerified(robot->second, member.baseline.ref) ? 1 : 0;
    }
}

void setAvailability(const Rollout& rollout, const State& state, EngineTime now, view::RolloutView& view) {
    const rollout::Operation asking{OperationId("availability"), "operator", {}, std::nullopt};
    const std::string reason = "a reason as an operator would type it";
    const auto judge = [&](const rollout::Command& command) {
        std::string whyNot = rollout::whyNot(state, command, now);
        return view::Availability{whyNot.empty(), std::move(whyNot)};
    };
    std::vector<RobotId> unknown;
    for (const auto& [id, member] : rollout.members) {
        if (member.ledger && member.ledger->state != rollout::LedgerState::verified &&
            member.ledger->state != rollout::LedgerState::waived) {
            unknown.push_back(id);
        }
    }
    view.promote = judge(rollout::Promote{asking, rollout.id, {}});
    view.promoteWithReason = judge(rollout::Promote{asking, rollout.id, reason});
    view.pause = judge(rollout::Pause{asking, rollout.id, false, reason});
    view.resume = judge(rollout::Resume{asking, rollout.id});
    view.rollBack = judge(rollout::RollBack{asking, rollout.id, reason});
    view.waive = judge(rollout::Waive{asking, rollout.id, std::move(unknown), reason});
}

/// Why it asked, and what a gate says since then: it asked because all had passed, which may be over.
void tellWhatIsMissing(const Rollout& rollout, view::RolloutView& view) {
    if (rollout.status != RolloutStatus::paused || rollout.pauseCause != rollout::PauseCause::needsDecision || view.promote.allowed) return;
    if (rollout.pauseReason.find(view.promote.whyNot) != std::string::npos) return;
    view.statusText = sentence(fmt::format("Paused: {}; by now: {}", rollout.pauseReason, view.promote.whyNot));
}

view::CleanupView cleanupView(const rollout::Cleanup& cleanup) {
    return {
        toWall(cleanup.due), cleanup.begun, std::ssize(cleanup.left), cleanup.cleaned, {cleanup.backups.begin(), cleanup.backups.end()}};
}

/// Looking at the arms before the sample is complete would mislead (statistics.md, "A/B").
void hideOutcomes(view::RolloutView& view) {
    view.outcomesHidden = true;
    view.candidate.successes = view.baseline.successes = view.failuresCaused = 0;
    for (auto& stage : view.stages) stage.successes = 0;
}

}  // namespace

view::RolloutView viewOf(const Rollout& rollout, const State& state, EngineTime now) {
    view::RolloutView view;
    view.id = rollout.id;
    view.plan = rollout.plan;
    view.checklist = rollout.checklist;
    view.status = rollout.status;
    view.pauseCause = rollout.pauseCause;
    view.statusText = statusText(rollout);
    view.revision = rollout.revision;
    view.startedAt = toWall(rollout.startedAt);
    if (rollout.endedAt != EngineTime{}) view.endedAt = toWall(rollout.endedAt);
    view.stage = rollout.stage;
    view.share = rollout.share;
    for (const auto& change : rollout.shares) view.shares.push_back({toWall(change.at), change.share});
    if (rollout.rollback && !view.shares.empty()) view.shares.push_back({toWall(rollout.rollback->startedAt), 0.0});
    for (std::size_t i = 0; i < rollout.plan.stages.size(); ++i) view.stages.push_back(stageView(rollout, i, now));
    if (rollout.stage < view.stages.size()) view.verdict = rollout::combine(view.stages[rollout.stage].gates);
    view.candidate.version = rollout.plan.candidate.ref.version;
    view.candidate.tasks = rollout.evidence.candidate.tasks;
    view.candidate.successes = rollout.evidence.candidate.successes;
    view.baseline.version = rollout.plan.baseline.ref.version;
    view.baseline.tasks = rollout.evidence.control.tasks;
    view.baseline.successes = rollout.evidence.control.successes;
    countMembers(rollout, state, view);
    view.rollbackEstimate = rollout::rollbackEstimate(rollout);
    view.debts = rollout.debts;
    view.tasksAffected = rollout.evidence.tasksAffected;
    view.failuresCaused = rollout.evidence.failuresCaused;
    if (rollout.rollback) view.rollback = rollbackView(rollout);
    setAvailability(rollout, state, now, view);
    tellWhatIsMissing(rollout, view);
    view.shadow = shadowView(rollout);
    if (const auto cleanup = state.cleanups.find(rollout.id); cleanup != state.cleanups.end()) view.cleanup = cleanupView(cleanup->second);
    if (rollout::hidesOutcomes(rollout)) hideOutcomes(view);
    return view;
}

}  // namespace slipway::host
