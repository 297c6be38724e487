// The Evidence tab: what it says for each kind of stage, what it keeps to itself, and the dial that asks for another share.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <algorithm>

#include "tests/support/sample_snapshot.h"
#include "widgets/charts/arms_chart.h"
#include "widgets/charts/share_chart.h"
#include "widgets/charts/success_chart.h"
#include "widgets/live/disagreements_model.h"
#include "widgets/live/environments.h"
#include "widgets/live/evidence_panel.h"
#include "widgets/live/live_page.h"
#include "widgets/live/lower_charts.h"
#include "widgets/theme/application_style.h"

using namespace slipway;

namespace {

QString valueOf(const std::vector<live::EvidenceFact>& facts, const QString& name) {
    const auto found = std::ranges::find(facts, name, &live::EvidenceFact::name);
    return found == facts.end() ? QStringLiteral("(no such fact)") : found->value;
}

view::Snapshot comparing(bool locked) {
    view::Snapshot snapshot = *support::sampleCanary();
    auto& rollout = *snapshot.rollout;
    rollout.plan.stages[rollout.stage].comparison = plan::Comparison{};
    rollout::ComparisonReport report;
    report.quota = 10'000;
    report.controlTasks = report.candidateTasks = locked ? 812 : 10'000;
    report.controlRobots = 48;
    report.candidateRobots = 52;
    report.locked = locked;
    report.complete = !locked;
    if (!locked) {
        report.figures = stats::compareArms({9200, 10'000}, {9210, 10'000});
        report.p = report.figures.pearson.p;
        report.finding = "no evidence of a difference";
        report.recommendation = rollout::Recommendation::keep;
    }
    rollout.comparison = report;
    rollout.outcomesHidden = locked;
    return snapshot;
}

view::Snapshot sharing(double share) {
    view::Snapshot snapshot = *support::sampleCanary();
    auto& rollout = *snapshot.rollout;
    rollout.plan.stages[rollout.stage].share = 0.1;
    rollout.share = share;
    return snapshot;
}

std::shared_ptr<const view::Snapshot> shared(view::Snapshot snapshot) {
    return std::make_shared<const view::Snapshot>(std::move(snapshot));
}

}  // namespace

class EvidenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        theme::applyStyle(*qApp, theme::SchemeChoice::light);
    }
    void aCanaryHasNothingBesideItsGates();
    void aCompleteComparisonTellsTheFiguresOfStatistics();
    void aLockedComparisonTellsNoOutcome();
    void itsRowsAreAsHighAsTheirWords();
    void aLockedComparisonDrawsNoSuccess();
    void aShadowTellsAgreementAndPrediction();
    void aGateTellsHowFarItIs();
    void theDialAsksAndChangesNothingByItself();
    void theDialFollowsTheShareInForceUntilItIsMoved();
    void theTabComesAndGoes();
    void blueGreenShowsTwoEnvironmentsThroughItsLife();
    void aRolloutWithoutEnvironmentsShowsNone();
    void aShadowListsItsDisagreementsAndChoosesTheirRobot();
    void eachKindOfRolloutHasItsOwnChartInFront();
    void theShareIsDrawnAsSteps();
    void whileLockedTheArmsTellTheirWorkOnly();
    void armsAreComparedByPeriodAndTellNoShareWhileLocked();
};

namespace {

view::Snapshot blueGreen(std::size_t stage) {
    view::Snapshot snapshot = *support::sampleCanary();
    auto& rollout = *snapshot.rollout;
    rollout.plan.strategy = "blue_green";
    rollout.plan.stages.assign(3, plan::Stage{});
    rollout.plan.stages[0].mode = fleet::ExposureMode::none;
    rollout.plan.stages[1].mode = fleet::ExposureMode::shadow;
    rollout.stages.assign(3, view::StageView{});
    rollout.stages[0].robots = 100;
    rollout.stages[0].active = 40;
    rollout.stages[1].quota = 5000;
    rollout.stages[1].tasks = 1250;
    rollout.stages[2].quota = 5000;
    for (std::size_t i = 0; i <= stage; ++i) rollout.stages[i].entered = true;
    rollout.stage = stage;
    rollout.onCandidate = stage == 2 ? 100 : 0;
    rollout.rollbackReady = 98;
    if (stage == 2) {
        rollout.stages[2].switchSkew = Milliseconds(4);
        rollout.stages[2].switchTook = Milliseconds(12);
    }
    return snapshot;
}

view::Snapshot shadowing() {
    view::Snapshot snapshot = *support::sampleCanary();
    view::ShadowView shadow;
    shadow.tasks = 100;
    view::DisagreementView one;
    one.robot = RobotId("robot-007");
    one.task = "task <b>1</b>";
    one.category = "mug";
    one.baselineOk = true;
    one.probability = 0.9;
    one.action = R"({"grip":2})";
    one.baselineAction = R"({"grip":1})";
    shadow.worst = {one};
    snapshot.rollout->shadow = shadow;
    return snapshot;
}

}  // namespace

