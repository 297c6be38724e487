// What the charts make of the points they are given, without looking at pixels, and that both can be drawn.
#include <QClipboard>
#include <QFile>
#include <QLineSeries>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <limits>
#include <memory>

#include "tests/support/sample_snapshot.h"
#include "widgets/charts/chart_data.h"
#include "widgets/charts/chart_export.h"
#include "widgets/charts/latency_chart.h"
#include "widgets/charts/success_chart.h"

using namespace slipway;

namespace {

view::ChartPoint point(std::int64_t second, std::int64_t tasks, std::int64_t successes, double p95 = 100.0) {
    view::ChartPoint result;
    result.second = second;
    result.tasks = tasks;
    result.successes = successes;
    result.p50 = p95 * 0.7;
    result.p95 = p95;
    return result;
}

}  // namespace

class ChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void bucketsStayBelowTheirNumber();
    void bucketsSumTasksAndWeighQuantiles();
    void pointsOutsideOfTheSpanAreLeftOut();
    void theRunningRateCountsEverythingSoFarAndStartsWithTenTasks();
    void aBucketKeepsTheExtremesOfItsSeconds();
    void decisionsBecomeMarks();
    void theLimitsComeFromTheGatesOfTheStage();
    void theAxisOfARunningRolloutCoversAtLeastAMinute();
    void withoutARolloutThereIsNoData();
    void theReadOutNamesBothModels();
    void beforeTheFirstResultTheChartWaits();
    void theWheelZoomsAroundThePointerAndADoubleClickShowsAll();
    void aDragZoomsToTheSpanAndKeysMoveIt();
    void chartsThatShareAZoomShowTheSameTime();
    void aZoomAtTheEndMovesOnAndAnotherRolloutEndsIt();
    void figuresAreOneRowPerModelAndSecondOfTheTimeShown();
    void aFormulaInTheNameOfAModelIsText();
    void aLockedComparisonLeaksNoSuccessesIntoAFile();
    void aShareInForceBeforeTheZoomIsInItsFile();
    void pictureAndFiguresAreSavedAndCopied();
    void theMenuCopiesFiguresAndResetsAZoom();
};

void ChartsTest::bucketsStayBelowTheirNumber() {
    QCOMPARE(charts::bucketWidth(60), 1);
    QCOMPARE(charts::bucketWidth(121), 2);
    QCOMPARE(charts::bucketWidth(3600), 30);
    for (std::int64_t span = 1; span < 40'000'000; span = span * 3 + 1) QVERIFY(span <= charts::bucketWidth(span) * charts::kMostBuckets);
}

void ChartsTest::bucketsSumTasksAndWeighQuantiles() {
    const auto buckets = charts::aggregate({point(100, 1, 1, 90), point(101, 3, 2, 130), point(105, 2, 0, 50)}, 0, 1000, 5);
    QCOMPARE(buckets.size(), std::size_t{2});
    QCOMPARE(buckets[0].from, 100);
    QCOMPARE(buckets[0].tasks, 4);
    QCOMPARE(buckets[0].successes, 3);
    QCOMPARE(buckets[0].p95, 120.0);
    QCOMPARE(buckets[0].leastP95, 90.0);
    QCOMPARE(buckets[0].mostP95, 130.0);
    QCOMPARE(buckets[1].from, 105);
}

void ChartsTest::pointsOutsideOfTheSpanAreLeftOut() {
    const auto buckets = charts::aggregate({point(9, 1, 1), point(10, 1, 1), point(20, 1, 1), point(21, 1, 1), point(15, 0, 0)}, 10, 20, 1);
    QCOMPARE(buckets.size(), std::size_t{2});
}

void ChartsTest::theRunningRateCountsEverythingSoFarAndStartsWithTenTasks() {
    const auto rates = charts::runningRate(charts::aggregate({point(0, 8, 8), point(1, 8, 4), point(2, 84, 78)}, 0, 10, 1), 1);
    QCOMPARE(rates.size(), std::size_t{2});
    QCOMPARE(rates[0].rate, 0.75);
    QCOMPARE(rates[1].rate, 0.9);
    QCOMPARE(rates[1].at, 3.0);
    QVERIFY(std::abs(rates[1].low - 0.8256) < 1e-4);  // Wilson, 90 of 100
    QVERIFY(std::abs(rates[1].high - 0.9448) < 1e-4);
}

