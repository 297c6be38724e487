// The shortcut sheet (Ctrl+/), made from the table of actions. Opened over the window, closed by Esc. GUI thread.
#pragma once

#include <QWidget>

namespace slipway::widgets {

void openShortcutSheet(QWidget* window);

/// True for widgets that take the space bar for themselves: buttons, check boxes, lists, fields.
bool usesSpace(const QWidget& widget);

}  // namespace slipway::widgets
