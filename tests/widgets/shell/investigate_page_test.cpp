// The Investigate page over a fake desk: what is chosen first, what the cards and tables say, a review by the keyboard alone, and a
// conclusion that closes the investigation.
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/investigate/task_samples.h"
#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/sample_history.h"
#include "widgets/investigate/breakdown_model.h"
#include "widgets/investigate/figure_rows.h"
#include "widgets/investigate/investigate_page.h"
#include "widgets/investigate/label_review_view.h"

using namespace slipway;
using investigate::Arm;

namespace {

const char* const kRolledBack = "2026-11-20-v24-1";

/// A rollout whose candidate fails on what it was not trained for; a few tasks of it ran in shadow, too.
view::Investigated sampleInvestigation(bool withSample) {
    investigate::Investigator investigator{std::nullopt};
    investigate::LabelSampler sampler(10, 3);
    view::Investigated answer;
    Random random(5);
    const auto add = [&](Arm arm, const char* category, int successes, int tasks, bool seen) {
        for (int i = 0; i < tasks; ++i) {
            auto row = investigate::test::task(arm, category, i < successes, seen);
            row.item.features = {{"brightness", random.normal() + (arm == Arm::candidate ? 2.0 : 0.0)}};
            row.robot = RobotId("robot-" + std::to_string(i % 12 + 1));
            row.site = "<b>north</b>";
            if (category == std::string("pouch")) {
                row.item.shadow.emplace();
                row.item.shadow->agree = i % 2 == 0;
                row.item.shadow->action = "{\"grip\": 1}";
            }
            investigator.add(row);
            sampler.add(row);
            if (arm == Arm::candidate && !row.item.ok) answer.details.emplace(std::pair(row.robot, row.item.task), row);
        }
    };
    add(Arm::candidate, "mug", 95, 100, true);
    add(Arm::candidate, "=pouch()", 30, 100, false);
    add(Arm::baseline, "mug", 95, 100, true);
    add(Arm::baseline, "=pouch()", 94, 100, false);
    add(Arm::baseline, "pouch", 40, 50, false);
    investigate::Records records;
    if (withSample) records.sample = sampler.sample(10);
    answer.made = investigator.judge(std::move(records));
    return answer;
}

}  // namespace

class InvestigatePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theRolloutThatNobodyHasConcludedIsShownFirst();
    void withoutARolloutItSaysWhatOpensAnInvestigation();
    void theCardsSayWhatWasFoundAndWhatIsMissing();
    void namesAreShownLiterally();
    void breakdownsAreWorstFirstFilteredSortedAndCopied();
    void theReviewGoesByTheKeyboardAloneAndEveryMarkIsSentAtOnce();
    void takingBackShowsTheTaskAgainUnmarked();
    void aMarkThatIsRefusedComesBack();
    void aReviewGoesOnWhereItWasLeft();
    void aSampleIsDrawnByAButton();
    void withoutAFailedTaskThereIsNothingToReview();
    void aConclusionClosesTheInvestigation();
    void whatIsWrittenStaysWithItsRollout();
    void aConclusionNeedsAllThreeTexts();
    void aLongReadingShowsHowFarItIsAndCanBeStopped();
    void aTrainingProfileIsRememberedForItsCandidate();
    void shadowDisagreementsHaveATabWhereThereAreAny();
    void theOfferAfterARollbackLeadsHere();
    void historyLeadsHere();

private:
    void open(bool withSample = true) {
        m_desk->investigation = sampleInvestigation(withSample);
        m_page->show();
    }
    [[nodiscard]] QString text(const char* label) const { return m_page->findChild<QLabel*>(QLatin1String(label))->text(); }
    [[nodiscard]] QPushButton* button(const char* name) const { return m_page->findChild<QPushButton*>(QLatin1String(name)); }
    [[nodiscard]] widgets::LabelReviewView* review() const { return m_page->findChild<widgets::LabelReviewView*>(); }
    void showTab(int tab) { m_page->findChild<QTabWidget*>(QStringLiteral("investigateTabs"))->setCurrentIndex(tab); }
    void press(Qt::Key key) { QTest::keyClick(review(), key); }

    std::unique_ptr<support::FakeDesk> m_desk;
    std::unique_ptr<widgets::Settings> m_settings;
    std::unique_ptr<widgets::InvestigatePage> m_page;
};

