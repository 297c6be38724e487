// The journal: every event with its time, in an order without a gap, and with it the results and decisions it
// brought. Part of the store; adds inside the caller's transaction, reads in pages.
#pragma once

#include <cstdint>
#include <functional>

#include "core/store/audit_chain.h"
#include "core/store/connection.h"
#include "core/store/result_table.h"
#include "core/store/store.h"

namespace slipway::store {

/// The newest entry; ordinal 0 in an empty journal.
struct JournalHead {
    std::uint64_t ordinal = 0;
    EngineTime at{};
    WallTime wall{};
};

class JournalTable {
public:
    explicit JournalTable(SQLite::Database& database);

    JournalHead head();
    /// Fails only for an event that has no JSON; throws what the database throws.
    Result<void> add(const Entry& entry);
    void forget() { m_results.forget(); }
    Result<void> replay(std::uint64_t afterOrdinal, const std::function<bool(Entry&&)>& each);

private:
    struct Stored;
    struct Page;
    Page readPage(std::uint64_t afterOrdinal);
    Result<std::vector<Entry>> entriesOf(Page&& page);
    Result<void> attachResults(std::vector<Entry>& entries, const Page& page);
    Result<void> attachDecisions(std::vector<Entry>& entries);

    SQLite::Statement m_add;
    SQLite::Statement m_read;
    SQLite::Statement m_readDecisions;
    SQLite::Statement m_head;
    ResultTable m_results;
};

}  // namespace slipway::store
