// How figures of an investigation read: "38 of 56 (67.9 %)", "+12.3", "< 0.001". Private to core/investigate and to
// whoever prints an investigation; pure functions.
#pragma once

#include <string>
#include <vector>

#include "core/investigate/excess_drop.h"

namespace slipway::investigate {

/// "38 of 56 (67.9 %)"; "none" without tasks.
std::string words(const Cell& cell);
/// Percentage points with a sign and one decimal: "+12.3".
std::string points(double share);
/// "[-3.1, +14.0]", in percentage points.
std::string pointsOf(const stats::Interval& interval);
/// "[55.0, 78.6] %", of a share.
std::string percentOf(const stats::Interval& interval);
/// Three decimals, "< 0.001" below.
std::string pText(double p);
/// "a, b, c"; "none" of an empty list. Control characters are replaced.
std::string listOf(const std::vector<std::string>& names);
/// A name that a robot or a person gave, for a terminal: control characters become '?', which keeps UTF-8 as it is.
std::string plain(const std::string& text);

}  // namespace slipway::investigate
