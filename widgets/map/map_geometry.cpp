#include "widgets/map/map_geometry.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

#include "widgets/theme/glyphs.h"

namespace slipway::map {

namespace {

/// A grid's cell beside real floors: few robots get room, many stay a strip.
constexpr double kWideCellMetres = 1.6;
constexpr double kNarrowCellMetres = 0.8;
constexpr double kFewRobots = 40;
constexpr double kGridsShare = 0.25;  // of the floors' area, at most: the floors stay the picture

struct Group {
    Tile tile;
    QString place;
    std::vector<std::uint32_t> members;
};

QString gridTitle(const std::string& site, bool alone) {
    QString name = QString::fromStdString(site);
    if (alone) return name;
    return QCoreApplication::translate("Map", "%1: no position").arg(name);
}

bool hasPlace(const view::RobotView& robot) {
    return robot.location && !robot.location->map.empty() && std::isfinite(robot.location->x) && std::isfinite(robot.location->y);
}

void fitToRobots(Group& group, const std::vector<view::RobotView>& robots) {
    double right = -INFINITY;
    double top = -INFINITY;
    group.tile.minX = INFINITY;
    group.tile.minY = INFINITY;
    for (const std::uint32_t member : group.members) {
        const fleet::Location& place = *robots[member].location;
        group.tile.minX = std::min(group.tile.minX, place.x);
        group.tile.minY = std::min(group.tile.minY, place.y);
        right = std::max(right, place.x);
        top = std::max(top, place.y);
    }
    // A border, and never flat: all robots may stand in one place.
    group.tile.minX -= 1.0;
    group.tile.minY -= 1.0;
    group.tile.width = std::max(4.0, right + 1.0 - group.tile.minX);
    group.tile.height = std::max(4.0, top + 1.0 - group.tile.minY);
}

void fitToFloor(Tile& tile) {
    tile.minX = 0.0;
    tile.minY = 0.0;
    tile.width = tile.floor->widthMetres();
    tile.height = tile.floor->heightMetres();
    tile.turnCos = std::cos(tile.floor->originYaw);
    tile.turnSin = std::sin(tile.floor->originYaw);
}

void setCells(std::vector<Group>& all) {
    double floors = 0.0;
    double waiting = 0.0;
    for (const Group& group : all) {
        if (group.tile.grid)
            waiting += group.tile.robots;
        else
            floors += group.tile.width * group.tile.height;
    }
    for (Group& group : all) {
        if (!group.tile.grid || !(floors > 0.0)) continue;
        const double most = group.tile.robots > kFewRobots ? kNarrowCellMetres : kWideCellMetres;
        group.tile.cell = std::min(most, std::sqrt(kGridsShare * floors / waiting));
    }
}

std::vector<Group> groups(const std::vector<view::RobotView>& robots, const MapLibrary& maps) {
    std::map<std::string, Group> floors;
    std::map<std::string, Group> grids;
    for (std::uint32_t i = 0; i < robots.size(); ++i) {
        const bool placed = hasPlace(robots[i]);
        (placed ? floors[robots[i].location->map] : grids[robots[i].site]).members.push_back(i);
    }
    std::vector<Group> result;
    for (auto& [name, group] : floors) {
        group.tile.title = group.place = QString::fromStdString(name);
        group.tile.floor = maps.find(group.tile.title);
        if (group.tile.floor)
            fitToFloor(group.tile);
        else
            fitToRobots(group, robots);
        result.push_back(std::move(group));
    }
    for (auto& [site, group] : grids) {
        group.tile.grid = true;
        group.place = QString::fromStdString(site);
        group.tile.title = gridTitle(site, floors.empty());
        const auto count = static_cast<double>(group.members.size());
        // Beside real floors a grid is a strip under them; alone it fills a 2:1 window.
        group.tile.width = std::ceil(floors.empty() ? std::sqrt(2.2 * count) : std::min(count, std::max(18.0, std::sqrt(20.0 * count))));
        group.tile.height = std::ceil(count / group.tile.width);
        result.push_back(std::move(group));
    }
    for (Group& group : result) group.tile.robots = static_cast<int>(group.members.size());
    setCells(result);
    return result;
}

double unit(const Tile& tile, bool alone) {
    if (!tile.grid || alone) return 1.0;
    return tile.cell;
}

/// Rows of `columns` floors each, then the grids in a row of their own; gives the scale that fits.
struct Placement {
    double scale = 0.0;
    std::vector<std::vector<std::size_t>> rows;
};

double scaleOf(const std::vector<std::vector<std::size_t>>& rows, const std::vector<Group>& all, bool onlyGrids, const QSizeF& window) {
    double metresHigh = 0.0;
    double scale = INFINITY;
    for (const auto& row : rows) {
        double wide = 0.0;
        double high = 0.0;
        for (const std::size_t index : row) {
            const Tile& tile = all[index].tile;
            wide += tile.width * unit(tile, onlyGrids);
            high = std::max(high, tile.height * unit(tile, onlyGrids));
        }
        metresHigh += high;
        scale = std::min(scale, (window.width() - kTileGap * static_cast<double>(row.size() + 1)) / wide);
    }
    const double fixed = (kTitleHeight + kTileGap) * static_cast<double>(rows.size()) + kTileGap / 2;
    return std::min(scale, (window.height() - fixed) / metresHigh);
}

Placement place(const std::vector<Group>& all, const QSizeF& window) {
    std::vector<std::size_t> floors;
    std::vector<std::size_t> grids;
    for (std::size_t i = 0; i < all.size(); ++i) (all[i].tile.grid ? grids : floors).push_back(i);
    const bool onlyGrids = floors.empty();
    if (onlyGrids) floors.swap(grids);
    Placement best;
    for (std::size_t columns = 1; columns <= floors.size(); ++columns) {
        std::vector<std::vector<std::size_t>> rows;
        for (std::size_t i = 0; i < floors.size(); ++i) {
            if (i % columns == 0) rows.emplace_back();
            rows.back().push_back(floors[i]);
        }
        if (!grids.empty()) rows.push_back(grids);
        const double scale = scaleOf(rows, all, onlyGrids, window);
        if (scale > best.scale) best = {scale, rows};
    }
    // So that a handful of robots in a grid does not become a handful of islands.
    if (onlyGrids) best.scale = std::min(best.scale, 44.0);
    return best;
}

void setBoxes(std::vector<Group>& all, const Placement& placement, bool onlyGrids, const QSizeF& window) {
    double used = kTileGap / 2;
    for (const auto& row : placement.rows) {
        double high = 0.0;
        for (const std::size_t index : row)
            high = std::max(high, all[index].tile.height * unit(all[index].tile, onlyGrids) * placement.scale);
        used += high + kTitleHeight + kTileGap;
    }
    double y = std::max(0.0, (window.height() - used) / 2);
    for (const auto& row : placement.rows) {
        double high = 0.0;
        double wide = kTileGap * static_cast<double>(row.size() - 1);
        double titled = wide;
        for (const std::size_t index : row) {
            const Tile& tile = all[index].tile;
            const double width = tile.width * unit(tile, onlyGrids) * placement.scale;
            wide += width;
            titled += std::max(width, kTitleWidth);
            high = std::max(high, tile.height * unit(tile, onlyGrids) * placement.scale);
        }
        // A grid of two robots is narrower than its title: neighbours keep the room for it where the window has it.
        const double least = titled <= window.width() ? kTitleWidth : 0.0;
        double x = (window.width() - std::max(wide, least > 0.0 ? titled : 0.0)) / 2;
        y += kTitleHeight;
        for (const std::size_t index : row) {
            Tile& tile = all[index].tile;
            const double scale = placement.scale * unit(tile, onlyGrids);
            tile.box = QRectF(x, y, tile.width * scale, tile.height * scale);
            x += std::max(tile.box.width(), least) + kTileGap;
        }
        y += high + kTileGap;
    }
}

QPointF basePoint(const Tile& tile, double x, double y) {
    if (tile.floor) {
        const double dx = x - tile.floor->originX;
        const double dy = y - tile.floor->originY;
        x = dx * tile.turnCos + dy * tile.turnSin;
        y = dy * tile.turnCos - dx * tile.turnSin;
    }
    const double scale = tile.box.width() / tile.width;
    return {tile.box.left() + (x - tile.minX) * scale, tile.box.bottom() - (y - tile.minY) * scale};
}

QPointF gridPoint(const Tile& tile, std::size_t position) {
    const auto columns = static_cast<std::size_t>(tile.width);
    const double scale = tile.box.width() / tile.width;
    const double column = static_cast<double>(position % columns) + 0.5;
    const std::size_t fullRows = position / columns;
    const double row = static_cast<double>(fullRows) + 0.5;
    return {tile.box.left() + column * scale, tile.box.top() + row * scale};
}

void setMarks(Layout& layout, const std::vector<Group>& all, const std::vector<view::RobotView>& robots) {
    layout.marks.resize(robots.size());
    for (Mark& mark : layout.marks) mark.here = false;
    for (std::size_t index = 0; index < all.size(); ++index) {
        const Group& group = all[index];
        for (std::size_t position = 0; position < group.members.size(); ++position) {
            const view::RobotView& robot = robots[group.members[position]];
            Mark& mark = layout.marks[group.members[position]];
            mark.robot = group.members[position];
            mark.here = true;
            mark.tile = static_cast<std::uint32_t>(index);
            mark.condition = robot.condition;
            mark.group = static_cast<std::uint8_t>(robot.condition);
            mark.progress = static_cast<float>(robot.progress);
            mark.heading = !group.tile.grid && std::isfinite(robot.location->yaw) && robot.condition != view::Condition::offline;
            mark.base = group.tile.grid ? gridPoint(group.tile, position) : basePoint(group.tile, robot.location->x, robot.location->y);
            if (mark.heading) mark.yaw = static_cast<float>(robot.location->yaw - (group.tile.floor ? group.tile.floor->originYaw : 0.0));
        }
    }
}

}  // namespace

View View::zoomed(double factor, const QPointF& screen) const {
    View result = *this;
    result.zoom = std::clamp(zoom * factor, kLeastZoom, kMostZoom);
    result.offset = screen - toBase(screen) * result.zoom;
    return result;
}

int Layout::glyphSize(double zoom) const {
    double area = 0.0;
    for (const Tile& tile : tiles) area += tile.box.width() * tile.box.height();
    if (marks.empty() || !(area > 0.0)) return 14;
    const double spacing = std::sqrt(area / static_cast<double>(marks.size())) * zoom;
    return static_cast<int>(std::clamp(spacing * 0.55, 7.0, 16.0));
}

Layout layOut(const std::vector<view::RobotView>& robots, const MapLibrary& maps, const QSizeF& window, const QString& only) {
    Layout layout;
    layout.window = window;
    if (robots.empty() || window.width() < 4 * kTileGap || window.height() < 2 * (kTitleHeight + kTileGap)) return layout;
    std::vector<Group> all = groups(robots, maps);
    for (const Group& group : all) layout.places << group.place;
    layout.places.removeDuplicates();
    layout.places.sort();
    if (layout.places.contains(only)) std::erase_if(all, [&only](const Group& group) { return group.place != only; });
    const bool onlyGrids = std::all_of(all.begin(), all.end(), [](const Group& group) { return group.tile.grid; });
    const Placement placement = place(all, window);
    if (!(placement.scale > 0.0)) return layout;
    setBoxes(all, placement, onlyGrids, window);
    setMarks(layout, all, robots);
    for (const Group& group : all) layout.tiles.push_back(group.tile);
    for (const view::Condition condition : theme::kAllConditions) layout.ranks[static_cast<std::size_t>(condition)] = urgency(condition);
    return layout;
}

void placeMark(Layout& layout, std::size_t mark, double x, double y) {
    Mark& moved = layout.marks[mark];
    if (!moved.here || layout.tiles[moved.tile].grid) return;
    moved.base = basePoint(layout.tiles[moved.tile], x, y);
}

void applyColouring(Layout& layout, const Colouring& colouring) {
    for (std::size_t i = 0; i < colouring.groups.size(); ++i) layout.ranks[i] = colouring.groups[i].rank;
    for (std::size_t i = 0; i < layout.marks.size(); ++i) layout.marks[i].group = colouring.ofRobot[i];
}

int urgency(view::Condition condition) {
    switch (condition) {
        case view::Condition::failed:
            return 6;
        case view::Condition::rolledBack:
            return 5;
        case view::Condition::held:
            return 4;
        case view::Condition::updating:
            return 3;
        case view::Condition::onCandidate:
            return 2;
        case view::Condition::offline:
            return 1;
        case view::Condition::quiet:
            break;
    }
    return 0;
}

}  // namespace slipway::map
