#include "widgets/shell/settle.h"

#include <QCoreApplication>
#include <QEvent>

namespace slipway::widgets {

namespace {

constexpr int kDeepest = 24;  // widgets within each other, with room to spare

}  // namespace

void settleLayouts() {
    for (int parent = 0; parent < kDeepest; ++parent) QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

}  // namespace slipway::widgets
