// The hand-over note: what it says of a running, an idle and an unknown desk, and what can be done with it.
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/keyboard.h"
#include "tests/widgets/shell/sample_history.h"
#include "widgets/handover/hand_over_dialog.h"
#include "widgets/handover/hand_over_note.h"
#include "widgets/theme/application_style.h"

using namespace slipway;
using support::DeskWindow;
using support::press;
using widgets::HandOverFacts;
using widgets::handOverNote;

namespace {

HandOverFacts factsOf(const std::shared_ptr<const view::Snapshot>& snapshot) {
    HandOverFacts facts;
    facts.snapshot = snapshot.get();
    facts.who = QStringLiteral("mara");
    facts.now = support::sampleNow();
    return facts;
}

/// The lines below a heading, up to the next blank one.
QStringList section(const QString& note, const QString& heading) {
    const QStringList lines = note.split(QLatin1Char('\n'));
    QStringList found;
    for (qsizetype i = lines.indexOf(heading) + 1; i > 0 && i < lines.size() && !lines[i].isEmpty(); ++i) found << lines[i];
    return found;
}

template <class W>
W* find(const DeskWindow& desk, const char* name) {
    return desk.window->findChild<W*>(QLatin1String(name));
}

}  // namespace

class HandOverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::applyStyle(*qApp, theme::SchemeChoice::light); }
    void aRunningRolloutIsToldWithItsGates();
    void anIdleDeskSaysThatNothingRuns();
    void withoutAnEngineNothingIsClaimed();
    void openAlarmsAreToldAndSettledOnesAreNot();
    void barsAndRolloutsToInvestigateAreNamed();
    void aLockedComparisonStaysHidden();
    void longHistoriesAreCutAndSaySo();
    void theEditedNoteIsCopiedSavedAndRecordedOnce();
    void withoutARolloutNothingCanBeRecorded();
    void aRefusedNoteCanBeRecordedAgain();
};

void HandOverTest::aRunningRolloutIsToldWithItsGates() {
    const auto snapshot = support::sampleCanary();
    const QString note = handOverNote(factsOf(snapshot));
    const QString runs = section(note, QStringLiteral("What runs")).join(QLatin1Char('\n'));
    QVERIFY2(runs.contains(QStringLiteral("stage 2 of 4")), qPrintable(note));
    QVERIFY(runs.contains(QStringLiteral("connected")));
    QVERIFY(note.contains(QStringLiteral("written by mara")));
    const QString watch = section(note, QStringLiteral("What to watch")).join(QLatin1Char('\n'));
    QVERIFY2(watch.contains(QStringLiteral("Gate ")), qPrintable(watch));
    QVERIFY(watch.contains(QStringLiteral("If this console stops")));
    QVERIFY(!section(note, QStringLiteral("What happened")).isEmpty());
}

void HandOverTest::anIdleDeskSaysThatNothingRuns() {
    const auto snapshot = support::sampleIdle();
    const QString note = handOverNote(factsOf(snapshot));
    QCOMPARE(section(note, QStringLiteral("What runs")).front(), QStringLiteral("- No rollout since this console started."));
    QCOMPARE(section(note, QStringLiteral("Open alarms")), QStringList{QStringLiteral("- None.")});
    QCOMPARE(section(note, QStringLiteral("What happened")), QStringList{QStringLiteral("- Nothing since this console started.")});
}

void HandOverTest::withoutAnEngineNothingIsClaimed() {
    const QString note = handOverNote(factsOf(nullptr));
    QVERIFY(note.contains(QStringLiteral("nothing is known")));
    QVERIFY(!note.contains(QStringLiteral("None.")));
}

void HandOverTest::openAlarmsAreToldAndSettledOnesAreNot() {
    const auto snapshot = support::sampleIdle();
    HandOverFacts facts = factsOf(snapshot);
    alarms::Alarm open;
    open.text = QStringLiteral("43 robots: load failed");
    alarms::Alarm settled = open;
    settled.text = QStringLiteral("long gone");
    settled.present = false;
    settled.acknowledged = alarms::Acknowledgement{QStringLiteral("mara"), support::sampleNow()};
    alarms::Alarm seen = settled;
    seen.text = QStringLiteral("seen but there");
    seen.present = true;
    facts.alarms = {open, settled, seen};
    const QStringList told = section(handOverNote(facts), QStringLiteral("Open alarms"));
    QCOMPARE(told.size(), 2);
    QVERIFY(told[0].contains(QStringLiteral("43 robots: load failed (not acknowledged)")));
    QVERIFY(told[1].contains(QStringLiteral("seen but there (acknowledged by mara)")));
}

