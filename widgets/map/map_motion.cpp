// The half of MapView that moves by itself: robots between their reports, the place that is shown, the robot that is followed.
#include "widgets/map/map_view.h"

namespace slipway::map {

namespace {

constexpr double kFollowZoom = 2.5;  // at least: in the whole map there is nothing to follow

}  // namespace

void MapView::animate() {
    if (!m_glide.place(m_layout, m_clock())) m_frame.stop();
    centreFollowed();
    update();
}

void MapView::hideEvent(QHideEvent* event) {
    m_frame.stop();
    QWidget::hideEvent(event);
}

void MapView::showPlace(const QString& place) {
    if (place == m_place) return;
    m_place = place;
    m_fitted = true;
    m_groundStale = true;
    relayout();
    update();
    Q_EMIT stateChanged();
}

void MapView::setFollowing(bool on) {
    if (on && indexOfSelected() < 0) on = false;
    if (on == m_following) return;
    if (!on) return endFollowing();
    m_following = true;
    if (m_view.zoom < kFollowZoom) setView(m_view.zoomed(kFollowZoom / m_view.zoom, QRectF(rect()).center()));
    centreFollowed();
    Q_EMIT stateChanged();
}

void MapView::endFollowing() {
    if (!m_following) return;
    m_following = false;
    Q_EMIT stateChanged();
}

void MapView::centreFollowed() {
    const int selected = m_following ? indexOfSelected() : -1;
    if (selected < 0 || !m_layout.marks[static_cast<std::size_t>(selected)].here) return;
    View view = m_view;
    view.offset += QRectF(rect()).center() - view.toScreen(m_layout.marks[static_cast<std::size_t>(selected)].base);
    if (view.offset != m_view.offset) setView(view);
}

}  // namespace slipway::map
