// The map moves by itself: robots between their reports, the robot that is followed, the place that is shown.
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

#include "tests/support/sample_snapshot.h"
#include "tests/widgets/map_samples.h"
#include "widgets/map/glide.h"
#include "widgets/map/map_geometry.h"
#include "widgets/map/map_panel.h"
#include "widgets/map/map_view.h"

using namespace slipway;

using map::robotAt;

class MapMotionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void aRobotGlidesForAsLongAsItsReportsAreApart();
    void aRobotThatChangesTheMapOrIsNewJumps();
    void framesEndWhenNothingMoves();
    void snapshotsThatComeFasterThanFramesDoNotHoldThemUp();
    void aPlaceIsShownAloneAndARobotElsewhereBringsAllBack();
    void theSelectedRobotIsFollowedUntilTheMapIsMoved();
};

void MapMotionTest::aRobotGlidesForAsLongAsItsReportsAreApart() {
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

void MapMotionTest::aRobotThatChangesTheMapOrIsNewJumps() {
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

void MapMotionTest::framesEndWhenNothingMoves() {
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

void MapMotionTest::snapshotsThatComeFasterThanFramesDoNotHoldThemUp() {
    map::MapView view(map::MapLibrary::bundled());
    double now = 0.0;
    view.setClock([&now] { return now; });
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(900, 500);
    view.show();
    view::Snapshot snapshot = *support::sampleFleet(20);
    view.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    auto* frames = view.findChild<QTimer*>(QStringLiteral("mapFrame"));
    const QSignalSpy turns(frames, &QTimer::timeout);
    QTimer feed;
    connect(&feed, &QTimer::timeout, &view, [&] {
        now += 0.01;
        for (view::RobotView& robot : snapshot.robots) {
            if (robot.location) robot.location->x += 0.01;
        }
        view.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    });
    feed.start(frames->interval() / 4);
    QTRY_VERIFY(turns.size() >= 3);
}

void MapMotionTest::aPlaceIsShownAloneAndARobotElsewhereBringsAllBack() {
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

void MapMotionTest::theSelectedRobotIsFollowedUntilTheMapIsMoved() {
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

QTEST_MAIN(MapMotionTest)
#include "map_motion_test.moc"
