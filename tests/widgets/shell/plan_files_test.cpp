// Files of the Plan page: nothing is lost, overwritten or started unsaved.
#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "core/plan/advice.h"
#include "core/plan/recipes/recipe.h"
#include "tests/widgets/shell/plan_desk.h"

using namespace slipway;
using support::contents;
using support::demoPath;
using support::DeskWindow;
using support::document;
using support::find;
using support::shown;
using support::type;

class PlanFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anUnsavedPlanCannotBeStartedAndASavedOneCan();
    void anotherPlanIsOpenedOnlyAfterAQuestion();
    void theWindowAsksBeforeItDropsEdits();
    void editsThatASignalCutOffAreThereAgain();
    void editsOfAnotherTimeDoNotOverwriteAFileThatSomebodyChanged();
    void aFileThatSomebodyChangedIsNotOverwritten();
    void aFileThatCannotBeReadLeavesThePlanAlone();
    void aSampleFromTheMenuIsOpened();
    void aBlankPlanIsMadeWithoutAnOpenOne();
    void aNewPlanDropsEditsOnlyAfterAQuestion();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("plan.json")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PlanFilesTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(demoPath(), path()));
}

void PlanFilesTest::anUnsavedPlanCannotBeStartedAndASavedOneCan() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    QVERIFY(find<QPushButton>(desk, "startButton")->isEnabled());
    type(desk, "/name", QStringLiteral("night shift"));
    QVERIFY(!desk.window->openPlan().has_value());
    QVERIFY(!find<QPushButton>(desk, "startButton")->isEnabled());
    find<QPushButton>(desk, "planSave")->click();
    QCOMPARE(contents(path()), document(desk).text().toUtf8());
    QVERIFY(find<QPushButton>(desk, "startButton")->isEnabled());
    QCOMPARE(desk.window->openPlan()->name, std::string("night shift"));
    QCOMPARE(desk.desk.opened.back().name, std::string("night shift"));
}

void PlanFilesTest::anotherPlanIsOpenedOnlyAfterAQuestion() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    type(desk, "/name", QStringLiteral("night shift"));
    QVERIFY(!desk.window->openPlanFile(demoPath()));
    QVERIFY(desk.dialog());
    desk.dialog()->reject();
    QCOMPARE(document(desk).draft().plan.front().value, std::string("night shift"));
    QVERIFY(!desk.window->openPlanFile(demoPath()));
    desk.later.fire();
    desk.dialog()->findChild<QPushButton*>(QStringLiteral("deedButton"))->click();
    QCOMPARE(document(desk).text().toUtf8(), contents(demoPath()));
    QVERIFY(desk.window->openPlan().has_value());
}

void PlanFilesTest::theWindowAsksBeforeItDropsEdits() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    type(desk, "/name", QStringLiteral("night shift"));
    desk.window->close();
    QVERIFY(desk.window->isVisible());
    QVERIFY(desk.dialog());
    desk.later.fire();
    desk.dialog()->findChild<QPushButton*>(QStringLiteral("deedButton"))->click();
    QVERIFY(!desk.window->isVisible());
    desk.makeWindow();
    QVERIFY(document(desk).text().isEmpty());
}

void PlanFilesTest::editsThatASignalCutOffAreThereAgain() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    type(desk, "/name", QStringLiteral("night shift"));
    desk.window->endNow();
    QVERIFY(desk.window->close());
    desk.makeWindow();
    desk.open();
    QVERIFY(document(desk).isModified());
    QCOMPARE(shown(desk, "/name"), QStringLiteral("night shift"));
    QVERIFY(find<QLabel>(desk, "noticeText")->text().contains(QStringLiteral("not saved the last time")));
    QVERIFY(!desk.window->openPlan());
    find<QPushButton>(desk, "planSave")->click();
    QVERIFY(contents(path()).contains("night shift"));
    desk.window->endNow();
    desk.makeWindow();
    QVERIFY(document(desk).text().isEmpty());
}

