// Own items on the Checklist page, what can be undone there, and the page by keyboard.
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "core/checklist/own_items.h"
#include "tests/support/sample_snapshot.h"
#include "tests/widgets/shell/desk_window.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/checklist_print.h"

using namespace slipway;

namespace {

QString idAt(std::size_t item) { return QString::fromStdString(checklist::standardItems()[item].id); }

QString ownId(const char* group, const char* text) { return QString::fromStdString(checklist::idFor(group, text)); }

struct PageUnderTest : widgets::ChecklistPage {
    PageUnderTest() : widgets::ChecklistPage(support::sampleNow) { setWho(QStringLiteral("mara")); }
    template <class Widget>
    Widget* of(const char* kind, const QString& id) {
        return findChild<Widget*>(QStringLiteral("%1.%2").arg(QLatin1String(kind), id));
    }
    QCheckBox* box(const QString& id) { return of<QCheckBox>("check", id); }
    QLineEdit* note(const QString& id) { return of<QLineEdit>("note", id); }
    QString counter() { return findChild<QLabel*>(QStringLiteral("checklistCounter"))->text(); }
    void wake() {
        show();
        activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(this));
    }
};

void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), key, with); }

}  // namespace

class ChecklistEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOwnItemCountsAndGoesIntoTheRecord();
    void theDialogAddsAnItemAndSaysWhyNot();
    void onlyOwnItemsCanBeRemovedAndUndoBringsThemBackWhole();
    void aTemplateReplacesOwnItemsAndNeverTheStandardOnes();
    void aBadTemplateIsRefusedWithItsPlaceAndChangesNothing();
    void ownItemsOfAChecklistFileAreFilledIn();
    void hostileWordsStandAsTheyAre();
    void twoHundredItemsFitAndOneMoreIsRefused();
    void ticksAndNotesAreUndoneAndRedone();
    void anUndoNeverTicksForAnotherPlanNorAgainstACheck();
    void aNoteThatIsTooLongOrHasLineBreaksIsKeptReadable();
    void upAndDownGoFromItemToItemAndEnterToTheNote();
};

void ChecklistEditsTest::anOwnItemCountsAndGoesIntoTheRecord() {
    PageUnderTest page;
    QSignalSpy changed(&page, &widgets::ChecklistPage::ownItemsChanged);
    QCOMPARE(page.addOwnItem(QStringLiteral("Safety"), QStringLiteral("Cages are shut")), QString());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(page.counter(), QStringLiteral("0 of 25 done"));
    const QString id = ownId("Safety", "Cages are shut");
    page.box(id)->click();
    QTest::keyClicks(page.note(id), QStringLiteral("walked along them"));
    QCOMPARE(page.counter(), QStringLiteral("1 of 25 done"));
    const auto record = page.record();
    QCOMPARE(record.ownItems.size(), std::size_t{1});
    QCOMPARE(record.ticks.size(), std::size_t{1});
    QCOMPARE(checklist::openItems(record).size(), std::size_t{24});
    // On paper it stands in its group, which has one heading.
    const QString html = widgets::checklistHtml(page.draft(), {}, support::sampleNow(), widgets::TimeZone::utc);
    QCOMPARE(html.count(QStringLiteral("<h2>Safety</h2>")), 1);
    QVERIFY(html.indexOf(QStringLiteral("Cages are shut")) < html.indexOf(QStringLiteral("<h2>Infrastructure</h2>")));
}

void ChecklistEditsTest::theDialogAddsAnItemAndSaysWhyNot() {
    PageUnderTest page;
    page.wake();
    page.findChild<QAction*>(QStringLiteral("checklistAdd"))->trigger();
    auto* dialog = page.findChild<QDialog*>(QStringLiteral("addItemDialog"));
    QVERIFY(dialog != nullptr);
    auto* ok = dialog->findChild<QPushButton*>(QStringLiteral("addItemOk"));
    auto* problem = dialog->findChild<QLabel*>(QStringLiteral("addItemProblem"));
    ok->click();
    QVERIFY(problem->text().contains(QStringLiteral("must be true")));
    dialog->findChild<QLineEdit*>(QStringLiteral("addItemText"))->setText(QStringLiteral("Emergency stop is tested"));
    auto* group = dialog->findChild<QComboBox*>(QStringLiteral("addItemGroup"));
    group->setCurrentText(QStringLiteral("Safety"));
    ok->click();
    QVERIFY(problem->text().contains(QStringLiteral("standard item")));
    group->setEditText(QStringLiteral("Warehouse"));
    ok->click();
    QVERIFY(dialog->isHidden());
    QVERIFY(page.box(ownId("Warehouse", "Emergency stop is tested")) != nullptr);
}

