#include "widgets/map/floor_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPolygonF>
#include <cmath>
#include <vector>

#include "widgets/map/floor_error.h"

namespace slipway::map {

namespace {

constexpr double kLongSidePixels = 2000.0;  // of a drawn floor
constexpr double kBorderMetres = 0.5;
constexpr double kWallMetres = 0.2;  // of a line
constexpr int kFree = 255;
constexpr int kUnknown = 128;
constexpr int kOccupied = 0;

Result<QJsonObject> readObject(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::notFound, "The floor plan cannot be opened.", path.toStdString());
    if (file.size() > kMaxFloorJsonBytes) return wrong(path, QStringLiteral("The floor plan is larger than 16 MiB."));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return wrong(path, QStringLiteral("Not JSON at byte %1: %2.").arg(problem.offset).arg(problem.errorString()));
    if (!document.isObject()) return wrong(path, QStringLiteral("The floor plan is not a JSON object."));
    return document.object();
}

std::optional<QPointF> readPoint(const QJsonValue& value) {
    const auto pair = value.toArray();
    if (pair.size() < 2 || !pair[0].isDouble() || !pair[1].isDouble()) return std::nullopt;
    const QPointF point(pair[0].toDouble(), pair[1].toDouble());
    const bool sane = std::isfinite(point.x()) && std::isfinite(point.y()) && std::abs(point.x()) < 1e6 && std::abs(point.y()) < 1e6;
    return sane ? std::optional(point) : std::nullopt;
}

struct Shape {
    QPolygonF points;
    bool closed = false;
    bool isFloor = false;
};

/// Adds what a geometry draws; false: something in it cannot be read.
bool addGeometry(const QJsonObject& geometry, bool isFloor, std::vector<Shape>& shapes, int& points) {
    const auto line = [&](const QJsonArray& coordinates, bool closed) {
        Shape shape{{}, closed, isFloor && closed};
        for (const auto& one : coordinates) {
            const auto point = readPoint(one);
            if (!point || ++points > kMostGeoPoints) return false;
            shape.points << *point;
        }
        if (shape.points.size() < 2) return false;
        shapes.push_back(std::move(shape));
        return true;
    };
    const auto each = [&](const QJsonArray& many, bool closed) {
        return std::all_of(many.begin(), many.end(), [&](const QJsonValue& one) { return line(one.toArray(), closed); });
    };
    const QString type = geometry.value(QLatin1String("type")).toString();
    const QJsonArray coordinates = geometry.value(QLatin1String("coordinates")).toArray();
    if (type == QLatin1String("LineString")) return line(coordinates, false);
    if (type == QLatin1String("MultiLineString")) return each(coordinates, false);
    // Inner rings are what is cut out: of a floor they are walls.
    const auto polygon = [&](const QJsonArray& rings) {
        const std::size_t first = shapes.size();
        if (!each(rings, true)) return false;
        for (std::size_t i = first + 1; i < shapes.size(); ++i) shapes[i].isFloor = !isFloor;
        return true;
    };
    if (type == QLatin1String("Polygon")) return polygon(coordinates);
    if (type == QLatin1String("MultiPolygon"))
        return std::all_of(coordinates.begin(), coordinates.end(), [&](const QJsonValue& one) { return polygon(one.toArray()); });
    return type == QLatin1String("Point") || type == QLatin1String("MultiPoint");
}

FloorMap draw(const QString& name, const std::vector<Shape>& shapes) {
    QRectF box;
    for (const auto& shape : shapes) box = box.united(shape.points.boundingRect());
    box.adjust(-kBorderMetres, -kBorderMetres, kBorderMetres, kBorderMetres);
    FloorMap map;
    map.name = name;
    map.resolution = std::max(box.width(), box.height()) / kLongSidePixels;
    map.originX = box.left();
    map.originY = box.top();  // the least y: metres count upwards
    const QSize size(std::max(1, static_cast<int>(std::ceil(box.width() / map.resolution))),
                     std::max(1, static_cast<int>(std::ceil(box.height() / map.resolution))));
    map.image = QImage(size, QImage::Format_Grayscale8);
    map.image.fill(kUnknown);
    QPainter painter(&map.image);
    const auto toPixel = [&](const QPointF& metres) {
        return QPointF((metres.x() - map.originX) / map.resolution, size.height() - (metres.y() - map.originY) / map.resolution);
    };
    for (const bool floors : {true, false}) {  // walls stand on floors
        for (const auto& shape : shapes) {
            if (shape.isFloor != floors) continue;
            QPolygonF pixels;
            for (const auto& point : shape.points) pixels << toPixel(point);
            const int level = floors ? kFree : kOccupied;
            painter.setPen(QPen(QColor(level, level, level), floors ? 1.0 : std::max(3.0, kWallMetres / map.resolution)));
            painter.setBrush(shape.closed ? QBrush(QColor(level, level, level)) : QBrush(Qt::NoBrush));
            if (shape.closed) {
                painter.drawPolygon(pixels);
            } else {
                painter.drawPolyline(pixels);
            }
        }
    }
    painter.end();
    return map;
}

}  // namespace

