#include "core/host/rollback_view.h"

namespace slipway::host {

namespace {

using rollout::LedgerState;

struct Reached {
    std::int64_t total = 0;
    std::int64_t stopped = 0;
    std::int64_t loaded = 0;
    std::int64_t verified = 0;
};

Reached countLedger(const rollout::Rollout& rollout) {
    Reached reached;
    for (const auto& [id, member] : rollout.members) {
        if (!member.ledger) continue;
        reached.total += 1;
        switch (member.ledger->state) {
            case LedgerState::verified:
                reached.verified += 1;
                [[fallthrough]];
            case LedgerState::unverified:
            case LedgerState::loaded:
                reached.loaded += 1;
                [[fallthrough]];
            case LedgerState::stopped:
                reached.stopped += 1;
                break;
            case LedgerState::pending:
            case LedgerState::unreachable:
            case LedgerState::waived:
                break;
        }
    }
    return reached;
}

}  // namespace

view::RollbackView rollbackView(const rollout::Rollout& rollout) {
    const rollout::RollbackProgress& progress = *rollout.rollback;
    const Reached reached = countLedger(rollout);
    const auto took = [&](EngineTime at) -> std::optional<Milliseconds> {
        if (at == EngineTime{}) return std::nullopt;
        return at - progress.startedAt;
    };
    view::RollbackView view;
    view.reason = progress.reason;
    view.startedBy = progress.startedBy;
    view.steps = {
        {"Stop the candidate", Seconds(5), took(progress.stoppedAt), reached.stopped, reached.total},
        {"Load the baseline", Seconds(30), took(progress.loadedAt), reached.loaded, reached.total},
        {"Verify", Seconds(30), took(progress.verifiedAt), reached.verified, reached.total},
        {"Alert and investigate", Seconds(60), took(progress.alertedAt), progress.alertedAt == EngineTime{} ? 0 : 1, 1},
    };
    for (const auto& [id, member] : rollout.members) {
        if (!member.ledger) continue;
        const auto since = member.ledger->since;
        view.ledger.push_back({id, member.ledger->state, since > progress.startedAt ? since - progress.startedAt : Milliseconds(0)});
    }
    view.incomplete = progress.incomplete;
    view.halted = progress.halted;
    view.concludes = rollout.rollback->concludes;
    view.tasksAffected = rollout.evidence.tasksAffected;
    view.failuresCaused = rollout.evidence.failuresCaused;
    if (progress.checkTasks > 0)
        view.successAfter = static_cast<double>(progress.checkSuccesses) / static_cast<double>(progress.checkTasks);
    view.successIsLow = progress.checkTasks >= rollout::kSuccessCheckTasks && view.successAfter < rollout::kSuccessCheckShare;
    return view;
}

}  // namespace slipway::host
