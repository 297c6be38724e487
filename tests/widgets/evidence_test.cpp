// The Evidence tab: what it says for each kind of stage, what it keeps to itself, and the dial that asks for another share.
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <algorithm>

#include "tests/support/sample_snapshot.h"
#include "widgets/charts/success_chart.h"
#include "widgets/live/evidence_panel.h"
#include "widgets/live/live_page.h"
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
    void aLockedComparisonDrawsNoSuccess();
    void aShadowTellsAgreementAndPrediction();
    void aGateTellsHowFarItIs();
    void theDialAsksAndChangesNothingByItself();
    void theDialFollowsTheShareInForceUntilItIsMoved();
    void theTabComesAndGoes();
};

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
}

void EvidenceTest::aGateTellsHowFarItIs() {
    QCOMPARE(live::outlookText({0.031, 1200, Milliseconds(720'000)}),
             QStringLiteral("Margin proven so far: 3.10 points. At this rate 1,200 more tasks prove it, in about 12 min 0 s."));
    QCOMPARE(live::outlookText({0.019, 0, std::nullopt}), QStringLiteral("Margin proven so far: 1.90 points."));
    QVERIFY(live::outlookText({}).isEmpty());
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
