// What History offers about a past rollout besides showing it: what another plan would have decided, how it compares with
// another rollout, and its timeline filtered, with the gates of one moment. Nothing of a locked comparison is shown.
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "core/plan/plan_json.h"
#include "tests/widgets/shell/sample_history.h"
#include "widgets/charts/success_chart.h"
#include "widgets/history/compare_chart.h"
#include "widgets/history/compare_dialog.h"
#include "widgets/history/history_page.h"
#include "widgets/history/past_rollouts_model.h"
#include "widgets/history/rollout_comparison.h"
#include "widgets/history/timeline_view.h"
#include "widgets/history/what_if_dialog.h"
#include "widgets/theme/palette.h"

using namespace slipway;

namespace {

view::WhatIf sampleAnswer() {
    view::WhatIf answer;
    answer.rollout = RolloutId("2026-11-20-v24-1");
    answer.recordedPlan = "grasp v24 canary";
    answer.otherPlan = "stricter";
    answer.recorded = {"rolled back", 1, Seconds(900), 341, 71, 20};
    answer.whatIf = {"rolls back", 0, Seconds(300), 100, 21, 5};
    answer.whatIf.failedGate = rollout::GateKind::success;
    rollout::GateReading gate;
    gate.kind = rollout::GateKind::success;
    gate.verdict = rollout::Verdict::fail;
    answer.whatIf.gates = {gate};
    answer.sentence = "stricter would have rolled back in stage 1 after 5 min.";
    return answer;
}

}  // namespace

class HistoryToolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theAxisOfAComparisonHasRoundSteps();
    void aRunOfOnePointIsDrawn();
    void theOpenPlanIsAskedAndAnExactAnswerSaysSo();
    void anOpenAnswerShowsAThirdLineAndSaysWhatCannotBeKnown();
    void aRefusalIsSaidInsteadOfAnAnswer();
    void aFileThatIsNoPlanIsNotAsked();
    void whatIsCancelledOrClosedIsStopped();
    void twoRolloutsStandBesideEachOtherAndAreCopiedAsCsv();
    void theChoiceOfAnotherRolloutComparesWithThat();
    void withoutAnotherRolloutThereIsNothingToCompare();
    void differencesOfPlansAreNamedInWords();
    void aCellThatLooksLikeAFormulaIsText();
    void theTimelineIsFilteredByKindAndWords();
    void theSelectedDecisionShowsItsGates();
    void aLockedComparisonShowsNoSuccesses();

private:
    template <class Dialog>
    [[nodiscard]] Dialog* press(const char* button) {
        m_page->findChild<QPushButton*>(QLatin1String(button))->click();
        const auto dialogs = m_page->findChildren<Dialog*>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    }
    template <class Widget>
    [[nodiscard]] static Widget* in(const QWidget* parent, const char* name) {
        return parent->findChild<Widget*>(QLatin1String(name));
    }
    std::unique_ptr<support::FakeDesk> m_desk;
    std::unique_ptr<widgets::HistoryPage> m_page;
};

void HistoryToolsTest::init() {
    m_desk = std::make_unique<support::FakeDesk>();
    support::addSampleHistory(*m_desk);
    m_page = std::make_unique<widgets::HistoryPage>(*m_desk);
    m_page->refresh();
    m_page->select(QStringLiteral("2026-11-20-v24-1"));
}

void HistoryToolsTest::theOpenPlanIsAskedAndAnExactAnswerSaysSo() {
    plan::Plan open;
    open.name = "stricter";
    m_page->setOpenPlan(open);
    m_desk->whatIfAnswer = sampleAnswer();
    auto* dialog = press<widgets::WhatIfDialog>("whatIf");
    QVERIFY(dialog);
    QVERIFY(m_desk->whatIfAsked.empty());
    dialog->findChild<QMenu*>(QStringLiteral("whatIfPlans"))->actions().first()->trigger();
    QCOMPARE(m_desk->whatIfAsked.size(), std::size_t(1));
    QCOMPARE(m_desk->whatIfAsked.front().first.value, std::string("2026-11-20-v24-1"));
    QCOMPARE(m_desk->whatIfAsked.front().second.name, std::string("stricter"));
    QVERIFY(in<QLabel>(dialog, "whatIfExact")->text().contains(QStringLiteral("Exact: up to this stop")));
    QCOMPARE(in<QLabel>(dialog, "whatIfSentence")->text(), QStringLiteral("stricter would have rolled back in stage 1 after 5 min."));
    const auto* columns = in<QTableWidget>(dialog, "whatIfColumns");
    QCOMPARE(columns->rowCount(), 2);
    QCOMPARE(columns->item(0, 5)->text(), QStringLiteral("71"));
    QCOMPARE(columns->item(1, 5)->text(), QStringLiteral("21"));
    QCOMPARE(in<QTableWidget>(dialog, "whatIfGates")->rowCount(), 1);
    QVERIFY(m_desk->commands.empty());
}