void ChecklistEditsTest::onlyOwnItemsCanBeRemovedAndUndoBringsThemBackWhole() {
    PageUnderTest page;
    page.wake();
    page.addOwnItem(QStringLiteral("Warehouse"), QStringLiteral("Aisles are cleared"));
    const QString id = ownId("Warehouse", "Aisles are cleared");
    QCOMPARE(page.findChildren<QToolButton*>(QRegularExpression(QStringLiteral("^remove\\."))).size(), 1);
    page.box(idAt(0))->setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(page.draft().items().size(), std::size_t{25});
    page.box(id)->click();
    QTest::keyClicks(page.note(id), QStringLiteral("seen"));
    page.of<QToolButton>("remove", id)->click();
    QCOMPARE(page.counter(), QStringLiteral("0 of 24 done"));
    QVERIFY(page.box(id) == nullptr);
    page.undoStack()->undo();
    QCOMPARE(page.counter(), QStringLiteral("1 of 25 done"));
    QVERIFY(page.box(id)->isChecked());
    QCOMPARE(page.note(id)->text(), QStringLiteral("seen"));
    page.undoStack()->redo();
    QVERIFY(page.box(id) == nullptr);
}

void ChecklistEditsTest::aTemplateReplacesOwnItemsAndNeverTheStandardOnes() {
    QTemporaryDir directory;
    PageUnderTest page;
    page.addOwnItem(QStringLiteral("Warehouse"), QStringLiteral("An older item"));
    QVERIFY(page.openTemplate(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/checklist/warehouse-template.json")).has_value());
    QCOMPARE(page.draft().items().size(), std::size_t{28});
    for (const auto& item : checklist::standardItems()) QVERIFY(page.box(QString::fromStdString(item.id)) != nullptr);
    QVERIFY(page.box(ownId("Warehouse", "An older item")) == nullptr);
    const QString path = directory.filePath(QStringLiteral("ours.json"));
    QVERIFY(page.saveTemplate(path).has_value());
    PageUnderTest other;
    QVERIFY(other.openTemplate(path).has_value());
    QVERIFY(other.draft().ownItems() == page.draft().ownItems());
    PageUnderTest remembered;
    remembered.setOwnItemsText(page.ownItemsText());
    QVERIFY(remembered.draft().ownItems() == page.draft().ownItems());
    remembered.setOwnItemsText(QStringLiteral("{nonsense"));
    QCOMPARE(remembered.draft().ownItems().size(), std::size_t{4});
}

void ChecklistEditsTest::aBadTemplateIsRefusedWithItsPlaceAndChangesNothing() {
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("bad.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"items": [{"group": "Site", "text": "a"}, {"group": "Site", "text": ["b"]}]})");
    file.close();
    PageUnderTest page;
    const auto opened = page.openTemplate(path);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().where, std::string("$.items[1].text"));
    QCOMPARE(page.draft().items().size(), std::size_t{24});
    QVERIFY(!page.openTemplate(directory.path()).has_value());
}

void ChecklistEditsTest::ownItemsOfAChecklistFileAreFilledIn() {
    QTemporaryDir directory;
    PageUnderTest page;
    page.addOwnItem(QStringLiteral("Warehouse"), QStringLiteral("Aisles are cleared"));
    const QString id = ownId("Warehouse", "Aisles are cleared");
    page.box(id)->click();
    QTest::keyClicks(page.note(id), QStringLiteral("seen"));
    const QString path = directory.filePath(QStringLiteral("list.json"));
    QVERIFY(page.saveFile(path).has_value());
    PageUnderTest other;
    QVERIFY(other.loadFile(path).has_value());
    QCOMPARE(other.note(id)->text(), QStringLiteral("seen"));
    QVERIFY(!other.box(id)->isChecked());
    other.undoStack()->undo();
    QVERIFY(other.box(id) == nullptr);
}

void ChecklistEditsTest::hostileWordsStandAsTheyAre() {
    PageUnderTest page;
    QCOMPARE(page.addOwnItem(QStringLiteral("<b>R&D</b>"), QStringLiteral("<img src=x> & %1 %n")), QString());
    auto* box = page.box(ownId("<b>R&D</b>", "<img src=x> & %1 %n"));
    QCOMPARE(box->text(), QStringLiteral("<img src=x> && %1 %n"));
    QCOMPARE(box->accessibleName(), QStringLiteral("<img src=x> & %1 %n"));
    auto* title = page.findChild<QLabel*>(QStringLiteral("checklistGroup.6"));
    QCOMPARE(title->textFormat(), Qt::PlainText);
    QVERIFY(title->text().startsWith(QStringLiteral("<b>R&D</b>")));
    QVERIFY(!page.addOwnItem(QStringLiteral("Site"), QStringLiteral("a\u202Eb")).isEmpty());
    // A long one is cut in its box and stands whole below it.
    const QString longText = QStringLiteral("word ").repeated(99);
    QCOMPARE(page.addOwnItem(QStringLiteral("Site"), longText), QString());
    const QString id = ownId("Site", longText.trimmed().toUtf8().constData());
    QVERIFY(page.box(id)->text().size() < 60);
    QVERIFY(page.of<QLabel>("state", id)->text().startsWith(longText.trimmed()));
}

void ChecklistEditsTest::twoHundredItemsFitAndOneMoreIsRefused() {
    PageUnderTest page;
    std::vector<checklist::OwnItem> items;
    for (int i = 0; i < 200; ++i) {
        const std::string text = "item " + std::to_string(i);
        items.push_back({checklist::idFor("Site", text), "Site", text});
    }
    page.setOwnItems(items);
    QCOMPARE(page.counter(), QStringLiteral("0 of 224 done"));
    QVERIFY(page.addOwnItem(QStringLiteral("Site"), QStringLiteral("one more")).contains(QStringLiteral("full")));
    QCOMPARE(page.draft().items().size(), std::size_t{224});
}

void ChecklistEditsTest::ticksAndNotesAreUndoneAndRedone() {
    PageUnderTest page;
    page.wake();
    page.box(idAt(0))->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), page.note(idAt(0)));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lab run"));
    QCOMPARE(page.counter(), QStringLiteral("1 of 24 done"));
    press(Qt::Key_Z, Qt::ControlModifier);  // in the note itself: the whole note goes at once
    QCOMPARE(page.note(idAt(0))->text(), QString());
    QVERIFY(page.box(idAt(0))->isChecked());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!page.box(idAt(0))->isChecked());
    QVERIFY(!page.undoStack()->canUndo());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page.counter(), QStringLiteral("1 of 24 done"));
    QCOMPARE(page.record().ticks.front().evidence, std::string("lab run"));
    QVERIFY(page.record().ticks.front().at == support::sampleNow());
    // Two visits of a note are two edits.
    page.note(idAt(1))->setFocus();
    page.note(idAt(0))->setFocus();
    page.note(idAt(0))->end(false);
    QTest::keyClicks(page.note(idAt(0)), QStringLiteral(" 812"));
    page.undoStack()->undo();
    QCOMPARE(page.note(idAt(0))->text(), QStringLiteral("lab run"));
}

