// Lays windows out at once. Qt hands a change of size up one parent in each turn of the event loop; a picture in between shows new words
// in the room that the old ones needed. GUI thread.
#pragma once

namespace slipway::widgets {

/// All layouts that wait for their turn, and those that these ask for.
void settleLayouts();

}  // namespace slipway::widgets
