// Live results of one arm, summed by second: the points of the charts and, for the store, what each commit
// adds. Bounded; owned by the engine's thread.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "core/fleet/result_item.h"
#include "core/stats/latency_histogram.h"
#include "core/store/store.h"
#include "core/view/snapshot.h"

namespace slipway::host {

/// Two hours of seconds: older ones leave the screen, the store keeps them.
inline constexpr std::size_t kMostChartPoints = 7200;
inline constexpr std::int64_t kHour = 3600;
inline constexpr std::size_t kMostChartHours = 24 * 31;

class ChartSeries {
public:
    /// Points are sums over `period` seconds.
    explicit ChartSeries(std::int64_t period = 1, std::size_t most = kMostChartPoints) : m_period(period), m_most(most) {}
    void add(std::int64_t second, const fleet::ResultItem& item);
    /// What the store had from before a restart.
    void add(const store::Summary& summary);
    void clear();
    /// By second, ascending.
    [[nodiscard]] const std::vector<view::ChartPoint>& points();

private:
    struct Sum {
        std::int64_t tasks = 0;
        std::int64_t successes = 0;
        std::int64_t errors = 0;
        stats::LatencyHistogram latency;
        bool dirty = true;
        view::ChartPoint point;
    };
    void trim();
    [[nodiscard]] std::int64_t startOf(std::int64_t second) const { return second - second % m_period; }

    std::int64_t m_period;
    std::size_t m_most;
    std::map<std::int64_t, Sum> m_sums;
    std::vector<view::ChartPoint> m_points;
    bool m_changed = false;
};

/// One point from its sums; percentiles are 0 where there is no task.
view::ChartPoint toPoint(const store::Summary& summary);

/// What one commit adds to the store's summaries, by (arm, stage, second).
class SummaryIncrement {
public:
    void add(const std::string& arm, std::size_t stage, std::int64_t second, const fleet::ResultItem& item);
    [[nodiscard]] bool empty() const { return m_sums.empty(); }
    /// Gives the sums away and starts anew.
    std::vector<store::Summary> take();

private:
    struct Key {
        std::string arm;
        std::size_t stage = 0;
        std::int64_t second = 0;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    struct Sum {
        std::int64_t tasks = 0;
        std::int64_t successes = 0;
        std::int64_t errors = 0;
        stats::LatencyHistogram latency;
    };
    std::map<Key, Sum> m_sums;
};

}  // namespace slipway::host