void ChecklistEditsTest::anUndoNeverTicksForAnotherPlanNorAgainstACheck() {
    PageUnderTest page;
    page.setPlan("aa");
    page.box(idAt(9))->click();
    QTest::keyClicks(page.note(idAt(9)), QStringLiteral("a note on evidence, long enough"));
    page.box(idAt(9))->click();
    QVERIFY(!page.box(idAt(9))->isChecked());
    auto snapshot = std::make_shared<view::Snapshot>();
    snapshot->findings = {{idAt(9).toStdString(), false, "0.1 GB free", support::sampleNow()}};
    page.setSnapshot(snapshot);
    page.undoStack()->undo();
    QVERIFY(!page.box(idAt(9))->isChecked());
    page.setPlan("bb");
    QVERIFY(!page.undoStack()->canUndo());
    QVERIFY(!page.undoStack()->canRedo());
}

void ChecklistEditsTest::aNoteThatIsTooLongOrHasLineBreaksIsKeptReadable() {
    PageUnderTest page;
    auto* note = page.note(idAt(0));
    note->setText(QStringLiteral("a\nb\u2028c ") + QString(900, QChar(0x5b89)));
    Q_EMIT note->textEdited(note->text());
    page.box(idAt(0))->click();
    const auto record = page.record();
    QCOMPARE(record.ticks.size(), std::size_t{1});
    QVERIFY(record.ticks[0].evidence.size() <= checklist::kMostEvidenceBytes);
    const auto read = checklist::readChecklist(checklist::writeChecklist(record), support::sampleNow());
    QVERIFY(read.has_value());
    QVERIFY(*read == record);
}

void ChecklistEditsTest::upAndDownGoFromItemToItemAndEnterToTheNote() {
    PageUnderTest page;
    page.addOwnItem(QStringLiteral("Safety"), QStringLiteral("Cages are shut"));
    auto snapshot = std::make_shared<view::Snapshot>();
    snapshot->findings = {{idAt(1).toStdString(), true, "figure", support::sampleNow()}};
    page.setSnapshot(snapshot);
    page.wake();
    page.box(idAt(0))->setFocus();
    press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), page.box(idAt(0)));
    press(Qt::Key_Down);  // over the item that checks itself
    QCOMPARE(QApplication::focusWidget(), page.box(idAt(2)));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), page.note(idAt(2)));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("seen"));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), page.box(idAt(3)));
    press(Qt::Key_Enter, Qt::KeypadModifier);
    press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), page.note(idAt(2)));
    page.box(idAt(7))->setFocus();
    press(Qt::Key_Down);  // own items stand in their group
    QCOMPARE(QApplication::focusWidget(), page.box(ownId("Safety", "Cages are shut")));
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), page.box(idAt(8)));
    press(Qt::Key_End);
    QCOMPARE(QApplication::focusWidget(), page.box(idAt(23)));
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), page.box(idAt(23)));
    press(Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), page.box(idAt(0)));
}

QTEST_MAIN(ChecklistEditsTest)
#include "checklist_edits_test.moc"
