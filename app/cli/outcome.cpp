#include "app/cli/outcome.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "app/cli/exit_code.h"
#include "core/host/summaries.h"

namespace slipway::cli {

namespace {

using rollout::PauseCause;
using rollout::RolloutStatus;

/// These pauses may end by themselves: robots come back, the disk gets well.
constexpr Milliseconds kMayPass = Seconds(20);
constexpr Milliseconds kWillNotPass = Seconds(1);

bool endsByItself(PauseCause cause) { return cause == PauseCause::restarted || cause == PauseCause::slept || cause == PauseCause::storage; }

}  // namespace

Ending endingOf(const view::RolloutView& rollout) {
    Ending ending;
    ending.rollout = rollout.id.value;
    ending.outcome = host::outcomeWords(rollout.status);
    ending.robots = rollout.targets;
    ending.tasksAffected = rollout.tasksAffected;
    ending.failuresCaused = rollout.failuresCaused;
    const auto ended = rollout.endedAt ? *rollout.endedAt : std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    ending.duration = std::max(Milliseconds(0), ended - rollout.startedAt);
    ending.exitCode = toInt(ExitCode::other);
    if (rollout.rollback) {
        ending.reason = rollout.rollback->reason;
        const auto& ledger = rollout.rollback->ledger;
        ending.robots = static_cast<std::int64_t>(ledger.size());
        ending.verified =
            std::count_if(ledger.begin(), ledger.end(), [](const auto& row) { return row.state == rollout::LedgerState::verified; });
    } else {
        ending.verified = rollout.committed;
    }
    if (rollout.status == RolloutStatus::succeeded || rollout.status == RolloutStatus::concluded)
        ending.exitCode = toInt(ExitCode::succeeded);
    if (rollout.status == RolloutStatus::rolledBack) ending.exitCode = toInt(ExitCode::rolledBack);
    return ending;
}

Need needOf(const view::RolloutView& rollout) {
    if (rollout.rollback && rollout.status == RolloutStatus::rollingBack) {
        const auto& ledger = rollout.rollback->ledger;
        const auto unknown = std::count_if(ledger.begin(), ledger.end(), [](const auto& row) {
            return row.state != rollout::LedgerState::verified && row.state != rollout::LedgerState::waived;
        });
        if (rollout.rollback->halted) return {"The baseline itself fails: type rollback to try again, or waive REASON.", kWillNotPass};
        if (rollout.rollback->incomplete) {
            return {fmt::format("Rollback incomplete: {} robots are not verified. Wait for them, or type waive REASON.", unknown),
                    kWillNotPass};
        }
        return {};
    }
    if (rollout.status != RolloutStatus::paused) return {};
    const Milliseconds patience = endsByItself(rollout.pauseCause) ? kMayPass : kWillNotPass;
    return {fmt::format("{} Type resume, promote [REASON] or rollback [REASON].", rollout.statusText), patience};
}

}  // namespace slipway::cli
