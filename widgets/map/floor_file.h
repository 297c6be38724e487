// Floor plans from files that people have: a ROS map (map.yaml), an image with two points whose place is known, or GeoJSON in
// metres. Errors name the file and what is wrong with it. GUI thread.
#pragma once

#include "widgets/map/floor_map.h"

namespace slipway::map {

/// By the ending and the content: .yaml and .yml as readFloorMap(); .geojson, or .json with "type": readGeoJson(); any other
/// .json: readCalibratedImage(). The floor has the file's name without its ending.
Result<FloorMap> readFloorFile(const QString& path);

/// {"image": "plan.png", "points": [{"pixel": [x, y], "metres": [x, y]}, two of them]}. Pixels count from the upper left corner,
/// y downwards; metres as robots report them, y upwards. The scale and the turn follow from the two points, which lie apart.
Result<FloorMap> readCalibratedImage(const QString& path);

/// Features with coordinates in metres, not in degrees. Polygons whose property "kind" is "floor" are free space; other polygons
/// and lines are walls; points are left out. At most kMostGeoPoints coordinates.
Result<FloorMap> readGeoJson(const QString& path);

inline constexpr qint64 kMaxFloorJsonBytes = 16 * 1024 * 1024;
inline constexpr int kMostGeoPoints = 200'000;

}  // namespace slipway::map