void HistoryToolsTest::anOpenAnswerShowsAThirdLineAndSaysWhatCannotBeKnown() {
    auto answer = sampleAnswer();
    answer.asRecorded = view::WhatIfColumn{"no gate fails", 1, Seconds(3000), 900, 80, 20};
    answer.asRecorded->decided = false;
    m_desk->whatIfAnswer = answer;
    auto* dialog = press<widgets::WhatIfDialog>("whatIf");
    dialog->ask(plan::Plan{}, QStringLiteral("other"));
    QVERIFY(in<QLabel>(dialog, "whatIfExact")->text().contains(QStringLiteral("nobody knows")));
    const auto* columns = in<QTableWidget>(dialog, "whatIfColumns");
    QCOMPARE(columns->rowCount(), 3);
    QCOMPARE(columns->item(2, 1)->text(), QStringLiteral("no gate fails"));
}

void HistoryToolsTest::aRefusalIsSaidInsteadOfAnAnswer() {
    m_desk->whatIfAnswer = fail(ErrorCode::invalidInput, "Here the plan is not the plan that was run.", "$.stages[0].robots");
    auto* dialog = press<widgets::WhatIfDialog>("whatIf");
    dialog->ask(plan::Plan{}, QStringLiteral("other"));
    QVERIFY(in<QLabel>(dialog, "whatIfSentence")->text().contains(QStringLiteral("$.stages[0].robots")));
    QVERIFY(in<QTableWidget>(dialog, "whatIfColumns")->isHidden());
}

void HistoryToolsTest::aFileThatIsNoPlanIsNotAsked() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("no plan.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"name\": 3}") > 0);
    file.close();
    auto* dialog = press<widgets::WhatIfDialog>("whatIf");
    dialog->askFile(file.fileName());
    QVERIFY(m_desk->whatIfAsked.empty());
    QVERIFY(in<QLabel>(dialog, "whatIfSentence")->text().startsWith(QStringLiteral("This is not a plan: ")));
    dialog->askFile(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans/canary-demo.json"));
    QCOMPARE(m_desk->whatIfAsked.size(), std::size_t(1));
}

void HistoryToolsTest::whatIsCancelledOrClosedIsStopped() {
    const QPointer<widgets::WhatIfDialog> dialog = press<widgets::WhatIfDialog>("whatIf");
    dialog->ask(plan::Plan{}, QStringLiteral("other"));
    QVERIFY(!m_desk->whatIfStop.stop_requested());
    QVERIFY(!in<QWidget>(dialog, "whatIfBusy")->isHidden());
    in<QPushButton>(dialog, "whatIfCancel")->click();
    QVERIFY(m_desk->whatIfStop.stop_requested());
    QVERIFY(in<QWidget>(dialog, "whatIfBusy")->isHidden());
    dialog->ask(plan::Plan{}, QStringLiteral("other"));
    QVERIFY(!m_desk->whatIfStop.stop_requested());
    dialog->close();
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(m_desk->whatIfStop.stop_requested());
}

void HistoryToolsTest::twoRolloutsStandBesideEachOtherAndAreCopiedAsCsv() {
    for (auto& detail : m_desk->details) {
        detail.candidate.tasks = 1000;
        detail.candidate.successes = detail.head.outcome == "succeeded" ? 930 : 790;
        for (int second = 0; second < 60; ++second)
            detail.candidate.points.push_back({detail.head.startedAt.time_since_epoch().count() / 1000 + second, 20, 18, 0, 80, 90, 99});
    }
    auto* dialog = press<widgets::CompareDialog>("compareWith");
    QVERIFY(dialog);
    const auto* figures = in<QTableWidget>(dialog, "compareFigures");
    const auto rowOf = [figures](const QString& name) {
        for (int row = 0; row < figures->rowCount(); ++row)
            if (figures->item(row, 0)->text() == name) return row;
        return -1;
    };
    QCOMPARE(figures->item(rowOf(QStringLiteral("Outcome")), 1)->text().section(QLatin1Char(' '), 1), QStringLiteral("Rolled back"));
    QCOMPARE(figures->item(rowOf(QStringLiteral("Outcome")), 2)->text().section(QLatin1Char(' '), 1), QStringLiteral("Succeeded"));
    QCOMPARE(figures->item(rowOf(QStringLiteral("Candidate success")), 1)->text(), QStringLiteral("79.0 % (76.4 – 81.4 %)"));
    QCOMPARE(figures->item(rowOf(QStringLiteral("Failed candidate tasks")), 1)->text(), QStringLiteral("71"));
    QCOMPARE(figures->item(rowOf(QStringLiteral("Time to stage 2")), 1)->text(), QStringLiteral("10 min"));
    QCOMPARE(figures->item(rowOf(QStringLiteral("Time to rollback")), 2)->text(), QStringLiteral("–"));
    const auto& curves = in<widgets::CompareChart>(dialog, "compareChart")->curves();
    QCOMPARE(curves.size(), std::size_t(2));
    QCOMPARE(curves[0].rates.size(), std::size_t(60));
    QCOMPARE(curves[0].rates.front().at, 1.0);
    QCOMPARE(curves[1].rates.back().at, 60.0);
    in<QPushButton>(dialog, "compareCopy")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("\"Figure\",\"2026-11-20-v24-1\",\"2026-11-22-v24-1\"")));
    QVERIFY(copied.contains(QStringLiteral("\"Failed candidate tasks\",\"71\",\"604\"")));
}

