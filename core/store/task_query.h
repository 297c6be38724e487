// Finds and reads the live tasks of one rollout in pages, each with site and kind of its robot. Part of the store;
// lives for one reading. Throws what the database throws.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/investigate/task_row.h"
#include "core/plan/plan.h"
#include "core/store/connection.h"

namespace slipway::store {

class TaskQuery {
public:
    explicit TaskQuery(SQLite::Database& database) : m_database(database) {}

    /// Which models, and between which entries of the journal.
    Result<void> choose(const RolloutId& rollout);
    Result<void> each(const investigate::EachTask& visit);

private:
    struct Place {
        std::string site;
        std::string kind;
    };
    Result<plan::Plan> readPlan(const RolloutId& rollout);
    void readSpan(const RolloutId& rollout);
    Result<void> readPlaces();
    std::int64_t modelNumber(const fleet::ModelRef& model);
    /// The rows after the last one of the page before; empty at the end.
    Result<std::vector<investigate::TaskRow>> readPage(SQLite::Statement& query);

    SQLite::Database& m_database;
    std::int64_t m_candidate = -1;  // numbers in `models`; -1: no robot ever reported it
    std::int64_t m_baseline = -1;
    std::int64_t m_first = 0;  // entry of the start
    std::int64_t m_last = 0;   // of the end, or the newest
    std::int64_t m_lastCandidate = 0;
    std::int64_t m_atOrdinal = 0;  // the row that was read last
    std::int64_t m_atIndex = 0;
    std::map<std::string, Place> m_places;  // by robot
};

}  // namespace slipway::store
