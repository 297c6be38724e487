#include "widgets/shell/dialog_room.h"

#include <QWidget>
#include <algorithm>

#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr QSize kAlone{1200, 680};  // without a window

}  // namespace

QSize dialogRoom(const QWidget* parent) {
    if (!parent) return kAlone;
    const QWidget* window = parent->window();
    QSize room = window->size() * 95 / 100;
    if (const auto* button = window->findChild<QWidget*>(QStringLiteral("rollBackButton")); button && button->isVisible()) {
        const int from = button->mapTo(window, QPoint(0, 0)).x();
        const int taken = std::min(from + button->width(), window->width() - from);  // at the side where it stands
        room.setWidth(std::min(room.width(), window->width() - 2 * (taken + theme::kGap)));
    }
    return room;
}

}  // namespace slipway::widgets
