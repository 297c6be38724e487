// The words for the engine's enumerations, the same in files, logs and on screen.
#include "core/rollout/decision.h"
#include "core/rollout/gate_reading.h"
#include "core/rollout/state.h"

namespace slipway::rollout {

const char* toString(GateKind kind) {
    switch (kind) {
        case GateKind::success:
            return "success";
        case GateKind::stuck:
            return "stuck";
        case GateKind::latency:
            return "latency";
        case GateKind::errors:
            return "errors";
        case GateKind::mix:
            return "mix";
        case GateKind::comparison:
            return "comparison";
        case GateKind::lost:
            return "lost";
        case GateKind::install:
            return "install";
        case GateKind::rollbackReady:
            return "rollback-ready";
    }
    return "unknown";
}

const char* toString(Verdict verdict) {
    switch (verdict) {
        case Verdict::pass:
            return "pass";
        case Verdict::fail:
            return "fail";
        case Verdict::inconclusive:
            return "inconclusive";
    }
    return "unknown";
}

const char* toString(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::consoleStarted:
            return "console-started";
        case DecisionKind::rolloutStarted:
            return "rollout-started";
        case DecisionKind::stageEntered:
            return "stage-entered";
        case DecisionKind::gateFailed:
            return "gate-failed";
        case DecisionKind::gateDebt:
            return "gate-debt";
        case DecisionKind::paused:
            return "paused";
        case DecisionKind::resumed:
            return "resumed";
        case DecisionKind::needsDecision:
            return "needs-decision";
        case DecisionKind::rollbackStarted:
            return "rollback-started";
        case DecisionKind::rollbackIncomplete:
            return "rollback-incomplete";
        case DecisionKind::rollbackHalted:
            return "rollback-halted";
        case DecisionKind::rolledBack:
            return "rolled-back";
        case DecisionKind::commitStarted:
            return "commit-started";
        case DecisionKind::committed:
            return "committed";
        case DecisionKind::candidateBarred:
            return "candidate-barred";
        case DecisionKind::barLifted:
            return "bar-lifted";
        case DecisionKind::waived:
            return "waived";
        case DecisionKind::robotLeftOut:
            return "robot-left-out";
        case DecisionKind::robotCorrected:
            return "robot-corrected";
        case DecisionKind::robotQuarantined:
            return "robot-quarantined";
        case DecisionKind::robotReleased:
            return "robot-released";
        case DecisionKind::generationAdopted:
            return "generation-adopted";
        case DecisionKind::annotated:
            return "annotated";
        case DecisionKind::switched:
            return "switched";
        case DecisionKind::shareChanged:
            return "share-changed";
        case DecisionKind::concluding:
            return "concluding";
        case DecisionKind::cleanupScheduled:
            return "cleanup-scheduled";
        case DecisionKind::cleanupCancelled:
            return "cleanup-cancelled";
        case DecisionKind::cleanupStarted:
            return "cleanup-started";
        case DecisionKind::cleanedUp:
            return "cleaned-up";
        case DecisionKind::concluded:
            return "concluded";
        case DecisionKind::drillStarted:
            return "drill-started";
        case DecisionKind::drillEnded:
            return "drill-ended";
    }
    return "unknown";
}

const char* toString(RolloutStatus status) {
    switch (status) {
        case RolloutStatus::running:
            return "running";
        case RolloutStatus::paused:
            return "paused";
        case RolloutStatus::rollingBack:
            return "rolling back";
        case RolloutStatus::rolledBack:
            return "rolled back";
        case RolloutStatus::committing:
            return "committing";
        case RolloutStatus::succeeded:
            return "succeeded";
        case RolloutStatus::concluded:
            return "concluded";
    }
    return "unknown";
}

const char* toString(PauseCause cause) {
    switch (cause) {
        case PauseCause::none:
            return "none";
        case PauseCause::operatorPause:
            return "operator";
        case PauseCause::needsDecision:
            return "needs decision";
        case PauseCause::restarted:
            return "console restarted";
        case PauseCause::slept:
            return "machine slept";
        case PauseCause::storage:
            return "storage failed";
        case PauseCause::generationAhead:
            return "robots ahead of the journal";
    }
    return "unknown";
}

const char* toString(MemberPhase phase) {
    switch (phase) {
        case MemberPhase::updating:
            return "updating";
        case MemberPhase::active:
            return "active";
        case MemberPhase::held:
            return "held";
        case MemberPhase::failed:
            return "failed";
        case MemberPhase::drifted:
            return "drifted";
        case MemberPhase::excluded:
            return "taken out";
        case MemberPhase::reverted:
            return "reverted";
        case MemberPhase::committing:
            return "committing";
        case MemberPhase::committed:
            return "committed";
    }
    return "unknown";
}

const char* toString(LedgerState state) {
    switch (state) {
        case LedgerState::pending:
            return "pending";
        case LedgerState::stopped:
            return "stopped";
        case LedgerState::loaded:
            return "loaded";
        case LedgerState::verified:
            return "verified";
        case LedgerState::unverified:
            return "unverified";
        case LedgerState::unreachable:
            return "unreachable";
        case LedgerState::waived:
            return "waived";
    }
    return "unknown";
}

const Rollout* activeRollout(const State& state) {
    const Rollout* newest = nullptr;
    for (const auto& [id, rollout] : state.rollouts) {
        if (!isActive(rollout.status)) continue;
        if (newest == nullptr || rollout.startedAt > newest->startedAt) newest = &rollout;
    }
    return newest;
}

}  // namespace slipway::rollout
