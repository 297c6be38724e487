#include "core/store/journal_table.h"

#include <fmt/format.h>

#include "core/store/decision_codec.h"
#include "core/store/event_codec.h"

namespace slipway::store {

namespace {

constexpr int kPage = 256;  // entries read at once: few enough that a page of large batches stays small

std::string placeOf(std::uint64_t ordinal) { return fmt::format("journal entry {}", ordinal); }

}  // namespace

/// A row of the journal before its body is read.
struct JournalTable::Stored {
    std::uint64_t ordinal = 0;
    std::int64_t at = 0;
    std::int64_t wall = 0;
    std::string kind;
    std::string body;
    std::size_t items = 0;
};

struct JournalTable::Page {
    std::vector<Stored> rows;
};

JournalTable::JournalTable(SQLite::Database& database)
    : m_add(database, "INSERT INTO journal VALUES(?, ?, ?, ?, ?, ?)"),
      m_read(database, "SELECT ordinal, at_ms, wall_ms, kind, body, items FROM journal WHERE ordinal > ? ORDER BY ordinal LIMIT " +
                           std::to_string(kPage)),
      m_readDecisions(database,
                      "SELECT d.ordinal, a.decision FROM decisions d JOIN audit a USING(number) "
                      "WHERE d.ordinal BETWEEN ? AND ? ORDER BY d.ordinal, d.number"),
      m_head(database, "SELECT ordinal, at_ms, wall_ms FROM journal ORDER BY ordinal DESC LIMIT 1"),
      m_results(database) {}

JournalHead JournalTable::head() {
    Use row(m_head);
    if (!row.next()) return {};
    return {static_cast<std::uint64_t>(row.integer(0)), engineTime(row.integer(1)), WallTime(Milliseconds(row.integer(2)))};
}

Result<void> JournalTable::add(const Entry& entry) {
    const auto body = writeEvent(entry.event, Items::apart);
    if (!body) return std::unexpected(body.error());
    const auto* results = std::get_if<rollout::RobotResults>(&entry.event);
    const std::size_t items = results == nullptr ? 0 : results->items.size();
    Use(m_add)
        .with(entry.ordinal, toMilliseconds(entry.at), entry.wall.time_since_epoch().count(), eventKind(entry.event), *body, items)
        .run();
    if (results != nullptr) m_results.add(entry.ordinal, *results);
    return {};
}

Result<void> JournalTable::replay(std::uint64_t afterOrdinal, const std::function<bool(Entry&&)>& each) {
    for (;;) {
        Page page = readPage(afterOrdinal);
        if (page.rows.empty()) return {};
        auto entries = entriesOf(std::move(page));
        if (!entries) return std::unexpected(entries.error());
        for (Entry& entry : *entries) {
            if (entry.ordinal != afterOrdinal + 1) {
                return fail(ErrorCode::storageCorrupt, "An entry of the journal is missing.", placeOf(afterOrdinal + 1));
            }
            ++afterOrdinal;
            if (!each(std::move(entry))) return {};
        }
    }
}

JournalTable::Page JournalTable::readPage(std::uint64_t afterOrdinal) {
    Page page;
    Use row(m_read);
    row.with(afterOrdinal);
    while (row.next()) {
        page.rows.push_back({static_cast<std::uint64_t>(row.integer(0)), row.integer(1), row.integer(2), row.text(3), row.text(4),
                             static_cast<std::size_t>(row.integer(5))});
    }
    return page;
}

Result<std::vector<Entry>> JournalTable::entriesOf(Page&& page) {
    std::vector<Entry> entries;
    entries.reserve(page.rows.size());
    for (const Stored& row : page.rows) {
        auto event = readEvent(row.kind, row.body);
        if (!event) {
            event.error().where = placeOf(row.ordinal);
            return std::unexpected(event.error());
        }
        entries.push_back({row.ordinal, engineTime(row.at), WallTime(Milliseconds(row.wall)), std::move(*event), {}});
    }
    if (auto ok = attachResults(entries, page); !ok) return std::unexpected(ok.error());
    if (auto ok = attachDecisions(entries); !ok) return std::unexpected(ok.error());
    return entries;
}

Result<void> JournalTable::attachResults(std::vector<Entry>& entries, const Page& page) {
    auto rows = m_results.read(entries.front().ordinal, entries.back().ordinal);
    if (!rows) return std::unexpected(rows.error());
    auto row = rows->begin();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto* results = std::get_if<rollout::RobotResults>(&entries[i].event);
        std::size_t found = 0;
        for (; row != rows->end() && row->ordinal == entries[i].ordinal; ++row, ++found) {
            if (results != nullptr) results->items.push_back(std::move(row->item));
        }
        if (found != page.rows[i].items || (results == nullptr && found != 0)) {
            return fail(ErrorCode::storageCorrupt, fmt::format("{} of {} results are there.", found, page.rows[i].items),
                        placeOf(entries[i].ordinal));
        }
    }
    if (row != rows->end()) return fail(ErrorCode::storageCorrupt, "Results without an entry.", placeOf(row->ordinal));
    return {};
}

Result<void> JournalTable::attachDecisions(std::vector<Entry>& entries) {
    Use row(m_readDecisions);
    row.with(entries.front().ordinal, entries.back().ordinal);
    auto entry = entries.begin();
    while (row.next()) {
        const auto ordinal = static_cast<std::uint64_t>(row.integer(0));
        while (entry != entries.end() && entry->ordinal < ordinal) ++entry;
        auto decision = readDecision(row.text(1));
        if (!decision || entry == entries.end() || entry->ordinal != ordinal) {
            return fail(ErrorCode::storageCorrupt, decision ? "A decision without an entry." : decision.error().message, placeOf(ordinal));
        }
        entry->decisions.push_back(std::move(*decision));
    }
    return {};
}

}  // namespace slipway::store
