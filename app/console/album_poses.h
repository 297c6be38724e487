// What the album pictures: each page, each view within a page, and what opens above the window. The one list of them. GUI thread.
#pragma once

#include <span>

#include "widgets/shell/main_window.h"

namespace slipway::console {

struct Pose {
    const char* name;  // of the file
    widgets::Page page;
    /// Arranges the window, which shows the page already. False: there is nothing to picture, as with no rollout to pause.
    bool (*arrange)(widgets::MainWindow& window);
    const char* busy = "";  // the picture waits while the widget of this name is seen
    bool above = false;     // a window above the main one; its size does not depend on that, so one size is enough
};

[[nodiscard]] std::span<const Pose> poses();

}  // namespace slipway::console