void HistoryToolsTest::theAxisOfAComparisonHasRoundSteps() {
    widgets::CompareChart chart;
    const auto bottom = [&chart](double low) {
        widgets::SuccessCurve curve;
        curve.rates.push_back({.at = 1.0, .rate = 0.99, .low = low, .high = 1.0});
        chart.setCurves({curve});
        return chart.ticks();
    };
    QCOMPARE(bottom(0.96), (std::vector<double>{0.9, 0.95, 1.0}));
    QCOMPARE(bottom(0.51), (std::vector<double>{0.5, 0.6, 0.7, 0.8, 0.9, 1.0}));
    QCOMPARE(bottom(0.46), (std::vector<double>{0.4, 0.6, 0.8, 1.0}));
    QCOMPARE(bottom(0.0), (std::vector<double>{0.0, 0.2, 0.4, 0.6, 0.8, 1.0}));
}

void HistoryToolsTest::aRunOfOnePointIsDrawn() {
    widgets::CompareChart chart;
    chart.resize(400, 300);
    widgets::SuccessCurve curve;
    curve.name = QStringLiteral("short");
    chart.setCurves({curve});
    const auto inkBelowTheKey = [&chart] {
        const QColor line = theme::paletteOf(theme::schemeOf(chart.palette())).accent;
        const QImage drawn = chart.grab().toImage();
        int ink = 0;
        for (int y = drawn.height() / 4; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x) ink += drawn.pixelColor(x, y) == line ? 1 : 0;
        return ink;
    };
    QCOMPARE(inkBelowTheKey(), 0);
    curve.rates.push_back({.at = 0.5, .rate = 0.9, .low = 0.85, .high = 0.95});
    chart.setCurves({curve});
    QVERIFY(inkBelowTheKey() > 10);
}

void HistoryToolsTest::theChoiceOfAnotherRolloutComparesWithThat() {
    m_desk->details.push_back(support::pastDetail("2026-11-23-v25-1", "succeeded", 4));
    m_desk->past.push_back(m_desk->details.back().head);
    m_page->refresh();
    auto* dialog = press<widgets::CompareDialog>("compareWith");
    auto* other = in<QComboBox>(dialog, "compareOther");
    QCOMPARE(other->count(), 2);
    const int at = other->findData(QStringLiteral("2026-11-23-v25-1"));
    QVERIFY(at >= 0);
    other->setCurrentIndex(at);
    QCOMPARE(in<QTableWidget>(dialog, "compareFigures")->horizontalHeaderItem(2)->text(), QStringLiteral("2026-11-23-v25-1"));
    QVERIFY(in<QTableWidget>(dialog, "comparePlan")->isHidden());
}

void HistoryToolsTest::withoutAnotherRolloutThereIsNothingToCompare() {
    m_desk->past.resize(1);
    m_page->refresh();
    auto* dialog = press<widgets::CompareDialog>("compareWith");
    QVERIFY(in<QLabel>(dialog, "compareMessage")->text().contains(QStringLiteral("no other rollout")));
    QVERIFY(!in<QPushButton>(dialog, "compareCopy")->isEnabled());
}

