// The Live page as the person sees it: every state fits its window without clipped text, in light and dark, and can
// be looked at as a picture (SLIPWAY_SCREENSHOT_DIR).
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include "tests/support/sample_snapshot.h"
#include "widgets/live/event_log.h"
#include "widgets/live/gates_model.h"
#include "widgets/live/gates_panel.h"
#include "widgets/live/ledger_panel.h"
#include "widgets/live/live_page.h"
#include "widgets/live/log_model.h"
#include "widgets/live/rollback_panel.h"
#include "widgets/live/stage_stepper.h"
#include "widgets/map/map_view.h"
#include "widgets/theme/application_style.h"

using namespace slipway;

namespace {

using SnapshotPointer = std::shared_ptr<const view::Snapshot>;

struct Picture {
    const char* name;
    SnapshotPointer snapshot;
};

std::vector<Picture> pictures() {
    return {{"canary", support::sampleCanary()}, {"rollback", support::sampleRollback()}, {"paused", support::samplePaused()},
            {"idle", support::sampleIdle()},     {"empty", support::sampleEmpty()},       {"fleet-2000", support::sampleFleet(2000)}};
}

void save(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("SLIPWAY_SCREENSHOT_DIR");
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    if (!folder.isEmpty()) QVERIFY(picture.save(folder + u'/' + name + QStringLiteral(".png")));
}

}  // namespace

class LivePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void everyStateIsDrawnInLightAndDarkAtBothSizes();
    void theStageLineSaysPlaceShareTasksAndSoak();
    void onlyThePresentStageTellsItsDetail();
    void aRollbackBringsTheLedgerToTheFrontOnce();
    void withoutARollbackItsPanelIsHidden();
    void theStepThatRunsIsTheFirstOneNotDone();
    void gatesKeepTheirOrderAndTellTheWorst();
    void gateFiguresHaveTheirUnits();
    void whichGateColumnsAreShownDependsOnTheWidthAlone();
    void aVerdictIsShownAtOnceAndFiguresAFewTimesASecond();
    void theLogAddsNewRowsAndDropsOldOnes();
    void theLogNamesTheDayOfRowsOfAnotherDay();
    void theLedgerPutsUnreachableRobotsFirst();
    void choosingARobotInTheLedgerSelectsItOnTheMap();
    void whileAnotherPageIsInFrontItRestsAndCatchesUpWhenItComesBack();
};

void LivePageTest::whileAnotherPageIsInFrontItRestsAndCatchesUpWhenItComesBack() {
    QTabWidget tabs;
    auto* page = new live::LivePage;
    tabs.addTab(page, QStringLiteral("Live"));
    tabs.addTab(new QWidget, QStringLiteral("Other"));
    tabs.resize(1280, 720);
    tabs.show();
    page->setSnapshot(support::sampleFleet(10));
    const auto* map = page->findChild<map::MapView*>();
    QCOMPARE(map->layoutShown().marks.size(), 10U);
    tabs.setCurrentIndex(1);
    page->setSnapshot(support::sampleFleet(20));
    QCOMPARE(map->layoutShown().marks.size(), 10U);
    tabs.setCurrentIndex(0);
    QCOMPARE(map->layoutShown().marks.size(), 20U);
    page->setSnapshot(support::sampleFleet(30));
    QCOMPARE(map->layoutShown().marks.size(), 30U);
}

void LivePageTest::everyStateIsDrawnInLightAndDarkAtBothSizes() {
    for (const auto choice : {theme::SchemeChoice::light, theme::SchemeChoice::dark}) {
        theme::applyStyle(*qApp, choice);
        const QString scheme = choice == theme::SchemeChoice::light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {QSize(1600, 880), QSize(1280, 560), QSize(820, 560)}) {
            for (const Picture& picture : pictures()) {
                live::LivePage page;
                page.setSnapshot(picture.snapshot);
                page.resize(size);
                page.flush();
                const QSize least = page.minimumSizeHint();
                QVERIFY2(
                    least.width() <= size.width() && least.height() <= size.height(),
                    qPrintable(QStringLiteral("%1 needs %2 x %3").arg(QLatin1String(picture.name)).arg(least.width()).arg(least.height())));
                save(page, QStringLiteral("live-%1-%2-%3").arg(QLatin1String(picture.name), scheme).arg(size.width()));
            }
        }
    }
    theme::applyStyle(*qApp, theme::SchemeChoice::light);
}

void LivePageTest::theStageLineSaysPlaceShareTasksAndSoak() {
    const auto snapshot = support::sampleCanary();
    QCOMPARE(live::stageLine(*snapshot->rollout), QStringLiteral("2 of 4 · 20 % · 312/500 tasks · soak 04:12"));
}

