// The map as a widget: the wheel, what it says to a screen reader, without robots, with very many.
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QWheelEvent>

#include "tests/support/sample_snapshot.h"
#include "widgets/map/map_view.h"
#include "widgets/theme/words.h"

using namespace slipway;

class MapViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void theDescriptionCountsTheRobotsOfEachConditionWorstFirst();
    void theWheelZoomsAndHomeFits();
    void withoutRobotsItSaysWhatToDo();
    void tenThousandRobotsRepaintInAFewMilliseconds();
};

void MapViewTest::theDescriptionCountsTheRobotsOfEachConditionWorstFirst() {
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

void MapViewTest::theWheelZoomsAndHomeFits() {
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

void MapViewTest::withoutRobotsItSaysWhatToDo() {
    map::MapView view(map::MapLibrary::bundled());
    view.resize(600, 400);
    view.setSnapshot(support::sampleEmpty());
    QCOMPARE(view.accessibleDescription(), QStringLiteral("No robots connected."));
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.selectedRobot().isEmpty());
    QVERIFY(!view.grab().isNull());
}

void MapViewTest::tenThousandRobotsRepaintInAFewMilliseconds() {
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

QTEST_MAIN(MapViewTest)
#include "map_view_test.moc"
