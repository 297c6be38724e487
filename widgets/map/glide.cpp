#include "widgets/map/glide.h"

#include <algorithm>
#include <cmath>

namespace slipway::map {

double Glide::Way::done(double now) const { return duration > 0.0 ? std::clamp((now - start) / duration, 0.0, 1.0) : 1.0; }

void Glide::take(const std::vector<view::RobotView>& robots, double now) {
    std::vector<Way> ways;
    ways.reserve(robots.size());
    auto old = m_ways.begin();
    for (const view::RobotView& robot : robots) {
        while (old != m_ways.end() && old->robot < robot.id.value) ++old;
        const bool known = old != m_ways.end() && old->robot == robot.id.value;
        const bool placed = robot.location && std::isfinite(robot.location->x) && std::isfinite(robot.location->y);
        const fleet::Location place = placed ? *robot.location : fleet::Location{};
        if (known && old->map == place.map) {
            Way way = std::move(*old++);
            if (way.x != place.x || way.y != place.y) {
                const double done = way.done(now);
                way.fromX += (way.x - way.fromX) * done;
                way.fromY += (way.y - way.fromY) * done;
                way.duration = std::min(now - way.start, kMostGlide);
                way.start = now;
                way.x = place.x;
                way.y = place.y;
            }
            ways.push_back(std::move(way));
            continue;
        }
        Way way;
        way.robot = robot.id.value;
        way.map = place.map;
        way.x = way.fromX = place.x;
        way.y = way.fromY = place.y;
        way.start = now;
        ways.push_back(std::move(way));
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
