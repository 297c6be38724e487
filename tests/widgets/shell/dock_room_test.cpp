// The docks leave the page its width when the window is made smaller, and are back at both sides when it is wide again.
#include <QDockWidget>
#include <QTest>

#include "tests/widgets/shell/desk_window.h"

using namespace slipway;
using support::DeskWindow;

class DockRoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theInspectorGoesBelowThePlansAndComesBack();
    void anInspectorThatAPersonPlacedStays();

private:
    static QDockWidget* inspectorOf(const DeskWindow& desk) {
        return desk.window->findChild<QDockWidget*>(QStringLiteral("inspectorDock"));
    }
};

void DockRoomTest::theInspectorGoesBelowThePlansAndComesBack() {
    DeskWindow desk(support::sampleCanary());
    desk.window->resize(1600, 1000);
    desk.open();
    QCOMPARE(desk.window->dockWidgetArea(inspectorOf(desk)), Qt::RightDockWidgetArea);
    desk.window->resize(1280, 720);
    QTRY_COMPARE(desk.window->dockWidgetArea(inspectorOf(desk)), Qt::LeftDockWidgetArea);
    QTRY_VERIFY(desk.window->centralWidget()->width() > 1000);
    desk.window->resize(1600, 1000);
    QTRY_COMPARE(desk.window->dockWidgetArea(inspectorOf(desk)), Qt::RightDockWidgetArea);
}

void DockRoomTest::anInspectorThatAPersonPlacedStays() {
    DeskWindow desk(support::sampleCanary());
    desk.window->resize(1600, 1000);
    desk.open();
    desk.window->addDockWidget(Qt::BottomDockWidgetArea, inspectorOf(desk));
    desk.window->resize(1280, 720);
    QCoreApplication::processEvents();
    QCOMPARE(desk.window->dockWidgetArea(inspectorOf(desk)), Qt::BottomDockWidgetArea);
    desk.window->resize(1600, 1000);
    QCoreApplication::processEvents();
    QCOMPARE(desk.window->dockWidgetArea(inspectorOf(desk)), Qt::BottomDockWidgetArea);
}

QTEST_MAIN(DockRoomTest)
#include "dock_room_test.moc"
