#include "app/cli/prompt.h"

#include <poll.h>
#include <unistd.h>

#include <array>
#include <vector>

namespace slipway::cli {

bool Prompt::hasTerminal() { return isatty(STDIN_FILENO) == 1; }

std::optional<std::string> Prompt::poll() {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (!m_ended && ::poll(&input, 1, 0) == 1) {
        std::array<char, 512> bytes{};
        const auto count = read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0) m_ended = true;
        if (count > 0) m_typed.append(bytes.data(), static_cast<std::size_t>(count));
    }
    const auto end = m_typed.find('\n');
    if (end == std::string::npos) return std::nullopt;
    std::string line = m_typed.substr(0, end);
    m_typed.erase(0, end + 1);
    return line;
}

std::optional<rollout::Command> parseCommand(const std::string& line, const rollout::Operation& operation, const RolloutId& rollout,
                                             const std::vector<RobotId>& unknown) {
    const auto space = line.find(' ');
    const std::string word = line.substr(0, space);
    const std::string reason = space == std::string::npos ? std::string() : line.substr(space + 1);
    if (word == "promote") return rollout::Promote{operation, rollout, reason};
    if (word == "pause") return rollout::Pause{operation, rollout, false, reason};
    if (word == "resume") return rollout::Resume{operation, rollout};
    if (word == "rollback") return rollout::RollBack{operation, rollout, reason.empty() ? "Rolled back by the operator." : reason};
    if (word == "waive" && !reason.empty()) return rollout::Waive{operation, rollout, unknown, reason};
    return std::nullopt;
}

}  // namespace slipway::cli