void InvestigatePageTest::init() {
    m_page.reset();
    m_desk = std::make_unique<support::FakeDesk>();
    support::addSampleHistory(*m_desk);
    m_desk->past.front().toInvestigate = true;
    m_settings = std::make_unique<widgets::Settings>();
    m_page = std::make_unique<widgets::InvestigatePage>(*m_desk, *m_settings);
    m_page->setWho(QStringLiteral("mara"));
    m_page->resize(1000, 700);
}

void InvestigatePageTest::theRolloutThatNobodyHasConcludedIsShownFirst() {
    open();
    auto* choice = m_page->findChild<QComboBox*>(QStringLiteral("investigateChoice"));
    QCOMPARE(choice->count(), 2);
    QCOMPARE(choice->currentData().toString(), QLatin1String(kRolledBack));
    QVERIFY(choice->itemText(0).startsWith(QStringLiteral("To investigate")));
    QCOMPARE(m_desk->asked.back().rollout.value, std::string(kRolledBack));
    QVERIFY(text("investigateHeadline").contains(QStringLiteral("The success gate failed in stage 2")));
    QVERIFY(text("investigateStanding").contains(QStringLiteral("nobody has recorded a conclusion")));
    m_page->select(QStringLiteral("2026-11-22-v24-1"));
    QCOMPARE(m_desk->asked.back().rollout.value, std::string("2026-11-22-v24-1"));
    QVERIFY(text("investigateStanding").contains(QStringLiteral("was not rolled back")));
}

void InvestigatePageTest::withoutARolloutItSaysWhatOpensAnInvestigation() {
    m_desk->past.clear();
    open();
    QVERIFY(text("investigateEmpty").contains(QStringLiteral("After a rollback")));
    QVERIFY(m_desk->asked.empty());
    QVERIFY(!button("openProfile")->isEnabled());
}

void InvestigatePageTest::theCardsSayWhatWasFoundAndWhatIsMissing() {
    open(false);
    QVERIFY(text("overfittingFinding").contains(QStringLiteral("Supported")));
    QVERIFY(text("driftFinding").contains(QStringLiteral("Supported")));
    QVERIFY(text("labelNoiseFinding").contains(QStringLiteral("Cannot tell")));
    QVERIFY(text("labelNoiseMissing").startsWith(QStringLiteral("Missing: ")));
    const auto* chart = m_page->findChild<widgets::FigureRows*>(QStringLiteral("overfittingChart"));
    QCOMPARE(chart->rows().size(), std::size_t{4});
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("Candidate, unseen: 30.0 % of 100")));
    QCOMPARE(m_page->findChild<widgets::FigureRows*>(QStringLiteral("driftChart"))->rows().size(), std::size_t{1});
}

void InvestigatePageTest::namesAreShownLiterally() {
    m_desk->past.front().reason = "<i>tilted</i> &amp;";
    open();
    const auto* headline = m_page->findChild<QLabel*>(QStringLiteral("investigateHeadline"));
    QCOMPARE(headline->textFormat(), Qt::PlainText);
    QVERIFY(headline->text().contains(QStringLiteral("<i>tilted</i> &amp;")));
    QCOMPARE(m_page->findChild<QLabel*>(QStringLiteral("reviewTask"))->textFormat(), Qt::PlainText);
}

void InvestigatePageTest::breakdownsAreWorstFirstFilteredSortedAndCopied() {
    open();
    showTab(1);
    auto* by = m_page->findChild<QComboBox*>(QStringLiteral("breakdownBy"));
    auto* table = m_page->findChild<QTableView*>(QStringLiteral("breakdownTable"));
    QAbstractItemModelTester tester(table->model());
    by->setCurrentIndex(0);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("<b>north</b>"));
    by->setCurrentIndex(3);
    QCOMPARE(table->model()->rowCount(), 3);
    const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, widgets::BreakdownModel::kGroup), QStringLiteral("=pouch()"));
    QCOMPARE(cell(0, widgets::BreakdownModel::kCandidate), QStringLiteral("30.0 %"));
    QCOMPARE(cell(0, widgets::BreakdownModel::kDifference), QStringLiteral("-64.0"));
    QVERIFY(cell(0, widgets::BreakdownModel::kVerdict).contains(QStringLiteral("worse")));
    table->sortByColumn(widgets::BreakdownModel::kCandidateTasks, Qt::AscendingOrder);
    QCOMPARE(cell(0, 0), QStringLiteral("pouch"));
    table->sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(cell(0, 0), QStringLiteral("=pouch()"));
    QTest::keyClicks(m_page->findChild<QLineEdit*>(QStringLiteral("breakdownFilter")), QStringLiteral("pouch("));
    QCOMPARE(table->model()->rowCount(), 1);
    button("breakdownCopyCsv")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\n'=pouch(),30.0 %")));
    button("breakdownCopyText")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\n=pouch()\t30.0 %")));
}

