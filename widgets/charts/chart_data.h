// What the charts show, reduced to what a screen can show: buckets of whole seconds, running success with its
// interval, marks of stages and operators. Plain values without a window; used by the charts and by tests.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/view/snapshot.h"

namespace slipway::charts {

/// Seconds summed; quantiles are the task-weighted mean of the seconds, with their least and greatest.
struct Bucket {
    std::int64_t from = 0;  // Unix seconds, multiple of the bucket's width
    std::int64_t tasks = 0;
    std::int64_t successes = 0;
    std::int64_t errors = 0;
    double p50 = 0.0;  // ms
    double p95 = 0.0;
    double leastP95 = 0.0;
    double mostP95 = 0.0;
};

inline constexpr int kMostBuckets = 120;

/// The least of 1, 2, 5, 10, 15, 30, 60, ... seconds with which `span` seconds need at most `most` buckets.
std::int64_t bucketWidth(std::int64_t span, int most = kMostBuckets);

/// Points between `from` and `to` summed to buckets of `width` seconds; empty buckets are left out.
std::vector<Bucket> aggregate(const std::vector<view::ChartPoint>& points, std::int64_t from, std::int64_t to, std::int64_t width);

inline constexpr std::int64_t kTasksForRate = 10;

/// Success over all tasks so far at the end of each bucket, with the 95 % Wilson interval.
struct RunningRate {
    double at = 0.0;  // Unix seconds
    double rate = 0.0;
    double low = 0.0;
    double high = 1.0;
};

/// Begins once there are kTasksForRate of them: the first few would only show chance.
std::vector<RunningRate> runningRate(const std::vector<Bucket>& buckets, std::int64_t width);

enum class MarkKind { stage, operatorAction, trouble };

/// A vertical line on the time axis.
struct TimeMark {
    double at = 0.0;  // Unix seconds
    MarkKind kind = MarkKind::stage;
    QString text;  // short: "Stage 2", "Paused"
};

/// Stage entries, pauses, resumes, failures and rollbacks among the decisions.
std::vector<TimeMark> marksOf(const plan::Plan& plan, const std::vector<rollout::Decision>& decisions);

/// Seconds between labels of the time axis for about `labels` of them.
std::int64_t tickStep(double span, int labels);

/// Everything that the charts need. Built from a snapshot, or by History from a past rollout.
struct ChartData {
    view::ArmView candidate;
    view::ArmView baseline;
    bool predicted = false;  // the candidate is not executed: its success is what a shadow would have had
    std::vector<TimeMark> marks;
    std::int64_t from = 0;                    // Unix seconds
    std::int64_t to = 0;                      // > from
    std::int64_t known = 0;                   // <= to: what happened later is not known yet
    std::optional<double> successLimit;       // share 0..1
    std::optional<double> latencyLimit;       // ms
    bool successHidden = false;               // a locked comparison: its success must not be drawn
    std::vector<view::ChartPoint> agreement;  // of a shadow: successes are tasks with the same action
    std::vector<view::SharePoint> shares;     // of tasks on the candidate, oldest first
};

/// None when the snapshot has no rollout.
std::optional<ChartData> chartData(const view::Snapshot& snapshot);

/// For a past rollout, whose plan gives the limits.
ChartData chartData(const plan::Plan& plan, const view::ArmView& candidate, const view::ArmView& baseline,
                    const std::vector<rollout::Decision>& decisions, WallTime from, WallTime to);

}  // namespace slipway::charts
