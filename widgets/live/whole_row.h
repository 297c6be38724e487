// The height of rows that fill a list from edge to edge, so that the first and the last one in sight are seen whole.
#pragma once

#include <algorithm>

namespace slipway::live {

/// In pixels: at least `least`, and as many rows of it as fit make up `room`.
[[nodiscard]] constexpr int wholeRow(int room, int least) { return std::max(least, room / std::max(1, room / least)); }

}  // namespace slipway::live
