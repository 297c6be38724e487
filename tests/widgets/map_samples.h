// What the tests of the map share.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "widgets/map/colour_by.h"

namespace slipway::map {

inline constexpr Shown kAll{true, true, true, true, true, true, true};

inline view::RobotView robotAt(const std::string& id, std::optional<fleet::Location> location) {
    view::RobotView robot;
    robot.id = RobotId(id);
    robot.site = "north";
    robot.location = std::move(location);
    return robot;
}

}  // namespace slipway::map
