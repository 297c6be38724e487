// The map: floors with every robot as a cached glyph, zoom, pan, hover, selection, keyboard. Painted by hand
// because ten thousand robots must repaint in a few milliseconds. Owned by MapPanel; GUI thread.
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>

#include "core/view/snapshot.h"
#include "widgets/map/floor_map.h"
#include "widgets/map/glide.h"
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
    /// What colours and shapes tell. Each way to colour remembers which of its groups are hidden.
    void setColourBy(ColourBy by);
    [[nodiscard]] const Colouring& colouringShown() const { return m_colouring; }
    /// Robots of groups that are not shown are neither drawn nor found. `group` is an index into colouringShown().groups.
    void setShown(std::size_t group, bool shown);
    [[nodiscard]] bool isShown(std::size_t group) const { return m_shown[group]; }
    /// Empty: none. Emits nothing.
    void selectRobot(const QString& robot);
    [[nodiscard]] QString selectedRobot() const { return m_selected; }
    /// Dragging draws a box instead of moving the map; with Shift it always does.
    void setBoxMode(bool on);
    /// Every robot that is shown, also those outside of the window.
    void selectAllShown();
    /// Seconds that do not go back; without it, the computer's.
    void setClock(std::function<double()> clock) { m_clock = std::move(clock); }
    /// One of layoutShown().places; anything else shows all of them.
    void showPlace(const QString& place);
    [[nodiscard]] QString placeShown() const { return m_place; }
    /// Keeps the selected robot in the middle, until it is no longer selected or the person moves the map.
    void setFollowing(bool on);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] const Layout& layoutShown() const { return m_layout; }
    [[nodiscard]] const View& viewShown() const { return m_view; }

public Q_SLOTS:
    void fit();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void robotSelected(const QString& robot);
    /// Many robots, by id; none: nothing is selected any more.
    void robotsSelected(const QStringList& robots);
    /// There are other places, another one is shown, another robot is selected, or following began or ended.
    void stateChanged();

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
    void hideEvent(QHideEvent* event) override;

private:
    void animate();
    void centreFollowed();
    void endFollowing();
    void relayout();
    void setView(const View& view);
    void zoomBy(double factor);
    void choose(int mark);
    void describe();
    void selectIn(const QRectF& screen);
    void setMany(std::vector<std::string> robots);
    void findMany();
    void paintMany(QPainter& painter);
    bool dropBox();    // true if there was one
    bool finishBox();  // false: it was a click
    [[nodiscard]] QStringList countsByCondition() const;
    [[nodiscard]] QStringList countsByGroup() const;
    bool showTip(const QPoint& at, const QPoint& global);
    [[nodiscard]] QString tipFor(const view::RobotView& robot) const;
    [[nodiscard]] int indexOfSelected() const;

    void paintEmpty(QPainter& painter) const;
    void refreshGround();
    void paintTile(QPainter& painter, const Tile& tile) const;
    [[nodiscard]] const QImage& floorImage(const FloorMap& floor) const;
    void paintRobots(QPainter& painter);
    void paintSelection(QPainter& painter) const;
    const QPixmap& badge(int count, std::uint8_t group);
    const QPixmap& mark(const Mark& mark, int size);
    void recolour();

    MapLibrary m_maps;
    std::shared_ptr<const view::Snapshot> m_snapshot;
    Layout m_layout;
    View m_view;
    bool m_fitted = true;  // the view follows the window until the person zooms or pans
    Colouring m_colouring;
    Shown m_shown{true, true, true, true, true, true, true};  // of m_colouring's groups, from m_hidden
    std::set<std::pair<ColourBy, QString>> m_hidden;          // keys of groups, which come and go
    QString m_selected;
    QString m_place;
    bool m_following = false;
    Glide m_glide;
    std::function<double()> m_clock;
    QTimer m_frame;  // runs while a robot is on its way, and paints at most 30 times a second
    bool m_boxMode = false;
    std::optional<QRectF> m_box;             // screen, while it is drawn
    std::vector<std::string> m_many;         // ids, ascending
    std::vector<std::uint32_t> m_manyMarks;  // of them, those in the snapshot
    std::optional<QPointF> m_dragFrom;
    bool m_dragging = false;

    theme::GlyphCache m_glyphs;
    std::unordered_map<int, QPixmap> m_badges;  // key: min(count, 100) and group
    std::unordered_map<int, QPixmap> m_marks;   // key: group and direction; for condition m_glyphs has them
    int m_badgeSize = 0;
    int m_markSize = 0;
    qreal m_badgeRatio = 0.0;
    QPixmap m_ground;  // floors and titles at the present view
    bool m_groundStale = true;
    mutable std::unordered_map<const FloorMap*, QImage> m_floorImages;  // coloured for the present scheme
};

}  // namespace slipway::map
