// Geometry of the map without a window: where floors, grids and robots are, zoom, groups, hit tests.
#include <QRegularExpression>
#include <QTest>
#include <cmath>

#include "tests/support/sample_snapshot.h"
#include "tests/widgets/map_samples.h"
#include "widgets/map/floor_map.h"
#include "widgets/map/map_geometry.h"

using namespace slipway;

using map::kAll;
using map::robotAt;

class MapGeometryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void aRobotStandsWhereItsFloorSays();
    void aTurnedFloorTurnsTheRobotWithIt();
    void robotsWithoutAPlaceStandInAGridAndNeverAtTheOrigin();
    void smallGridsBesideEachOtherLeaveRoomForTheirTitles();
    void aFloorWithoutADrawingSpansItsRobots();
    void everythingFitsTheWindow();
    void zoomKeepsThePointUnderThePointer();
    void zoomIsBounded();
    void robotsCloserThanSixPixelsBecomeAGroupWithTheWorstCondition();
    void everyVisibleRobotIsInOneGroup();
    void hiddenConditionsAreNeitherGroupedNorFound();
    void theNearestRobotIsFoundWithinTheRadius();
    void aClusterLooksLikeItsRarestModel();
    void whatAsksForAttentionIsDrawnLast();
};

void MapGeometryTest::aRobotStandsWhereItsFloorSays() {
    const map::MapLibrary library = map::MapLibrary::bundled();
    const auto layout = map::layOut({robotAt("a", fleet::Location{"north", 0, 0, 0}), robotAt("b", fleet::Location{"north", 30, 15, 0})},
                                    library, QSizeF(800, 500));
    QCOMPARE(layout.tiles.size(), std::size_t{1});
    const QRectF box = layout.tiles[0].box;
    QVERIFY(QLineF(layout.marks[0].base, box.bottomLeft()).length() < 1e-6);  // y goes upwards
    QVERIFY(QLineF(layout.marks[1].base, box.topRight()).length() < 1e-6);
    QVERIFY(std::abs(box.width() / box.height() - 2.0) < 1e-9);
}

void MapGeometryTest::aTurnedFloorTurnsTheRobotWithIt() {
    map::FloorMap floor;
    floor.name = QStringLiteral("turned");
    floor.image = QImage(20, 20, QImage::Format_Grayscale8);
    floor.image.fill(255);
    floor.resolution = 0.5;
    floor.originX = 2.0;
    floor.originY = 1.0;
    floor.originYaw = M_PI / 2;  // the image's x axis points along the world's y axis
    map::MapLibrary library;
    library.add(floor);
    const auto layout = map::layOut({robotAt("a", fleet::Location{"turned", 2.0, 6.0, M_PI / 2})}, library, QSizeF(600, 400));
    const map::Tile& tile = layout.tiles[0];
    const double scale = tile.box.width() / tile.width;
    QVERIFY(QLineF(layout.marks[0].base, tile.box.bottomLeft() + QPointF(5.0 * scale, 0)).length() < 1e-6);
    QVERIFY(std::abs(layout.marks[0].yaw) < 1e-6);
}

void MapGeometryTest::robotsWithoutAPlaceStandInAGridAndNeverAtTheOrigin() {
    const map::MapLibrary library = map::MapLibrary::bundled();
    std::vector<view::RobotView> robots = {robotAt("a", fleet::Location{"north", 3, 3, 0}), robotAt("b", std::nullopt),
                                           robotAt("c", fleet::Location{"", 0, 0, 0}), robotAt("d", fleet::Location{"north", NAN, 1, 0})};
    const auto layout = map::layOut(robots, library, QSizeF(800, 500));
    QCOMPARE(layout.tiles.size(), std::size_t{2});
    QVERIFY(layout.tiles[1].grid);
    QCOMPARE(layout.tiles[1].robots, 3);
    for (std::size_t i = 1; i < robots.size(); ++i) {
        QVERIFY(layout.tiles[1].box.contains(layout.marks[i].base));
        QVERIFY(!layout.marks[i].heading);
    }
    QVERIFY(layout.marks[1].base != layout.marks[2].base);
}

void MapGeometryTest::smallGridsBesideEachOtherLeaveRoomForTheirTitles() {
    const map::MapLibrary library = map::MapLibrary::bundled();
    auto here = robotAt("a", std::nullopt);
    auto there = robotAt("b", std::nullopt);
    here.site = "north";
    there.site = "south";
    const auto layout = map::layOut({robotAt("c", fleet::Location{"north", 3, 3, 0}), here, there}, library, QSizeF(800, 500));
    QCOMPARE(layout.tiles.size(), std::size_t{3});
    QVERIFY(layout.tiles[1].grid && layout.tiles[2].grid);
    QVERIFY(std::abs(layout.tiles[2].box.left() - layout.tiles[1].box.left()) >= map::kTitleWidth);
}

void MapGeometryTest::aFloorWithoutADrawingSpansItsRobots() {
    const auto layout =
        map::layOut({robotAt("a", fleet::Location{"yard", 100, 200, 0}), robotAt("b", fleet::Location{"yard", 140, 220, 0})},
                    map::MapLibrary(), QSizeF(800, 500));
    QCOMPARE(layout.tiles.size(), std::size_t{1});
    QVERIFY(!layout.tiles[0].floor && !layout.tiles[0].grid);
    QVERIFY(layout.tiles[0].box.contains(layout.marks[0].base));
    QVERIFY(layout.tiles[0].box.contains(layout.marks[1].base));
}

