// The English sentences of core with %1, %2 … (%L1: a number with decimals) where core puts its figures and names, by part of core.
// Static tables; any thread.
#pragma once

#include <span>

namespace slipway::theme {

[[nodiscard]] std::span<const char* const> commonSentences();
[[nodiscard]] std::span<const char* const> engineSentences();
[[nodiscard]] std::span<const char* const> planSentences();
[[nodiscard]] std::span<const char* const> reportSentences();
[[nodiscard]] std::span<const char* const> studySentences();

}  // namespace slipway::theme
