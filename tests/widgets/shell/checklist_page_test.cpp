// The checklist: a tick needs a person and a note, automatic items tick themselves, a file fills in notes but
// never ticks, and the record holds exactly what is done.
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "tests/support/sample_snapshot.h"
#include "tests/widgets/shell/desk_window.h"
#include "widgets/checklist/checklist_page.h"

using namespace slipway;
using widgets::ChecklistDraft;
using widgets::ItemState;

namespace {

const std::string& idAt(std::size_t item) { return checklist::standardItems()[item].id; }

checklist::AutomaticFinding finding(std::size_t item, bool passed) {
    return {idAt(item), passed, "1.9 GB of 12.4 GB free", support::sampleNow()};
}

QString demoChecklist() { return QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/checklist/canary-demo.json"); }

struct PageUnderTest : widgets::ChecklistPage {
    PageUnderTest() : widgets::ChecklistPage(support::sampleNow) {}
    QCheckBox* box(std::size_t item) { return findChild<QCheckBox*>(QStringLiteral("check.%1").arg(QString::fromStdString(idAt(item)))); }
    QLineEdit* note(std::size_t item) { return findChild<QLineEdit*>(QStringLiteral("note.%1").arg(QString::fromStdString(idAt(item)))); }
    QString counter() { return findChild<QLabel*>(QStringLiteral("checklistCounter"))->text(); }
};

}  // namespace

class ChecklistPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTickWithoutANoteDoesNotCount();
    void aTickWithoutANameDoesNotCount();
    void anAutomaticItemThatPassedTicksItself();
    void aFailedAutomaticItemNeedsATickAndAReason();
    void aFindingThatGoesAwayOpensTheItemAgain();
    void aFileFillsInNotesButTicksNothing();
    void allTwentyFourItemsAreRealCheckBoxes();
    void theWholeListCanBeDoneByKeyboard();
    void whatIsDoneSurvivesAFile();
    void aBadFileIsRefusedWithItsPlace();
};

void ChecklistPageTest::aTickWithoutANoteDoesNotCount() {
    ChecklistDraft draft;
    draft.tick(0, true, "mara", support::sampleNow());
    QVERIFY(draft.items()[0].state() == ItemState::needsNote);
    QCOMPARE(draft.record().ticks.size(), std::size_t{0});
    draft.setNote(0, "lab run 812");
    QVERIFY(draft.items()[0].state() == ItemState::done);
    QCOMPARE(draft.record().ticks.size(), std::size_t{1});
    QCOMPARE(draft.record().ticks[0].who, std::string("mara"));
    QVERIFY(draft.record().ticks[0].at == support::sampleNow());
    draft.tick(0, false, "mara", support::sampleNow());
    QCOMPARE(draft.done(), std::size_t{0});
}

void ChecklistPageTest::aTickWithoutANameDoesNotCount() {
    ChecklistDraft draft;
    draft.setNote(3, "seen");
    draft.tick(3, true, "", support::sampleNow());
    QVERIFY(draft.items()[3].state() == ItemState::needsName);
    QCOMPARE(draft.done(), std::size_t{0});
}

void ChecklistPageTest::anAutomaticItemThatPassedTicksItself() {
    ChecklistDraft draft;
    QVERIFY(draft.setFindings({finding(9, true)}));
    QVERIFY(!draft.setFindings({finding(9, true)}));
    QVERIFY(draft.items()[9].state() == ItemState::automatic);
    const auto record = draft.record();
    QCOMPARE(record.ticks.size(), std::size_t{1});
    QCOMPARE(record.ticks[0].who, std::string("automatic"));
    QCOMPARE(record.ticks[0].evidence, std::string("1.9 GB of 12.4 GB free"));
}

void ChecklistPageTest::aFailedAutomaticItemNeedsATickAndAReason() {
    ChecklistDraft draft;
    draft.setFindings({finding(9, false)});
    draft.tick(9, true, "mara", support::sampleNow());
    draft.setNote(9, "too short");
    QVERIFY(draft.items()[9].state() == ItemState::needsReason);
    draft.setNote(9, "disks are being swapped now");
    QVERIFY(draft.items()[9].state() == ItemState::overruled);
    const auto tick = draft.record().ticks.at(0);
    QCOMPARE(tick.overruled, std::string("disks are being swapped now"));
    QCOMPARE(tick.evidence, std::string("1.9 GB of 12.4 GB free"));
    QCOMPARE(tick.who, std::string("mara"));
}

void ChecklistPageTest::aFindingThatGoesAwayOpensTheItemAgain() {
    ChecklistDraft draft;
    draft.setFindings({finding(9, true)});
    QVERIFY(draft.setFindings({}));
    QVERIFY(draft.items()[9].state() == ItemState::open);
}

void ChecklistPageTest::aFileFillsInNotesButTicksNothing() {
    PageUnderTest page;
    page.setWho(QStringLiteral("mara"));
    QVERIFY(page.loadFile(demoChecklist()).has_value());
    QCOMPARE(page.draft().done(), std::size_t{0});
    for (std::size_t i = 0; i < 24; ++i) {
        QVERIFY(!page.box(i)->isChecked());
        QVERIFY(!page.note(i)->text().isEmpty());
    }
    page.box(0)->click();
    QCOMPARE(page.record().ticks.size(), std::size_t{1});
    QCOMPARE(page.record().ticks[0].who, std::string("mara"));
}

void ChecklistPageTest::allTwentyFourItemsAreRealCheckBoxes() {
    PageUnderTest page;
    QCOMPARE(page.findChildren<QCheckBox*>().size(), 24);
    for (auto* box : page.findChildren<QCheckBox*>()) QVERIFY(!box->text().isEmpty());
    QCOMPARE(page.counter(), QStringLiteral("0 of 24 done"));
}

void ChecklistPageTest::theWholeListCanBeDoneByKeyboard() {
    PageUnderTest page;
    page.setWho(QStringLiteral("mara"));
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.box(0)->setFocus();
    for (std::size_t i = 0; i < 24; ++i) {
        QCOMPARE(QApplication::focusWidget(), page.box(i));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        // A tick without a note moves the keyboard to the note.
        QCOMPARE(QApplication::focusWidget(), page.note(i));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("seen it"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(page.counter(), QStringLiteral("24 of 24 done"));
    QVERIFY(checklist::openItems(page.record()).empty());
}

void ChecklistPageTest::whatIsDoneSurvivesAFile() {
    QTemporaryDir directory;
    PageUnderTest page;
    page.setWho(QStringLiteral("mara"));
    page.loadFile(demoChecklist()).value();
    for (std::size_t i = 0; i < 24; ++i) page.box(i)->click();
    const QString path = directory.filePath(QStringLiteral("list.json"));
    QVERIFY(page.saveFile(path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = checklist::readChecklist(file.readAll().toStdString(), support::sampleNow());
    QVERIFY(read.has_value());
    QVERIFY(*read == page.record());
}

void ChecklistPageTest::aBadFileIsRefusedWithItsPlace() {
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("bad.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"items": [{"id": "no.such-item", "who": "mara", "evidence": "x"}]})");
    file.close();
    PageUnderTest page;
    const auto loaded = page.loadFile(path);
    QVERIFY(!loaded.has_value());
    QVERIFY(loaded.error().where.find("items[0]") != std::string::npos);
    QVERIFY(!page.loadFile(directory.filePath(QStringLiteral("none.json"))).has_value());
}

QTEST_MAIN(ChecklistPageTest)
#include "checklist_page_test.moc"
