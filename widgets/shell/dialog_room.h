// How large a dialog about the past may open. A rollout may go on meanwhile, and Roll back must be in sight: it is the emergency path.
// GUI thread.
#pragma once

#include <QSize>

class QWidget;

namespace slipway::widgets {

/// So wide that a dialog in the middle of the window covers no Roll back button, in every language.
[[nodiscard]] QSize dialogRoom(const QWidget* parent);

}  // namespace slipway::widgets
