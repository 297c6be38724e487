// The checklist: a tick needs a person and a note, automatic items tick themselves, a file fills in notes but
// never ticks, and the record holds exactly what is done.
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <algorithm>

#include "tests/support/sample_snapshot.h"
#include "tests/widgets/shell/desk_window.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/checklist_print.h"
#include "widgets/checklist/evidence_link.h"
#include "widgets/theme/application_style.h"

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
    void anAutomaticItemReadsLikeAnyOtherAndNoHandMovesIt();
    void evidenceHasTheWidthOfItsColumn();
    void aFailedAutomaticItemNeedsATickAndAReason();
    void aFindingThatGoesAwayOpensTheItemAgain();
    void aFileFillsInNotesButTicksNothing();
    void allTwentyFourItemsAreRealCheckBoxes();
    void theWholeListCanBeDoneByKeyboard();
    void whatIsDoneSurvivesAFile();
    void aBadFileIsRefusedWithItsPlace();
    void aFigureThatGrewOldOpensItsItemAndSaysSo();
    void aCheckThatTurnsOpensTheItemButAMovedFigureDoesNot();
    void anOldReasonToOverruleDoesNotComeBack();
    void aTickIsForOnePlanAndCanBeSetAgain();
    void aTickAgainNeverOverrulesAFailedCheck();
    void aNoteThatIsALinkCanBeOpened();
    void onlyAddressesAndPathsAreLinks();
    void aProgramIsNeverStartedFromANote();
    void thePaperSaysWhatTheRecordSays();
    void aScreenReaderTicksWithoutAClick();
};

void ChecklistPageTest::aScreenReaderTicksWithoutAClick() {
    PageUnderTest page;
    page.setWho(QStringLiteral("mara"));
    page.note(0)->setText(QStringLiteral("seen"));
    QAccessibleInterface* box = QAccessible::queryAccessibleInterface(page.box(0));
    QVERIFY(box && box->actionInterface());
    box->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(page.draft().items()[0].ticked);
    QVERIFY(page.box(0)->isChecked());
    box->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(!page.draft().items()[0].ticked);
}

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
    QVERIFY(draft.setFindings({finding(9, true)}, support::sampleNow()));
    QVERIFY(!draft.setFindings({finding(9, true)}, support::sampleNow()));
    QVERIFY(draft.items()[9].state() == ItemState::automatic);
    const auto record = draft.record();
    QCOMPARE(record.ticks.size(), std::size_t{1});
    QCOMPARE(record.ticks[0].who, std::string("automatic"));
    QCOMPARE(record.ticks[0].evidence, std::string("1.9 GB of 12.4 GB free"));
}

void ChecklistPageTest::anAutomaticItemReadsLikeAnyOtherAndNoHandMovesIt() {
    PageUnderTest page;
    page.resize(1060, 560);
    page.show();
    auto snapshot = *support::sampleIdle();
    snapshot.findings = {finding(9, true)};
    page.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    auto* box = page.box(9);
    QVERIFY(box->isChecked());
    for (const auto scheme : {theme::SchemeChoice::light, theme::SchemeChoice::dark}) {
        theme::applyStyle(*qApp, scheme);
        QVERIFY(!box->isEnabled());
        const QImage shown = box->grab().toImage();
        box->setEnabled(true);
        QCOMPARE(box->grab().toImage(), shown);
        box->setEnabled(false);
    }
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(box->isChecked());
    QVERIFY(page.note(9)->isHidden());
    const auto* state = page.findChild<QLabel*>(QStringLiteral("state.%1").arg(QString::fromStdString(idAt(9))));
    QVERIFY(state->text().startsWith(QStringLiteral("Checked automatically")));
}

void ChecklistPageTest::evidenceHasTheWidthOfItsColumn() {
    PageUnderTest page;
    page.resize(1060, 560);  // the page in the least window
    page.show();
    QCoreApplication::processEvents();
    QVERIFY2(page.note(0)->width() > 440, qPrintable(QString::number(page.note(0)->width())));
    QVERIFY(page.note(0)->mapTo(&page, QPoint()).x() < page.note(23)->mapTo(&page, QPoint()).x());  // still in two columns
}

