// Operators' commands: when they are legal, and what they do. Private to core/rollout.
#pragma once

#include <string>

#include "core/rollout/context.h"
#include "core/rollout/event.h"

namespace slipway::rollout {

/// Why the command is refused now; empty: it is legal. Pure.
[[nodiscard]] std::string refusal(const State& state, const StartRollout& command, EngineTime now);
[[nodiscard]] std::string refusal(const State& state, const Promote& command, EngineTime now);
[[nodiscard]] std::string refusal(const State& state, const Pause& command, EngineTime now);
[[nodiscard]] std::string refusal(const State& state, const Resume& command, EngineTime now);
[[nodiscard]] std::string refusal(const State& state, const RollBack& command, EngineTime now);
[[nodiscard]] std::string refusal(const State& state, const Abort& command, EngineTime now);
[[nodiscard]] std::string refusal(const State& state, const Waive& command, EngineTime now);
[[nodiscard]] std::string refusal(const State& state, const LiftBar& command, EngineTime now);
[[nodiscard]] std::string refusal(const State& state, const Annotate& command, EngineTime now);
[[nodiscard]] std::string refusal(const State& state, const SetShare& command, EngineTime now);
[[nodiscard]] std::string refusal(const State& state, const SetCleanup& command, EngineTime now);
[[nodiscard]] std::string refusal(const State& state, const StartDrill& command, EngineTime now);
[[nodiscard]] std::string refusal(const State& state, const ReleaseRobot& command, EngineTime now);

/// Carries out a legal command.
void apply(Context& context, const StartRollout& command);
void apply(Context& context, const Promote& command);
void apply(Context& context, const Pause& command);
void apply(Context& context, const Resume& command);
void apply(Context& context, const RollBack& command);
void apply(Context& context, const Abort& command);
void apply(Context& context, const Waive& command);
void apply(Context& context, const LiftBar& command);
void apply(Context& context, const Annotate& command);
void apply(Context& context, const SetShare& command);
void apply(Context& context, const SetCleanup& command);
void apply(Context& context, const StartDrill& command);
void apply(Context& context, const ReleaseRobot& command);

}  // namespace slipway::rollout
