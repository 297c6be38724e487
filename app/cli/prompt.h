// What the operator types while a run goes on: whole lines from a terminal, never waited for.
#pragma once

#include <optional>
#include <string>

#include "core/rollout/event.h"

namespace slipway::cli {

class Prompt {
public:
    /// Standard input is a terminal: somebody can answer.
    [[nodiscard]] static bool hasTerminal();
    /// A line that was typed since the last call, without its end; none: nothing yet, or the input ended.
    std::optional<std::string> poll();

private:
    std::string m_typed;
    bool m_ended = false;
};

/// "promote [REASON]", "pause", "resume", "rollback [REASON]", "abort [REASON]", "share 0.3 [REASON]" or "waive REASON" for this
/// rollout; none: not understood.
std::optional<rollout::Command> parseCommand(const std::string& line, const rollout::Operation& operation, const RolloutId& rollout,
                                             const std::vector<RobotId>& unknown);

}  // namespace slipway::cli
