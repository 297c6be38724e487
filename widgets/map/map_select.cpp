// The half of MapView that selects many robots: with a box, with Ctrl+A, and how the selection is drawn.
#include <QPainter>
#include <algorithm>
#include <unordered_set>

#include "widgets/map/map_view.h"

namespace slipway::map {

namespace {

constexpr double kLeastBox = 4.0;  // pixels: a hand that trembles during a click draws no box
constexpr double kRingRoom = 4.0;  // pixels between a mark and its ring

}  // namespace

void MapView::setBoxMode(bool on) {
    m_boxMode = on;
    setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

void MapView::selectIn(const QRectF& screen) {
    choose(-1);
    std::vector<std::string> robots;
    for (const std::uint32_t mark : marksIn(m_layout, m_view, m_shown, screen)) robots.push_back(m_snapshot->robots[mark].id.value);
    setMany(std::move(robots));
}

void MapView::selectAllShown() {
    choose(-1);
    std::vector<std::string> robots;
    for (const Mark& mark : m_layout.marks) {
        if (map::isShown(mark, m_shown)) robots.push_back(m_snapshot->robots[mark.robot].id.value);
    }
    setMany(std::move(robots));
}

/// `robots` in the order of the snapshot, which is by id.
void MapView::setMany(std::vector<std::string> robots) {
    if (robots == m_many) return;
    m_many = std::move(robots);
    findMany();
    describe();
    update();
    QStringList names;
    for (const std::string& robot : m_many) names << QString::fromStdString(robot);
    Q_EMIT robotsSelected(names);
}

/// Both lists are by id: one walk over each snapshot.
void MapView::findMany() {
    m_manyMarks.clear();
    if (!m_snapshot || m_many.empty()) return;
    auto wanted = m_many.begin();
    for (std::uint32_t i = 0; i < m_layout.marks.size() && wanted != m_many.end(); ++i) {
        const std::string& id = m_snapshot->robots[i].id.value;
        while (wanted != m_many.end() && *wanted < id) ++wanted;
        if (wanted != m_many.end() && *wanted == id) m_manyMarks.push_back(i);
    }
}

void MapView::paintMany(QPainter& painter) {
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette()));
    if (!m_manyMarks.empty()) {
        const double side = m_markSize + 2 * kRingRoom;
        QPixmap ring(QSizeF(side, side).toSize() * devicePixelRatioF());
        ring.setDevicePixelRatio(devicePixelRatioF());
        ring.fill(Qt::transparent);
        QPainter pen(&ring);
        pen.setRenderHint(QPainter::Antialiasing);
        pen.setPen(QPen(colours.accent, 1.6));
        pen.drawEllipse(QRectF(1, 1, side - 2, side - 2));
        pen.end();
        std::unordered_set<int> drawn;  // one ring for robots in one place: thousands may stand there
        for (const std::uint32_t at : m_manyMarks) {
            const Mark& mark = m_layout.marks[at];
            const QPointF screen = m_view.toScreen(mark.base);
            if (!map::isShown(mark, m_shown) || !QRectF(rect()).contains(screen)) continue;
            const int place = static_cast<int>(screen.y() / kClusterSpacing) * 65536 + static_cast<int>(screen.x() / kClusterSpacing);
            if (drawn.insert(place).second) painter.drawPixmap(screen - QPointF(side, side) / 2.0, ring);
        }
    }
    if (!m_box) return;
    QColor fill = colours.accent;
    fill.setAlphaF(0.14F);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colours.accent, 1, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawRect(m_box->normalized());
}

bool MapView::dropBox() {
    const bool had = m_box.has_value();
    m_box.reset();
    if (had) update();
    return had;
}

bool MapView::finishBox() {
    if (!m_box) return false;
    const QRectF box = m_box->normalized();
    m_box.reset();
    update();
    if (box.width() < kLeastBox && box.height() < kLeastBox) return false;
    selectIn(box);
    return true;
}

}  // namespace slipway::map
