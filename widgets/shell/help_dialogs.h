// The shortcut sheet (Ctrl+/), made from the table of actions. Opened over the window, closed by Esc. GUI thread.
#pragma once

#include <QWidget>

namespace slipway::widgets {

void openShortcutSheet(QWidget* window);

}  // namespace slipway::widgets
