#include "widgets/map/floor_map.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <array>
#include <cmath>

#include "widgets/map/floor_error.h"
#include "widgets/theme/resources.h"

namespace slipway::map {

namespace {

using Fields = std::map<QString, QString>;

QString withoutQuotes(QString text) {
    const bool quoted = text.size() >= 2 && text.front() == text.back() && (text.front() == u'"' || text.front() == u'\'');
    return quoted ? text.mid(1, text.size() - 2) : text;
}

/// map.yaml is a flat list of "key: value"; anything deeper is not a map of map_server.
Result<Fields> readFields(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::notFound, "The map file cannot be opened.", path.toStdString());
    if (file.size() > kMaxMapYamlBytes) return wrong(path, QStringLiteral("The map file is larger than 64 KiB."));
    Fields fields;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString bare = lines[i].section(QStringLiteral(" #"), 0, 0).trimmed();
        if (bare.isEmpty() || bare.startsWith(u'#') || bare == QLatin1String("---")) continue;
        const qsizetype colon = bare.indexOf(u':');
        if (colon <= 0 || lines[i].startsWith(u' ') || bare.startsWith(u'-')) {
            return wrong(path, QStringLiteral("Line %1 is not \"key: value\".").arg(i + 1));
        }
        const QString key = bare.left(colon).trimmed();
        if (!fields.emplace(key, withoutQuotes(bare.mid(colon + 1).trimmed())).second) {
            return wrong(path, QStringLiteral("The key \"%1\" is there twice.").arg(key));
        }
    }
    return fields;
}

Result<double> number(const Fields& fields, const QString& key, std::optional<double> otherwise, const QString& path) {
    const auto found = fields.find(key);
    if (found == fields.end()) {
        if (otherwise) return *otherwise;
        return wrong(path, QStringLiteral("The key \"%1\" is missing.").arg(key));
    }
    bool ok = false;
    const double value = found->second.toDouble(&ok);
    if (!ok || !std::isfinite(value)) return wrong(path, QStringLiteral("The value of \"%1\" is not a number.").arg(key));
    return value;
}

Result<std::array<double, 3>> origin(const Fields& fields, const QString& path) {
    const auto found = fields.find(QStringLiteral("origin"));
    if (found == fields.end()) return wrong(path, QStringLiteral("The key \"origin\" is missing."));
    QString text = found->second;
    const bool bracketed = text.startsWith(u'[') && text.endsWith(u']');
    const QStringList parts = text.mid(1, text.size() - 2).split(u',');
    std::array<double, 3> result{};
    bool ok = bracketed && parts.size() == 3;
    for (qsizetype i = 0; ok && i < 3; ++i) {
        result[static_cast<std::size_t>(i)] = parts[i].trimmed().toDouble(&ok);
        ok = ok && std::isfinite(result[static_cast<std::size_t>(i)]);
    }
    if (!ok) return wrong(path, QStringLiteral("The value of \"origin\" is not [x, y, yaw]."));
    return result;
}

struct Thresholds {
    bool negate = false;
    double occupied = 0.65;
    double free = 0.25;
};

Result<Thresholds> thresholds(const Fields& fields, const QString& path) {
    Thresholds result;
    const auto negate = number(fields, QStringLiteral("negate"), 0.0, path);
    if (!negate) return std::unexpected(negate.error());
    const auto occupied = number(fields, QStringLiteral("occupied_thresh"), 0.65, path);
    if (!occupied) return std::unexpected(occupied.error());
    const auto free = number(fields, QStringLiteral("free_thresh"), 0.25, path);
    if (!free) return std::unexpected(free.error());
    if (*free >= *occupied) return wrong(path, QStringLiteral("\"free_thresh\" must be below \"occupied_thresh\"."));
    result.negate = *negate != 0.0;
    result.occupied = *occupied;
    result.free = *free;
    return result;
}

/// Occupancy as map_server sees it: dark is occupied unless negated.
QImage classify(const QImage& picture, const Thresholds& limits) {
    QImage image = picture.convertToFormat(QImage::Format_Grayscale8);
    std::array<uchar, 256> meaning{};
    for (int level = 0; level < 256; ++level) {
        const double occupancy = limits.negate ? level / 255.0 : (255 - level) / 255.0;
        meaning[static_cast<std::size_t>(level)] = occupancy > limits.occupied ? 0 : (occupancy < limits.free ? 255 : 128);
    }
    for (int y = 0; y < image.height(); ++y) {
        uchar* row = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x) row[x] = meaning[row[x]];
    }
    return image;
}

Result<QImage> readPicture(const Fields& fields, const QString& path) {
    const auto found = fields.find(QStringLiteral("image"));
    if (found == fields.end() || found->second.isEmpty()) return wrong(path, QStringLiteral("The key \"image\" is missing."));
    const QString file = QFileInfo(path).dir().filePath(found->second);
    QImageReader reader(file);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > kMaxMapPixels || size.height() > kMaxMapPixels)) {
        return wrong(file, QStringLiteral("The image is larger than 8192 pixels."));
    }
    QImage picture = reader.read();
    if (picture.isNull()) return wrong(file, QStringLiteral("The image cannot be read: %1.").arg(reader.errorString()));
    return picture;
}

}  // namespace

Result<FloorMap> readFloorMap(const QString& path) {
    const auto fields = readFields(path);
    if (!fields) return std::unexpected(fields.error());
    const auto resolution = number(*fields, QStringLiteral("resolution"), std::nullopt, path);
    if (!resolution) return std::unexpected(resolution.error());
    if (!(*resolution > 0.0)) return wrong(path, QStringLiteral("\"resolution\" must be above 0 metres per pixel."));
    const auto place = origin(*fields, path);
    if (!place) return std::unexpected(place.error());
    const auto limits = thresholds(*fields, path);
    if (!limits) return std::unexpected(limits.error());
    const auto picture = readPicture(*fields, path);
    if (!picture) return std::unexpected(picture.error());
    FloorMap map;
    map.name = QFileInfo(path).completeBaseName();
    map.image = classify(*picture, *limits);
    map.resolution = *resolution;
    map.originX = (*place)[0];
    map.originY = (*place)[1];
    map.originYaw = (*place)[2];
    return map;
}

void MapLibrary::add(FloorMap map) {
    const QString name = map.name;
    m_maps.insert_or_assign(name, std::move(map));
}

const FloorMap* MapLibrary::find(const QString& name) const {
    const auto found = m_maps.find(name);
    return found == m_maps.end() ? nullptr : &found->second;
}

MapLibrary MapLibrary::bundled() {
    theme::initResources();
    MapLibrary library;
    for (const QString& name : {QStringLiteral("north"), QStringLiteral("south")}) {
        auto map = readFloorMap(QStringLiteral(":/maps/%1.yaml").arg(name));
        if (map) library.add(std::move(*map));
    }
    return library;
}

}  // namespace slipway::map