void LivePageTest::onlyThePresentStageTellsItsDetail() {
    const auto cards = live::stageCards(*support::sampleCanary()->rollout);
    QCOMPARE(cards.size(), std::size_t{4});
    QCOMPARE(cards[0].look, live::StageCard::Look::done);
    QCOMPARE(cards[1].look, live::StageCard::Look::present);
    QCOMPARE(cards[2].look, live::StageCard::Look::waiting);
    QCOMPARE(cards[1].detail, QStringLiteral("18/20 robots · soak 04:12 of 10:00"));
    QVERIFY(cards[0].detail.isEmpty() && cards[2].detail.isEmpty());
    const auto failed = live::stageCards(*support::sampleRollback()->rollout);
    QCOMPARE(failed[1].look, live::StageCard::Look::failed);
}

void LivePageTest::aRollbackBringsTheLedgerToTheFrontOnce() {
    live::LivePage page;
    auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("gatesAndLedger"));
    QVERIFY(tabs);
    page.setSnapshot(support::sampleCanary());
    QCOMPARE(tabs->count(), 1);
    page.setSnapshot(support::sampleRollback());
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->currentIndex(), 1);
    tabs->setCurrentIndex(0);
    page.setSnapshot(support::sampleRollback());
    QCOMPARE(tabs->currentIndex(), 0);  // the person's choice stays
    page.setSnapshot(support::sampleCanary());
    QCOMPARE(tabs->count(), 1);
}

void LivePageTest::withoutARollbackItsPanelIsHidden() {
    live::LivePage page;
    auto* panel = page.findChild<live::RollbackPanel*>();
    QVERIFY(panel);
    page.setSnapshot(support::sampleCanary());
    QVERIFY(panel->isHidden());
    page.setSnapshot(support::sampleRollback());
    QVERIFY(!panel->isHidden());
    QCOMPARE(panel->findChild<QLabel*>(QStringLiteral("rollbackHeading"))->text(), QStringLiteral("Rolling back to v23 from stage 2 of 4"));
}

void LivePageTest::theStepThatRunsIsTheFirstOneNotDone() {
    view::RollbackView rollback = *support::sampleRollback()->rollout->rollback;
    auto cards = live::stepCards(rollback);
    QCOMPARE(cards[0].look, live::StepCard::Look::done);
    QCOMPARE(cards[0].time, QStringLiteral("86 ms of 5.0 s"));
    QCOMPARE(cards[2].look, live::StepCard::Look::running);
    QCOMPARE(cards[2].robots, QStringLiteral("14/20 robots"));
    rollback.steps[0].took = Seconds(9);
    QCOMPARE(live::stepCards(rollback)[0].look, live::StepCard::Look::late);
    rollback.steps[1].took.reset();
    cards = live::stepCards(rollback);
    QCOMPARE(cards[1].look, live::StepCard::Look::running);
    QCOMPARE(cards[2].look, live::StepCard::Look::waiting);
}

void LivePageTest::gatesKeepTheirOrderAndTellTheWorst() {
    live::GatesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto watching = support::sampleCanary();
    const auto failing = support::sampleRollback();
    model.setGates(watching->rollout->stages[1].gates, {}, watching->at);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.worstRow(), 0);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setGates(failing->rollout->stages[1].gates, {}, failing->at);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.index(0, live::GatesModel::verdictColumn).data().toString(), QStringLiteral("Fail"));
    QCOMPARE(model.index(0, live::GatesModel::evidenceColumn).data().toString(), QStringLiteral("37 : 1 against"));
    QVERIFY(model.reason(0).startsWith(QStringLiteral("Success: 81.2 %")));
    model.setGates({}, {}, failing->at);
    QCOMPARE(model.worstRow(), -1);
}

void LivePageTest::gateFiguresHaveTheirUnits() {
    live::GatesModel model;
    const auto snapshot = support::sampleCanary();
    model.setGates(snapshot->rollout->stages[1].gates, {}, snapshot->at);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, live::GatesModel::valueColumn), QStringLiteral("91.4 % (87.7–94.0)"));
    QCOMPARE(text(0, live::GatesModel::limitColumn), QStringLiteral("≥ 90.0 %"));
    QCOMPARE(text(1, live::GatesModel::limitColumn), QStringLiteral("≤ 10"));
    QVERIFY(text(1, live::GatesModel::valueColumn).endsWith(QStringLiteral(" on one robot")));
    QCOMPARE(text(1, live::GatesModel::countColumn), QStringLiteral("–"));  // it is no sample
    QCOMPARE(text(2, live::GatesModel::valueColumn), QStringLiteral("148 ms (141–157)"));
    QCOMPARE(text(0, live::GatesModel::sinceColumn), QStringLiteral("04:34"));
}