void EvidenceTest::blueGreenShowsTwoEnvironmentsThroughItsLife() {
    auto shown = live::environmentsOf(*blueGreen(0).rollout);
    QVERIFY(shown);
    QCOMPARE(shown->blue.words, QStringLiteral("serves"));
    QCOMPARE(shown->green.words, QStringLiteral("installed on 40 of 100 robot(s)"));
    shown = live::environmentsOf(*blueGreen(1).rollout);
    QCOMPARE(shown->green.words, QStringLiteral("validated in 1,250 of 5,000 tasks"));
    QCOMPARE(*shown->green.progress, 0.25);
    QVERIFY(!shown->swapped);
    view::Snapshot done = blueGreen(2);
    shown = live::environmentsOf(*done.rollout);
    QVERIFY(shown->swapped);
    QCOMPARE(shown->between, QStringLiteral("Swapped in 12 ms, skew 4 ms"));
    QCOMPARE(shown->blue.words, QStringLiteral("backup, ready on 98 robot(s)"));
    done.rollout->rollback = view::RollbackView{};
    done.rollout->status = rollout::RolloutStatus::rolledBack;
    shown = live::environmentsOf(*done.rollout);
    QCOMPARE(shown->between, QStringLiteral("Swapped back"));
    QCOMPARE(shown->blue.words, QStringLiteral("serves again"));
}

void EvidenceTest::aRolloutWithoutEnvironmentsShowsNone() { QVERIFY(!live::environmentsOf(*support::sampleCanary()->rollout)); }

void EvidenceTest::aShadowListsItsDisagreementsAndChoosesTheirRobot() {
    live::LivePage page;
    page.setSnapshot(shared(shadowing()));
    auto* table = page.findChild<QTableView*>(QStringLiteral("disagreementsTable"));
    QVERIFY(table);
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, live::DisagreementsModel::task).data().toString(), QStringLiteral("task <b>1</b>"));
    QCOMPARE(table->model()->index(0, live::DisagreementsModel::candidate).data().toString(), QStringLiteral("would fail"));
    QCOMPARE(table->model()->index(0, live::DisagreementsModel::probability).data().toString(), QStringLiteral("90 %"));
    const QSignalSpy chosen(&page, &live::LivePage::robotSelected);
    table->selectRow(0);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), QStringLiteral("robot-007"));
}

void EvidenceTest::eachKindOfRolloutHasItsOwnChartInFront() {
    const auto front = [](view::Snapshot snapshot) {
        live::LivePage page;
        page.setSnapshot(shared(std::move(snapshot)));
        page.flush();
        return page.findChild<live::LowerCharts*>()->currentWidget()->objectName();
    };
    QCOMPARE(front(*support::sampleCanary()), QStringLiteral("latencyChart"));
    QCOMPARE(front(shadowing()), QStringLiteral("agreementChart"));
    QCOMPARE(front(sharing(0.1)), QStringLiteral("shareChart"));
    QCOMPARE(front(comparing(false)), QStringLiteral("armsChart"));
}

void EvidenceTest::theShareIsDrawnAsSteps() {
    const auto at = [](std::int64_t seconds) { return WallTime(Milliseconds(seconds * 1000)); };
    const auto corners = charts::shareSteps({{at(10), 0.1}, {at(20), 0.5}, {at(90), 1.0}}, 40);
    QCOMPARE(corners, (QList<QPointF>{{10, 10}, {20, 10}, {20, 50}, {40, 50}}));
    QVERIFY(charts::shareSteps({}, 40).isEmpty());
}