void ChartsTest::aBucketKeepsTheExtremesOfItsSeconds() {
    std::vector<view::ChartPoint> points;
    for (int i = 0; i < 36000; ++i) points.push_back(point(i, 1, 1, i == 4321 ? 990.0 : (i == 17007 ? 3.0 : 100.0 + i % 7)));
    const auto buckets = charts::aggregate(points, 0, 36000, charts::bucketWidth(36000));
    QVERIFY(buckets.size() <= static_cast<std::size_t>(charts::kMostBuckets));
    QVERIFY(std::any_of(buckets.begin(), buckets.end(), [](const charts::Bucket& bucket) { return bucket.mostP95 == 990.0; }));
    QVERIFY(std::any_of(buckets.begin(), buckets.end(), [](const charts::Bucket& bucket) { return bucket.leastP95 == 3.0; }));
}

void ChartsTest::decisionsBecomeMarks() {
    const auto marks = charts::marksOf({}, support::sampleRollback()->rollout->decisions);
    QCOMPARE(marks.size(), std::size_t{5});
    QCOMPARE(marks[0].text, QStringLiteral("Stage 1"));
    QCOMPARE(marks[1].kind, charts::MarkKind::operatorAction);
    QCOMPARE(marks[4].kind, charts::MarkKind::trouble);
    QCOMPARE(marks[4].text, QStringLiteral("Rollback"));
}

void ChartsTest::theLimitsComeFromTheGatesOfTheStage() {
    const auto data = charts::chartData(*support::sampleCanary());
    QVERIFY(data);
    QCOMPARE(data->successLimit.value(), 0.9);
    QCOMPARE(data->latencyLimit.value(), 200.0);
    QCOMPARE(data->to - data->from, 612);
}

void ChartsTest::theAxisOfARunningRolloutCoversAtLeastAMinute() {
    view::Snapshot snapshot = *support::sampleCanary();
    snapshot.rollout->startedAt = snapshot.at - Seconds(2);
    const auto running = charts::chartData(snapshot);
    QCOMPARE(running->to - running->from, 60);
    snapshot.rollout->endedAt = snapshot.at;
    const auto over = charts::chartData(snapshot);
    QCOMPARE(over->to - over->from, 10);
    const WallTime start{Seconds(1000)};
    const auto past = charts::chartData(plan::Plan{}, {}, {}, {}, start, start + Seconds(2));
    QCOMPARE(past.to - past.from, 10);
    QVERIFY(!past.successLimit);
}

void ChartsTest::withoutARolloutThereIsNoData() { QVERIFY(!charts::chartData(*support::sampleIdle())); }

void ChartsTest::theReadOutNamesBothModels() {
    charts::SuccessChart success;
    charts::LatencyChart latency;
    for (charts::TimeChart* chart : {static_cast<charts::TimeChart*>(&success), static_cast<charts::TimeChart*>(&latency)}) {
        chart->resize(600, 220);
        chart->setData(charts::chartData(*support::sampleCanary()));
        chart->flush();
        const auto lines = chart->readOut(static_cast<double>(chart->data()->to));
        QCOMPARE(lines.size(), std::size_t{2});
        QVERIFY(lines[0].text.startsWith(QStringLiteral("v24: ")));
        QVERIFY(lines[1].text.startsWith(QStringLiteral("v23: ")));
        QVERIFY(chart->readOut(static_cast<double>(chart->data()->from) - 100).empty());
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("v24")));
        QVERIFY(!chart->grab().isNull());
    }
}

void ChartsTest::beforeTheFirstResultTheChartWaits() {
    charts::SuccessChart chart;
    chart.resize(500, 200);
    charts::ChartData data;
    data.to = 60;
    chart.setData(data);
    chart.flush();
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("Waiting for results."));
    QVERIFY(!chart.grab().isNull());
}