Result<FloorMap> readGeoJson(const QString& path) {
    const auto object = readObject(path);
    if (!object) return std::unexpected(object.error());
    if (object->value(QLatin1String("type")).toString() != QLatin1String("FeatureCollection"))
        return wrong(path, QStringLiteral("The GeoJSON is not a FeatureCollection."));
    const QJsonArray features = object->value(QLatin1String("features")).toArray();
    std::vector<Shape> shapes;
    int points = 0;
    for (qsizetype i = 0; i < features.size(); ++i) {
        const QJsonObject feature = features[i].toObject();
        const bool isFloor =
            feature.value(QLatin1String("properties")).toObject().value(QLatin1String("kind")).toString() == QLatin1String("floor");
        if (!addGeometry(feature.value(QLatin1String("geometry")).toObject(), isFloor, shapes, points))
            return wrong(path,
                         points > kMostGeoPoints
                             ? QStringLiteral("The GeoJSON has more than %1 points.").arg(kMostGeoPoints)
                             : QStringLiteral("Feature %1 cannot be read: lines and polygons of [x, y] in metres are needed.").arg(i + 1));
    }
    if (shapes.empty()) return wrong(path, QStringLiteral("The GeoJSON has no line and no polygon."));
    return draw(QFileInfo(path).completeBaseName(), shapes);
}

Result<FloorMap> readCalibratedImage(const QString& path) {
    const auto object = readObject(path);
    if (!object) return std::unexpected(object.error());
    const QString name = object->value(QLatin1String("image")).toString();
    if (name.isEmpty()) return wrong(path, QStringLiteral("The key \"image\" is missing."));
    const QJsonArray points = object->value(QLatin1String("points")).toArray();
    if (points.size() != 2) return wrong(path, QStringLiteral("\"points\" must have two points, but has %1.").arg(points.size()));
    std::array<QPointF, 2> pixels;
    std::array<QPointF, 2> metres;
    for (qsizetype i = 0; i < 2; ++i) {
        const auto pixel = readPoint(points[i].toObject().value(QLatin1String("pixel")));
        const auto place = readPoint(points[i].toObject().value(QLatin1String("metres")));
        if (!pixel || !place) return wrong(path, QStringLiteral("Point %1 needs \"pixel\": [x, y] and \"metres\": [x, y].").arg(i + 1));
        pixels[static_cast<std::size_t>(i)] = *pixel;
        metres[static_cast<std::size_t>(i)] = *place;
    }
    QImageReader reader(QFileInfo(path).dir().filePath(name));
    const QSize size = reader.size();
    if (size.width() > kMaxMapPixels || size.height() > kMaxMapPixels)
        return wrong(path, QStringLiteral("The image %1 is larger than %2 pixels.").arg(name).arg(kMaxMapPixels));
    const QImage picture = reader.read();
    if (picture.isNull()) return wrong(path, QStringLiteral("The image %1 cannot be read: %2.").arg(name, reader.errorString()));

    const QPointF across(pixels[1].x() - pixels[0].x(), pixels[0].y() - pixels[1].y());  // y upwards
    const QPointF away = metres[1] - metres[0];
    const double inPixels = std::hypot(across.x(), across.y());
    const double inMetres = std::hypot(away.x(), away.y());
    if (inPixels < 10.0 || inMetres < 0.1)
        return wrong(path, QStringLiteral("The two points must lie at least 10 pixels and 0.1 m apart."));
    FloorMap map;
    map.name = QFileInfo(path).completeBaseName();
    map.image = picture.convertToFormat(QImage::Format_Grayscale8);
    map.resolution = inMetres / inPixels;
    map.originYaw = std::atan2(away.y(), away.x()) - std::atan2(across.y(), across.x());
    // The lower left corner, turned and moved so that the first point falls on its place.
    const double x = pixels[0].x() * map.resolution;
    const double y = (picture.height() - pixels[0].y()) * map.resolution;
    map.originX = metres[0].x() - (x * std::cos(map.originYaw) - y * std::sin(map.originYaw));
    map.originY = metres[0].y() - (x * std::sin(map.originYaw) + y * std::cos(map.originYaw));
    return map;
}

Result<FloorMap> readFloorFile(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("yaml") || ending == QLatin1String("yml")) return readFloorMap(path);
    if (ending == QLatin1String("geojson")) return readGeoJson(path);
    if (ending != QLatin1String("json")) return wrong(path, QStringLiteral("A floor plan is a .yaml, .geojson or .json file."));
    const auto object = readObject(path);
    if (!object) return std::unexpected(object.error());
    return object->contains(QLatin1String("type")) ? readGeoJson(path) : readCalibratedImage(path);
}

}  // namespace slipway::map
