// Finds and reads the live tasks of one rollout in pages, each with site and kind of its robot. Part of the store;
// lives for one reading. Throws what the database throws.
#pragma once

#include <cstddef>
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
    /// Tells at most `rows` more tasks, and reads a bounded part of the journal for them: first where the robots were, then
    /// the tasks. False when that was all.
    Result<bool> some(std::size_t rows, const investigate::EachTask& visit);
    /// Of the journal that has to be read, 0..1.
    [[nodiscard]] double progress() const;

private:
    struct Place {
        std::string site;
        std::string kind;
    };
    Result<plan::Plan> readPlan(const RolloutId& rollout);
    void readSpan(const RolloutId& rollout);
    Result<void> readPlaces();
    std::int64_t modelNumber(const fleet::ModelRef& model);
    /// The rows after the last one of the page before, up to that entry of the journal.
    Result<std::vector<investigate::TaskRow>> readPage(std::int64_t until, std::size_t rows);

    SQLite::Database& m_database;
    std::int64_t m_candidate = -1;  // numbers in `models`; -1: no robot ever reported it
    std::int64_t m_baseline = -1;
    std::int64_t m_first = 0;  // entry of the start
    std::int64_t m_last = 0;   // of the end, or the newest
    std::int64_t m_lastCandidate = 0;
    std::int64_t m_placesAt = 0;   // entry up to which places were read
    std::int64_t m_atOrdinal = 0;  // the row that was read last
    std::int64_t m_atIndex = 0;
    std::map<std::string, Place> m_places;  // by robot
};

}  // namespace slipway::store
