// What a trial without a commit taught: the sentence that its last decision says. Private to core/rollout.
#pragma once

#include <string>

#include "core/rollout/state.h"

namespace slipway::rollout {

/// From the shadow pairs where there are any: agreement, estimated success of the candidate with its 95 % interval, exact
/// McNemar, latency cost of running both, and deploy, keep or undecided. One English sentence without a full stop.
[[nodiscard]] std::string conclusionOf(const Rollout& rollout);

}  // namespace slipway::rollout