void EvidenceTest::whileLockedTheArmsTellTheirWorkOnly() {
    view::ArmView arm;
    arm.points = {{1000, 5, 0}, {1010, 5, 0}, {1900, 3, 0}, {1985, 2, 0}};
    const auto periods = charts::armWork(arm, 960, 2000, 60);
    QCOMPARE(periods.size(), std::size_t{2});  // the one that goes on would look like a fall
    QCOMPARE(periods[0].tasks, 10);
    QCOMPARE(periods[1].tasks, 3);
    view::Snapshot snapshot = comparing(true);
    snapshot.rollout->candidate.points = {{snapshot.at.time_since_epoch().count() / 1000 - 300, 40, 0}};
    snapshot.rollout->baseline.points.clear();
    live::LivePage page;
    page.setSnapshot(shared(snapshot));
    page.flush();
    const auto told = page.findChild<charts::ArmsChart*>()->readOut(1e12);
    QCOMPARE(told.size(), std::size_t{1});
    QCOMPARE(told.front().text, QStringLiteral("v24: 40 task(s)"));
}

void EvidenceTest::armsAreComparedByPeriodAndTellNoShareWhileLocked() {
    view::ArmView arm;
    arm.points = {{1000, 5, 5}, {1010, 5, 4}, {1900, 3, 3}};
    const auto periods = charts::armPeriods(arm, 1000, 2000, 60);
    QCOMPARE(periods.size(), std::size_t{1});
    QCOMPARE(periods[0].tasks, 10);
    QCOMPARE(periods[0].rate, 0.9);
    QCOMPARE(charts::periodOf(7 * 86'400), std::int64_t{3600});
    arm.hours = {{3600, 100, 90}, {7200, 100, 80}};
    QCOMPARE(charts::armPeriods(arm, 4000, 4000 + 7 * 86'400, 3600).size(), std::size_t{2});
    live::LivePage page;
    page.setSnapshot(shared(comparing(true)));
    page.flush();
    const auto told = page.findChild<charts::ArmsChart*>()->readOut(1e12);
    QCOMPARE(told.size(), std::size_t{2});
    for (const auto& line : told) QVERIFY2(!line.text.contains(QLatin1Char('%')), qPrintable(line.text));
}

void EvidenceTest::aCanaryHasNothingBesideItsGates() { QVERIFY(live::evidenceFacts(*support::sampleCanary()->rollout).empty()); }

void EvidenceTest::aCompleteComparisonTellsTheFiguresOfStatistics() {
    const auto facts = live::evidenceFacts(*comparing(false).rollout);
    QCOMPARE(valueOf(facts, QStringLiteral("Difference")), QStringLiteral("+0.10 points (95 % interval -0.65 to +0.85)"));
    QCOMPARE(valueOf(facts, QStringLiteral("p")), QStringLiteral("0.794"));
    QCOMPARE(valueOf(facts, QStringLiteral("Effect")), QStringLiteral("Cohen's h 0.0037, power 5.8 %"));
    QCOMPARE(valueOf(facts, QStringLiteral("Finding")), QStringLiteral("no evidence of a difference"));
    QCOMPARE(valueOf(facts, QStringLiteral("Recommendation")), QStringLiteral("Keep v23"));
}

void EvidenceTest::aLockedComparisonTellsNoOutcome() {
    const auto facts = live::evidenceFacts(*comparing(true).rollout);
    QVERIFY(valueOf(facts, QStringLiteral("Result")).startsWith(QStringLiteral("Hidden until both arms are complete")));
    for (const auto& fact : facts) QVERIFY2(!fact.value.contains(QLatin1Char('%')), qPrintable(fact.value));
}

void EvidenceTest::itsRowsAreAsHighAsTheirWords() {
    live::LivePage page;
    page.setSnapshot(shared(comparing(true)));
    page.resize(1080, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto* table = page.findChild<QTableWidget*>(QStringLiteral("evidenceTable"));
    for (const std::int64_t tasks : {812, 813}) {
        view::Snapshot snapshot = comparing(true);
        snapshot.rollout->comparison->controlTasks = tasks;
        page.setSnapshot(shared(snapshot));
        page.findChild<QTabWidget*>(QStringLiteral("gatesAndLedger"))->setCurrentWidget(page.findChild<live::EvidencePanel*>());
        QCoreApplication::processEvents();
        QCOMPARE(table->item(1, 1)->text(), QStringLiteral("48 assigned to v23, 52 to v24"));
        QVERIFY2(table->rowHeight(1) < 2 * table->fontMetrics().height(), qPrintable(QString::number(table->rowHeight(1))));
    }
}

void EvidenceTest::aLockedComparisonDrawsNoSuccess() {
    live::LivePage page;
    page.setSnapshot(shared(comparing(true)));
    page.flush();
    const auto* chart = page.findChild<charts::SuccessChart*>();
    QVERIFY(chart->readOut(1e12).empty());
    page.setSnapshot(shared(comparing(false)));
    page.flush();
    QVERIFY(!chart->readOut(1e12).empty());
}

void EvidenceTest::aShadowTellsAgreementAndPrediction() {
    view::Snapshot snapshot = *support::sampleCanary();
    view::ShadowView shadow;
    shadow.tasks = 1000;
    shadow.agreements = 870;
    shadow.both = 900;
    shadow.onlyCandidate = 40;
    shadow.onlyBaseline = 20;
    shadow.neither = 40;
    shadow.besideP95 = 122.0;
    shadow.aloneP95 = 112.0;
    snapshot.rollout->shadow = shadow;
    const auto facts = live::evidenceFacts(*snapshot.rollout);
    QCOMPARE(valueOf(facts, QStringLiteral("Agreement")), QStringLiteral("87.0 % of 1,000 tasks"));
    QVERIFY(valueOf(facts, QStringLiteral("v24, predicted")).startsWith(QStringLiteral("94.0 %")));
    QCOMPARE(valueOf(facts, QStringLiteral("v23, observed")), QStringLiteral("92.0 %"));
    QVERIFY(valueOf(facts, QStringLiteral("Cost of both")).contains(QStringLiteral("+10 ms")));
    QCOMPARE(valueOf(facts, QStringLiteral("So far")), QStringLiteral("Neither proven good nor found worse"));
    snapshot.rollout->shadow->recommendation = rollout::Recommendation::deploy;
    QCOMPARE(valueOf(live::evidenceFacts(*snapshot.rollout), QStringLiteral("So far")), QStringLiteral("Deploy v24"));
}

void EvidenceTest::aGateTellsHowFarItIs() {
    QCOMPARE(live::outlookText({0.031, 1200, Milliseconds(720'000)}),
             QStringLiteral(
                 "Proven so far: at most 3.10 points below the baseline. At this rate 1,200 more tasks prove it, in about 12 min 0 s."));
    QCOMPARE(live::outlookText({0.019, 0, std::nullopt}), QStringLiteral("Proven so far: at most 1.90 points below the baseline."));
    QCOMPARE(live::outlookText({0.0, 0, std::nullopt}), QStringLiteral("Proven so far: not below the baseline."));
    QVERIFY(live::outlookText({}).isEmpty());
    QCOMPARE(live::outlookText({0.0, std::nullopt, Milliseconds(400), 20'000}),
             QStringLiteral("Proven so far: not below the baseline. Decided at 20,000 tasks, in about 1.0 s."));
    QCOMPARE(live::outlookText({std::nullopt, std::nullopt, std::nullopt, 500}), QStringLiteral("Decided at 500 tasks."));
}

void EvidenceTest::theDialAsksAndChangesNothingByItself() {
    live::EvidencePanel panel;
    panel.setSnapshot(shared(sharing(0.1)));
    const QSignalSpy asked(&panel, &live::EvidencePanel::shareAsked);
    auto* dial = panel.findChild<QSlider*>(QStringLiteral("shareDial"));
    auto* change = panel.findChild<QPushButton*>(QStringLiteral("changeShare"));
    QVERIFY(dial->isVisibleTo(&panel));
    QCOMPARE(dial->value(), 10);
    QVERIFY(!change->isEnabled());
    dial->setValue(40);
    QCOMPARE(asked.count(), 0);
    change->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toDouble(), 0.4);
    panel.setSnapshot(support::sampleCanary());
    QVERIFY(!dial->isVisibleTo(&panel));
}

void EvidenceTest::theDialFollowsTheShareInForceUntilItIsMoved() {
    live::EvidencePanel panel;
    panel.setSnapshot(shared(sharing(0.1)));
    auto* dial = panel.findChild<QSlider*>(QStringLiteral("shareDial"));
    panel.setSnapshot(shared(sharing(0.2)));
    QCOMPARE(dial->value(), 20);
    dial->setValue(60);
    panel.setSnapshot(shared(sharing(0.2)));
    QCOMPARE(dial->value(), 60);
    panel.setSnapshot(shared(sharing(0.3)));
    QCOMPARE(dial->value(), 30);
}

void EvidenceTest::theTabComesAndGoes() {
    live::LivePage page;
    page.setSnapshot(support::sampleCanary());
    auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("gatesAndLedger"));
    QCOMPARE(tabs->count(), 1);
    page.setSnapshot(shared(comparing(false)));
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Evidence"));
    page.setSnapshot(support::sampleCanary());
    QCOMPARE(tabs->count(), 1);
}

QTEST_MAIN(EvidenceTest)
#include "evidence_test.moc"
