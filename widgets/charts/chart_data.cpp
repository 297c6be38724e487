#include "widgets/charts/chart_data.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "core/stats/interval.h"

namespace slipway::charts {

namespace {

constexpr std::array<std::int64_t, 16> kWidths = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21600, 86400};
constexpr std::int64_t kLeastSpan = 60;      // seconds: an axis shorter than this jumps too much while it grows
constexpr std::int64_t kLeastSpanOver = 10;  // of what is over

std::int64_t floorTo(std::int64_t value, std::int64_t step) { return value - ((value % step) + step) % step; }

QString translated(const char* text) { return QCoreApplication::translate("Charts", text); }

std::optional<TimeMark> markOf(const rollout::Decision& decision) {
    using rollout::DecisionKind;
    const double at = static_cast<double>(toMilliseconds(decision.at)) / 1000.0;
    switch (decision.kind) {
        case DecisionKind::stageEntered:
            return TimeMark{at, MarkKind::stage, translated(QT_TRANSLATE_NOOP("Charts", "Stage %1")).arg(decision.stage.value_or(0) + 1)};
        case DecisionKind::paused:
            return TimeMark{at, MarkKind::operatorAction, translated(QT_TRANSLATE_NOOP("Charts", "Paused"))};
        case DecisionKind::needsDecision:
            return TimeMark{at, MarkKind::operatorAction, translated(QT_TRANSLATE_NOOP("Charts", "Needs a decision"))};
        case DecisionKind::resumed:
            return TimeMark{at, MarkKind::operatorAction, translated(QT_TRANSLATE_NOOP("Charts", "Resumed"))};
        case DecisionKind::gateDebt:
            return TimeMark{at, MarkKind::operatorAction, translated(QT_TRANSLATE_NOOP("Charts", "Override"))};
        case DecisionKind::commitStarted:
            return TimeMark{at, MarkKind::stage, translated(QT_TRANSLATE_NOOP("Charts", "Commit"))};
        case DecisionKind::switched:
            return TimeMark{at, MarkKind::stage, translated(QT_TRANSLATE_NOOP("Charts", "Switched"))};
        case DecisionKind::shareChanged:
            // A closed loop moves it every few minutes: the chart of the share shows that.
            if (decision.who == "engine") return std::nullopt;
            return TimeMark{at, MarkKind::operatorAction, translated(QT_TRANSLATE_NOOP("Charts", "Share of tasks"))};
        case DecisionKind::concluding:
            return TimeMark{at, MarkKind::stage, translated(QT_TRANSLATE_NOOP("Charts", "Concluded"))};
        case DecisionKind::rollbackStarted:
            return TimeMark{at, MarkKind::trouble, translated(QT_TRANSLATE_NOOP("Charts", "Rollback"))};
        default:
            return std::nullopt;
    }
}

void addLimits(ChartData& data, const plan::Gates& gates) {
    const bool fixed = gates.success && gates.success->against != plan::SuccessBaseline::control;
    if (fixed) data.successLimit = (gates.success->baseline - gates.success->margin).toDouble();
    if (gates.latency) data.latencyLimit = gates.latency->limitMs;
}

void setSpan(ChartData& data, WallTime from, WallTime to, std::int64_t least) {
    data.from = std::chrono::floor<Seconds>(from).time_since_epoch().count();
    data.to = std::chrono::ceil<Seconds>(to).time_since_epoch().count();
    data.known = data.to;
    data.to = std::max(data.to, data.from + least);
}

}  // namespace

std::int64_t bucketWidth(std::int64_t span, int most) {
    for (const std::int64_t width : kWidths) {
        if (span <= width * most) return width;
    }
    return kWidths.back() * ((span + kWidths.back() * most - 1) / (kWidths.back() * most));
}

