// The rehearsal of the open plan: question, progress, cancel, figures; over a rehearsal that the test holds in its hand,
// and once over the real one.
#include <QDoubleSpinBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <condition_variable>
#include <mutex>
#include <numeric>

#include "app/console/plan_studies.h"
#include "widgets/planview/histogram_view.h"
#include "widgets/planview/rehearsal_view.h"
#include "widgets/planview/rehearsal_words.h"
#include "widgets/shell/plan_file.h"
#include "widgets/shell/wording.h"

using namespace slipway;
using widgets::histogramOf;
using widgets::PlanRehearsal;
using widgets::RehearsalQuestion;
using widgets::RehearsalView;

class RehearsalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyValueLiesInOneBin();
    void countsHaveABinEachWhileThereIsRoom();
    void equalValuesAreOneBinAroundThem();
    void theTimeLeftFollowsFromWhatIsDone();
    void progressIsShownAndTheResultReplacesIt();
    void cancellingKeepsWhatIsDoneAndSaysSo();
    void anEditMakesTheResultStaleAndItsUndoFreshAgain();
    void aFailureIsSaid();
    void proposalsFollowThePlanButNotWhatWasTyped();
    void theSameSeedGivesTheSameRuns();
    void expectedFiguresStandBesideTheMeasuredOnes();

private:
    plan::Plan m_plan;
};

namespace {

/// A rehearsal that goes on until the test lets it end, or it is stopped.
class HeldRehearsal {
public:
    [[nodiscard]] widgets::RehearsalFunction function() {
        return [this](const plan::Plan&, const RehearsalQuestion& question, const std::stop_token& stop,
                      const std::function<void(double)>& progress) -> Result<PlanRehearsal> {
            progress(0.25);
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] { return m_released; });
            if (!m_error.empty()) return fail(ErrorCode::invalidInput, m_error);
            PlanRehearsal made;
            made.question = question;
            made.runs = stop.stop_requested() ? question.runs / 4 : question.runs;
            made.committed.runs = made.runs;
            made.tasksExposed = {{1.0, 2.0, 3.0}, 1.1, 2.0, 2.9};
            return made;
        };
    }
    void release(std::string error = {}) {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
        m_released = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_released = false;
    std::string m_error;
};

template <class Widget>
Widget* find(const RehearsalView& view, const char* name) {
    auto* found = view.findChild<Widget*>(QLatin1String(name));
    if (!found) qFatal("there is no %s", name);
    return found;
}

QString state(const RehearsalView& view) { return find<QLabel>(view, "planRehearsalState")->text(); }
QPushButton* button(const RehearsalView& view) { return find<QPushButton>(view, "planRehearsalButton"); }

std::int64_t sum(const widgets::Histogram& histogram) {
    return std::accumulate(histogram.runs.begin(), histogram.runs.end(), std::int64_t{0});
}

}  // namespace

