// The command palette by keyboard: what fits is found, what is dangerous still asks, what is closed says why.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/keyboard.h"
#include "tests/widgets/shell/sample_history.h"
#include "widgets/commands/command_model.h"
#include "widgets/commands/fuzzy.h"
#include "widgets/theme/application_style.h"

using namespace slipway;
using support::DeskWindow;
using support::press;
using support::type;
using widgets::CommandModel;
using widgets::fuzzyScore;
using widgets::PaletteCommand;

namespace {

void openWith(DeskWindow& desk, const QString& typed) {
    desk.open();
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(desk.window->findChild<QWidget*>(QStringLiteral("commandPalette")));
    type(typed);
}

QString firstName(const DeskWindow& desk) {
    const auto* table = desk.window->findChild<QTableView*>(QStringLiteral("paletteTable"));
    return table && table->model()->rowCount() > 0 ? table->model()->index(0, CommandModel::nameColumn).data().toString() : QString();
}

}  // namespace

class CommandPaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::applyStyle(*qApp, theme::SchemeChoice::light); }
    void lettersFitInTheirOrderOnly();
    void beginningsOfWordsFitBetterThanLettersWithin();
    void theModelKeepsTheRulesOfModels();
    void tenThousandRobotsAreListedOnlyWhenTyped();
    void rollBackFromThePaletteStillAsks();
    void whatIsClosedSaysWhyAndDoesNothing();
    void buttonsOfThePageInFrontCanBePressed();
    void coloursAreChosenAndRemembered();
    void aRobotIsShown();
    void aPastRolloutIsShown();
    void aPlanThatIsGoneSaysSo();
    void escapeClosesAndNothingHappened();
};

void CommandPaletteTest::lettersFitInTheirOrderOnly() {
    QVERIFY(fuzzyScore(QStringLiteral("rlbk"), QStringLiteral("Roll back…")));
    QVERIFY(!fuzzyScore(QStringLiteral("kb"), QStringLiteral("Roll back…")));
    QVERIFY(fuzzyScore(QStringLiteral("back roll"), QStringLiteral("Roll back…")));
    QVERIFY(!fuzzyScore(QStringLiteral("rolls"), QStringLiteral("Roll back…")));
    QCOMPARE(fuzzyScore(QString(), QStringLiteral("anything")).value_or(-1), 0);
    QVERIFY(!fuzzyScore(QStringLiteral("a"), QString()));
}

void CommandPaletteTest::beginningsOfWordsFitBetterThanLettersWithin() {
    const auto score = [](const char* typed, const char* name) {
        return fuzzyScore(QLatin1String(typed), QLatin1String(name)).value_or(-1000);
    };
    QVERIFY(score("rb", "Roll back") > score("rb", "Robots"));
    QVERIFY(score("plan", "Save plan") > score("plan", "Open floor-lane page n"));
    QVERIFY(score("pause", "Pause") > score("pause", "p a u s e"));
}

void CommandPaletteTest::theModelKeepsTheRulesOfModels() {
    CommandModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCommands({{QStringLiteral("one"), {}, {}, {}, {}}, {QStringLiteral("two"), {}, {}, QStringLiteral("closed"), {}}});
    model.setTyped(QStringLiteral("o"));
    QCOMPARE(model.rowCount(), 2);
    model.add({{QStringLiteral("zoo"), {}, {}, {}, {}}});
    QCOMPARE(model.rowCount(), 3);
    model.setTyped(QStringLiteral("nothing"));
    QCOMPARE(model.rowCount(), 0);
}

