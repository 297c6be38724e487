#include "widgets/charts/rate_lines.h"

#include <algorithm>

namespace slipway::charts {

namespace {

constexpr std::int64_t kTasksPerDot = 25;  // fewer would only show chance

}  // namespace

QList<QPointF> linePoints(const std::vector<RunningRate>& rates, double RunningRate::* member) {
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(rates.size()));
    for (const RunningRate& rate : rates) points.append({rate.at, rate.*member * 100.0});
    return points;
}

QList<QPointF> recentDots(const std::vector<Bucket>& buckets, std::int64_t width) {
    QList<QPointF> dots;
    std::int64_t tasks = 0;
    std::int64_t successes = 0;
    std::int64_t from = 0;
    for (const Bucket& bucket : buckets) {
        if (tasks == 0) from = bucket.from;
        tasks += bucket.tasks;
        successes += bucket.successes;
        if (tasks < kTasksPerDot) continue;
        const double middle = static_cast<double>(from + bucket.from + width) / 2.0;
        dots.append({middle, 100.0 * static_cast<double>(successes) / static_cast<double>(tasks)});
        tasks = successes = 0;
    }
    return dots;
}

const RunningRate* rateAt(const std::vector<RunningRate>& rates, double at) {
    const auto after =
        std::upper_bound(rates.begin(), rates.end(), at, [](double value, const RunningRate& rate) { return value < rate.at; });
    return after == rates.begin() ? nullptr : &*(after - 1);
}

RateRange rateRange(double leastPercent) {
    if (leastPercent >= 80.0) return {80.0, 5.0};
    if (leastPercent >= 60.0) return {60.0, 10.0};
    return {0.0, 25.0};
}

}  // namespace slipway::charts
