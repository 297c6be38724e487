// Geometry of the map without a window, reading of ROS maps, and the map as a widget: zoom, pan, keys, filter.
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

#include "tests/support/sample_snapshot.h"
#include "widgets/map/floor_map.h"
#include "widgets/map/glide.h"
#include "widgets/map/map_geometry.h"
#include "widgets/map/map_panel.h"
#include "widgets/map/map_view.h"
#include "widgets/theme/application_style.h"
#include "widgets/theme/words.h"

using namespace slipway;

namespace {

constexpr map::Shown kAll{true, true, true, true, true, true, true};

view::RobotView robotAt(const std::string& id, std::optional<fleet::Location> location) {
    view::RobotView robot;
    robot.id = RobotId(id);
    robot.site = "north";
    robot.location = std::move(location);
    return robot;
}

/// A mark without its colour: true where it is painted in it.
std::vector<bool> shapeOf(const map::Colouring& colours, std::size_t group, const QPalette& palette) {
    const QColor mark = map::groupColour(theme::schemeOf(palette), colours, group);
    const QColor ground = theme::paletteOf(theme::schemeOf(palette)).window;
    const QImage image = map::groupIcon(colours, group, palette, QFont()).pixmap(14).toImage();
    const auto away = [](const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
    };
    std::vector<bool> shape;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            shape.push_back(pixel.alpha() > 127 && away(pixel, mark) < away(pixel, ground));
        }
    }
    return shape;
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
    void colouringByModelKeepsTheOrderOfNamesAndSumsTheRest();
    void colouringBySuccessHasBandsAndOneForNoTasks();
    void colouringByStageHasARobotInOneGroup();
    void theLegendFollowsWhatIsColouredAndRemembersWhatIsHidden();
    void aClusterLooksLikeItsRarestModel();
    void everyColouringIsDrawnWithAMarkPerGroup();
    void aBoxSelectsTheRobotsInItThatAreShown();
    void aShiftClickSelectsOneRobot();
    void allThatAreShownAreSelectedByKeyAndEscapeClears();
    void aSelectionKeepsItsRobotsWhenOthersComeAndGo();
    void aRobotGlidesForAsLongAsItsReportsAreApart();
    void aRobotThatChangesTheMapOrIsNewJumps();
    void framesEndWhenNothingMoves();
    void aPlaceIsShownAloneAndARobotElsewhereBringsAllBack();
    void theSelectedRobotIsFollowedUntilTheMapIsMoved();
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
    map::Shown only{};
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
    view.setShown(static_cast<std::size_t>(view::Condition::quiet), false);
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

void MapTest::colouringByModelKeepsTheOrderOfNamesAndSumsTheRest() {
    std::vector<view::RobotView> robots;
    for (int version = 3; version <= 11; ++version) {
        for (int i = 0; i < (version == 10 ? 1 : version == 11 ? 2 : 3); ++i) {
            robots.push_back(robotAt("r" + std::to_string(robots.size()), std::nullopt));
            robots.back().model.version = "v" + std::to_string(version);
        }
    }
    const map::Colouring colours = map::colouring(robots, map::ColourBy::model);
    QCOMPARE(colours.groups.size(), map::kMostGroups);
    QCOMPARE(colours.groups[0].text, QStringLiteral("v3"));
    QCOMPARE(colours.groups[0].letter, QStringLiteral("A"));
    QCOMPARE(colours.groups[5].text, QStringLiteral("v8"));
    QCOMPARE(colours.groups[6].text, QStringLiteral("Other models"));
    QCOMPARE(colours.groups[6].count, 6);  // v9, v10 and v11
    int sum = 0;
    for (const map::ColourGroup& group : colours.groups) sum += group.count;
    QCOMPARE(sum, static_cast<int>(robots.size()));
    robots.resize(6);
    robots[5].model.version.clear();
    const map::Colouring few = map::colouring(robots, map::ColourBy::model);
    QCOMPARE(few.groups.size(), std::size_t{3});
    QCOMPARE(few.groups[0].text, QStringLiteral("No model known"));
}

