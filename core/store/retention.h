// Raw results are kept for a while, summaries for ever. A restart folds the whole journal, so of old results stays
// what the fold needs: in the time of a rollout all that decisions stood on, outside of it the last one of each batch
// (it may have set the robot's clock). Part of the store; one slice a call, in a transaction of its own.
#pragma once

#include <cstdint>

#include "core/store/connection.h"
#include "core/store/history_tables.h"
#include "core/store/store.h"

namespace slipway::store {

class Retention {
public:
    explicit Retention(SQLite::Database& database);
    /// Results of entries before `before` and before the oldest active rollout; goes on where the last call ended.
    Trimmed trim(HistoryTables& history, WallTime before);

private:
    /// Entries from the start of a rollout to its last decision; an active one has no end.
    struct Span {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
    };
    std::vector<Span> spans();
    std::size_t thin(std::uint64_t ordinal, std::int64_t items, bool inRollout);

    SQLite::Database& m_database;
    SQLite::Statement m_entries;
    SQLite::Statement m_forget;
    SQLite::Statement m_remove;
    SQLite::Statement m_count;
};

}  // namespace slipway::store
