#include "widgets/theme/splitter.h"

#include <QEvent>

namespace slipway::theme {

Splitter::Splitter(Qt::Orientation orientation, QWidget* parent) : QSplitter(orientation, parent) { followDirection(); }

void Splitter::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) followDirection();
    QSplitter::changeEvent(event);
}

/// Mirrored, a part's last pixel stands at width - start instead of width - 1 - start: an origin of one takes that back.
void Splitter::followDirection() {
    setAttribute(Qt::WA_ContentsMarginsRespectsSafeArea, false);  // it would not let a margin be less than none
    const bool mirrored = orientation() == Qt::Horizontal && isRightToLeft();
    setContentsMargins(mirrored ? 1 : 0, 0, mirrored ? -1 : 0, 0);
}

}  // namespace slipway::theme