void MapTest::colouringBySuccessHasBandsAndOneForNoTasks() {
    std::vector<view::RobotView> robots(6, robotAt("a", std::nullopt));
    const std::array<std::pair<int, int>, 6> results = {{{0, 0}, {95, 100}, {94, 100}, {90, 100}, {80, 100}, {79, 100}}};
    for (std::size_t i = 0; i < robots.size(); ++i) {
        robots[i].successes = results[i].first;
        robots[i].tasks = results[i].second;
    }
    const map::Colouring colours = map::colouring(robots, map::ColourBy::success);
    QCOMPARE(colours.ofRobot, (std::vector<std::uint8_t>{0, 1, 2, 2, 3, 4}));
    QCOMPARE(colours.groups[2].count, 2);
    QVERIFY(colours.groups[4].rank > colours.groups[1].rank);
}

void MapTest::colouringByStageHasARobotInOneGroup() {
    std::vector<view::RobotView> robots(4, robotAt("a", std::nullopt));
    robots[1].stage = 0;
    robots[2].stage = 1;
    robots[3].stage = 40;
    const map::Colouring colours = map::colouring(robots, map::ColourBy::stage);
    QCOMPARE(colours.groups.size(), map::kMostGroups);
    QCOMPARE(colours.ofRobot, (std::vector<std::uint8_t>{0, 1, 2, 6}));
    QCOMPARE(colours.groups[6].text, QStringLiteral("Stage 6 and later"));
    robots.pop_back();
    QCOMPARE(map::colouring(robots, map::ColourBy::stage).groups.size(), std::size_t{3});
}

void MapTest::theLegendFollowsWhatIsColouredAndRemembersWhatIsHidden() {
    map::MapPanel panel;
    panel.resize(900, 560);
    view::Snapshot snapshot = *support::sampleFleet(20);
    for (view::RobotView& robot : snapshot.robots) robot.model.version = "v23";
    panel.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    auto* colourBy = panel.findChild<QComboBox*>(QStringLiteral("mapColourBy"));
    auto* first = panel.findChild<QToolButton*>(QStringLiteral("mapLegend0"));
    auto* second = panel.findChild<QToolButton*>(QStringLiteral("mapLegend1"));
    QVERIFY(colourBy && first && second);
    QTest::keyClick(colourBy, Qt::Key_Down);
    QCOMPARE(first->text(), QStringLiteral("v23 20"));
    QVERIFY(second->isHidden());
    QVERIFY(panel.view()->accessibleDescription().contains(QStringLiteral("Model: v23 20.")));
    QTest::keyClick(first, Qt::Key_Space);
    QVERIFY(!first->isChecked());
    for (std::size_t i = 0; i < 5; ++i) snapshot.robots[i].model.version = "v9";  // sorts before: v23 is the second group now
    panel.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    QCOMPARE(first->text(), QStringLiteral("v9 5"));
    QVERIFY(first->isChecked());
    QVERIFY(!second->isChecked());
    QTest::keyClick(panel.view(), Qt::Key_Left);
    QCOMPARE(panel.view()->selectedRobot(), QString::fromStdString(snapshot.robots[4].id.value));  // the last that is shown
    colourBy->setCurrentIndex(0);
    QVERIFY(first->isChecked() && second->isChecked());
    colourBy->setCurrentIndex(1);
    QVERIFY(!second->isChecked());
}

