// The four steps of a rollback and its ledger. Private to core/rollout.
#pragma once

#include "core/rollout/context.h"

namespace slipway::rollout {

inline constexpr Milliseconds kRollbackPatience = Seconds(120);  // then "rollback incomplete (n)"
inline constexpr Milliseconds kSuccessCheckPatience = Seconds(30);
inline constexpr Milliseconds kAskAgain = Seconds(30);  // robots not verified are asked for their state this often
inline constexpr std::int64_t kBaselineFailures = 3;    // on so many robots: stop and ask

/// Gives every robot of the rollout the baseline under a higher generation. `bars` false: an abort.
void startRollback(Context& context, Rollout& rollout, const Saying& because, bool bars);

/// The plan's ending without a commit: everyone back on the baseline, nothing barred, and what was learned is said.
void startConclusion(Context& context, Rollout& rollout, const Saying& because);

/// An operator rolls back while the robots return at a conclusion: it is a failure after all, and bars the candidate.
void turnIntoRollback(Context& context, Rollout& rollout, const Saying& because);

/// Sends the baseline again to those that are not verified: what Roll back does while one is going on halted.
void retryRollback(Context& context, Rollout& rollout, const Saying& because);

/// Brings one robot's ledger entry up to date from what it reports.
void observeLedger(Context& context, Rollout& rollout, const RobotId& id);

/// Notes finished steps and ends the rollback when everyone is verified or waived.
void observeRollback(Context& context, Rollout& rollout);

}  // namespace slipway::rollout