void LivePageTest::whichGateColumnsAreShownDependsOnTheWidthAlone() {
    QWidget window;
    live::GatesPanel panel(&window);
    panel.setSnapshot(support::sampleCanary());
    window.show();
    auto* table = panel.findChild<QTableView*>(QStringLiteral("gatesTable"));
    const auto shownAt = [&](int width) {
        panel.resize(width, 300);
        QCoreApplication::processEvents();
        QString shown;
        for (int column = 0; column < live::GatesModel::columns; ++column) shown += QString::number(table->isColumnHidden(column) ? 0 : 1);
        return shown + table->model()->headerData(live::GatesModel::valueColumn, Qt::Horizontal).toString();
    };
    for (int width = 320; width < 640; width += 4) {
        const QString growing = shownAt(width);
        shownAt(700);
        QCOMPARE(shownAt(width), growing);
        shownAt(300);
        QCOMPARE(shownAt(width), growing);
    }
}

void LivePageTest::aVerdictIsShownAtOnceAndFiguresAFewTimesASecond() {
    live::GatesPanel panel;
    view::Snapshot snapshot = *support::sampleCanary();
    const auto show = [&] { panel.setSnapshot(std::make_shared<const view::Snapshot>(snapshot)); };
    const auto* table = panel.findChild<QTableView*>(QStringLiteral("gatesTable"))->model();
    const auto text = [table](int column) { return table->index(0, column).data().toString(); };
    show();
    rollout::GateReading& gate = snapshot.rollout->stages[snapshot.rollout->stage].gates[0];
    gate.count = 313;
    show();
    QCOMPARE(text(live::GatesModel::countColumn), QStringLiteral("312"));
    QTRY_COMPARE(text(live::GatesModel::countColumn), QStringLiteral("313"));
    gate.count = 314;
    gate.verdict = rollout::Verdict::fail;
    show();
    QCOMPARE(text(live::GatesModel::countColumn), QStringLiteral("314"));
    QCOMPARE(text(live::GatesModel::verdictColumn), QStringLiteral("Fail"));
    gate.count = 315;
    show();
    QCOMPARE(text(live::GatesModel::countColumn), QStringLiteral("314"));
    panel.flush();
    QCOMPARE(text(live::GatesModel::countColumn), QStringLiteral("315"));
}

void LivePageTest::theLogAddsNewRowsAndDropsOldOnes() {
    live::LogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto row = [](std::uint64_t number) { return view::LogRow{number, WallTime{}, view::LogLevel::info, std::to_string(number)}; };
    model.setRows({row(1), row(2), row(3)});
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setRows({row(2), row(3), row(4), row(5)});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, live::LogModel::textColumn).data().toString(), QStringLiteral("2"));
    model.setRows({row(1)});  // another store was opened: numbers begin again
    QCOMPARE(model.rowCount(), 1);
}

void LivePageTest::theLogNamesTheDayOfRowsOfAnotherDay() {
    live::LogModel model;
    const auto row = [](std::uint64_t number, WallTime at) { return view::LogRow{number, at, view::LogLevel::info, "said"}; };
    const WallTime evening = std::chrono::sys_days(std::chrono::year(2026) / 11 / 29) + std::chrono::hours(23);
    model.setRows({row(1, evening), row(2, evening + std::chrono::hours(2))});
    QCOMPARE(model.index(0, live::LogModel::timeColumn).data().toString(), QStringLiteral("11-29 23:00:00"));
    QCOMPARE(model.index(1, live::LogModel::timeColumn).data().toString(), QStringLiteral("01:00:00"));
}

void LivePageTest::theLedgerPutsUnreachableRobotsFirst() {
    live::LedgerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLedger(support::sampleRollback()->rollout->rollback->ledger);
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(model.index(0, live::LedgerModel::stateColumn).data().toString(), QStringLiteral("Unreachable"));
    QCOMPARE(model.summary(), QStringLiteral("Verified: 14 · Loaded: 4 · Unreachable: 2"));
}

void LivePageTest::choosingARobotInTheLedgerSelectsItOnTheMap() {
    live::LivePage page;
    page.setSnapshot(support::sampleRollback());
    const QSignalSpy chosen(&page, &live::LivePage::robotSelected);
    auto* table = page.findChild<QTableView*>(QStringLiteral("ledgerTable"));
    auto* map = page.findChild<map::MapView*>();
    QVERIFY(table && map);
    table->selectRow(1);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(map->selectedRobot(), table->model()->index(1, 0).data().toString());
}

QTEST_MAIN(LivePageTest)
#include "live_page_test.moc"
