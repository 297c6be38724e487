// The alarms of the desk as a plain value: what the snapshots raised, grouped by rollout and cause and never per
// robot, with what people did about them. No window and no clock of its own, so a test reads it like a table.
// Owned by the alarm panel; GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "core/view/snapshot.h"

namespace slipway::alarms {

enum class AlarmState { unacknowledged, acknowledged, returned, shelved };

struct Shelf {
    QString reason;
    WallTime until{};
};

struct Acknowledgement {
    QString who;
    WallTime at{};
};

struct Alarm {
    std::string key;  // what makes it one alarm: the cause; for failed robots also the stage and their reason
    rollout::AlertPriority priority = rollout::AlertPriority::high;
    QString cause;
    QString text;  // as core wrote it
    WallTime first{};
    WallTime last{};
    std::int64_t times = 0;   // how often it was raised
    std::int64_t robots = 0;  // concerned now; 0 where it is not about robots
    QStringList names;        // of the robots in quarantine, the first few
    bool present = true;      // false: the condition is gone
    RolloutId rollout;        // that it is about; empty: the desk
    std::optional<Acknowledgement> acknowledged;
    std::optional<Shelf> shelf;

    [[nodiscard]] AlarmState state() const;
    /// The text in the reader's language, with the number of robots where it is about some.
    [[nodiscard]] QString words() const;
};

struct AlarmCounts {
    std::int64_t high = 0;
    std::int64_t medium = 0;
    std::int64_t low = 0;
    std::int64_t gone = 0;  // no longer so, and not acknowledged yet
};

/// "2 high, 1 medium, 3 gone"; empty: none.
QString countsText(const AlarmCounts& counts);

class AlarmBook {
public:
    static constexpr Milliseconds kFloodSpan{600'000};
    static constexpr Milliseconds kNews{60'000};
    static constexpr std::size_t kFloodMoreThan = 10;

    /// Takes in what is new, and what people did about it before this start. True if an alarm of high priority is new or came
    /// back: the one reason for a sound. What was raised over a minute ago is not news.
    bool take(const view::Snapshot& snapshot, WallTime now);

    /// By state (unacknowledged first, shelved last), then priority, then newest.
    [[nodiscard]] const std::vector<Alarm>& alarms() const { return m_alarms; }
    /// Of those not shelved, what the status strip shows: a condition that is gone is no longer high.
    [[nodiscard]] AlarmCounts counts() const;
    /// Some alarm was neither acknowledged nor shelved.
    [[nodiscard]] bool isWaiting() const;
    /// Alarms raised in the last ten minutes, if they are more than ten; else 0.
    [[nodiscard]] std::int64_t flood(WallTime now) const;

    /// False if there is no such alarm or somebody acknowledged it before.
    bool acknowledge(const std::string& key, const QString& who, WallTime at);
    /// False if there is no such alarm, the reason is empty or the end is not in the future.
    bool shelve(const std::string& key, const QString& reason, WallTime until, WallTime now);

private:
    using Seen = std::tuple<std::uint64_t, WallTime, std::string>;  // id (0 for the console's own), time, cause

    Alarm& raise(const std::string& key, rollout::AlertPriority priority, const std::string& cause, WallTime at, WallTime now, bool& loud);
    void takeAlerts(const view::Snapshot& snapshot, WallTime now, bool& loud);
    void takeFailedRobots(const view::Snapshot& snapshot, WallTime now, bool& loud);
    void applyActs(const view::Snapshot& snapshot, WallTime now);
    void settle(const view::Snapshot& snapshot, WallTime now);
    [[nodiscard]] Alarm* find(const std::string& key);

    std::vector<Alarm> m_alarms;
    std::vector<WallTime> m_raised;  // within the flood's span, oldest first
    std::set<Seen> m_seen;           // alerts taken in
};

}  // namespace slipway::alarms
