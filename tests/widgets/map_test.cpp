// Geometry of the map without a window, reading of ROS maps, and the map as a widget: zoom, pan, keys, filter.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "tests/support/sample_snapshot.h"
#include "widgets/map/floor_map.h"
#include "widgets/map/map_geometry.h"
#include "widgets/map/map_panel.h"
#include "widgets/map/map_view.h"
#include "widgets/theme/application_style.h"
#include "widgets/theme/words.h"

using namespace slipway;

namespace {

constexpr std::array<bool, 7> kAll{true, true, true, true, true, true, true};

view::RobotView robotAt(const std::string& id, std::optional<fleet::Location> location) {
    view::RobotView robot;
    robot.id = RobotId(id);
    robot.site = "north";
    robot.location = std::move(location);
    return robot;
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}  // namespace

class MapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void theDescriptionCountsTheRobotsOfEachConditionWorstFirst();
    void theBundledFloorsAreThirtyByFifteenMetres();
    void aMapFileTellsWhatIsWrong_data();
    void aMapFileTellsWhatIsWrong();
    void greyLevelsBecomeFreeOccupiedAndUnknown();
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
    void keysGoFromRobotToRobotAndSkipHiddenOnes();
    void theWheelZoomsAndHomeFits();
    void aClickSelectsAndSaysSo();
    void theLegendCountsAndFilters();
    void withoutRobotsItSaysWhatToDo();
    void tenThousandRobotsRepaintInAFewMilliseconds();
};

void MapTest::theBundledFloorsAreThirtyByFifteenMetres() {
    const map::MapLibrary library = map::MapLibrary::bundled();
    for (const QString& name : {QStringLiteral("north"), QStringLiteral("south")}) {
        const map::FloorMap* floor = library.find(name);
        QVERIFY(floor);
        QCOMPARE(floor->widthMetres(), 30.0);
        QCOMPARE(floor->heightMetres(), 15.0);
        QCOMPARE(floor->originX, 0.0);
    }
    QVERIFY(!library.find(QStringLiteral("elsewhere")));
}

void MapTest::aMapFileTellsWhatIsWrong_data() {
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("part");
    const QByteArray good = "image: m.pgm\nresolution: 0.05\norigin: [0, 0, 0]\n";
    QTest::newRow("no image") << QByteArray("resolution: 0.05\norigin: [0, 0, 0]\n") << QStringLiteral("\"image\" is missing");
    QTest::newRow("no resolution") << QByteArray("image: m.pgm\norigin: [0, 0, 0]\n") << QStringLiteral("\"resolution\" is missing");
    QTest::newRow("zero resolution") << QByteArray("image: m.pgm\nresolution: 0\norigin: [0, 0, 0]\n") << QStringLiteral("above 0");
    QTest::newRow("not a number") << QByteArray("image: m.pgm\nresolution: wide\norigin: [0, 0, 0]\n") << QStringLiteral("not a number");
    QTest::newRow("short origin") << QByteArray("image: m.pgm\nresolution: 0.05\norigin: [0, 0]\n") << QStringLiteral("[x, y, yaw]");
    QTest::newRow("infinite origin") << QByteArray("image: m.pgm\nresolution: 0.05\norigin: [inf, 0, 0]\n")
                                     << QStringLiteral("[x, y, yaw]");
    QTest::newRow("twice") << good + "resolution: 0.1\n" << QStringLiteral("twice");
    QTest::newRow("nested") << QByteArray("levels:\n  L1: 3\n") << QStringLiteral("Line 2");
    QTest::newRow("thresholds") << good + "free_thresh: 0.7\noccupied_thresh: 0.6\n" << QStringLiteral("must be below");
    QTest::newRow("missing picture") << QByteArray("image: other.pgm\nresolution: 0.05\norigin: [0, 0, 0]\n")
                                     << QStringLiteral("cannot be read");
    QTest::newRow("huge file") << good + QByteArray(70'000, '#') << QStringLiteral("64 KiB");
}

void MapTest::aMapFileTellsWhatIsWrong() {
    QFETCH(QByteArray, yaml);
    QFETCH(QString, part);
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("m.pgm")), QByteArray("P5\n2 1\n255\n") + QByteArray(2, '\xfe'));
    const QString path = folder.filePath(QStringLiteral("m.yaml"));
    write(path, yaml);
    const auto map = map::readFloorMap(path);
    QVERIFY(!map);
    const QString message = QString::fromStdString(map.error().message);
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(QString::fromStdString(map.error().where).startsWith(folder.path()));
}

