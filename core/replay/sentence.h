// The answer of a what-if in plain words, for the command line, a report and the history. Pure function, English.
#pragma once

#include <string>

#include "core/replay/what_if.h"

namespace slipway::replay {

/// One sentence, or two where what would have come cannot be known; ends with a full stop.
[[nodiscard]] std::string sentenceOf(const Report& report);

}  // namespace slipway::replay
