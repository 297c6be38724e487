// The alerts that were raised, and what people did about the alarms they made: the newest of both. Part of the store; alerts are
// added inside the caller's transaction.
#pragma once

#include <vector>

#include "core/rollout/alarm.h"
#include "core/store/connection.h"

namespace slipway::store {

class AlarmTables {
public:
    explicit AlarmTables(SQLite::Database& database) : m_database(database) {}

    void add(const rollout::RaisedAlert& raised);
    /// Replaces what was done before about the same alarm. In a transaction of its own.
    void put(const rollout::AlarmAct& act);

    /// Oldest first.
    std::vector<rollout::RaisedAlert> alerts();
    std::vector<rollout::AlarmAct> acts();

private:
    SQLite::Database& m_database;
};

}  // namespace slipway::store