void MapTest::aClusterLooksLikeItsRarestModel() {
    std::vector<view::RobotView> robots(3, robotAt("a", fleet::Location{"north", 5, 5, 0}));
    for (view::RobotView& robot : robots) robot.model.version = "v23";
    robots[2].model.version = "v24";
    auto layout = map::layOut(robots, map::MapLibrary::bundled(), QSizeF(800, 500));
    map::applyColouring(layout, map::colouring(robots, map::ColourBy::model));
    const auto groups = map::cluster(layout, map::View{}, kAll, QSizeF(800, 500));
    QCOMPARE(groups.size(), std::size_t{1});
    QCOMPARE(groups[0].worst, std::uint8_t{1});
}

void MapTest::everyColouringIsDrawnWithAMarkPerGroup() {
    map::MapView view(map::MapLibrary::bundled());
    view.resize(900, 500);
    view.setSnapshot(support::sampleCanary());
    std::vector<QImage> pictures;
    for (const map::ColourBy by : map::kAllColourings) {
        view.setColourBy(by);
        pictures.push_back(view.grab().toImage());
        const map::Colouring& colours = view.colouringShown();
        std::vector<std::vector<bool>> marks;
        for (std::size_t i = 0; i < colours.groups.size(); ++i) {
            marks.push_back(shapeOf(colours, i, view.palette()));
            for (std::size_t j = 0; j < i; ++j) QVERIFY2(marks[i] != marks[j], "two groups differ by colour alone");
        }
    }
    for (std::size_t i = 1; i < pictures.size(); ++i) QVERIFY(pictures[i] != pictures[i - 1]);
}

namespace {

void drag(QWidget& view, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers) {
    QTest::mousePress(&view, Qt::LeftButton, modifiers, from);
    QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, modifiers, to);
}

}  // namespace

void MapTest::aBoxSelectsTheRobotsInItThatAreShown() {
    map::MapPanel panel;
    panel.resize(900, 560);
    const auto snapshot = support::sampleCanary();
    panel.setSnapshot(snapshot);
    map::MapView& view = *panel.view();
    view.resize(900, 500);
    const QSignalSpy chosen(&view, &map::MapView::robotsSelected);
    const QRect half(QPoint(1, 1), QPoint(450, 498));
    QStringList expected;
    for (const map::Mark& mark : view.layoutShown().marks) {
        const bool shown = mark.condition != view::Condition::quiet;
        if (shown && QRectF(half.topLeft(), half.bottomRight()).contains(mark.base))
            expected << QString::fromStdString(snapshot->robots[mark.robot].id.value);
    }
    QVERIFY(!expected.isEmpty());
    view.setShown(0, false);
    const map::View before = view.viewShown();
    drag(view, half.topLeft(), half.bottomRight(), Qt::ShiftModifier);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toStringList(), expected);
    QCOMPARE(view.viewShown().offset, before.offset);  // the map did not move
    drag(view, QPoint(100, 100), QPoint(130, 100), Qt::NoModifier);
    QVERIFY(view.viewShown().offset != before.offset);
    view.fit();
    panel.findChild<QToolButton*>(QStringLiteral("mapSelect"))->click();
    drag(view, QPoint(1, 1), QPoint(3, 2), Qt::NoModifier);  // a click that trembled, beside every robot
    QCOMPARE(chosen.count(), 2);
    QVERIFY(chosen[1][0].toStringList().isEmpty());
    drag(view, half.bottomRight(), half.topLeft(), Qt::NoModifier);
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(chosen[2][0].toStringList(), expected);
}

void MapTest::aShiftClickSelectsOneRobot() {
    map::MapView view(map::MapLibrary::bundled());
    view.resize(900, 500);
    view.setSnapshot(support::sampleCanary());
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ShiftModifier, view.layoutShown().marks[57].base.toPoint());
    QVERIFY(!view.selectedRobot().isEmpty());
}

