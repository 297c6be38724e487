#include "core/host/chart_series.h"

#include <utility>

namespace slipway::host {

namespace {

template <class Sum>
void fold(Sum& sum, const fleet::ResultItem& item) {
    sum.tasks += 1;
    sum.successes += item.ok ? 1 : 0;
    sum.errors += item.error.empty() ? 0 : 1;
    sum.latency.add(item.latencyMs);
}

stats::LatencyHistogram histogramOf(const store::Summary& summary) {
    return stats::LatencyHistogram::fromBuckets({summary.latency.begin(), summary.latency.end()});
}

view::ChartPoint pointOf(std::int64_t second, std::int64_t tasks, std::int64_t successes, std::int64_t errors,
                         const stats::LatencyHistogram& latency) {
    view::ChartPoint point{second, tasks, successes, errors};
    if (latency.count() > 0) {
        point.p50 = latency.quantile(0.50);
        point.p95 = latency.quantile(0.95);
        point.p99 = latency.quantile(0.99);
    }
    return point;
}

}  // namespace

view::ChartPoint toPoint(const store::Summary& summary) {
    return pointOf(summary.second, summary.tasks, summary.successes, summary.errors, histogramOf(summary));
}

void ChartSeries::add(std::int64_t second, const fleet::ResultItem& item) {
    Sum& sum = m_sums[startOf(second)];
    fold(sum, item);
    sum.dirty = true;
    m_changed = true;
    trim();
}

void ChartSeries::add(const store::Summary& summary) {
    Sum& sum = m_sums[startOf(summary.second)];
    sum.tasks += summary.tasks;
    sum.successes += summary.successes;
    sum.errors += summary.errors;
    sum.latency.merge(histogramOf(summary));
    sum.dirty = true;
    m_changed = true;
    trim();
}

void ChartSeries::clear() {
    m_sums.clear();
    m_points.clear();
    m_changed = false;
}

const std::vector<view::ChartPoint>& ChartSeries::points() {
    if (!m_changed) return m_points;
    m_points.clear();
    m_points.reserve(m_sums.size());
    for (auto& [second, sum] : m_sums) {
        if (std::exchange(sum.dirty, false)) sum.point = pointOf(second, sum.tasks, sum.successes, sum.errors, sum.latency);
        m_points.push_back(sum.point);
    }
    m_changed = false;
    return m_points;
}

void ChartSeries::trim() {
    while (m_sums.size() > m_most) m_sums.erase(m_sums.begin());
}

void SummaryIncrement::add(const std::string& arm, std::size_t stage, std::int64_t second, const fleet::ResultItem& item) {
    fold(m_sums[Key{arm, stage, second}], item);
}

std::vector<store::Summary> SummaryIncrement::take() {
    std::vector<store::Summary> taken;
    taken.reserve(m_sums.size());
    for (const auto& [key, sum] : m_sums) {
        const auto& buckets = sum.latency.buckets();
        taken.push_back({key.arm, key.second, key.stage, sum.tasks, sum.successes, sum.errors, {buckets.begin(), buckets.end()}});
    }
    m_sums.clear();
    return taken;
}

}  // namespace slipway::host
