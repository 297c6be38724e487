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
/// Everything the detail page shows, read from the store.
Result<view::PastDetail> readPastDetail(store::Store& store, const RolloutId& rollout);
/// The list of History, newest first.
Result<std::vector<view::PastRollout>> readPastRollouts(store::Store& store);

}  // namespace slipway::host