void MapTest::greyLevelsBecomeFreeOccupiedAndUnknown() {
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("m.pgm")), QByteArray("P5\n3 1\n255\n") + QByteArray("\xfe\x00\xcd", 3));
    const QByteArray yaml =
        "image: \"m.pgm\"  # drawn by hand\nresolution: 0.5\norigin: [-1.0, 2.5, 0.0]\nnegate: 0\n"
        "occupied_thresh: 0.65\nfree_thresh: 0.196\n";
    write(folder.filePath(QStringLiteral("m.yaml")), yaml);
    const auto map = map::readFloorMap(folder.filePath(QStringLiteral("m.yaml")));
    QVERIFY2(map, map ? "" : describe(map.error()).c_str());
    QCOMPARE(map->image.constScanLine(0)[0], uchar{255});
    QCOMPARE(map->image.constScanLine(0)[1], uchar{0});
    QCOMPARE(map->image.constScanLine(0)[2], uchar{128});
    QCOMPARE(map->originX, -1.0);
    QCOMPARE(map->originY, 2.5);
    QCOMPARE(map->widthMetres(), 1.5);
}

void MapTest::aRobotStandsWhereItsFloorSays() {
    const map::MapLibrary library = map::MapLibrary::bundled();
    const auto layout = map::layOut({robotAt("a", fleet::Location{"north", 0, 0, 0}), robotAt("b", fleet::Location{"north", 30, 15, 0})},
                                    library, QSizeF(800, 500));
    QCOMPARE(layout.tiles.size(), std::size_t{1});
    const QRectF box = layout.tiles[0].box;
    QVERIFY(QLineF(layout.marks[0].base, box.bottomLeft()).length() < 1e-6);  // y goes upwards
    QVERIFY(QLineF(layout.marks[1].base, box.topRight()).length() < 1e-6);
    QVERIFY(std::abs(box.width() / box.height() - 2.0) < 1e-9);
}