namespace {

/// A chart of the sample canary, ready to be used.
template <typename Chart>
std::unique_ptr<Chart> canaryChart() {
    auto chart = std::make_unique<Chart>();
    chart->resize(700, 240);
    chart->setData(charts::chartData(*support::sampleCanary()));
    chart->flush();
    chart->grab();  // a widget that was never shown has no size before
    return chart;
}

void wheel(charts::TimeChart& chart, const QPointF& at, int delta) {
    QWheelEvent turn(at, chart.mapToGlobal(at.toPoint()), QPoint(), QPoint(0, delta), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QCoreApplication::sendEvent(chart.viewport(), &turn);
}

}  // namespace

void ChartsTest::theWheelZoomsAroundThePointerAndADoubleClickShowsAll() {
    const auto chart = canaryChart<charts::SuccessChart>();
    const charts::Span whole = chart->span();
    wheel(*chart, QPointF(300, 100), 240);
    QVERIFY(chart->zoom());
    QVERIFY(std::abs((chart->span().to - chart->span().from) * 1.25 * 1.25 - (whole.to - whole.from)) < 1e-6);
    for (int i = 0; i < 40; ++i) wheel(*chart, QPointF(300, 100), 240);
    QVERIFY(chart->span().to - chart->span().from >= 10.0 - 1e-6);
    QVERIFY(!chart->grab().isNull());
    for (int i = 0; i < 80; ++i) wheel(*chart, QPointF(300, 100), -240);
    QVERIFY(!chart->zoom());
    wheel(*chart, QPointF(300, 100), 240);
    QTest::mouseDClick(chart->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(300, 100));
    QCOMPARE(chart->span(), whole);
}

void ChartsTest::aDragZoomsToTheSpanAndKeysMoveIt() {
    const auto chart = canaryChart<charts::LatencyChart>();
    const charts::Span whole = chart->span();
    const auto drag = [&](const QPoint& from, const QPoint& to) {
        QTest::mousePress(chart->viewport(), Qt::LeftButton, Qt::NoModifier, from);
        QMouseEvent move(QEvent::MouseMove, to, chart->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(chart->viewport(), &move);
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, Qt::NoModifier, to);
    };
    drag(QPoint(300, 90), QPoint(302, 90));
    QVERIFY(!chart->zoom());
    drag(QPoint(350, 90), QPoint(200, 90));
    QVERIFY(chart->zoom());
    const charts::Span first = chart->span();
    QVERIFY(first.from > whole.from && first.to < whole.to && first.to > first.from);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QVERIFY(chart->span().from > first.from);
    QVERIFY(std::abs((chart->span().to - chart->span().from) - (first.to - first.from)) < 1e-6);
    for (int i = 0; i < 50; ++i) QTest::keyClick(chart.get(), Qt::Key_Left);
    QCOMPARE(chart->span().from, whole.from);
    QTest::keyClick(chart.get(), Qt::Key_Minus);
    QVERIFY(chart->span().to - chart->span().from > first.to - first.from);
    QTest::keyClick(chart.get(), Qt::Key_Home);
    QCOMPARE(chart->span(), whole);
}

void ChartsTest::chartsThatShareAZoomShowTheSameTime() {
    const auto upper = canaryChart<charts::SuccessChart>();
    const auto lower = canaryChart<charts::LatencyChart>();
    charts::TimeChart::shareZoom(upper.get(), lower.get());
    const QSignalSpy changes(lower.get(), &charts::TimeChart::zoomChanged);
    wheel(*upper, QPointF(300, 100), 240);
    QCOMPARE(lower->span(), upper->span());
    QCOMPARE(changes.count(), 1);
    QTest::keyClick(lower.get(), Qt::Key_Home);
    QVERIFY(!upper->zoom());
}

void ChartsTest::aZoomAtTheEndMovesOnAndAnotherRolloutEndsIt() {
    charts::SuccessChart chart;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    chart.setZoom(charts::Span{nan, nan});
    QVERIFY(!chart.zoom());
    auto data = *charts::chartData(*support::sampleCanary());
    chart.setData(data);
    chart.setZoom(charts::Span{nan, static_cast<double>(data.to)});
    QVERIFY(!chart.zoom());
    chart.setZoom(charts::Span{static_cast<double>(data.to) - 60.0, static_cast<double>(data.to)});
    data.to += 30;
    chart.setData(data);
    chart.flush();
    QCOMPARE(chart.span().to, static_cast<double>(data.to));
    QCOMPARE(chart.span().from, static_cast<double>(data.to) - 60.0);
    chart.setZoom(charts::Span{static_cast<double>(data.from) + 20.0, static_cast<double>(data.from) + 50.0});
    data.to += 30;
    chart.setData(data);
    QCOMPARE(chart.span().from, static_cast<double>(data.from) + 20.0);
    data.from += 5;
    chart.setData(data);
    QVERIFY(!chart.zoom());
}

void ChartsTest::figuresAreOneRowPerModelAndSecondOfTheTimeShown() {
    charts::ChartData data;
    data.candidate.version = "v24";
    data.candidate.points = {point(100, 4, 3, 120.0), point(101, 2, 2), point(900, 1, 1)};
    data.baseline.version = "v23";
    data.baseline.points = {point(101, 7, 6)};
    data.from = 100;
    data.to = 1000;
    const QStringList rows = charts::chartCsv(data, 100, 200).split(u'\n');
    QCOMPARE(rows.size(), 5);  // the head, three rows, the end of the last line
    QCOMPARE(rows[1], QStringLiteral("1970-01-01T00:01:40Z,\"v24\",4,3,0,84.0,120.0,0.0"));
    QVERIFY(rows[3].startsWith(QStringLiteral("1970-01-01T00:01:41Z,\"v23\",7,6,")));
}

void ChartsTest::aFormulaInTheNameOfAModelIsText() {
    charts::ChartData data;
    data.candidate.version = "=1+\"2\"";
    data.candidate.points = {point(100, 4, 3)};
    QVERIFY(charts::chartCsv(data, 0, 200).contains(QStringLiteral("\"'=1+\"\"2\"\"\"")));
}

void ChartsTest::aLockedComparisonLeaksNoSuccessesIntoAFile() {
    charts::ChartData data;
    data.successHidden = true;
    data.candidate.version = "v24";
    data.candidate.points = {point(100, 4, 3)};
    QVERIFY(charts::chartCsv(data, 0, 200).contains(QStringLiteral("\"v24\",4,,,")));
}

void ChartsTest::aShareInForceBeforeTheZoomIsInItsFile() {
    charts::ChartData data;
    data.shares = {
        {WallTime(Seconds(10)), 0.05}, {WallTime(Seconds(20)), 0.25}, {WallTime(Seconds(60)), 0.5}, {WallTime(Seconds(99)), 1.0}};
    QCOMPARE(charts::shareCsv(data, 30, 70), QStringLiteral("time,share\n1970-01-01T00:00:20Z,0.2500\n1970-01-01T00:01:00Z,0.5000\n"));
    data.agreement = {point(5, 3, 2), point(40, 4, 4)};
    QCOMPARE(charts::agreementCsv(data, 30, 70), QStringLiteral("time,tasks,same_action\n1970-01-01T00:00:40Z,4,4\n"));
}

void ChartsTest::pictureAndFiguresAreSavedAndCopied() {
    const auto chart = canaryChart<charts::SuccessChart>();
    const QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("success.png"));
    const QString csv = folder.filePath(QStringLiteral("success.csv"));
    QCOMPARE(chart->save(png), QString());
    QCOMPARE(chart->save(csv), QString());
    QCOMPARE(QImage(png).size(), chart->viewport()->size() * 2);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), chart->csv());
    QVERIFY(chart->csv().count(u'\n') > 100);
    QVERIFY(chart->save(folder.filePath(QStringLiteral("nowhere/success.png"))).contains(QStringLiteral("nowhere")));
    QTest::keyClick(chart.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), chart->viewport()->size() * 2);
}

void ChartsTest::theMenuCopiesFiguresAndResetsAZoom() {
    const auto chart = canaryChart<charts::SuccessChart>();
    const std::unique_ptr<QMenu> menu(chart->makeMenu());
    auto* reset = menu->findChild<QAction*>(QStringLiteral("chartResetZoom"));
    QVERIFY(reset && !reset->isEnabled());
    menu->findChild<QAction*>(QStringLiteral("chartCopyFigures"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), chart->csv());
    wheel(*chart, QPointF(300, 100), 240);
    const std::unique_ptr<QMenu> zoomed(chart->makeMenu());
    zoomed->findChild<QAction*>(QStringLiteral("chartResetZoom"))->trigger();
    QVERIFY(!chart->zoom());
}

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