std::vector<Bucket> aggregate(const std::vector<view::ChartPoint>& points, std::int64_t from, std::int64_t to, std::int64_t width) {
    std::vector<Bucket> buckets;
    for (const view::ChartPoint& point : points) {
        if (point.second < from || point.second > to || point.tasks <= 0) continue;
        const std::int64_t start = floorTo(point.second, width);
        if (buckets.empty() || buckets.back().from != start) {
            buckets.push_back({});
            buckets.back().from = start;
            buckets.back().leastP95 = buckets.back().mostP95 = point.p95;
        }
        Bucket& bucket = buckets.back();
        const double before = static_cast<double>(bucket.tasks);
        const double now = static_cast<double>(point.tasks);
        bucket.p50 = (bucket.p50 * before + point.p50 * now) / (before + now);
        bucket.p95 = (bucket.p95 * before + point.p95 * now) / (before + now);
        bucket.leastP95 = std::min(bucket.leastP95, point.p95);
        bucket.mostP95 = std::max(bucket.mostP95, point.p95);
        bucket.tasks += point.tasks;
        bucket.successes += point.successes;
        bucket.errors += point.errors;
    }
    return buckets;
}

std::vector<RunningRate> runningRate(const std::vector<Bucket>& buckets, std::int64_t width) {
    std::vector<RunningRate> result;
    std::int64_t tasks = 0;
    std::int64_t successes = 0;
    for (const Bucket& bucket : buckets) {
        tasks += bucket.tasks;
        successes += bucket.successes;
        if (tasks < kTasksForRate) continue;
        const stats::Interval interval = stats::wilson(successes, tasks);
        result.push_back({static_cast<double>(bucket.from + width), static_cast<double>(successes) / static_cast<double>(tasks),
                          interval.low, interval.high});
    }
    return result;
}

/// Robots that began to run it in shadow have switched nothing: the stage's own mark says it.
bool switchesNothing(const plan::Plan& plan, const rollout::Decision& decision) {
    if (decision.kind != rollout::DecisionKind::switched || !decision.stage || *decision.stage >= plan.stages.size()) return false;
    return plan.stages[*decision.stage].mode == fleet::ExposureMode::shadow;
}

std::vector<TimeMark> marksOf(const plan::Plan& plan, const std::vector<rollout::Decision>& decisions) {
    std::vector<TimeMark> marks;
    for (const rollout::Decision& decision : decisions) {
        if (auto mark = switchesNothing(plan, decision) ? std::nullopt : markOf(decision)) marks.push_back(std::move(*mark));
    }
    return marks;
}

std::int64_t tickStep(double span, int labels) {
    for (const std::int64_t width : kWidths) {
        if (span / static_cast<double>(width) <= std::max(1, labels)) return width;
    }
    return kWidths.back() * static_cast<std::int64_t>(std::ceil(span / static_cast<double>(kWidths.back()) / std::max(1, labels)));
}

std::optional<ChartData> chartData(const view::Snapshot& snapshot) {
    if (!snapshot.rollout) return std::nullopt;
    const view::RolloutView& rollout = *snapshot.rollout;
    ChartData data;
    data.candidate = rollout.candidate;
    data.baseline = rollout.baseline;
    data.marks = marksOf(rollout.plan, rollout.decisions);
    data.predicted = view::isShadow(rollout);
    if (rollout.stage < rollout.plan.stages.size()) addLimits(data, rollout.plan.stages[rollout.stage].gates);
    setSpan(data, rollout.startedAt, rollout.endedAt.value_or(snapshot.at), rollout.endedAt ? kLeastSpanOver : kLeastSpan);
    data.successHidden = rollout.outcomesHidden;
    if (rollout.shadow) data.agreement = rollout.shadow->points;
    data.shares = rollout.shares;
    return data;
}

ChartData chartData(const plan::Plan& plan, const view::ArmView& candidate, const view::ArmView& baseline,
                    const std::vector<rollout::Decision>& decisions, WallTime from, WallTime to) {
    ChartData data;
    data.candidate = candidate;
    data.baseline = baseline;
    data.marks = marksOf(plan, decisions);
    data.predicted = !plan.stages.empty() &&
                     std::ranges::all_of(plan.stages, [](const plan::Stage& stage) { return stage.mode != fleet::ExposureMode::share; });
    if (!plan.stages.empty()) addLimits(data, plan.stages.back().gates);
    setSpan(data, from, to, kLeastSpanOver);
    return data;
}

}  // namespace slipway::charts