void MapTest::aTurnedFloorTurnsTheRobotWithIt() {
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

void MapTest::robotsWithoutAPlaceStandInAGridAndNeverAtTheOrigin() {
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

void MapTest::smallGridsBesideEachOtherLeaveRoomForTheirTitles() {
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

void MapTest::aFloorWithoutADrawingSpansItsRobots() {
    const auto layout =
        map::layOut({robotAt("a", fleet::Location{"yard", 100, 200, 0}), robotAt("b", fleet::Location{"yard", 140, 220, 0})},
                    map::MapLibrary(), QSizeF(800, 500));
    QCOMPARE(layout.tiles.size(), std::size_t{1});
    QVERIFY(!layout.tiles[0].floor && !layout.tiles[0].grid);
    QVERIFY(layout.tiles[0].box.contains(layout.marks[0].base));
    QVERIFY(layout.tiles[0].box.contains(layout.marks[1].base));
}

void MapTest::everythingFitsTheWindow() {
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

void MapTest::zoomKeepsThePointUnderThePointer() {
    map::View view{1.7, QPointF(30, -12)};
    const QPointF pointer(211, 87);
    const QPointF before = view.toBase(pointer);
    view = view.zoomed(1.6, pointer);
    QVERIFY(QLineF(view.toBase(pointer), before).length() < 1e-9);
    QVERIFY(QLineF(view.toScreen(before), pointer).length() < 1e-9);
}

void MapTest::zoomIsBounded() {
    map::View view;
    for (int i = 0; i < 100; ++i) view = view.zoomed(2.0, QPointF(10, 10));
    QCOMPARE(view.zoom, map::kMostZoom);
    for (int i = 0; i < 100; ++i) view = view.zoomed(0.5, QPointF(10, 10));
    QCOMPARE(view.zoom, map::kLeastZoom);
}

void MapTest::robotsCloserThanSixPixelsBecomeAGroupWithTheWorstCondition() {
    map::Layout layout;
    for (const double x : {100.0, 104.0, 130.0}) {
        map::Mark mark;
        mark.robot = static_cast<std::uint32_t>(layout.marks.size());
        mark.base = QPointF(x, 50);
        layout.marks.push_back(mark);
    }
    layout.marks[1].condition = view::Condition::failed;
    const auto groups = map::cluster(layout, map::View{}, kAll, QSizeF(300, 200));
    QCOMPARE(groups.size(), std::size_t{2});
    QCOMPARE(groups[0].count, 2);
    QCOMPARE(groups[0].worst, view::Condition::failed);
    QCOMPARE(groups[1].count, 1);
    const auto apart = map::cluster(layout, map::View{2.0, QPointF()}, kAll, QSizeF(300, 200));  // zoomed in: 8 pixels
    QCOMPARE(apart.size(), std::size_t{3});
}

void MapTest::everyVisibleRobotIsInOneGroup() {
    const map::MapLibrary library = map::MapLibrary::bundled();
    const QSizeF window(900, 500);
    for (const int count : {100, 2000, 10000}) {
        const auto layout = map::layOut(support::sampleFleet(count)->robots, library, window);
        int sum = 0;
        for (const map::Cluster& group : map::cluster(layout, map::View{}, kAll, window)) sum += group.count;
        QCOMPARE(sum, count);
    }
}

void MapTest::hiddenConditionsAreNeitherGroupedNorFound() {
    const auto snapshot = support::sampleCanary();
    const QSizeF window(900, 500);
    const auto layout = map::layOut(snapshot->robots, map::MapLibrary::bundled(), window);
    std::array<bool, 7> only{};
    only[static_cast<std::size_t>(view::Condition::failed)] = true;
    const auto groups = map::cluster(layout, map::View{}, only, window);
    QCOMPARE(groups.size(), std::size_t{1});
    QCOMPARE(layout.marks[groups[0].first].condition, view::Condition::failed);
    const int found = map::markAt(layout, map::View{}, only, groups[0].screen, 200);
    QCOMPARE(found, static_cast<int>(groups[0].first));
}

void MapTest::theNearestRobotIsFoundWithinTheRadius() {
    const auto layout = map::layOut(support::sampleCanary()->robots, map::MapLibrary::bundled(), QSizeF(900, 500));
    const QPointF at = layout.marks[42].base;
    QCOMPARE(layout.marks[static_cast<std::size_t>(map::markAt(layout, map::View{}, kAll, at, 12))].base, at);
    QCOMPARE(map::markAt(layout, map::View{}, kAll, QPointF(-400, -400), 12), -1);
}

void MapTest::keysGoFromRobotToRobotAndSkipHiddenOnes() {
    map::MapView view(map::MapLibrary::bundled());
    view.resize(900, 500);
    view.setSnapshot(support::sampleCanary());
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.selectedRobot(), QStringLiteral("picker-001"));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.selectedRobot(), QStringLiteral("picker-002"));
    view.setVisible(view::Condition::quiet, false);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.selectedRobot(), QStringLiteral("picker-007"));  // the next member
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.selectedRobot(), QStringLiteral("picker-097"));  // round the end
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("picker-097")));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(view.selectedRobot().isEmpty());
}

void MapTest::theWheelZoomsAndHomeFits() {
    map::MapView view(map::MapLibrary::bundled());
    view.resize(900, 500);
    view.setSnapshot(support::sampleCanary());
    QWheelEvent turn(QPointF(300, 200), QPointF(300, 200), QPoint(), QPoint(0, 240), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QCoreApplication::sendEvent(&view, &turn);
    QVERIFY(std::abs(view.viewShown().zoom - 1.25 * 1.25) < 1e-9);
    QTest::keyClick(&view, Qt::Key_Minus);
    QVERIFY(std::abs(view.viewShown().zoom - 1.25) < 1e-9);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.viewShown().zoom, 1.0);
    QCOMPARE(view.viewShown().offset, QPointF());
}

