// What a trial without a commit taught: what it recommends, and the sentence that its last decision says. Pure, any thread.
#pragma once

#include <string>

#include "core/rollout/comparison.h"
#include "core/rollout/state.h"

namespace slipway::rollout {

/// By the shadow pairs so far: keep where the exact McNemar test says that the candidate is worse (p < 0.05), deploy where the
/// success gate is proven, else undecided.
[[nodiscard]] Recommendation shadowRecommendation(const Rollout& rollout);

/// From the shadow pairs where there are any: agreement, estimated success of the candidate with its 95 % interval, exact
/// McNemar, latency cost of running both, and deploy, keep or undecided. One English sentence without a full stop.
[[nodiscard]] std::string conclusionOf(const Rollout& rollout);

}  // namespace slipway::rollout
