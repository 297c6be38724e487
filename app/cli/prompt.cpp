#include "app/cli/prompt.h"

#include <poll.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <system_error>
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

namespace {

/// "0.3 REASON"; the engine says what is wrong with a number that is none of 0 to 1.
std::optional<rollout::Command> parseShare(const std::string& words, const rollout::Operation& operation, const RolloutId& rollout) {
    const auto space = words.find(' ');
    const auto number = words.substr(0, space);
    double share = 0.0;
    const auto [end, problem] = std::from_chars(number.data(), number.data() + number.size(), share);
    if (problem != std::errc() || end != number.data() + number.size()) return std::nullopt;
    return rollout::SetShare{operation, rollout, share, space == std::string::npos ? std::string() : words.substr(space + 1)};
}

}  // namespace

std::optional<rollout::Command> parseCommand(const std::string& line, const rollout::Operation& operation, const RolloutId& rollout,
                                             const std::vector<RobotId>& unknown) {
    const auto space = line.find(' ');
    const std::string word = line.substr(0, space);
    const std::string reason = space == std::string::npos ? std::string() : line.substr(space + 1);
    if (word == "promote") return rollout::Promote{operation, rollout, reason};
    if (word == "pause") return rollout::Pause{operation, rollout, false, reason};
    if (word == "resume") return rollout::Resume{operation, rollout};
    if (word == "rollback") return rollout::RollBack{operation, rollout, reason.empty() ? "Rolled back by the operator." : reason};
    if (word == "abort") return rollout::Abort{operation, rollout, reason};
    if (word == "share") return parseShare(reason, operation, rollout);
    if (word == "waive" && !reason.empty()) return rollout::Waive{operation, rollout, unknown, reason};
    return std::nullopt;
}

}  // namespace slipway::cli