void PlanFilesTest::editsOfAnotherTimeDoNotOverwriteAFileThatSomebodyChanged() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    type(desk, "/name", QStringLiteral("night shift"));
    desk.window->endNow();
    QFile other(path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("{}");
    other.close();
    desk.makeWindow();
    desk.open();
    find<QPushButton>(desk, "planSave")->click();
    QCOMPARE(contents(path()), QByteArray("{}"));
    QVERIFY(document(desk).isModified());
}

void PlanFilesTest::aFileThatSomebodyChangedIsNotOverwritten() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    type(desk, "/name", QStringLiteral("night shift"));
    QFile other(path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("{}");
    other.close();
    find<QPushButton>(desk, "planSave")->click();
    QCOMPARE(contents(path()), QByteArray("{}"));
    QVERIFY(document(desk).isModified());
    QVERIFY(find<QLabel>(desk, "noticeText")->text().contains(QStringLiteral("somebody changed")));
}

void PlanFilesTest::aFileThatCannotBeReadLeavesThePlanAlone() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    QVERIFY(!desk.window->openPlanFile(m_folder->filePath(QStringLiteral("none.json"))));
    QVERIFY(find<QLabel>(desk, "noticeText")->isVisible());
    QVERIFY(desk.window->openPlan().has_value());
    QCOMPARE(document(desk).text().toUtf8(), contents(path()));
}

void PlanFilesTest::aSampleFromTheMenuIsOpened() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    const auto samples = find<QMenu>(desk, "planSamples")->actions();
    QVERIFY(samples.size() >= 5);
    for (QAction* sample : samples) {
        sample->trigger();
        QVERIFY2(desk.window->openPlan().has_value(), qPrintable(sample->text()));
    }
}

void PlanFilesTest::aBlankPlanIsMadeWithoutAnOpenOne() {
    for (int choice = 0; choice < static_cast<int>(plan::recipes().size()); ++choice) {
        DeskWindow desk(support::sampleIdle());
        desk.open();
        find<QPushButton>(desk, "planNewAdvised")->click();
        QVERIFY(!find<QAbstractButton>(desk, "adviceLikeOpen")->isEnabled());
        auto* strategy = find<QComboBox>(desk, "adviceStrategy");
        const bool advised = strategy->currentIndex() == choice;
        strategy->setCurrentIndex(choice);
        Q_EMIT strategy->activated(choice);
        find<QAbstractButton>(desk, "adviceSize1")->click();
        // Picked against the advice, no answer changes it; the advised one goes on following the answers.
        QCOMPARE(strategy->currentIndex() == choice, !advised);
        strategy->setCurrentIndex(choice);
        Q_EMIT strategy->activated(choice);
        find<QAbstractButton>(desk, "adviceCreate")->click();
        QVERIFY(document(desk).isJson());
        // What nobody said yet is a mistake with a place; nothing else is.
        QVERIFY(!document(desk).plan().has_value());
        for (const auto& mistake : document(desk).mistakes()) {
            const bool open =
                mistake.where.starts_with("$.fleet") || mistake.where.starts_with("$.baseline") || mistake.where.starts_with("$.candidate");
            QVERIFY2(open, (mistake.where + ": " + mistake.message).c_str());
        }
    }
}

void PlanFilesTest::aNewPlanDropsEditsOnlyAfterAQuestion() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    type(desk, "/name", QStringLiteral("night shift"));
    find<QPushButton>(desk, "planNewAdvised")->click();
    find<QAbstractButton>(desk, "adviceCreate")->click();
    QCOMPARE(document(desk).draft().plan.front().value, std::string("night shift"));
    QVERIFY(desk.dialog());
    desk.later.fire();
    desk.dialog()->findChild<QPushButton*>(QStringLiteral("deedButton"))->click();
    QVERIFY(document(desk).draft().plan.front().value != std::string("night shift"));
    QVERIFY(document(desk).plan().has_value());
}

QTEST_MAIN(PlanFilesTest)
#include "plan_files_test.moc"