void MapTest::allThatAreShownAreSelectedByKeyAndEscapeClears() {
    map::MapView view(map::MapLibrary::bundled());
    view.resize(900, 500);
    view.setSnapshot(support::sampleCanary());
    const QSignalSpy chosen(&view, &map::MapView::robotsSelected);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toStringList().size(), 100);
    QVERIFY(view.selectedRobot().isEmpty());
    const QImage with = view.grab().toImage();
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(chosen.count(), 2);
    QVERIFY(chosen[1][0].toStringList().isEmpty());
    QVERIFY(view.grab().toImage() != with);
    QTest::mousePress(&view, Qt::LeftButton, Qt::ShiftModifier, QPoint(1, 1));
    QTest::keyClick(&view, Qt::Key_Escape);  // in the middle of a box
    QTest::mouseRelease(&view, Qt::LeftButton, Qt::ShiftModifier, QPoint(800, 400));
    QCOMPARE(chosen.count(), 2);
}

void MapTest::aSelectionKeepsItsRobotsWhenOthersComeAndGo() {
    map::MapView view(map::MapLibrary::bundled());
    view.resize(900, 500);
    const auto all = support::sampleFleet(20);
    view.setSnapshot(all);
    view.selectAllShown();
    QVERIFY(view.accessibleDescription().startsWith(QStringLiteral("20 robot")));
    view::Snapshot fewer = *all;
    fewer.robots.erase(fewer.robots.begin(), fewer.robots.begin() + 5);
    view.setSnapshot(std::make_shared<const view::Snapshot>(fewer));
    QVERIFY(!view.grab().isNull());
    view.setSnapshot(support::sampleEmpty());
    QVERIFY(!view.grab().isNull());
    view.setSnapshot(all);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.accessibleDescription().contains(QStringLiteral("selected")));
}

void MapTest::aRobotGlidesForAsLongAsItsReportsAreApart() {
    const map::MapLibrary library = map::MapLibrary::bundled();
    const auto at = [](double x) { return std::vector{robotAt("a", fleet::Location{"north", x, 5, 0})}; };
    map::Glide glide;
    const auto drawn = [&](double x, double now) {
        auto layout = map::layOut(at(x), library, QSizeF(800, 500));
        glide.place(layout, now);
        return (layout.marks[0].base.x() - layout.tiles[0].box.left()) / layout.tiles[0].box.width() * 30.0;  // metres
    };
    glide.take(at(2), 100.0);
    QCOMPARE(drawn(2, 100.0), 2.0);
    glide.take(at(6), 102.0);  // two seconds after the last
    QVERIFY(std::abs(drawn(6, 102.0) - 2.0) < 1e-9);
    QVERIFY(std::abs(drawn(6, 103.0) - 4.0) < 1e-9);
    glide.take(at(6), 103.5);  // a snapshot without news does not slow it down
    QVERIFY(std::abs(drawn(6, 104.0) - 6.0) < 1e-9);
    glide.take(at(10), 164.0);  // a minute later: it does not take a minute
    QVERIFY(std::abs(drawn(10, 164.0 + map::kMostGlide / 2) - 8.0) < 1e-9);
    glide.take(at(6), 164.0 + map::kMostGlide / 2);  // it turns from where it is drawn
    QVERIFY(std::abs(drawn(6, 164.0 + map::kMostGlide / 2) - 8.0) < 1e-9);
    glide.stop();
    QCOMPARE(drawn(6, 167.0), 6.0);
}

void MapTest::aRobotThatChangesTheMapOrIsNewJumps() {
    const map::MapLibrary library = map::MapLibrary::bundled();
    std::vector<view::RobotView> robots = {robotAt("b", fleet::Location{"north", 2, 5, 0})};
    map::Glide glide;
    glide.take(robots, 1.0);
    robots[0].location = fleet::Location{"south", 20, 5, 0};
    robots.insert(robots.begin(), robotAt("a", fleet::Location{"south", 3, 3, 0}));
    robots.push_back(robotAt("c", std::nullopt));
    robots.push_back(robotAt("d", fleet::Location{"north", NAN, 1, 0}));
    glide.take(robots, 2.0);
    robots.back().location->x = 4.0;
    glide.take(robots, 2.1);
    auto layout = map::layOut(robots, library, QSizeF(800, 500));
    const auto expected = layout;
    QVERIFY(!glide.place(layout, 2.5));
    for (std::size_t i = 0; i < robots.size(); ++i) QCOMPARE(layout.marks[i].base, expected.marks[i].base);
}

