// What the evidence of a rollout says beside its verdicts, as screens show it: how far a sequential gate still is, what a
// shadow predicted, how a switch went, what a comparison found. Pure functions, engine's thread.
#pragma once

#include <vector>

#include "core/rollout/state.h"
#include "core/view/snapshot.h"

namespace slipway::host {

/// One for each reading of the present stage, in its order.
std::vector<view::GateOutlook> outlooksOf(const rollout::Rollout& rollout, EngineTime now);

/// None where no task ran in shadow.
std::optional<view::ShadowView> shadowView(const rollout::Rollout& rollout);

/// None where the present stage compares no arms.
std::optional<rollout::ComparisonReport> comparisonView(const rollout::Rollout& rollout);

}  // namespace slipway::host
