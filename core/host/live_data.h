// What the screens show of robots beyond the engine's state: last telemetry, counters since the start, points
// of the charts. Nothing here is journaled and no decision reads it. Owned by the engine's thread.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "core/base/ids.h"
#include "core/fleet/robot.h"
#include "core/host/chart_series.h"
#include "core/host/transfer_meter.h"
#include "core/investigate/shadow_review.h"
#include "core/link/robot_link.h"
#include "core/rollout/event.h"
#include "core/rollout/state.h"

namespace slipway::host {

/// Live tasks of one robot with one model.
struct TaskCounts {
    std::int64_t tasks = 0;
    std::int64_t successes = 0;
    std::int64_t stuck = 0;
};

inline constexpr std::size_t kMostModelsCounted = 8;  // of one robot in one rollout; tasks of further ones are not counted

struct LiveRobot {
    std::optional<fleet::Telemetry> telemetry;
    std::map<fleet::ModelRef, TaskCounts> counts;  // since LiveData::countedSince()
    WallTime lastSeen{};

    [[nodiscard]] TaskCounts countsOf(const fleet::ModelRef& model) const;
};

/// One arm by second and by hour.
struct ArmSeries {
    ChartSeries seconds;
    ChartSeries hours{kHour, kMostChartHours};

    void add(std::int64_t second, const fleet::ResultItem& item) {
        seconds.add(second, item);
        hours.add(second, item);
    }
    void add(const store::Summary& summary) {
        seconds.add(summary);
        hours.add(summary);
    }
};

class LiveData {
public:
    /// Before the engine sees it: telemetry and when the robot was heard.
    void heard(const link::LinkEvent& received, WallTime now);
    /// After the engine counted the batch: counters, charts and the increment for the store.
    void counted(const rollout::RobotResults& results, const rollout::State& state, WallTime now);
    /// After the engine took the event.
    void followTransfers(const rollout::Event& event, const rollout::State& state, EngineTime now);
    [[nodiscard]] const TransferMeter& transfers() const { return m_transfers; }
    /// Charts show this rollout from here on, and the robots' tasks are counted anew.
    void follow(const RolloutId& rollout, WallTime now);
    /// From when on the robots' tasks are counted; none: since the first was heard.
    [[nodiscard]] std::optional<WallTime> countedSince() const { return m_countedSince; }
    [[nodiscard]] const RolloutId& followed() const { return m_rollout; }

    [[nodiscard]] const LiveRobot* find(const RobotId& robot) const;
    /// What the store had from before a restart.
    void add(const store::Summary& summary);
    [[nodiscard]] ArmSeries& candidate() { return m_candidate; }
    [[nodiscard]] ArmSeries& baseline() { return m_baseline; }
    /// Tasks in shadow; successes: the same action.
    [[nodiscard]] ChartSeries& agreement() { return m_agreement; }
    [[nodiscard]] const investigate::ShadowReviewer& shadowTasks() const { return m_shadow; }
    [[nodiscard]] SummaryIncrement& increment() { return m_increment; }
    [[nodiscard]] std::uint64_t resultsCounted() const { return m_resultsCounted; }
    [[nodiscard]] std::uint64_t rateLimited() const { return m_rateLimited; }

private:
    std::map<RobotId, LiveRobot> m_robots;
    RolloutId m_rollout;
    std::optional<WallTime> m_countedSince;
    ArmSeries m_candidate;
    ArmSeries m_baseline;
    ChartSeries m_agreement;
    investigate::ShadowReviewer m_shadow;
    SummaryIncrement m_increment;
    TransferMeter m_transfers;
    std::uint64_t m_resultsCounted = 0;
    std::uint64_t m_rateLimited = 0;
};

/// Last counted sequence number of that boot; 0: none.
std::uint64_t lastSeqOf(const rollout::State& state, const RobotId& robot, const std::string& bootId);

}  // namespace slipway::host
