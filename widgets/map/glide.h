// Robots move smoothly between reports: where each one is drawn, from where it was drawn when its newest place came to that
// place. The way takes as long as the time between its last two places, at most kMostGlide. No window, no clock of its own.
#pragma once

#include <string>
#include <vector>

#include "core/view/snapshot.h"
#include "widgets/map/map_geometry.h"

namespace slipway::map {

/// Seconds: how far behind its report a robot is drawn at most. Robots report every five seconds when nothing happens.
inline constexpr double kMostGlide = 5.0;

class Glide {
public:
    /// New places, at `now` seconds of any clock that does not go back. Robots that are new, or on another map, jump.
    void take(const std::vector<view::RobotView>& robots, double now);
    /// Moves the marks of robots that are on the way; true while any is. `layout` is of the same robots.
    bool place(Layout& layout, double now) const;
    /// Everybody is where the last report said.
    void stop();

private:
    struct Way {
        std::string robot;
        std::string map;  // empty: it stands nowhere
        bool known = false;
        double x = 0.0;  // metres, the newest place
        double y = 0.0;
        double fromX = 0.0;
        double fromY = 0.0;
        double start = 0.0;
        double duration = 0.0;  // seconds; 0: stands

        [[nodiscard]] double done(double now) const;  // 0..1
        void turnTo(const fleet::Location& place, double now);
        void jumpTo(const fleet::Location& place, double now);
    };

    void takeRobots(const std::vector<view::RobotView>& robots);

    std::vector<Way> m_ways;  // in the order of the robots, by id
};

}  // namespace slipway::map
