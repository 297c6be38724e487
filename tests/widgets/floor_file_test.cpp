// Floor plans from an image with two known points and from GeoJSON: where they lie in metres, and what is said of wrong ones.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "widgets/map/floor_file.h"
#include "widgets/map/sample_floors.h"
#include "widgets/theme/resources.h"

using namespace slipway;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Level of the pixel at that place in metres; for floors that are not turned.
int levelAt(const map::FloorMap& floor, double x, double y) {
    const int column = static_cast<int>((x - floor.originX) / floor.resolution);
    const int row = floor.image.height() - 1 - static_cast<int>((y - floor.originY) / floor.resolution);
    return floor.image.constScanLine(row)[column];
}

/// Where a pixel (from the upper left) lies in metres.
QPointF metresOf(const map::FloorMap& floor, double column, double row) {
    const double x = column * floor.resolution;
    const double y = (floor.image.height() - row) * floor.resolution;
    return {floor.originX + x * std::cos(floor.originYaw) - y * std::sin(floor.originYaw),
            floor.originY + x * std::sin(floor.originYaw) + y * std::cos(floor.originYaw)};
}

const QByteArray kBothPoints = R"("points": [{"pixel": [10, 90], "metres": [100, 50]}, {"pixel": [10, 10], "metres": [96, 50]}])";

}  // namespace

class FloorFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anImageIsPlacedByItsTwoPoints();
    void geoJsonIsDrawnInMetres();
    void theEndingChoosesTheReader();
    void everySampleFloorCanBeReadAndChosen();
    void wrongFilesAreNamedWithWhatIsWrong_data();
    void wrongFilesAreNamedWithWhatIsWrong();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString of(const QString& name) const { return m_folder->filePath(name); }
};

void FloorFileTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QImage picture(200, 100, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QVERIFY(picture.save(of(QStringLiteral("plan.png"))));
}

void FloorFileTest::anImageIsPlacedByItsTwoPoints() {
    // 80 pixels upwards in the picture are 4 m to the west: turned a quarter, 5 cm a pixel.
    write(of(QStringLiteral("hall.json")), "{\"image\": \"plan.png\", " + kBothPoints + "}");
    const auto floor = map::readCalibratedImage(of(QStringLiteral("hall.json")));
    QVERIFY2(floor, floor ? "" : describe(floor.error()).c_str());
    QCOMPARE(floor->name, QStringLiteral("hall"));
    QVERIFY(std::abs(floor->resolution - 0.05) < 1e-9);
    const QPointF first = metresOf(*floor, 10, 90);
    const QPointF second = metresOf(*floor, 10, 10);
    QVERIFY(std::abs(first.x() - 100.0) < 1e-6 && std::abs(first.y() - 50.0) < 1e-6);
    QVERIFY(std::abs(second.x() - 96.0) < 1e-6 && std::abs(second.y() - 50.0) < 1e-6);
    const QPointF right = metresOf(*floor, 30, 90);
    QVERIFY(std::abs(right.x() - 100.0) < 1e-6 && std::abs(right.y() - 51.0) < 1e-6);
}

void FloorFileTest::geoJsonIsDrawnInMetres() {
    const QByteArray json = R"({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"kind": "floor"}, "geometry": {"type": "Polygon",
         "coordinates": [[[0, 0], [20, 0], [20, 10], [0, 10], [0, 0]], [[8, 4], [12, 4], [12, 6], [8, 6], [8, 4]]]}},
        {"type": "Feature", "properties": {"kind": "wall"}, "geometry": {"type": "LineString", "coordinates": [[5, 0], [5, 10]]}},
        {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [1, 1]}}]})";
    write(of(QStringLiteral("depot.geojson")), json);
    const auto floor = map::readGeoJson(of(QStringLiteral("depot.geojson")));
    QVERIFY2(floor, floor ? "" : describe(floor.error()).c_str());
    QCOMPARE(floor->name, QStringLiteral("depot"));
    QCOMPARE(levelAt(*floor, 2.0, 5.0), 255);    // floor
    QCOMPARE(levelAt(*floor, 10.0, 5.0), 0);     // the pillar cut out of it
    QCOMPARE(levelAt(*floor, 5.0, 3.0), 0);      // the wall
    QCOMPARE(levelAt(*floor, -0.3, -0.3), 128);  // outside
    QVERIFY(std::abs(floor->widthMetres() - 21.0) < 0.05);
    QVERIFY(std::abs(floor->originX + 0.5) < 1e-9 && std::abs(floor->originY + 0.5) < 1e-9);
}

