// Results as rows: one per task, in the order of their batch, so that ten million of them stay small and can be
// asked by SQL. Part of the store; what a robot sends twice is kept for replay but marked as not to be counted.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "core/fleet/result_item.h"
#include "core/rollout/event.h"
#include "core/store/connection.h"

namespace slipway::store {

/// A row of results with the entry that it belongs to.
struct ResultRow {
    std::uint64_t ordinal = 0;
    fleet::ResultItem item;
};

class ResultTable {
public:
    explicit ResultTable(SQLite::Database& database);

    /// Inside the caller's transaction.
    void add(std::uint64_t ordinal, const rollout::RobotResults& results);
    /// Models that the failed transaction had added are not in the file: look them up again.
    void forget() { m_models.clear(); }
    /// Rows of the entries first..last, in order.
    Result<std::vector<ResultRow>> read(std::uint64_t first, std::uint64_t last);

private:
    std::int64_t modelNumber(const fleet::ModelRef& model);
    void addItem(std::uint64_t ordinal, std::size_t index, const std::string& robot, bool again, const fleet::ResultItem& item);

    std::map<fleet::ModelRef, std::int64_t> m_models;
    SQLite::Database& m_database;
    SQLite::Statement m_addBatch;
    SQLite::Statement m_addItem;
    SQLite::Statement m_addModel;
    SQLite::Statement m_findModel;
    SQLite::Statement m_read;
};

}  // namespace slipway::store
