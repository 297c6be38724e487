// How a running rate is drawn: its line, its interval, dots of the recent tasks by themselves. Shared by the charts of success and
// of agreement. Plain functions without a window.
#pragma once

#include <QList>
#include <QPointF>
#include <vector>

#include "widgets/charts/chart_data.h"

namespace slipway::charts {

/// Points in percent.
QList<QPointF> linePoints(const std::vector<RunningRate>& rates, double RunningRate::* member);

/// Neighbouring buckets joined until each dot stands for enough tasks, in percent; a rest too small is left out.
QList<QPointF> recentDots(const std::vector<Bucket>& buckets, std::int64_t width);

/// The newest rate at that time, in Unix seconds; null before the first.
const RunningRate* rateAt(const std::vector<RunningRate>& rates, double at);

/// One of three fixed ranges in percent, so that a line does not jump with each result.
struct RateRange {
    double least = 0.0;
    double step = 25.0;
};
RateRange rateRange(double leastPercent);

}  // namespace slipway::charts