void MapTest::framesEndWhenNothingMoves() {
    map::MapView view(map::MapLibrary::bundled());
    double now = 0.0;
    view.setClock([&now] { return now; });
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(900, 500);
    view.show();
    auto* frames = view.findChild<QTimer*>(QStringLiteral("mapFrame"));
    QVERIFY(frames && frames->interval() * 30 >= 1000);
    view::Snapshot snapshot = *support::sampleFleet(20);
    view.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    view.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    QVERIFY(!frames->isActive());
    now = 2.0;
    for (view::RobotView& robot : snapshot.robots) {
        if (robot.location) robot.location->x += 0.5;
    }
    view.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    QVERIFY(frames->isActive());
    const QPointF before = view.layoutShown().marks[0].base;
    now = 3.0;
    QTRY_VERIFY(view.layoutShown().marks[0].base != before);
    QVERIFY(frames->isActive());
    now = 4.0;
    QTRY_VERIFY(!frames->isActive());
    view.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    QVERIFY(!frames->isActive());
}

void MapTest::aPlaceIsShownAloneAndARobotElsewhereBringsAllBack() {
    map::MapPanel panel;
    panel.resize(900, 560);
    panel.setSnapshot(support::sampleCanary());
    map::MapView& view = *panel.view();
    view.resize(900, 500);
    auto* places = panel.findChild<QTabBar*>(QStringLiteral("mapPlaces"));
    QVERIFY(places && !places->isHidden());
    QCOMPARE(places->count(), 3);
    QCOMPARE(places->tabText(2), QStringLiteral("south"));
    places->setCurrentIndex(2);
    for (const map::Tile& tile : view.layoutShown().tiles) QVERIFY(tile.title.startsWith(QStringLiteral("south")));
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(view.accessibleDescription().startsWith(QStringLiteral("50 robot")));
    const auto canary = support::sampleCanary();
    const auto north =
        std::ranges::find_if(canary->robots, [](const auto& robot) { return robot.location && robot.location->map == "north"; });
    QVERIFY(north != canary->robots.end());
    view.selectRobot(QString::fromStdString(north->id.value));
    QCOMPARE(places->currentIndex(), 0);
    QVERIFY(view.layoutShown().marks[static_cast<std::size_t>(north - canary->robots.begin())].here);
    panel.setSnapshot(support::sampleFleet(1));
    QVERIFY(places->isHidden());
    panel.setSnapshot(support::sampleEmpty());
    QVERIFY(!panel.grab().isNull());
}

void MapTest::theSelectedRobotIsFollowedUntilTheMapIsMoved() {
    map::MapPanel panel;
    panel.resize(900, 560);
    view::Snapshot snapshot = *support::sampleCanary();
    panel.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    map::MapView& view = *panel.view();
    view.resize(900, 500);
    auto* follow = panel.findChild<QToolButton*>(QStringLiteral("mapFollow"));
    QVERIFY(follow && !follow->isEnabled());
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(follow->isEnabled());
    follow->click();
    QVERIFY(view.isFollowing());
    const auto offCentre = [&view] {
        return QLineF(view.viewShown().toScreen(view.layoutShown().marks[0].base), QRectF(view.rect()).center()).length();
    };
    QVERIFY(offCentre() < 1e-6);
    snapshot.robots[0].location->x += 3.0;
    panel.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    QVERIFY(offCentre() < 1e-6);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(!view.isFollowing() && !follow->isChecked());
    QTest::keyClick(&view, Qt::Key_F);
    QVERIFY(follow->isChecked());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.isFollowing() && !follow->isEnabled());
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