void RehearsalTest::initTestCase() {
    const auto plan = widgets::readPlanAt(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans/canary.json"));
    QVERIFY(plan.has_value());
    m_plan = *plan;
}

void RehearsalTest::everyValueLiesInOneBin() {
    const auto histogram = histogramOf({0.5, 1.0, 1.5, 9.99, 10.5}, 10, false);
    QCOMPARE(histogram.runs.size(), std::size_t{10});
    QCOMPARE(histogram.from, 0.5);
    QCOMPARE(histogram.to(), 10.5);
    QCOMPARE(sum(histogram), std::int64_t{5});
    QCOMPARE(histogram.runs.front(), std::int64_t{2});  // 0.5 and 1.0; 1.5 begins the next
    QCOMPARE(histogram.runs.back(), std::int64_t{2});   // with its end
    QVERIFY(histogramOf({}, 10, false).runs.empty());
}

void RehearsalTest::countsHaveABinEachWhileThereIsRoom() {
    const auto few = histogramOf({3, 3, 5}, 10, true);
    QCOMPARE(few, (widgets::Histogram{3.0, 1.0, {2, 0, 1}}));
    const auto many = histogramOf({0, 1, 99, 100}, 10, true);
    QCOMPARE(many.width, 11.0);
    QCOMPARE(many.runs.size(), std::size_t{10});
    QCOMPARE(sum(many), std::int64_t{4});
}

void RehearsalTest::equalValuesAreOneBinAroundThem() {
    QCOMPARE(histogramOf({0.0, 0.0}, 10, false).runs, std::vector<std::int64_t>{2});
    const auto histogram = histogramOf({7.5, 7.5, 7.5}, 10, false);
    QCOMPARE(histogram.runs, std::vector<std::int64_t>{3});
    QVERIFY(histogram.from < 7.5 && histogram.to() > 7.5);
}

void RehearsalTest::theTimeLeftFollowsFromWhatIsDone() {
    QVERIFY(widgets::progressWords(0.25, 1000, Milliseconds(10'000)).contains(widgets::duration(Milliseconds(30'000))));
    QVERIFY(widgets::progressWords(0.25, 1000, Milliseconds(10'000)).contains(QStringLiteral("250")));
    QVERIFY(!widgets::progressWords(0.0, 1000, Milliseconds(10'000)).contains(QStringLiteral("1000")));
    QCOMPARE(widgets::countWords(2.5), QStringLiteral("2.5"));
    QCOMPARE(widgets::countWords(548.9), QStringLiteral("549"));
}

void RehearsalTest::progressIsShownAndTheResultReplacesIt() {
    HeldRehearsal held;
    RehearsalView view(held.function());
    view.show();
    QVERIFY(!button(view)->isEnabled());  // there is no plan
    view.setPlan(m_plan);
    button(view)->click();
    auto* progress = find<QProgressBar>(view, "planRehearsalProgress");
    QVERIFY(progress->isVisible());
    QVERIFY(!find<QSpinBox>(view, "planRehearsalRuns")->isEnabled());
    QTRY_COMPARE(progress->value(), progress->maximum() / 4);
    held.release();
    QTRY_VERIFY(!progress->isVisible());
    QVERIFY(view.found() != nullptr);
    QCOMPARE(sum(find<widgets::HistogramView>(view, "planRehearsalTasksExposed")->histogram()), std::int64_t{3});
    QCOMPARE(find<QTableWidget>(view, "planRehearsalFigures")->item(2, 2)->text(), QStringLiteral("2"));
    QVERIFY(find<QSpinBox>(view, "planRehearsalRuns")->isEnabled());
}

void RehearsalTest::cancellingKeepsWhatIsDoneAndSaysSo() {
    HeldRehearsal held;
    RehearsalView view(held.function());
    view.setPlan(m_plan);
    button(view)->click();
    button(view)->click();
    QVERIFY(!button(view)->isEnabled());  // a second click of a double click starts nothing
    QTRY_VERIFY(view.found() != nullptr);
    QCOMPARE(view.found()->runs, std::int64_t{250});
    QVERIFY(state(view).contains(QStringLiteral("Cancelled")));
    QVERIFY(button(view)->isEnabled());
}

void RehearsalTest::anEditMakesTheResultStaleAndItsUndoFreshAgain() {
    HeldRehearsal held;
    held.release();
    RehearsalView view(held.function());
    view.setPlan(m_plan);
    button(view)->click();
    QTRY_VERIFY(view.found() != nullptr);
    QVERIFY(!state(view).contains(QStringLiteral("edited")));
    plan::Plan edited = m_plan;
    edited.lease += Milliseconds(1000);
    view.setPlan(edited);
    QVERIFY(state(view).contains(QStringLiteral("edited")));
    view.setPlan(m_plan);
    QVERIFY(!state(view).contains(QStringLiteral("edited")));
    view.setPlan(std::nullopt);
    QVERIFY(state(view).contains(QStringLiteral("mistakes")));
    QVERIFY(!button(view)->isEnabled());
}

void RehearsalTest::aFailureIsSaid() {
    HeldRehearsal held;
    held.release("The fleet is on holiday.");
    RehearsalView view(held.function());
    view.setPlan(m_plan);
    button(view)->click();
    QTRY_VERIFY(state(view).contains(QStringLiteral("on holiday")));
    QVERIFY(view.found() == nullptr);
}

void RehearsalTest::proposalsFollowThePlanButNotWhatWasTyped() {
    HeldRehearsal held;
    RehearsalView view(held.function());
    view.setPlan(m_plan);
    auto* candidate = find<QDoubleSpinBox>(view, "planRehearsalCandidate");
    auto* task = find<QDoubleSpinBox>(view, "planRehearsalTask");
    QCOMPARE(candidate->value(), 92.0);
    QCOMPARE(task->value(), 20.0);
    plan::Plan quick = m_plan;
    quick.taskTimeout = Milliseconds(10'000);
    quick.stages.front().gates.success->baseline = Ratio::fromDouble(0.8);
    view.setPlan(quick);
    QCOMPARE(candidate->value(), 80.0);
    QCOMPARE(task->value(), 2.0);  // a task of 20 s would always run into the timeout
    candidate->setValue(75.0);
    view.setPlan(m_plan);
    QCOMPARE(candidate->value(), 75.0);
    QCOMPARE(task->value(), 20.0);
}

void RehearsalTest::theSameSeedGivesTheSameRuns() {
    RehearsalQuestion question{20, 12, 0.88, 20.0, 7};
    const auto first = console::rehearsalOf(m_plan, question, {}, {});
    const auto again = console::rehearsalOf(m_plan, question, {}, {});
    question.seed = 8;
    const auto other = console::rehearsalOf(m_plan, question, {}, {});
    QVERIFY(first && again && other);
    QCOMPARE(first->seconds.sorted.size(), std::size_t{12});
    QCOMPARE(first->seconds.sorted, again->seconds.sorted);
    QCOMPARE(first->tasksExposed.sorted, again->tasksExposed.sorted);
    QVERIFY(first->seconds.sorted != other->seconds.sorted);
}

void RehearsalTest::expectedFiguresStandBesideTheMeasuredOnes() {
    const auto usual = console::rehearsalOf(m_plan, {20, 2, 0.92, 20.0, 1}, {}, {});
    QVERIFY(usual.has_value());
    QVERIFY(usual->committed.expected.value_or(0.0) > 0.9);
    const auto odd = console::rehearsalOf(m_plan, {20, 2, 0.9173, 20.0, 1}, {}, {});
    QVERIFY(odd.has_value());
    QVERIFY(!odd->committed.expected.has_value());  // the characteristic has no row for it
    const auto wrong = console::rehearsalOf(m_plan, {0, 2, 0.92, 20.0, 1}, {}, {});
    QVERIFY(!wrong.has_value());
}

QTEST_MAIN(RehearsalTest)
#include "rehearsal_test.moc"