void HandOverTest::barsAndRolloutsToInvestigateAreNamed() {
    view::Snapshot snapshot = *support::sampleIdle();
    rollout::Bar bar;
    bar.candidate.name = "grasp";
    bar.candidate.version = "v24";
    bar.reason = "success failed";
    snapshot.bars.push_back(bar);
    HandOverFacts facts = factsOf(nullptr);
    facts.snapshot = &snapshot;
    view::PastRollout past;
    past.id = RolloutId("r-1");
    past.reason = "p95 over 200 ms";
    facts.past = {past};
    QCOMPARE(section(handOverNote(facts), QStringLiteral("Rollouts to investigate")), QStringList{QStringLiteral("- None.")});
    facts.past.front().toInvestigate = true;
    const QString note = handOverNote(facts);
    QVERIFY(section(note, QStringLiteral("Barred candidates")).front().contains(QStringLiteral("grasp v24 until")));
    QVERIFY(section(note, QStringLiteral("Rollouts to investigate")).front().contains(QStringLiteral("r-1")));
}

void HandOverTest::aLockedComparisonStaysHidden() {
    view::Snapshot snapshot = *support::sampleCanary();
    snapshot.rollout->outcomesHidden = true;
    HandOverFacts facts = factsOf(nullptr);
    facts.snapshot = &snapshot;
    for (const QString& line : section(handOverNote(facts), QStringLiteral("What to watch")))
        QVERIFY2(!line.startsWith(QStringLiteral("- Gate")) || !line.contains(QStringLiteral("limit")), qPrintable(line));
}

void HandOverTest::longHistoriesAreCutAndSaySo() {
    view::Snapshot snapshot = *support::sampleCanary();
    rollout::Decision decision;
    decision.reason = "again";
    snapshot.rollout->decisions.assign(40, decision);
    HandOverFacts facts = factsOf(nullptr);
    facts.snapshot = &snapshot;
    const QStringList told = section(handOverNote(facts), QStringLiteral("What happened"));
    QCOMPARE(told.size(), 13);
    QVERIFY(told.front().startsWith(QStringLiteral("- 28 earlier decision")));
}

void HandOverTest::theEditedNoteIsCopiedSavedAndRecordedOnce() {
    DeskWindow desk(support::sampleCanary());
    support::addSampleHistory(desk.desk);
    desk.open();
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto* text = find<QPlainTextEdit>(desk, "handOverText");
    QVERIFY(text && text->toPlainText().startsWith(QStringLiteral("Hand-over note")));
    text->setPlainText(QStringLiteral("Look at arm-07. ✓"));
    find<QAbstractButton>(desk, "handOverCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Look at arm-07. ✓"));
    const QTemporaryDir directory;
    auto* dialog = desk.window->findChild<widgets::HandOverDialog*>();
    QVERIFY(dialog->saveTo(directory.filePath(QStringLiteral("note.txt"))));
    QFile file(directory.filePath(QStringLiteral("note.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), QStringLiteral("Look at arm-07. ✓"));
    QVERIFY(!dialog->saveTo(directory.filePath(QStringLiteral("no/such/folder/note.txt"))));
    QVERIFY(find<QLabel>(desk, "handOverSaid")->text().startsWith(QStringLiteral("Not saved")));
    auto* record = find<QAbstractButton>(desk, "handOverRecord");
    record->click();
    record->click();
    QCOMPARE(desk.desk.commands.size(), std::size_t{1});
    const auto* note = desk.desk.last<rollout::Annotate>();
    QVERIFY(note);
    QCOMPARE(note->text, std::string("Look at arm-07. ✓"));
    QCOMPARE(note->operation.who, std::string("mara"));
    QVERIFY(note->rollout == desk.desk.snapshot()->rollout->id);
    press(Qt::Key_Escape);
}

void HandOverTest::withoutARolloutNothingCanBeRecorded() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!find<QAbstractButton>(desk, "handOverRecord")->isEnabled());
    press(Qt::Key_Escape);
}

void HandOverTest::aRefusedNoteCanBeRecordedAgain() {
    DeskWindow desk(support::sampleCanary());
    desk.desk.rejectWith = "The journal is full.";
    desk.open();
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto* record = find<QAbstractButton>(desk, "handOverRecord");
    record->click();
    QCOMPARE(find<QLabel>(desk, "handOverSaid")->text(), QStringLiteral("Not recorded: The journal is full."));
    QVERIFY(record->isEnabled());
    press(Qt::Key_Escape);
}

QTEST_MAIN(HandOverTest)
#include "hand_over_test.moc"
