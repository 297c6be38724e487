// What History keeps of a rollout, and the words for its outcome. Pure functions.
#pragma once

#include <string>
#include <vector>

#include "core/rollout/decision.h"
#include "core/rollout/state.h"
#include "core/store/store.h"
#include "core/view/desk.h"

namespace slipway::host {

/// "running", "paused", "rolling back", "rolled back", "committing", "succeeded".
[[nodiscard]] std::string outcomeWords(rollout::RolloutStatus status);
/// "grasp v24".
[[nodiscard]] std::string modelWords(const fleet::ModelRef& model);
/// `decisions`: of this rollout, oldest first.
[[nodiscard]] store::RolloutSummary summarize(const rollout::Rollout& rollout, const std::vector<rollout::Decision>& decisions);
[[nodiscard]] view::PastRollout toPast(const store::RolloutSummary& summary);
// Looking at a comparison before its sample is complete would mislead (statistics.md, "A/B"), so successes are hidden as on
// the Live page. `state` tells when it is complete; without one it counts as locked for as long as the rollout is active.

/// conflict: its comparison hides its outcomes as yet.
[[nodiscard]] Result<void> checkOutcomesShown(const rollout::State& state, const RolloutId& rollout);

/// Everything the detail page shows, read from the store.
Result<view::PastDetail> readPastDetail(store::Store& store, const RolloutId& rollout, const rollout::State* state = nullptr);
/// The list of History, newest first.
Result<std::vector<view::PastRollout>> readPastRollouts(store::Store& store, const rollout::State* state = nullptr);

}  // namespace slipway::host