void MapTest::aClickSelectsAndSaysSo() {
    map::MapView view(map::MapLibrary::bundled());
    view.resize(900, 500);
    const auto snapshot = support::sampleCanary();
    view.setSnapshot(snapshot);
    const QSignalSpy chosen(&view, &map::MapView::robotSelected);
    const map::Layout& layout = view.layoutShown();
    const QPointF at = layout.marks[57].base;
    QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, at.toPoint());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), view.selectedRobot());
    QVERIFY(!view.selectedRobot().isEmpty());
    QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, QPoint(2, 498));
    QVERIFY(view.selectedRobot().isEmpty());
}

void MapTest::theLegendCountsAndFilters() {
    map::MapPanel panel;
    panel.resize(900, 560);
    panel.setSnapshot(support::sampleCanary());
    auto* quiet = panel.findChild<QToolButton*>(QStringLiteral("mapLegend0"));
    auto* candidate = panel.findChild<QToolButton*>(QStringLiteral("mapLegend2"));
    QVERIFY(quiet && candidate);
    QCOMPARE(candidate->text(), QStringLiteral("On candidate 18"));
    const QImage before = panel.grab().toImage();
    quiet->click();
    QVERIFY(panel.grab().toImage() != before);
    QTest::keyClick(panel.view(), Qt::Key_Right);
    QCOMPARE(panel.view()->selectedRobot(), QStringLiteral("picker-001"));  // a member, not hidden
}

void MapTest::theDescriptionCountsTheRobotsOfEachConditionWorstFirst() {
    view::Snapshot snapshot = *support::sampleFleet(10);
    snapshot.robots[3].condition = view::Condition::failed;
    snapshot.robots[4].condition = view::Condition::updating;
    snapshot.robots[5].condition = view::Condition::updating;
    map::MapView view(map::MapLibrary::bundled());
    view.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    const auto entry = [](view::Condition condition, int count) {
        return QStringLiteral("%1 %2").arg(theme::Words::condition(condition)).arg(count);
    };
    const QString expected = entry(view::Condition::failed, 1) + QStringLiteral("; ") + entry(view::Condition::updating, 2) +
                             QStringLiteral("; ") + entry(view::Condition::quiet, 7) + u'.';
    QVERIFY2(view.accessibleDescription().endsWith(expected), qPrintable(view.accessibleDescription()));
    snapshot.robots[3].condition = view::Condition::quiet;
    view.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    QVERIFY(!view.accessibleDescription().contains(entry(view::Condition::failed, 1)));
    view.selectRobot(QStringLiteral("picker-005"));
    QVERIFY2(view.accessibleDescription().startsWith(QStringLiteral("Selected: picker-005")), qPrintable(view.accessibleDescription()));
}

void MapTest::withoutRobotsItSaysWhatToDo() {
    map::MapView view(map::MapLibrary::bundled());
    view.resize(600, 400);
    view.setSnapshot(support::sampleEmpty());
    QCOMPARE(view.accessibleDescription(), QStringLiteral("No robots connected."));
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.selectedRobot().isEmpty());
    QVERIFY(!view.grab().isNull());
}

void MapTest::tenThousandRobotsRepaintInAFewMilliseconds() {
    map::MapView view(map::MapLibrary::bundled());
    view.resize(1000, 600);
    const auto snapshot = support::sampleFleet(10000);
    view.setSnapshot(snapshot);
    QImage canvas(view.size(), QImage::Format_ARGB32_Premultiplied);
    view.render(&canvas);
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.setSnapshot(snapshot);
        view.render(&canvas);
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("10000 robots: layout and repaint take %.1f ms at best", best);
    // Far above what it takes: unoptimised and sanitized builds on busy machines run this too.
    QVERIFY2(best < 250.0, qPrintable(QStringLiteral("%1 ms").arg(best)));
}

QTEST_MAIN(MapTest)
#include "map_test.moc"
