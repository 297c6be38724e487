// The demo fleet of the first page: robots with tokens of their own really connect, and a failure is told where the button is.
#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include "app/console/demo_fleet.h"
#include "app/console/engine.h"
#include "app/console/host_desk.h"
#include "tests/widgets/shell/desk_window.h"
#include "widgets/shell/welcome_page.h"

using namespace slipway;

class DemoFleetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void robotsConnectToADeskThatAsksForTokens();
    void aProgramThatIsNotThereIsToldOnce();
    void thePageOffersTheButtonOnlyWithAFleet();
    void theProgramIsFoundBesideOrNotAtAll();
};

void DemoFleetTest::robotsConnectToADeskThatAsksForTokens() {
    const QTemporaryDir directory;
    console::ConsoleOptions options;
    options.data = directory.path();
    options.listen = QStringLiteral("127.0.0.1:0");
    auto engine = console::Engine::start(options, std::nullopt);
    QVERIFY(engine.has_value());
    {
        console::HostDesk desk((*engine)->host());
        console::DemoFleet fleet(desk, QStringLiteral(SLIPWAY_FLEETSIM), false);
        QVERIFY(QTest::qWaitFor([&] { return desk.snapshot() && !desk.snapshot()->listening.empty(); }));
        QString problem;
        fleet.start(QString::fromStdString(desk.snapshot()->listening), [&](const QString& sentence) { problem = sentence; });
        const bool connected =
            QTest::qWaitFor([&] { return desk.snapshot()->online == console::DemoFleet::kRobots || !problem.isEmpty(); }, 30'000);
        QVERIFY2(connected, qPrintable(QString::number(desk.snapshot()->online)));
        QCOMPARE(problem, QString());
        QVERIFY(fleet.isRunning());
        fleet.start(QString(), [&](const QString& sentence) { problem = sentence; });  // a double click
        QVERIFY(problem.isEmpty());
    }
    (*engine)->stop();
}

void DemoFleetTest::aProgramThatIsNotThereIsToldOnce() {
    support::FakeDesk desk;
    const QTemporaryDir directory;
    console::DemoFleet fleet(desk, directory.filePath(QStringLiteral("none")), true);
    QStringList problems;
    fleet.start(QStringLiteral("ws://127.0.0.1:1"), [&](const QString& sentence) { problems << sentence; });
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(!fleet.isRunning());
}

void DemoFleetTest::thePageOffersTheButtonOnlyWithAFleet() {
    support::FakeDesk desk;
    widgets::WelcomePage page(desk, false);
    page.show();
    auto* button = page.findChild<QAbstractButton*>(QStringLiteral("demoStart"));
    QVERIFY(button && !button->isVisible());
    QStringList urls;
    std::function<void(const QString&)> fail;
    page.setStartDemo([&](const QString& url, std::function<void(const QString&)> failed) {
        urls << url;
        fail = std::move(failed);
    });
    page.setListening(QStringLiteral("ws://127.0.0.1:4711"));
    QVERIFY(button->isVisible());
    button->click();
    button->click();
    QCOMPARE(urls, QStringList{QStringLiteral("ws://127.0.0.1:4711")});
    fail(QStringLiteral("No room."));
    QCOMPARE(page.findChild<QLabel*>(QStringLiteral("demoAnswer"))->text(), QStringLiteral("No room."));
    QVERIFY(button->isEnabled());
}

void DemoFleetTest::theProgramIsFoundBesideOrNotAtAll() {
    const QTemporaryDir directory;
    QVERIFY(console::DemoFleet::find(directory.path()).isEmpty());
    QFile file(directory.filePath(QStringLiteral("slipway-fleetsim")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(console::DemoFleet::find(directory.path()).isEmpty());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(!console::DemoFleet::find(directory.path()).isEmpty());
}

QTEST_MAIN(DemoFleetTest)
#include "demo_fleet_test.moc"