void MapGeometryTest::everythingFitsTheWindow() {
    const map::MapLibrary library = map::MapLibrary::bundled();
    for (const int count : {1, 7, 100, 3000}) {
        const auto snapshot = support::sampleFleet(count);
        for (const QSizeF window : {QSizeF(320, 150), QSizeF(900, 500), QSizeF(400, 900)}) {
            const auto layout = map::layOut(snapshot->robots, library, window);
            QVERIFY(!layout.tiles.empty());
            for (const map::Tile& tile : layout.tiles) QVERIFY(QRectF(QPointF(), window).contains(tile.box));
        }
    }
}

void MapGeometryTest::zoomKeepsThePointUnderThePointer() {
    map::View view{1.7, QPointF(30, -12)};
    const QPointF pointer(211, 87);
    const QPointF before = view.toBase(pointer);
    view = view.zoomed(1.6, pointer);
    QVERIFY(QLineF(view.toBase(pointer), before).length() < 1e-9);
    QVERIFY(QLineF(view.toScreen(before), pointer).length() < 1e-9);
}

void MapGeometryTest::zoomIsBounded() {
    map::View view;
    for (int i = 0; i < 100; ++i) view = view.zoomed(2.0, QPointF(10, 10));
    QCOMPARE(view.zoom, map::kMostZoom);
    for (int i = 0; i < 100; ++i) view = view.zoomed(0.5, QPointF(10, 10));
    QCOMPARE(view.zoom, map::kLeastZoom);
}

void MapGeometryTest::robotsCloserThanSixPixelsBecomeAGroupWithTheWorstCondition() {
    map::Layout layout;
    for (const double x : {100.0, 104.0, 130.0}) {
        map::Mark mark;
        mark.robot = static_cast<std::uint32_t>(layout.marks.size());
        mark.base = QPointF(x, 50);
        layout.marks.push_back(mark);
    }
    const auto failed = static_cast<std::uint8_t>(view::Condition::failed);
    layout.marks[1].group = failed;
    layout.ranks[failed] = 1;
    const auto groups = map::cluster(layout, map::View{}, kAll, QSizeF(300, 200));
    QCOMPARE(groups.size(), std::size_t{2});
    QCOMPARE(groups[0].count, 2);
    QCOMPARE(groups[0].worst, failed);
    QCOMPARE(groups[1].count, 1);
    const auto apart = map::cluster(layout, map::View{2.0, QPointF()}, kAll, QSizeF(300, 200));  // zoomed in: 8 pixels
    QCOMPARE(apart.size(), std::size_t{3});
}

void MapGeometryTest::everyVisibleRobotIsInOneGroup() {
    const map::MapLibrary library = map::MapLibrary::bundled();
    const QSizeF window(900, 500);
    for (const int count : {100, 2000, 10000}) {
        const auto layout = map::layOut(support::sampleFleet(count)->robots, library, window);
        int sum = 0;
        for (const map::Cluster& group : map::cluster(layout, map::View{}, kAll, window)) sum += group.count;
        QCOMPARE(sum, count);
    }
}

void MapGeometryTest::hiddenConditionsAreNeitherGroupedNorFound() {
    const auto snapshot = support::sampleCanary();
    const QSizeF window(900, 500);
    const auto layout = map::layOut(snapshot->robots, map::MapLibrary::bundled(), window);
    map::Shown only{};
    only[static_cast<std::size_t>(view::Condition::failed)] = true;
    const auto groups = map::cluster(layout, map::View{}, only, window);
    QCOMPARE(groups.size(), std::size_t{1});
    QCOMPARE(layout.marks[groups[0].first].condition, view::Condition::failed);
    const int found = map::markAt(layout, map::View{}, only, groups[0].screen, 200);
    QCOMPARE(found, static_cast<int>(groups[0].first));
}

void MapGeometryTest::theNearestRobotIsFoundWithinTheRadius() {
    const auto layout = map::layOut(support::sampleCanary()->robots, map::MapLibrary::bundled(), QSizeF(900, 500));
    const QPointF at = layout.marks[42].base;
    QCOMPARE(layout.marks[static_cast<std::size_t>(map::markAt(layout, map::View{}, kAll, at, 12))].base, at);
    QCOMPARE(map::markAt(layout, map::View{}, kAll, QPointF(-400, -400), 12), -1);
}

void MapGeometryTest::aClusterLooksLikeItsRarestModel() {
    std::vector<view::RobotView> robots(3, robotAt("a", fleet::Location{"north", 5, 5, 0}));
    for (view::RobotView& robot : robots) robot.model.version = "v23";
    robots[2].model.version = "v24";
    auto layout = map::layOut(robots, map::MapLibrary::bundled(), QSizeF(800, 500));
    map::applyColouring(layout, map::colouring(robots, map::ColourBy::model));
    const auto groups = map::cluster(layout, map::View{}, kAll, QSizeF(800, 500));
    QCOMPARE(groups.size(), std::size_t{1});
    QCOMPARE(groups[0].worst, std::uint8_t{1});
}

void MapGeometryTest::whatAsksForAttentionIsDrawnLast() {
    map::Layout layout;
    layout.ranks = {3, 0, 9, 0, 1, 1, 0};
    QCOMPARE(map::groupsByRank(layout), (std::array<std::uint8_t, map::kMostGroups>{1, 3, 6, 4, 5, 0, 2}));
}

QTEST_MAIN(MapGeometryTest)
#include "map_geometry_test.moc"
