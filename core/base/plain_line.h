// Names and questions that people see in dialogs: one line that reads as it is written. Pure, any thread.
#pragma once

#include <string_view>

namespace slipway {

/// Without control characters, line breaks, and marks that turn the direction of what follows (U+202A to U+202E, U+2066 to U+2069).
[[nodiscard]] bool isPlainLine(std::string_view text);

/// Empty, or spaces only.
[[nodiscard]] constexpr bool isBlank(std::string_view text) { return text.find_first_not_of(' ') == std::string_view::npos; }

}  // namespace slipway