void ChecklistPageTest::aFailedAutomaticItemNeedsATickAndAReason() {
    ChecklistDraft draft;
    draft.setFindings({finding(9, false)}, support::sampleNow());
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
    draft.setFindings({finding(9, true)}, support::sampleNow());
    QVERIFY(draft.setFindings({}, support::sampleNow()));
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

void ChecklistPageTest::aFigureThatGrewOldOpensItsItemAndSaysSo() {
    WallTime now = support::sampleNow();
    widgets::ChecklistPage page([&now] { return now; });
    auto snapshot = std::make_shared<view::Snapshot>();
    snapshot->findings = {finding(9, true)};
    page.setSnapshot(snapshot);
    auto* state = page.findChild<QLabel*>(QStringLiteral("state.%1").arg(QString::fromStdString(idAt(9))));
    auto* message = page.findChild<QLabel*>(QStringLiteral("checklistMessage"));
    QVERIFY(state->text().contains(QStringLiteral("just now")));
    now += std::chrono::minutes(15);
    page.lookAtAges();
    QVERIFY(state->text().contains(QStringLiteral("15 min ago")));
    QCOMPARE(page.draft().done(), std::size_t{1});
    now += Milliseconds(1);
    page.lookAtAges();
    QCOMPARE(page.draft().done(), std::size_t{0});
    QVERIFY(state->text().contains(QStringLiteral("too old")));
    QVERIFY(!message->isHidden());
    QVERIFY(message->text().contains(QStringLiteral("too old")));
    // Nobody ticked it, so there is nothing to tick again.
    QVERIFY(page.findChild<QPushButton*>(QStringLiteral("checklistTickAgain"))->isHidden());
}

void ChecklistPageTest::aCheckThatTurnsOpensTheItemButAMovedFigureDoesNot() {
    ChecklistDraft draft;
    draft.setFindings({finding(9, false)}, support::sampleNow());
    draft.tick(9, true, "mara", support::sampleNow());
    draft.setNote(9, "disks are being swapped now");
    auto moved = finding(9, false);
    moved.figure = "1.8 GB of 12.4 GB free";
    QVERIFY(draft.setFindings({moved}, support::sampleNow()));
    QVERIFY(draft.items()[9].state() == ItemState::overruled);
    QVERIFY(draft.takeLoosened().empty());

    draft.setNote(2, "a note on the evidence, long enough");
    draft.tick(2, true, "mara", support::sampleNow());
    QVERIFY(draft.items()[2].state() == ItemState::done);
    draft.setFindings({finding(2, false), moved}, support::sampleNow());
    QVERIFY(draft.items()[2].state() == ItemState::open);
    const auto loosened = draft.takeLoosened();
    QCOMPARE(loosened.size(), std::size_t{1});
    QVERIFY(loosened[0].why == widgets::Loosened::failed);
    QCOMPARE(draft.items()[2].note, std::string("a note on the evidence, long enough"));
}

void ChecklistPageTest::anOldReasonToOverruleDoesNotComeBack() {
    ChecklistDraft draft;
    draft.setFindings({finding(9, false)}, support::sampleNow());
    draft.tick(9, true, "mara", support::sampleNow());
    draft.setNote(9, "disks are being swapped now");
    draft.setFindings({finding(9, true)}, support::sampleNow());
    QVERIFY(draft.items()[9].state() == ItemState::automatic);
    draft.setFindings({finding(9, false)}, support::sampleNow());
    QVERIFY(draft.items()[9].state() == ItemState::open);
}

void ChecklistPageTest::aTickIsForOnePlanAndCanBeSetAgain() {
    PageUnderTest page;
    page.setWho(QStringLiteral("mara"));
    page.setPlan("aa");
    page.note(0)->setText(QStringLiteral("lab run 812"));
    Q_EMIT page.note(0)->textEdited(page.note(0)->text());
    page.box(0)->click();
    QCOMPARE(page.draft().done(), std::size_t{1});
    page.setPlan("aa");
    QCOMPARE(page.draft().done(), std::size_t{1});
    page.setPlan("bb");
    QCOMPARE(page.draft().done(), std::size_t{0});
    QVERIFY(!page.box(0)->isChecked());
    QCOMPARE(page.note(0)->text(), QStringLiteral("lab run 812"));
    auto* again = page.findChild<QPushButton*>(QStringLiteral("checklistTickAgain"));
    QVERIFY(!again->isHidden());
    again->click();
    QCOMPARE(page.record().ticks.size(), std::size_t{1});
    QCOMPARE(page.record().ticks[0].who, std::string("mara"));
    QVERIFY(again->isHidden());
}

void ChecklistPageTest::aTickAgainNeverOverrulesAFailedCheck() {
    ChecklistDraft draft;
    draft.setNote(9, "a note on the evidence, long enough");
    draft.tick(9, true, "mara", support::sampleNow());
    draft.setFindings({finding(9, false)}, support::sampleNow());
    draft.restore(draft.takeLoosened());
    QVERIFY(draft.items()[9].state() == ItemState::open);
}

void ChecklistPageTest::aNoteThatIsALinkCanBeOpened() {
    PageUnderTest page;
    QUrl opened;
    page.setOpener([&opened](const QUrl& url) { opened = url; });
    auto* open = page.findChild<QToolButton*>(QStringLiteral("open.%1").arg(QString::fromStdString(idAt(0))));
    QVERIFY(open->isHidden());
    QTest::keyClicks(page.note(0), QStringLiteral("https://lab.example/run/812"));
    QVERIFY(!open->isHidden());
    open->click();
    QCOMPARE(opened, QUrl(QStringLiteral("https://lab.example/run/812")));
    QTest::keyClicks(page.note(0), QStringLiteral(" seen"));
    QVERIFY(open->isHidden());
}

void ChecklistPageTest::onlyAddressesAndPathsAreLinks() {
    for (const char* link : {"http://lab.example", "https://lab.example/a?b=c#d", "file:///srv/report.pdf", "/srv/report.pdf"})
        QVERIFY2(widgets::evidenceLink(QString::fromUtf8(link)).has_value(), link);
    for (const char* note :
         {"", "/", "seen it", "javascript:alert(1)", "data:text/html,x", "https://", "ftp://lab.example/x", "//host/share",
          "file://host/share/x", "file:///", "see https://lab.example", "https://lab.example/\nx", "smb://host/x"})
        QVERIFY2(!widgets::evidenceLink(QString::fromUtf8(note)).has_value(), note);
}

void ChecklistPageTest::aProgramIsNeverStartedFromANote() {
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("run-me"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(widgets::linkRefusal(QUrl::fromLocalFile(path)).isEmpty());
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QVERIFY(!widgets::linkRefusal(QUrl::fromLocalFile(path)).isEmpty());
    QVERIFY(!widgets::linkRefusal(QUrl::fromLocalFile(directory.filePath(QStringLiteral("none")))).isEmpty());
    QVERIFY(widgets::linkRefusal(QUrl(QStringLiteral("https://lab.example"))).isEmpty());
}

void ChecklistPageTest::thePaperSaysWhatTheRecordSays() {
    QTemporaryDir directory;
    PageUnderTest page;
    page.setWho(QStringLiteral("mara"));
    page.setPlan("0123abcd");
    page.loadFile(demoChecklist()).value();
    page.note(0)->clear();
    QTest::keyClicks(page.note(0), QStringLiteral("<b>95 %2</b>"));
    page.box(0)->click();
    auto snapshot = std::make_shared<view::Snapshot>();
    snapshot->findings = {finding(9, true), finding(10, false)};
    page.setSnapshot(snapshot);
    const QString html = widgets::checklistHtml(page.draft(), QStringLiteral("0123abcd"), support::sampleNow(), widgets::TimeZone::utc);
    QVERIFY(html.contains(QStringLiteral("2 of 24 done")));
    QVERIFY(html.contains(QStringLiteral("&lt;b&gt;95 %2&lt;/b&gt;")));
    QVERIFY(html.contains(QStringLiteral("0123abcd")));
    QCOMPARE(html.count(QStringLiteral("✓ done")), 2);
    QCOMPARE(html.count(QStringLiteral("– open")), 22);
    const QString path = directory.filePath(QStringLiteral("list.pdf"));
    QCOMPARE(page.savePdf(path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(!page.savePdf(directory.filePath(QStringLiteral("none/list.pdf"))).isEmpty());
}

QTEST_MAIN(ChecklistPageTest)
#include "checklist_page_test.moc"
