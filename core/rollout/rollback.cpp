#include "core/rollout/rollback.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/rollout/commit.h"
#include "core/rollout/conclusion.h"
#include "core/rollout/pools.h"
#include "core/rollout/stages.h"

namespace slipway::rollout {

namespace {

void barCandidate(Context& context, Rollout& rollout) {
    const auto& candidate = rollout.plan.candidate.ref;
    context.state.bars[candidate.sha256] = Bar{candidate, context.now + rollout.plan.bar, rollout.id, rollout.rollback->reason};
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(rollout.plan.bar).count();
    decide(context, &rollout,
           {DecisionKind::candidateBarred, fmt::format("{} {} is barred for {} h", candidate.name, candidate.version, hours)});
}

void setLedger(LedgerEntry& entry, LedgerState state, EngineTime now) {
    if (entry.state == state) return;
    entry.state = state;
    entry.since = now;
}

void sendBaseline(Context& context, Rollout& rollout, const RobotId& id, Member& member, std::uint64_t decision) {
    auto document = baselineDocument(rollout, "rollback");
    document.baseline = member.baseline;
    issue(context, id, std::move(document), decision);
    LedgerEntry entry;
    entry.generation = context.state.robots[id].desired->generation;
    entry.since = context.now;
    const auto& robot = context.state.robots[id];
    entry.state = robot.online && !robot.quarantined ? LedgerState::pending : LedgerState::unreachable;
    member.ledger = entry;
    member.why = fmt::format("being rolled back to {}", member.baseline.ref.version);
}

struct RobotCounts {
    std::size_t pending = 0;     // has not taken the document
    std::size_t stopped = 0;     // took it, baseline not loaded
    std::size_t unverified = 0;  // loaded, digest not confirmed, or reports something else
    std::size_t unreachable = 0;
    std::size_t done = 0;  // verified or waived
};

RobotCounts count(const Rollout& rollout) {
    RobotCounts counts;
    for (const auto& [id, member] : rollout.members) {
        if (!member.ledger) continue;
        switch (member.ledger->state) {
            case LedgerState::pending:
                ++counts.pending;
                break;
            case LedgerState::stopped:
                ++counts.stopped;
                break;
            case LedgerState::loaded:
            case LedgerState::unverified:
                ++counts.unverified;
                break;
            case LedgerState::unreachable:
                ++counts.unreachable;
                break;
            case LedgerState::verified:
            case LedgerState::waived:
                ++counts.done;
                break;
        }
    }
    return counts;
}

void haltIfBaselineFails(Context& context, Rollout& rollout) {
    auto& progress = *rollout.rollback;
    if (progress.halted) return;
    std::vector<RobotId> failing;
    for (const auto& [id, member] : rollout.members) {
        const auto& robot = context.state.robots[id];
        const bool applied = member.ledger && robot.reportedGeneration >= member.ledger->generation;
        if (applied && robot.online && robot.reported.phase == fleet::Phase::failed) failing.push_back(id);
    }
    if (static_cast<std::int64_t>(failing.size()) < kBaselineFailures) return;
    progress.halted = true;
    const auto text = fmt::format("the baseline itself fails on {} robots: they stay idle until somebody decides", failing.size());
    const auto decision = decide(context, &rollout, {DecisionKind::rollbackHalted, text, "engine", {}, {}, failing});
    alert(context, AlertPriority::high, rollout.id, "baseline fails", text);
    for (const auto& id : failing) {
        auto& member = rollout.members.at(id);
        auto document = baselineDocument(rollout, "safe idle: the baseline fails");
        document.baseline = member.baseline;
        document.serving = false;
        issue(context, id, std::move(document), decision);
        member.ledger->generation = context.state.robots[id].desired->generation;
        setLedger(*member.ledger, LedgerState::unverified, context.now);
        member.why = "the baseline fails on it; set to safe idle";
    }
}

void noteIncomplete(Context& context, Rollout& rollout, const RobotCounts& counts) {
    auto& progress = *rollout.rollback;
    if (progress.incomplete || context.now - progress.startedAt < kRollbackPatience) return;
    progress.incomplete = true;
    const auto open = counts.pending + counts.stopped + counts.unverified + counts.unreachable;
    Saying saying{DecisionKind::rollbackIncomplete, fmt::format("rollback incomplete ({}): it keeps trying", open)};
    for (const auto& [id, member] : rollout.members) {
        const bool done = member.ledger && (member.ledger->state == LedgerState::verified || member.ledger->state == LedgerState::waived);
        if (member.ledger && !done) saying.robots.push_back(id);
    }
    decide(context, &rollout, saying);
    alert(context, AlertPriority::high, rollout.id, "rollback incomplete", saying.reason);
}

/// It keeps trying: a robot whose report was lost or never came is asked again.
void askAgain(Context& context, Rollout& rollout) {
    auto& progress = *rollout.rollback;
    if (context.now - std::max(progress.askedAt, progress.startedAt) < kAskAgain) return;
    progress.askedAt = context.now;
    for (const auto& [id, member] : rollout.members) {
        const auto& robot = context.state.robots[id];
        const bool done = member.ledger && (member.ledger->state == LedgerState::verified || member.ledger->state == LedgerState::waived);
        if (!done && robot.online && !robot.quarantined) context.effects.emplace_back(RequestFullState{id});
    }
}

void noteSteps(Context& context, Rollout& rollout, const RobotCounts& counts) {
    auto& progress = *rollout.rollback;
    // Of robots that are all out of reach nothing was reached, and one that comes back has its way before it.
    const bool nobody = counts.unreachable > 0 && counts.stopped + counts.unverified + counts.done == 0;
    const auto note = [&](EngineTime& at, bool reached) {
        if (!reached || nobody) {
            at = EngineTime{};
        } else if (at == EngineTime{}) {
            at = context.now;
        }
    };
    note(progress.stoppedAt, counts.pending == 0);
    note(progress.loadedAt, counts.pending + counts.stopped == 0);
    note(progress.digestsAt, counts.pending + counts.stopped + counts.unverified == 0);
    if (progress.digestsAt == EngineTime{}) {
        progress.verifiedAt = EngineTime{};
        return;
    }
    const bool enough = progress.checkTasks >= kSuccessCheckTasks;
    note(progress.verifiedAt, enough || context.now - progress.digestsAt >= kSuccessCheckPatience || counts.done == 0);
}

std::string successCheck(const RollbackProgress& progress) {
    if (progress.checkTasks == 0) return "no task came in to check the success with";
    const auto rate = 100.0 * static_cast<double>(progress.checkSuccesses) / static_cast<double>(progress.checkTasks);
    return fmt::format("success {:.1f} % of the {} tasks since{}", rate, progress.checkTasks,
                       rate < 100.0 * kSuccessCheckShare ? ", below 90 %" : "");
}

/// Every member goes back to its own baseline, whatever the reason is.
void leadBack(Context& context, Rollout& rollout, const Saying& because, DecisionKind kind, RollbackProgress progress) {
    rollout.status = RolloutStatus::rollingBack;
    rollout.pauseCause = PauseCause::none;
    rollout.stages[rollout.stage].leftAt = context.now;
    progress.startedAt = context.now;
    progress.reason = because.reason;
    progress.startedBy = because.who;
    rollout.rollback = progress;
    Saying saying = because;
    saying.kind = kind;
    saying.withGates = true;
    if (!rollout.resting.empty()) saying.reason += fmt::format("; {} robots of the other pool serve again", rollout.resting.size());
    const auto decision = decide(context, &rollout, saying);
    serveAgain(context, rollout, decision);  // first: they need no switch, and customers wait
    for (auto& [id, member] : rollout.members) {
        closeFrontier(rollout.evidence, id);
        sendBaseline(context, rollout, id, member, decision);
    }
}

}  // namespace

void startRollback(Context& context, Rollout& rollout, const Saying& because, bool bars) {
    RollbackProgress progress;
    progress.bars = bars;
    leadBack(context, rollout, because, DecisionKind::rollbackStarted, progress);
    if (bars) barCandidate(context, rollout);
    const auto text = fmt::format("{} {} is being rolled back from {} robots: {}", rollout.plan.candidate.ref.name,
                                  rollout.plan.candidate.ref.version, rollout.members.size(), because.reason);
    rollout.rollback->alert = alert(context, AlertPriority::high, rollout.id, "rollback", text);
    context.effects.emplace_back(OpenInvestigation{rollout.id});
    observeRollback(context, rollout);
}

void turnIntoRollback(Context& context, Rollout& rollout, const Saying& because) {
    auto& progress = *rollout.rollback;
    progress.concludes = false;
    progress.bars = true;
    progress.reason = because.reason;
    progress.startedBy = because.who;
    retryRollback(context, rollout, because);
    barCandidate(context, rollout);
    progress.alert = alert(context, AlertPriority::high, rollout.id, "rollback", rollout.id.value + ": " + because.reason);
    progress.alertedAt = EngineTime{};
    context.effects.emplace_back(OpenInvestigation{rollout.id});
    observeRollback(context, rollout);
}

void startConclusion(Context& context, Rollout& rollout, const Saying& because) {
    RollbackProgress progress;
    progress.bars = false;
    progress.concludes = true;
    Saying saying = because;
    saying.reason = fmt::format("every stage passed: {}", conclusionOf(rollout));
    if (!because.reason.empty()) saying.reason += "; " + because.reason;
    leadBack(context, rollout, saying, DecisionKind::concluding, progress);
    rollout.rollback->alert = alert(context, AlertPriority::low, rollout.id, "conclusion", saying.reason);
    observeRollback(context, rollout);
}

void retryRollback(Context& context, Rollout& rollout, const Saying& because) {
    rollout.rollback->halted = false;
    Saying saying = because;
    saying.kind = DecisionKind::rollbackStarted;
    saying.reason = "rollback tried again: " + because.reason;
    const auto decision = decide(context, &rollout, saying);
    for (auto& [id, member] : rollout.members) {
        const bool done = member.ledger && (member.ledger->state == LedgerState::verified || member.ledger->state == LedgerState::waived);
        if (!done) sendBaseline(context, rollout, id, member, decision);
    }
}

void observeLedger(Context& context, Rollout& rollout, const RobotId& id) {
    auto& member = rollout.members.at(id);
    if (!member.ledger || member.ledger->state == LedgerState::verified) return;
    auto& entry = *member.ledger;
    const auto& robot = context.state.robots[id];
    const bool applied = robot.generation >= entry.generation;
    const bool speaksOfIt = robot.reportedGeneration >= entry.generation;
    const bool onBaseline = speaksOfIt && robot.reported.active == member.baseline.ref && robot.reported.phase != fleet::Phase::failed;
    if (applied && onBaseline && holdsVerified(robot, member.baseline.ref)) {
        setLedger(entry, LedgerState::verified, context.now);
        member.why = fmt::format("rolled back to {} and verified", member.baseline.ref.version);
        return;
    }
    if (entry.state == LedgerState::waived) return;
    if (!robot.online || robot.quarantined) {
        setLedger(entry, LedgerState::unreachable, context.now);
    } else if (!applied) {
        setLedger(entry, LedgerState::pending, context.now);
    } else if (onBaseline) {
        setLedger(entry, LedgerState::loaded, context.now);
    } else {
        const bool settled = speaksOfIt && (robot.reported.phase == fleet::Phase::active || robot.reported.phase == fleet::Phase::idle ||
                                            robot.reported.phase == fleet::Phase::failed);
        setLedger(entry, settled ? LedgerState::unverified : LedgerState::stopped, context.now);
    }
}

void observeRollback(Context& context, Rollout& rollout) {
    if (rollout.status != RolloutStatus::rollingBack) return;
    haltIfBaselineFails(context, rollout);
    const auto counts = count(rollout);
    noteSteps(context, rollout, counts);
    auto& progress = *rollout.rollback;
    const bool everyone = counts.done == rollout.members.size();
    if (!everyone) {
        askAgain(context, rollout);
        noteIncomplete(context, rollout, counts);
        return;
    }
    if (progress.verifiedAt == EngineTime{}) return;
    std::size_t waived = 0;
    for (const auto& [id, member] : rollout.members) waived += member.ledger->state == LedgerState::waived ? 1 : 0;
    auto text =
        fmt::format("{} of {} robots verified on {}", counts.done - waived, rollout.members.size(), rollout.plan.baseline.ref.version);
    if (waived > 0) text += fmt::format(", {} waived", waived);
    text += fmt::format("; {} tasks affected, {} of them failed; {}", rollout.evidence.tasksAffected, rollout.evidence.failuresCaused,
                        successCheck(progress));
    const bool concludes = progress.concludes;
    if (concludes) text = progress.reason + "; " + text;
    decide(context, &rollout, {concludes ? DecisionKind::concluded : DecisionKind::rolledBack, text});
    endRollout(context, rollout, concludes ? RolloutStatus::concluded : RolloutStatus::rolledBack);
}

}  // namespace slipway::rollout