void InvestigatePageTest::theReviewGoesByTheKeyboardAloneAndEveryMarkIsSentAtOnce() {
    open();
    showTab(2);
    const auto sample = m_desk->investigation->made.sample;
    QCOMPARE(text("reviewTask"), QString::fromStdString(sample->tasks[0].task));
    press(Qt::Key_R);
    QCOMPARE(m_desk->marks.size(), std::size_t{1});
    QCOMPARE(m_desk->marks[0].task, sample->tasks[0].task);
    QCOMPARE(m_desk->marks[0].mark, view::Mark::realFailure);
    QCOMPARE(m_desk->marks[0].who, std::string("mara"));
    QCOMPARE(text("reviewTask"), QString::fromStdString(sample->tasks[1].task));
    press(Qt::Key_S);
    QCOMPARE(text("reviewTask"), QString::fromStdString(sample->tasks[2].task));
    press(Qt::Key_Left);
    QCOMPARE(text("reviewTask"), QString::fromStdString(sample->tasks[1].task));
    for (int i = 0; i < 9; ++i) press(Qt::Key_C);
    QCOMPARE(m_desk->marks.size(), std::size_t{10});
    QCOMPARE(m_page->findChild<QProgressBar*>(QStringLiteral("reviewProgress"))->value(), 10);
    QVERIFY(text("reviewShare").contains(QStringLiteral("9 of 10, 90.0 %")));
    QVERIFY(text("labelNoiseFinding").contains(QStringLiteral("Supported")));
    QVERIFY(button("enlargeSample")->isVisible());
}

void InvestigatePageTest::takingBackShowsTheTaskAgainUnmarked() {
    open();
    showTab(2);
    const QString first = text("reviewTask");
    press(Qt::Key_C);
    press(Qt::Key_R);
    press(Qt::Key_U);
    press(Qt::Key_U);
    QCOMPARE(text("reviewTask"), first);
    QVERIFY(text("reviewMark").contains(QStringLiteral("Not marked")));
    QCOMPARE(m_desk->marks.back().mark, view::Mark::none);
    QCOMPARE(review()->course().review().reviewed, std::int64_t{0});
    press(Qt::Key_U);
    QCOMPARE(m_desk->marks.size(), std::size_t{4});
}

void InvestigatePageTest::aMarkThatIsRefusedComesBack() {
    open();
    showTab(2);
    QSignalSpy said(m_page.get(), &widgets::InvestigatePage::said);
    const QString first = text("reviewTask");
    m_desk->refuseMarks = "The disk is full.";
    press(Qt::Key_R);
    QCOMPARE(text("reviewTask"), first);
    QVERIFY(text("reviewMark").contains(QStringLiteral("Not marked")));
    QCOMPARE(said.count(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("The disk is full.")));
    m_desk->refuseMarks.clear();
    press(Qt::Key_C);
    m_desk->refuseMarks = "The disk is full.";
    press(Qt::Key_U);
    QVERIFY2(text("reviewMark").contains(QStringLiteral("Correct action")), "what is on record is shown");
}

void InvestigatePageTest::aReviewGoesOnWhereItWasLeft() {
    auto left = sampleInvestigation(true);
    const auto& tasks = left.made.sample->tasks;
    for (int i : {0, 1, 3}) left.made.marks[{tasks[i].robot, tasks[i].task}] = {tasks[i].robot, tasks[i].task, true, "ana", {}};
    m_desk->investigation = left;
    m_page->show();
    showTab(2);
    QCOMPARE(text("reviewTask"), QString::fromStdString(tasks[2].task));
    press(Qt::Key_R);
    QCOMPARE(text("reviewTask"), QString::fromStdString(tasks[4].task));
}

