// What the charts make of the points they are given, without looking at pixels, and that both can be drawn.
#include <QLineSeries>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/sample_snapshot.h"
#include "widgets/charts/chart_data.h"
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
    void theAxisCoversAtLeastAMinute();
    void withoutARolloutThereIsNoData();
    void theReadOutNamesBothModels();
    void beforeTheFirstResultTheChartWaits();
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
    const auto marks = charts::marksOf(support::sampleRollback()->rollout->decisions);
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

void ChartsTest::theAxisCoversAtLeastAMinute() {
    const WallTime start{Seconds(1000)};
    const auto data = charts::chartData(plan::Plan{}, {}, {}, {}, start, start + Seconds(2));
    QCOMPARE(data.to - data.from, 60);
    QVERIFY(!data.successLimit);
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

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