void CommandPaletteTest::tenThousandRobotsAreListedOnlyWhenTyped() {
    DeskWindow desk(support::sampleFleet(10'000));
    openWith(desk, QString());
    const auto* table = desk.window->findChild<QTableView*>(QStringLiteral("paletteTable"));
    QVERIFY(table->model()->rowCount() < 40);
    type(QString::fromStdString(desk.desk.snapshot()->robots.at(7'777).id.value));
    QCOMPARE(firstName(desk), QString::fromStdString(desk.desk.snapshot()->robots.at(7'777).id.value));
    press(Qt::Key_Escape);
}

void CommandPaletteTest::rollBackFromThePaletteStillAsks() {
    DeskWindow desk(support::sampleCanary());
    openWith(desk, QStringLiteral("roll back"));
    press(Qt::Key_Return);
    QTRY_VERIFY(desk.dialog());
    QCOMPARE(desk.dialog()->objectName(), QStringLiteral("rollBackDialog"));
    QVERIFY(desk.desk.commands.empty());
    press(Qt::Key_Escape);
}

void CommandPaletteTest::whatIsClosedSaysWhyAndDoesNothing() {
    DeskWindow desk(support::sampleIdle());
    openWith(desk, QStringLiteral("promote"));
    QCOMPARE(firstName(desk), QStringLiteral("Promote…"));
    QCOMPARE(desk.window->findChild<QLabel*>(QStringLiteral("paletteReason"))->text(),
             QStringLiteral("Not possible now: No rollout is in progress."));
    press(Qt::Key_Return);
    QVERIFY(desk.window->findChild<QWidget*>(QStringLiteral("commandPalette"))->isVisible());
    QVERIFY(!desk.dialog());
    press(Qt::Key_Escape);
}

void CommandPaletteTest::buttonsOfThePageInFrontCanBePressed() {
    DeskWindow desk;
    support::addSampleHistory(desk.desk);
    desk.open();
    desk.window->showPage(widgets::Page::history);
    openWith(desk, QStringLiteral("what if"));
    QCOMPARE(firstName(desk), QStringLiteral("What if…"));
    press(Qt::Key_Return);
    QTRY_VERIFY(desk.window->findChild<QWidget*>(QStringLiteral("whatIfDialog")));
}

void CommandPaletteTest::coloursAreChosenAndRemembered() {
    DeskWindow desk(support::sampleIdle());
    openWith(desk, QStringLiteral("high contrast white"));
    QCOMPARE(firstName(desk), QStringLiteral("Colours: High contrast on white"));
    press(Qt::Key_Return);
    QTRY_COMPARE(theme::schemeOf(QApplication::palette()), theme::Scheme::highContrastWhite);
    QCOMPARE(desk.settings.theme(), theme::SchemeChoice::highContrastWhite);
    theme::applyStyle(*qApp, theme::SchemeChoice::light);
}

void CommandPaletteTest::aRobotIsShown() {
    DeskWindow desk(support::sampleCanary());
    const QString robot = QString::fromStdString(desk.desk.snapshot()->robots.at(42).id.value);
    openWith(desk, robot);
    press(Qt::Key_Return);
    QVERIFY(desk.window->page() == widgets::Page::robots);
    const auto* table = desk.window->findChild<QTableView*>(QStringLiteral("robotTable"));
    QVERIFY(table && table->currentIndex().isValid());
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), robot);
}

void CommandPaletteTest::aPastRolloutIsShown() {
    DeskWindow desk(support::sampleIdle());
    support::addSampleHistory(desk.desk);
    const QString rollout = QString::fromStdString(desk.desk.past.back().id.value);
    openWith(desk, rollout);
    QVERIFY(firstName(desk).startsWith(rollout));
    press(Qt::Key_Return);
    QVERIFY(desk.window->page() == widgets::Page::history);
}

void CommandPaletteTest::aPlanThatIsGoneSaysSo() {
    const QTemporaryDir directory;
    DeskWindow desk(support::sampleIdle());
    desk.settings.addRecentPlan(directory.filePath(QStringLiteral("zzqx.json")));
    openWith(desk, QStringLiteral("zzqx"));
    QCOMPARE(firstName(desk), QStringLiteral("zzqx.json"));
    QVERIFY(desk.window->findChild<QLabel*>(QStringLiteral("paletteReason"))->text().contains(QStringLiteral("not there any more")));
    press(Qt::Key_Escape);
}

void CommandPaletteTest::escapeClosesAndNothingHappened() {
    DeskWindow desk(support::sampleCanary());
    openWith(desk, QStringLiteral("pause"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(desk.desk.commands.empty());
    QVERIFY(!desk.dialog());
}

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