void FloorFileTest::theEndingChoosesTheReader() {
    write(of(QStringLiteral("hall.json")), "{\"image\": \"plan.png\", " + kBothPoints + "}");
    QVERIFY(map::readFloorFile(of(QStringLiteral("hall.json"))));
    write(
        of(QStringLiteral("geo.json")),
        R"({"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}}]})");
    QVERIFY(map::readFloorFile(of(QStringLiteral("geo.json"))));
    QVERIFY(map::readFloorFile(QStringLiteral(":/maps/north.yaml")));
    QVERIFY(!map::readFloorFile(of(QStringLiteral("plan.png"))));
}

void FloorFileTest::everySampleFloorCanBeReadAndChosen() {
    theme::initResources();
    map::SampleFloorsMenu menu;
    QStringList paths;
    connect(&menu, &map::SampleFloorsMenu::chosen, this, [&paths](const QString& path) { paths << path; });
    for (QAction* action : menu.actions()) action->trigger();
    QCOMPARE(paths.size(), 3);
    QVERIFY(paths.contains(QStringLiteral(":/maps/workshop.geojson")));
    for (const QString& path : paths) {
        const auto floor = map::readFloorFile(path);
        QVERIFY2(floor, floor ? "" : describe(floor.error()).c_str());
        QCOMPARE(static_cast<int>(std::lround(floor->widthMetres())), path.contains(QStringLiteral("workshop")) ? 31 : 30);
    }
    const auto workshop = map::readFloorFile(QStringLiteral(":/maps/workshop.geojson"));
    QCOMPARE(workshop->name, QStringLiteral("workshop"));
    QCOMPARE(levelAt(*workshop, 1.0, 1.0), 255);    // the hall
    QCOMPARE(levelAt(*workshop, 5.0, 2.6), 0);      // a bench
    QCOMPARE(levelAt(*workshop, 27.0, 10.0), 128);  // outside
    QCOMPARE(levelAt(*workshop, 24.0, 3.5), 255);   // the doorway
}

void FloorFileTest::wrongFilesAreNamedWithWhatIsWrong_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    QTest::newRow("not json") << QByteArray("{") << QStringLiteral("Not JSON at byte");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("not a JSON object");
    QTest::newRow("no image") << QByteArray("{}") << QStringLiteral("\"image\" is missing");
    QTest::newRow("one point") << QByteArray(R"({"image": "plan.png", "points": [{"pixel": [1, 2], "metres": [3, 4]}]})")
                               << QStringLiteral("two points, but has 1");
    QTest::newRow("half a point") << QByteArray(
                                         R"({"image": "plan.png", "points": [{"pixel": [1, 2]}, {"pixel": [1, 2], "metres": [3, 4]}]})")
                                  << QStringLiteral("Point 1");
    QTest::newRow("one place")
        << QByteArray(R"({"image": "plan.png", "points": [{"pixel": [1, 2], "metres": [3, 4]}, {"pixel": [1, 2], "metres": [9, 4]}]})")
        << QStringLiteral("apart");
    QTest::newRow("no picture") << QByteArray("{\"image\": \"gone.png\", " + kBothPoints + "}")
                                << QStringLiteral("gone.png cannot be read");
    QTest::newRow("a feature alone") << QByteArray(R"({"type": "Feature"})") << QStringLiteral("FeatureCollection");
    QTest::newRow("nothing to draw") << QByteArray(R"({"type": "FeatureCollection", "features": []})")
                                     << QStringLiteral("no line and no polygon");
    QTest::newRow("text for a number")
        << QByteArray(
               R"({"type": "FeatureCollection", "features": [{"geometry": {"type": "LineString", "coordinates": [[0, "a"], [1, 1]]}}]})")
        << QStringLiteral("Feature 1");
    QTest::newRow("no shape") << QByteArray(
                                     R"({"type": "FeatureCollection", "features": [{"geometry": {"type": "Circle", "coordinates": []}}]})")
                              << QStringLiteral("Feature 1");
}

void FloorFileTest::wrongFilesAreNamedWithWhatIsWrong() {
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    write(of(QStringLiteral("wrong.json")), json);
    const auto floor = map::readFloorFile(of(QStringLiteral("wrong.json")));
    QVERIFY(!floor);
    const QString message = QString::fromStdString(floor.error().message);
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(QString::fromStdString(floor.error().where).endsWith(QStringLiteral("wrong.json")));
}

QTEST_MAIN(FloorFileTest)
#include "floor_file_test.moc"
