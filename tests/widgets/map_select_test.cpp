// Selecting one robot of the map or many: keys, clicks, boxes, and what becomes of a selection.
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/support/sample_snapshot.h"
#include "widgets/map/map_panel.h"
#include "widgets/map/map_view.h"

using namespace slipway;

namespace {

void drag(QWidget& view, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers) {
    QTest::mousePress(&view, Qt::LeftButton, modifiers, from);
    QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, modifiers, to);
}

}  // namespace

class MapSelectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void keysGoFromRobotToRobotAndSkipHiddenOnes();
    void aClickSelectsAndSaysSo();
    void aBoxSelectsTheRobotsInItThatAreShown();
    void aShiftClickSelectsOneRobot();
    void allThatAreShownAreSelectedByKeyAndEscapeClears();
    void aSelectionKeepsItsRobotsWhenOthersComeAndGo();
};

void MapSelectTest::keysGoFromRobotToRobotAndSkipHiddenOnes() {
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

void MapSelectTest::aClickSelectsAndSaysSo() {
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

void MapSelectTest::aBoxSelectsTheRobotsInItThatAreShown() {
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

void MapSelectTest::aShiftClickSelectsOneRobot() {
    map::MapView view(map::MapLibrary::bundled());
    view.resize(900, 500);
    view.setSnapshot(support::sampleCanary());
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ShiftModifier, view.layoutShown().marks[57].base.toPoint());
    QVERIFY(!view.selectedRobot().isEmpty());
}

void MapSelectTest::allThatAreShownAreSelectedByKeyAndEscapeClears() {
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

void MapSelectTest::aSelectionKeepsItsRobotsWhenOthersComeAndGo() {
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

QTEST_MAIN(MapSelectTest)
#include "map_select_test.moc"
