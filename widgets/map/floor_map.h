// A floor as a ROS map: the flat map.yaml of map_server and its pgm or png. Read once, then a plain value that
// MapView paints. Errors name the file and what is wrong with it. GUI thread.
#pragma once

#include <QImage>
#include <QString>
#include <map>
#include <optional>

#include "core/base/error.h"

namespace slipway::map {

struct FloorMap {
    QString name;             // file name without its ending: "north"
    QImage image;             // 8 bit: 255 free, 0 occupied, 128 unknown
    double resolution = 0.0;  // metres per pixel, > 0
    double originX = 0.0;     // metres, of the lower left corner of the image
    double originY = 0.0;
    double originYaw = 0.0;  // radians, counter-clockwise

    [[nodiscard]] double widthMetres() const { return image.width() * resolution; }
    [[nodiscard]] double heightMetres() const { return image.height() * resolution; }
};

/// Reads `path` (map.yaml, also ":/maps/north.yaml") and the image it names.
Result<FloorMap> readFloorMap(const QString& path);

/// Largest image side and largest yaml file that are read.
inline constexpr int kMaxMapPixels = 8192;
inline constexpr qint64 kMaxMapYamlBytes = 64 * 1024;

/// The floors known by name; locations of robots name them.
class MapLibrary {
public:
    void add(FloorMap map);
    [[nodiscard]] const FloorMap* find(const QString& name) const;
    /// The two floors that come with Slipway, "north" and "south".
    static MapLibrary bundled();

private:
    std::map<QString, FloorMap> m_maps;
};

}  // namespace slipway::map
