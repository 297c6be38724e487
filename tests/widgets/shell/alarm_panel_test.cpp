// Alarms in the window: the strip counts and leads to them, acknowledging and shelving by keyboard, notes in the journal.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/keyboard.h"
#include "widgets/alarms/alarm_model.h"
#include "widgets/alarms/alarm_panel.h"
#include "widgets/shell/look.h"
#include "widgets/theme/application_style.h"

using namespace slipway;
using support::DeskWindow;
using support::press;

namespace {

template <class W>
W* find(const DeskWindow& desk, const char* name) {
    return desk.window->findChild<W*>(QLatin1String(name));
}

}  // namespace

class AlarmPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStripCountsAlarmsAndAClickLeadsToThem();
    void theCountsFollowALiveSwitchOfTheTheme();
    void keyAAcknowledgesAndTheJournalKeepsWho();
    void acknowledgingAllLeavesNothingOpen();
    void shelvingAsksForAReason();
    void aFloodIsOneBanner();
    void theSoundIsForANewHighAlarmAndCanBeMuted();
    void theModelKeepsItsPromises();
};

void AlarmPanelTest::theStripCountsAlarmsAndAClickLeadsToThem() {
    DeskWindow desk(support::sampleRollback());
    desk.open();
    auto* strip = find<QToolButton>(desk, "stripAlarms");
    QVERIFY2(strip->text().contains(QStringLiteral("1 high")), qPrintable(strip->text()));
    auto* table = find<QTableView>(desk, "alarmTable");
    QVERIFY(!table->isVisible());
    strip->click();
    QVERIFY(table->isVisible());
    QVERIFY(table->selectionModel()->hasSelection());
}

void AlarmPanelTest::theCountsFollowALiveSwitchOfTheTheme() {
    DeskWindow desk(support::sampleRollback());
    desk.open();
    const auto* strip = find<QToolButton>(desk, "stripAlarms");
    for (const auto choice : {theme::SchemeChoice::light, theme::SchemeChoice::dark, theme::SchemeChoice::light}) {
        theme::applyStyle(*qApp, choice);
        QCoreApplication::processEvents();
        const QColor wanted = widgets::toneColor(widgets::Tone::bad, QApplication::palette());
        QVERIFY2(strip->styleSheet().contains(wanted.name()), qPrintable(strip->styleSheet()));
    }
}

void AlarmPanelTest::keyAAcknowledgesAndTheJournalKeepsWho() {
    DeskWindow desk(support::sampleRollback());
    desk.open();
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(find<QTableView>(desk, "alarmTable")->hasFocus());
    press(Qt::Key_A);
    const auto* note = desk.desk.last<rollout::Annotate>();
    QVERIFY(note);
    QCOMPARE(note->operation.who, std::string("mara"));
    QVERIFY(note->text.starts_with("Alarm acknowledged: "));
    QCOMPARE(desk.desk.alarmActs.size(), std::size_t{1});
    QCOMPARE(desk.desk.alarmActs.front().who, std::string("mara"));
    QVERIFY(!desk.desk.alarmActs.front().until);
    QVERIFY(note->rollout == desk.desk.snapshot()->rollout->id);
}

void AlarmPanelTest::acknowledgingAllLeavesNothingOpen() {
    DeskWindow desk(support::sampleRollback());
    desk.open();
    auto* all = find<QPushButton>(desk, "acknowledgeAllButton");
    QVERIFY(all->isEnabled());
    all->click();
    QVERIFY(!all->isEnabled());
    const auto* model = find<alarms::AlarmPanel>(desk, "alarmPanel")->findChild<alarms::AlarmModel*>();
    for (int row = 0; row < model->rowCount(); ++row) QVERIFY(model->alarm(row)->state() == alarms::AlarmState::acknowledged);
}

void AlarmPanelTest::shelvingAsksForAReason() {
    DeskWindow desk(support::sampleRollback());
    desk.open();
    find<QToolButton>(desk, "stripAlarms")->click();
    find<QPushButton>(desk, "shelveAlarmButton")->click();
    auto* deed = find<QPushButton>(desk, "shelveButton");
    QVERIFY(deed && !deed->isEnabled());
    find<QLineEdit>(desk, "shelveReason")->setText(QStringLiteral("the night shift knows"));
    QVERIFY(deed->isEnabled());
    deed->click();
    QVERIFY(!find<QToolButton>(desk, "stripAlarms")->text().contains(QStringLiteral("high")));
    QCOMPARE(desk.desk.alarmActs.back().reason, std::string("the night shift knows"));
    QVERIFY(desk.desk.alarmActs.back().until);
    QVERIFY(desk.desk.last<rollout::Annotate>()->text.starts_with("Alarm shelved (the night shift knows): "));
}

void AlarmPanelTest::aFloodIsOneBanner() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    find<QToolButton>(desk, "stripAlarms")->click();
    const auto* flood = find<QLabel>(desk, "alarmFlood");
    QVERIFY(flood->isHidden());
    desk.change([](view::Snapshot& snapshot) {
        for (std::uint64_t id = 1; id <= 11; ++id)
            snapshot.alerts.push_back({id, rollout::AlertPriority::medium, "lost", "It is gone.", support::sampleNow()});
    });
    QVERIFY(flood->isVisible());
    QVERIFY(flood->text().startsWith(QStringLiteral("11 ")));
    QCOMPARE(find<QTableView>(desk, "alarmTable")->model()->rowCount(), 1);
}

void AlarmPanelTest::theSoundIsForANewHighAlarmAndCanBeMuted() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    auto* panel = find<alarms::AlarmPanel>(desk, "alarmPanel");
    const QSignalSpy sounds(panel, &alarms::AlarmPanel::sounded);
    const auto raise = [&](std::uint64_t id, rollout::AlertPriority priority) {
        desk.change([&](view::Snapshot& snapshot) { snapshot.alerts.push_back({id, priority, "clone", "Twice.", support::sampleNow()}); });
    };
    raise(1, rollout::AlertPriority::medium);
    QCOMPARE(sounds.count(), 0);
    raise(2, rollout::AlertPriority::high);
    QCOMPARE(sounds.count(), 1);
    find<QAbstractButton>(desk, "muteAlarms")->click();
    raise(3, rollout::AlertPriority::high);
    QCOMPARE(sounds.count(), 1);
}

void AlarmPanelTest::theModelKeepsItsPromises() {
    alarms::AlarmModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    alarms::AlarmBook book;
    book.take(*support::sampleRollback(), support::sampleNow());
    model.setAlarms(book.alarms());
    QVERIFY(model.rowCount() > 0);
    QVERIFY(book.acknowledge(book.alarms().front().key, QStringLiteral("mara"), support::sampleNow()));
    model.setAlarms(book.alarms());
    QVERIFY(model.index(0, alarms::AlarmModel::seenColumn).data().toString().startsWith(QStringLiteral("mara")));
    model.setAlarms({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(AlarmPanelTest)
#include "alarm_panel_test.moc"
