// The engine: a pure function from state, event and time to state and effects. No clock, no I/O, no
// random numbers, no logging; the same journal always gives the same decisions.
#pragma once

#include <string>
#include <vector>

#include "core/base/time.h"
#include "core/rollout/effect.h"
#include "core/rollout/event.h"
#include "core/rollout/state.h"

namespace slipway::rollout {

struct Outcome {
    State state;
    std::vector<Effect> effects;
};

/// `now` never falls from call to call. Illegal commands leave the state as it was and yield Rejected.
Outcome step(State state, const Event& event, EngineTime now);

/// In place, for folding and for the host: `effects` are appended.
void advance(State& state, const Event& event, EngineTime now, std::vector<Effect>& effects);

/// For a what-if at the end of its record: folds every result that waits for a running task, since none is to come, and judges
/// the gates that read results once more. Nothing while the rollout is neither running nor paused.
void judgeWaiting(State& state, const RolloutId& rollout, EngineTime now, std::vector<Effect>& effects);

/// Why a command would be rejected now; empty: it is legal. The screens' buttons and tooltips ask this.
[[nodiscard]] std::string whyNot(const State& state, const Command& command, EngineTime now);

/// Robots that promoting to the next stage would add; empty in the last stage.
[[nodiscard]] std::vector<RobotId> nextStageRobots(const State& state, const Rollout& rollout);

/// Is this report of use to a decision? Only then it is journaled.
[[nodiscard]] bool concerns(const State& state, const RobotProgress& progress);

}  // namespace slipway::rollout
