#include "core/store/alarm_tables.h"

#include <algorithm>

namespace slipway::store {

namespace {

// As many as a screen shows (core/host/event_log.h).
constexpr const char* kForgetAlerts = "DELETE FROM alerts WHERE number <= (SELECT max(number) FROM alerts) - 200";
constexpr const char* kForgetActs = "DELETE FROM alarm_acts WHERE key NOT IN (SELECT key FROM alarm_acts ORDER BY at_ms DESC LIMIT 200)";

rollout::AlertPriority priorityOf(std::int64_t number) {
    return static_cast<rollout::AlertPriority>(std::clamp<std::int64_t>(number, 0, static_cast<int>(rollout::AlertPriority::low)));
}

}  // namespace

void AlarmTables::add(const rollout::RaisedAlert& raised) {
    const rollout::RaiseAlert& alert = raised.alert;
    SQLite::Statement insert(m_database, "INSERT INTO alerts(alert, priority, rollout, cause, text, at_ms) VALUES(?, ?, ?, ?, ?, ?)");
    Use(insert)
        .with(alert.alert, static_cast<std::int64_t>(alert.priority), alert.rollout.value, alert.cause, alert.text, toMs(raised.at))
        .run();
    m_database.exec(kForgetAlerts);
}

void AlarmTables::put(const rollout::AlarmAct& act) {
    WriteTransaction transaction(m_database);
    SQLite::Statement insert(m_database, "INSERT OR REPLACE INTO alarm_acts VALUES(?, ?, ?, ?, ?)");
    Use row(insert);
    row.with(act.key, act.who, toMs(act.at), act.reason, nullptr);
    if (act.until) insert.bind(5, toMs(*act.until));
    row.run();
    m_database.exec(kForgetActs);
    transaction.commit();
}

std::vector<rollout::RaisedAlert> AlarmTables::alerts() {
    std::vector<rollout::RaisedAlert> all;
    SQLite::Statement query(m_database, "SELECT alert, priority, rollout, cause, text, at_ms FROM alerts ORDER BY number");
    Use row(query);
    while (row.next()) {
        all.push_back(
            {{static_cast<std::uint64_t>(row.integer(0)), priorityOf(row.integer(1)), RolloutId(row.text(2)), row.text(3), row.text(4)},
             wallTime(row.integer(5))});
    }
    return all;
}

std::vector<rollout::AlarmAct> AlarmTables::acts() {
    std::vector<rollout::AlarmAct> all;
    SQLite::Statement query(m_database, "SELECT key, who, at_ms, reason, until_ms FROM alarm_acts ORDER BY at_ms, key");
    Use row(query);
    while (row.next()) {
        all.push_back({row.text(0), row.text(1), wallTime(row.integer(2)), row.text(3), {}});
        if (!row.null(4)) all.back().until = wallTime(row.integer(4));
    }
    return all;
}

}  // namespace slipway::store
