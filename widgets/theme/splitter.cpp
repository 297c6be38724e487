#include "widgets/theme/splitter.h"

#include <QEvent>

namespace slipway::theme {

Splitter::Splitter(Qt::Orientation orientation, QWidget* parent) : QSplitter(orientation, parent) { followDirection(); }

bool Splitter::event(QEvent* event) {
    const bool taken = QSplitter::event(event);
    const QEvent::Type type = event->type();
    // A frame takes its margins anew from a style and in another parent.
    if (type == QEvent::LayoutDirectionChange || type == QEvent::StyleChange || type == QEvent::ParentChange) followDirection();
    return taken;
}

/// Mirrored, a part's last pixel stands at width - start instead of width - 1 - start: an origin of one takes that back.
void Splitter::followDirection() {
    setAttribute(Qt::WA_ContentsMarginsRespectsSafeArea, false);  // it would not let a margin be less than none
    const bool mirrored = orientation() == Qt::Horizontal && isRightToLeft();
    const QMargins margins(mirrored ? 1 : 0, 0, mirrored ? -1 : 0, 0);
    if (margins == contentsMargins()) return;
    setContentsMargins(margins);
    refresh();  // the parts stand where the old ones put them
}

}  // namespace slipway::theme