void HistoryToolsTest::differencesOfPlansAreNamedInWords() {
    auto plan = plan::readPlanFile(SLIPWAY_SOURCE_DIR "/resources/plans/canary-demo.json");
    QVERIFY(plan.has_value());
    m_desk->details[0].planJson = plan::writePlan(*plan);
    plan->stages[1].quota = 777;
    plan->stages[2].gates.latency.reset();
    m_desk->details[1].planJson = plan::writePlan(*plan);
    const auto made = widgets::compareRollouts(m_desk->details[0], m_desk->details[1], widgets::TimeZone::utc);
    QCOMPARE(made.plan.size(), std::size_t{2});
    QVERIFY2(made.plan[0].name.startsWith(QStringLiteral("Stage 2")), qPrintable(made.plan[0].name));
    QCOMPARE(made.plan[0].second, QStringLiteral("777"));
    QVERIFY2(made.plan[1].name.startsWith(QStringLiteral("Stage 3")), qPrintable(made.plan[1].name));
    QVERIFY2(made.plan[1].name.contains(QStringLiteral("atency")), qPrintable(made.plan[1].name));
    QCOMPARE(made.plan[1].second, QStringLiteral("off"));
    QVERIFY(widgets::compareRollouts(m_desk->details[0], m_desk->details[0], widgets::TimeZone::utc).plan.empty());
}

void HistoryToolsTest::aCellThatLooksLikeAFormulaIsText() {
    widgets::RolloutComparison comparison{QStringLiteral("a"), QStringLiteral("=b()"), {}, {}, {}};
    comparison.figures = {{QStringLiteral("Why"), QStringLiteral("-2"), QStringLiteral("@say \"hello\"")}};
    const QString csv = widgets::csvOf(comparison);
    QVERIFY(csv.contains(QStringLiteral("\"'=b()\"")));
    QVERIFY(csv.contains(QStringLiteral("\"Why\",\"-2\",\"'@say \"\"hello\"\"\"")));
}

void HistoryToolsTest::theTimelineIsFilteredByKindAndWords() {
    auto* tree = in<QTreeWidget>(m_page.get(), "pastTimeline");
    const auto shown = [tree] {
        int rows = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) rows += tree->topLevelItem(i)->isHidden() ? 0 : 1;
        return rows;
    };
    QCOMPARE(shown(), 6);
    auto* kinds = in<QComboBox>(m_page.get(), "timelineKind");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(rollout::DecisionKind::stageEntered)));
    QCOMPARE(shown(), 2);
    auto* words = in<QLineEdit>(m_page.get(), "timelineSearch");
    words->setText(QStringLiteral("20 robots"));
    QCOMPARE(shown(), 1);
    words->setText(QStringLiteral("nothing like that"));
    QCOMPARE(shown(), 0);
    QVERIFY(!in<QLabel>(m_page.get(), "timelineEmpty")->isHidden());
    m_page->select(QStringLiteral("2026-11-22-v24-1"));
    QCOMPARE(words->text(), QString());
    QCOMPARE(shown(), 4);
}

void HistoryToolsTest::theSelectedDecisionShowsItsGates() {
    const auto* gates = in<QTableWidget>(m_page.get(), "timelineGates");
    auto* tree = in<QTreeWidget>(m_page.get(), "pastTimeline");
    QCOMPARE(gates->rowCount(), 1);  // the failed gate is what is asked for first
    QVERIFY(gates->item(0, 2)->text().startsWith(QStringLiteral("79.2 %")));
    QVERIFY(in<QLabel>(m_page.get(), "timelineMoment")->text().endsWith(QStringLiteral("The success gate failed.")));
    QVERIFY(in<QLabel>(m_page.get(), "timelineGateWhy")->text().startsWith(QStringLiteral("Success: ")));
    tree->setCurrentItem(tree->topLevelItem(0));
    QVERIFY(gates->isHidden());
    QCOMPARE(in<QLabel>(m_page.get(), "timelineGateWhy")->text(), QStringLiteral("No gate was read for this decision."));
}

void HistoryToolsTest::aLockedComparisonShowsNoSuccesses() {
    auto& detail = m_desk->details.front();
    detail.head.outcomesHidden = m_desk->past.front().outcomesHidden = true;
    detail.head.candidateFailures = m_desk->past.front().candidateFailures = 0;
    m_page->refresh();
    const auto* chart = m_page->findChild<charts::SuccessChart*>(QStringLiteral("successChart"));
    QVERIFY(chart->data().has_value());
    QVERIFY(chart->data()->successHidden);
    for (const auto* label : m_page->findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(QStringLiteral("100.0 %")), qPrintable(label->text()));
    auto* table = in<QTableView>(m_page.get(), "historyTable");
    QCOMPARE(table->model()->index(1, widgets::PastRolloutsModel::kFailed).data().toString(), QStringLiteral("hidden"));
    const auto made = widgets::compareRollouts(detail, m_desk->details[1], widgets::TimeZone::utc);
    for (const auto& row : made.figures)
        if (row.name == QStringLiteral("Failed candidate tasks") || row.name == QStringLiteral("Candidate success"))
            QVERIFY(row.first.startsWith(QStringLiteral("hidden")));
}

QTEST_MAIN(HistoryToolsTest)
#include "history_tools_test.moc"
