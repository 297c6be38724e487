// The event log and the alerts on the screen: newest rows only, bounded. Owned by the engine's thread.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "core/link/robot_link.h"
#include "core/rollout/alarm.h"
#include "core/rollout/decision.h"
#include "core/rollout/effect.h"
#include "core/view/snapshot.h"

namespace slipway::host {

inline constexpr std::size_t kMostLogRows = 1000;
inline constexpr std::size_t kMostAlerts = 200;

class EventLog {
public:
    void add(WallTime at, view::LogLevel level, std::string text);
    void decided(const rollout::Decision& decision);
    void alerted(const rollout::RaiseAlert& alert, WallTime at);
    /// What was told before this start, both oldest first. Alerts from before the first decision get no row.
    void restore(const std::vector<rollout::RaisedAlert>& alerts, const std::vector<rollout::Decision>& decisions);
    /// Connections, robots' own log lines, floods.
    void received(const link::LinkEvent& event, WallTime at);

    [[nodiscard]] const std::deque<view::LogRow>& rows() const { return m_rows; }
    [[nodiscard]] const std::deque<view::AlertView>& alerts() const { return m_alerts; }

private:
    void show(const rollout::RaiseAlert& alert, WallTime at);

    std::deque<view::LogRow> m_rows;       // newest last
    std::deque<view::AlertView> m_alerts;  // newest first
    std::uint64_t m_nextRow = 1;
};

/// Engine time is Unix time but for a clock that was set back; good enough to show.
WallTime toWall(EngineTime time);

}  // namespace slipway::host
