// Who may take part in a rollout, whom a stage takes in, and whether it can start. Private to core/rollout, but for the two
// questions that screens ask (step.h).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/rollout/state.h"

namespace slipway::rollout {

/// Why the robot may not take part in a rollout of this plan now; empty: it is eligible. Only online, healthy
/// robots that hold the verified baseline, run it, and are in no other rollout are.
[[nodiscard]] std::string whyNotEligible(const RobotId& id, const Robot& robot, const plan::Plan& plan);

/// From its hello: "shadow", "flags", "pools".
[[nodiscard]] bool isCapable(const Robot& robot, std::string_view capability);

/// Robots that stage `index` would add, in cohort order.
[[nodiscard]] std::vector<RobotId> cohortAdditions(const State& state, const Rollout& rollout, std::size_t index);

/// Why stage `index` could not start now with that many new robots (rollback-ready, or nobody to expose); empty: it could.
[[nodiscard]] std::string whyStageCannotStart(const State& state, const Rollout& rollout, std::size_t index, std::size_t additions);

}  // namespace slipway::rollout
