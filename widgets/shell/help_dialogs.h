// The shortcut sheet (Ctrl+/), made from the table of actions, and the short help (F1), which needs no
// network. Opened over the window, closed by Esc. GUI thread.
#pragma once

#include <QWidget>

namespace slipway::widgets {

void openShortcutSheet(QWidget* window);
void openHelp(QWidget* window);

/// True for widgets that take the space bar for themselves: buttons, check boxes, lists, fields.
bool usesSpace(const QWidget& widget);

}  // namespace slipway::widgets
