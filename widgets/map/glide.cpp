#include "widgets/map/glide.h"

#include <algorithm>
#include <cmath>

namespace slipway::map {

double Glide::Way::done(double now) const { return duration > 0.0 ? std::clamp((now - start) / duration, 0.0, 1.0) : 1.0; }

/// From where it is drawn now, for as long as its last two places are apart.
void Glide::Way::turnTo(const fleet::Location& place, double now) {
    const double share = done(now);
    fromX += (x - fromX) * share;
    fromY += (y - fromY) * share;
    duration = std::min(now - start, kMostGlide);
    start = now;
    x = place.x;
    y = place.y;
}

void Glide::Way::jumpTo(const fleet::Location& place, double now) {
    known = true;
    map = place.map;
    x = fromX = place.x;
    y = fromY = place.y;
    start = now;
    duration = 0.0;
}

void Glide::take(const std::vector<view::RobotView>& robots, double now) {
    const auto same = [](const Way& way, const view::RobotView& robot) { return way.robot == robot.id.value; };
    if (!std::equal(m_ways.begin(), m_ways.end(), robots.begin(), robots.end(), same)) takeRobots(robots);
    static const fleet::Location nowhere;
    for (std::size_t i = 0; i < robots.size(); ++i) {
        Way& way = m_ways[i];
        const auto& location = robots[i].location;
        const bool placed = location && std::isfinite(location->x) && std::isfinite(location->y);
        const fleet::Location& place = placed ? *location : nowhere;
        if (!way.known || way.map != place.map) {
            way.jumpTo(place, now);
        } else if (way.x != place.x || way.y != place.y) {
            way.turnTo(place, now);
        }
    }
}

/// Those who stay keep their ways. Both lists are by id.
void Glide::takeRobots(const std::vector<view::RobotView>& robots) {
    std::vector<Way> ways(robots.size());
    auto old = m_ways.begin();
    for (std::size_t i = 0; i < robots.size(); ++i) {
        while (old != m_ways.end() && old->robot < robots[i].id.value) ++old;
        if (old != m_ways.end() && old->robot == robots[i].id.value)
            ways[i] = std::move(*old++);
        else
            ways[i].robot = robots[i].id.value;
    }
    m_ways = std::move(ways);
}

bool Glide::place(Layout& layout, double now) const {
    bool moving = false;
    const std::size_t count = std::min(m_ways.size(), layout.marks.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Way& way = m_ways[i];
        if (way.duration <= 0.0) continue;
        const double done = way.done(now);
        // Who has arrived is placed once more: the layout may still have it on its way.
        moving = moving || done < 1.0;
        placeMark(layout, i, way.fromX + (way.x - way.fromX) * done, way.fromY + (way.y - way.fromY) * done);
    }
    return moving;
}

void Glide::stop() {
    for (Way& way : m_ways) way.duration = 0.0;
}

}  // namespace slipway::map