void InvestigatePageTest::aSampleIsDrawnByAButton() {
    open(false);
    showTab(2);
    auto sample = sampleInvestigation(true);
    m_desk->sampled = view::Sampled{*sample.made.sample, {}, sample.details};
    QVERIFY(button("drawSample")->isVisible());
    button("drawSample")->click();
    QCOMPARE(m_desk->drawn.size(), std::size_t{1});
    QCOMPARE(m_desk->drawn[0].size, std::int64_t{75});
    QCOMPARE(m_desk->drawn[0].who, std::string("mara"));
    QCOMPARE(text("reviewTask"), QString::fromStdString(sample.made.sample->tasks[0].task));
    QVERIFY(text("labelNoiseData").contains(QStringLiteral("0 of the 10 sampled")));
}

void InvestigatePageTest::withoutAFailedTaskThereIsNothingToReview() {
    m_desk->investigation = view::Investigated{investigate::Investigator(std::nullopt).judge({}), {}};
    m_page->show();
    showTab(2);
    QVERIFY(text("reviewEmpty").contains(QStringLiteral("nothing to review")));
    QVERIFY(!button("drawSample")->isVisible());
    showTab(1);
    QVERIFY(text("breakdownEmpty").contains(QStringLiteral("no task to compare")));
}

void InvestigatePageTest::aConclusionClosesTheInvestigation() {
    open();
    showTab(3);
    QSignalSpy concluded(m_page.get(), &widgets::InvestigatePage::concluded);
    m_page->findChild<QPlainTextEdit*>(QStringLiteral("conclusionText"))->setPlainText(QStringLiteral("Overfitted."));
    m_page->findChild<QPlainTextEdit*>(QStringLiteral("conclusionAction"))->setPlainText(QStringLiteral("Retrain with pouches."));
    m_page->findChild<QLineEdit*>(QStringLiteral("conclusionOwner"))->setText(QStringLiteral("ben"));
    m_desk->past.front().toInvestigate = false;  // as the desk says once it is recorded
    button("recordConclusion")->click();
    QCOMPARE(concluded.count(), 1);
    QCOMPARE(m_desk->concluded.size(), std::size_t{1});
    QCOMPARE(m_desk->concluded[0].second.who, std::string("mara"));
    QVERIFY(text("earlierConclusions").contains(QStringLiteral("Retrain with pouches.")));
    QVERIFY(text("investigateStanding").contains(QStringLiteral("Concluded by mara")));
    QVERIFY(m_page->findChild<QPlainTextEdit*>(QStringLiteral("conclusionText"))->toPlainText().isEmpty());
    QVERIFY(!button("recordConclusion")->isEnabled());
}

void InvestigatePageTest::aConclusionNeedsAllThreeTexts() {
    open();
    showTab(3);
    QVERIFY(!button("recordConclusion")->isEnabled());
    m_page->findChild<QPlainTextEdit*>(QStringLiteral("conclusionText"))->setPlainText(QStringLiteral("Overfitted."));
    QVERIFY(text("conclusionProblem").contains(QStringLiteral("what will be done")));
    m_page->findChild<QPlainTextEdit*>(QStringLiteral("conclusionAction"))->setPlainText(QStringLiteral("  "));
    QVERIFY(!button("recordConclusion")->isEnabled());
    QVERIFY(m_desk->concluded.empty());
}

void InvestigatePageTest::aLongReadingShowsHowFarItIsAndCanBeStopped() {
    m_desk->holdsBack = true;
    open();
    QVERIFY(!button("investigateCancel")->isVisible());
    QTRY_VERIFY(button("investigateCancel")->isVisible());
    m_desk->tellProgress(0.42);
    QVERIFY(text("investigateEmpty").contains(QStringLiteral("42 %")));
    button("investigateCancel")->click();
    QVERIFY(*m_desk->asked.back().stop);
    QVERIFY(text("investigateEmpty").contains(QStringLiteral("stopped")));
    m_desk->letGo();
    QVERIFY(text("investigateEmpty").contains(QStringLiteral("stopped")));
    button("investigateAgain")->click();
    QVERIFY(text("overfittingFinding").contains(QStringLiteral("Supported")));
}

