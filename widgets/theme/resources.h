// Makes the files of resources/slipway.qrc (":/maps/north.yaml", icons, samples) available. Needed because they
// are linked in a static library; may be called any number of times. GUI thread.
#pragma once

namespace slipway::theme {

void initResources();

}  // namespace slipway::theme
