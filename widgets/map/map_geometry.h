// Where everything on the map is, as plain values without a window: tiles of floors and of robots without a
// place, the view's zoom and offset, marks in pixels, clusters and hit tests. Used by MapView and by tests.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/view/snapshot.h"
#include "widgets/map/colour_by.h"
#include "widgets/map/floor_map.h"

namespace slipway::map {

/// One floor, or one grid of a site's robots whose place nobody knows.
struct Tile {
    QString title;
    const FloorMap* floor = nullptr;  // null: a floor without a drawing, or a grid
    bool grid = false;
    double cell = 1.0;   // metres per cell of a grid beside real floors
    double minX = 0.0;   // metres at the left edge; cells for a grid
    double minY = 0.0;   // metres at the lower edge
    double width = 1.0;  // metres; cells for a grid
    double height = 1.0;
    double turnCos = 1.0;  // of the floor's yaw: worked out once, not for every robot in every frame
    double turnSin = 0.0;
    QRectF box;  // base pixels: before zoom and offset
    int robots = 0;
};

/// One robot in base pixels.
struct Mark {
    std::uint32_t robot = 0;  // index into the snapshot's robots
    view::Condition condition = view::Condition::quiet;
    std::uint8_t group = 0;  // of the colouring
    bool here = true;        // false: on another place than the one that is looked at
    std::uint32_t tile = 0;  // index into Layout::tiles, if here
    float progress = 0.0F;
    float yaw = 0.0F;
    bool heading = false;
    QPointF base;
};

/// Zoom 1 with offset 0 shows the base layout, which fits the window.
struct View {
    double zoom = 1.0;
    QPointF offset;

    [[nodiscard]] QPointF toScreen(const QPointF& base) const { return base * zoom + offset; }
    [[nodiscard]] QPointF toBase(const QPointF& screen) const { return (screen - offset) / zoom; }
    [[nodiscard]] QRectF toScreen(const QRectF& base) const { return {toScreen(base.topLeft()), base.size() * zoom}; }
    /// The same with another zoom; the base point under `screen` stays there. Bounded to kLeastZoom..kMostZoom.
    [[nodiscard]] View zoomed(double factor, const QPointF& screen) const;
};

inline constexpr double kLeastZoom = 0.5;
inline constexpr double kMostZoom = 40.0;
inline constexpr double kTitleHeight = 22.0;  // above each tile, base pixels
inline constexpr double kTitleWidth = 200.0;  // and the room that it needs
inline constexpr double kTileGap = 14.0;
inline constexpr double kClusterSpacing = 6.0;  // screen pixels: closer robots become a group
inline constexpr double kBadgeSpacing = 18.0;   // a group takes in what its badge would cover

struct Layout {
    QSizeF window;
    std::vector<Tile> tiles;
    QStringList places;                    // names of floors, and of sites with robots without a place, sorted
    std::vector<Mark> marks;               // in the order of the snapshot's robots
    std::array<int, kMostGroups> ranks{};  // of the groups; see ColourGroup

    /// Shape's width in screen pixels that leaves the robots apart at this zoom, 7..16.
    [[nodiscard]] int glyphSize(double zoom) const;
};

/// Lays out floors and robots for a window of that size: one of Layout::places, or all while `only` is none of them.
Layout layOut(const std::vector<view::RobotView>& robots, const MapLibrary& maps, const QSizeF& window, const QString& only = {});

/// Puts the mark of a robot that has a place to another one on the same floor, in metres. Robots in a grid stay.
void placeMark(Layout& layout, std::size_t mark, double x, double y);

/// Robots that stand closer than kClusterSpacing at this view, and what lies under a group's badge; a group of one is a plain robot.
struct Cluster {
    QPointF screen;
    std::uint32_t first = 0;  // index into Layout::marks
    int count = 1;
    std::uint8_t worst = 0;  // group of the highest rank
};

/// The groups of the colouring, those that ask for attention last.
[[nodiscard]] std::array<std::uint8_t, kMostGroups> groupsByRank(const Layout& layout);

/// `visible[g]` says whether robots of group g are shown. Marks outside of the window are left out.
std::vector<Cluster> cluster(const Layout& layout, const View& view, const Shown& visible, const QSizeF& window);

/// Is on the place that is looked at, and in a group that is shown.
[[nodiscard]] inline bool isShown(const Mark& mark, const Shown& visible) { return mark.here && visible[mark.group]; }

/// The mark nearest to `screen` within `radius` pixels, or -1.
int markAt(const Layout& layout, const View& view, const Shown& visible, const QPointF& screen, double radius);

/// Marks that are shown and lie in that rectangle of the screen, ascending.
std::vector<std::uint32_t> marksIn(const Layout& layout, const View& view, const Shown& visible, const QRectF& screen);

/// The next (step 1) or previous (step -1) mark in reading order of ids after `current`; -1 when none is visible.
int neighbour(const Layout& layout, const Shown& visible, int current, int step);

/// Marks and ranks take over that colouring, which was made of the same robots.
void applyColouring(Layout& layout, const Colouring& colouring);

/// How much a condition asks for attention; a cluster shows the highest.
[[nodiscard]] int urgency(view::Condition condition);

}  // namespace slipway::map