void InvestigatePageTest::aTrainingProfileIsRememberedForItsCandidate() {
    open();
    QVERIFY(!m_desk->asked.back().profile);
    m_page->openProfile(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/profiles/canary-demo.json"));
    QVERIFY(m_desk->asked.back().profile);
    QCOMPARE(m_desk->asked.back().profile->features.size(), std::size_t{3});
    m_page = std::make_unique<widgets::InvestigatePage>(*m_desk, *m_settings);
    m_page->show();
    QVERIFY(m_desk->asked.back().profile);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("broken.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QSignalSpy said(m_page.get(), &widgets::InvestigatePage::said);
    m_page->openProfile(file.fileName());
    QCOMPARE(said.count(), 1);
    QVERIFY(m_settings->trainingProfile(QStringLiteral("grasp v24")).endsWith(QStringLiteral("canary-demo.json")));
    button("dropProfile")->click();
    QVERIFY(!m_desk->asked.back().profile);
}

void InvestigatePageTest::shadowDisagreementsHaveATabWhereThereAreAny() {
    open();
    const auto* tabs = m_page->findChild<QTabWidget*>(QStringLiteral("investigateTabs"));
    QVERIFY(tabs->isTabVisible(4));
    QCOMPARE(m_page->findChild<QTableWidget*>(QStringLiteral("shadowWorst"))->rowCount(), 25);
    auto without = sampleInvestigation(true);
    without.made.shadow.reset();
    m_desk->investigation = without;
    button("investigateAgain")->click();
    QVERIFY(!tabs->isTabVisible(4));
}

void InvestigatePageTest::theOfferAfterARollbackLeadsHere() {
    support::DeskWindow desk(support::sampleCanary());
    support::addSampleHistory(desk.desk);
    desk.desk.past.front().toInvestigate = true;
    desk.open();
    auto* offer = desk.window->findChild<QWidget*>(QStringLiteral("investigateOffer"));
    QVERIFY(!offer->isVisible());
    desk.change([&](view::Snapshot& next) {
        next.rollout->id = RolloutId(kRolledBack);
        next.rollout->status = rollout::RolloutStatus::rolledBack;
    });
    QVERIFY(offer->isVisible());
    desk.window->findChild<QPushButton*>(QStringLiteral("investigateOfferOpen"))->click();
    QVERIFY(!offer->isVisible());
    QCOMPARE(desk.window->page(), widgets::Page::investigate);
    QCOMPARE(desk.desk.asked.back().rollout.value, std::string(kRolledBack));
}

void InvestigatePageTest::historyLeadsHere() {
    support::DeskWindow desk(support::sampleCanary());
    support::addSampleHistory(desk.desk);
    desk.open();
    QTest::keyClick(desk.window.get(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(desk.window->page(), widgets::Page::investigate);
    QTest::keyClick(desk.window.get(), Qt::Key_5, Qt::ControlModifier);
    auto* table = desk.window->findChild<QTableView*>(QStringLiteral("historyTable"));
    table->selectRow(1);
    desk.window->findChild<QPushButton*>(QStringLiteral("investigateRollout"))->click();
    QCOMPARE(desk.window->page(), widgets::Page::investigate);
    QCOMPARE(desk.desk.asked.back().rollout.value, std::string(kRolledBack));
}

void InvestigatePageTest::whatIsWrittenStaysWithItsRollout() {
    open();
    auto* field = m_page->findChild<QPlainTextEdit*>(QStringLiteral("conclusionText"));
    auto* choice = m_page->findChild<QComboBox*>(QStringLiteral("investigateChoice"));
    const auto choose = [choice](int row) {
        choice->setCurrentIndex(row);
        Q_EMIT choice->activated(row);
    };
    field->setPlainText(QStringLiteral("Overfitted."));
    choose(1);
    QVERIFY2(field->toPlainText().isEmpty(), "it would be recorded with a rollout that it is not about");
    field->setPlainText(QStringLiteral("Bad labels."));
    choose(0);
    QCOMPARE(field->toPlainText(), QStringLiteral("Overfitted."));
    choose(1);
    QCOMPARE(field->toPlainText(), QStringLiteral("Bad labels."));
}

QTEST_MAIN(InvestigatePageTest)
#include "investigate_page_test.moc"
