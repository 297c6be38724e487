// The map: floors with every robot as a cached glyph, zoom, pan, hover, selection, keyboard. Painted by hand
// because ten thousand robots must repaint in a few milliseconds. Owned by MapPanel; GUI thread.
#pragma once

#include <QPixmap>
#include <QWidget>
#include <memory>
#include <optional>
#include <unordered_map>

#include "core/view/snapshot.h"
#include "widgets/map/floor_map.h"
#include "widgets/map/map_geometry.h"
#include "widgets/theme/glyphs.h"

namespace slipway::map {

class MapView : public QWidget {
    Q_OBJECT

public:
    explicit MapView(MapLibrary maps, QWidget* parent = nullptr);
    /// A floor more, or another drawing of one that is known by that name.
    void addFloor(FloorMap floor);

    void setSnapshot(std::shared_ptr<const view::Snapshot> snapshot);
    /// Robots of conditions that are not visible are neither drawn nor found.
    void setVisible(view::Condition condition, bool visible);
    using QWidget::setVisible;
    /// Empty: none. Emits nothing.
    void selectRobot(const QString& robot);
    [[nodiscard]] QString selectedRobot() const { return m_selected; }
    [[nodiscard]] const Layout& layoutShown() const { return m_layout; }
    [[nodiscard]] const View& viewShown() const { return m_view; }

public Q_SLOTS:
    void fit();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void robotSelected(const QString& robot);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void relayout();
    void setView(const View& view);
    void zoomBy(double factor);
    void choose(int mark);
    void describe();
    [[nodiscard]] QStringList countsByCondition() const;
    bool showTip(const QPoint& at, const QPoint& global);
    [[nodiscard]] QString tipFor(const view::RobotView& robot) const;
    [[nodiscard]] int indexOfSelected() const;

    void paintEmpty(QPainter& painter) const;
    void refreshGround();
    void paintTile(QPainter& painter, const Tile& tile) const;
    [[nodiscard]] const QImage& floorImage(const FloorMap& floor) const;
    void paintRobots(QPainter& painter);
    void paintSelection(QPainter& painter) const;
    const QPixmap& badge(int count, view::Condition condition);

    MapLibrary m_maps;
    std::shared_ptr<const view::Snapshot> m_snapshot;
    Layout m_layout;
    View m_view;
    bool m_fitted = true;  // the view follows the window until the person zooms or pans
    std::array<bool, 7> m_visible{true, true, true, true, true, true, true};
    QString m_selected;
    std::optional<QPointF> m_dragFrom;
    bool m_dragging = false;

    theme::GlyphCache m_glyphs;
    std::unordered_map<int, QPixmap> m_badges;  // key: min(count, 100) and condition
    int m_badgeSize = 0;
    qreal m_badgeRatio = 0.0;
    QPixmap m_ground;  // floors and titles at the present view
    bool m_groundStale = true;
    mutable std::unordered_map<const FloorMap*, QImage> m_floorImages;  // coloured for the present scheme
};

}  // namespace slipway::map
