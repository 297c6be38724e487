#include "core/store/retention.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <string>

namespace slipway::store {

namespace {

constexpr const char* kDoneSetting = "results.trimmed";  // the last entry whose results were looked at
constexpr int kEntriesInSlice = 256;
constexpr std::size_t kRowsInSlice = 2000;

std::uint64_t doneUntil(HistoryTables& history) {
    const std::string text = history.setting(kDoneSetting).value_or("0");
    std::uint64_t ordinal = 0;
    std::from_chars(text.data(), text.data() + text.size(), ordinal);
    return ordinal;
}

}  // namespace

Retention::Retention(SQLite::Database& database)
    : m_database(database),
      m_entries(database,
                "SELECT ordinal, wall_ms, items FROM journal WHERE ordinal > ? ORDER BY ordinal LIMIT " + std::to_string(kEntriesInSlice)),
      m_forget(database, "UPDATE results SET category = '', shadow = NULL, features = NULL WHERE ordinal = ?"),
      m_remove(database, "DELETE FROM results WHERE ordinal = ? AND idx < ?"),
      m_count(database, "UPDATE journal SET items = 1 WHERE ordinal = ?") {}

std::vector<Retention::Span> Retention::spans() {
    std::vector<Span> all;
    SQLite::Statement query(m_database,
                            "SELECT p.ordinal, r.ended_ms, (SELECT max(d.ordinal) FROM decisions d WHERE d.rollout = p.rollout) "
                            "FROM plans p LEFT JOIN rollouts r ON r.id = p.rollout");
    Use row(query);
    while (row.next()) {
        const bool ended = !row.null(1) && !row.null(2);
        const auto last = ended ? static_cast<std::uint64_t>(row.integer(2)) : std::numeric_limits<std::uint64_t>::max();
        all.push_back({static_cast<std::uint64_t>(row.integer(0)), last});
    }
    return all;
}

/// The number of rows that were changed or removed.
std::size_t Retention::thin(std::uint64_t ordinal, std::int64_t items, bool inRollout) {
    if (!inRollout && items > 1) {
        Use(m_remove).with(ordinal, items - 1).run();
        Use(m_count).with(ordinal).run();
    }
    Use(m_forget).with(ordinal).run();
    return static_cast<std::size_t>(items);
}

Trimmed Retention::trim(HistoryTables& history, WallTime before) {
    const std::vector<Span> rollouts = spans();
    std::uint64_t end = std::numeric_limits<std::uint64_t>::max();
    for (const Span& span : rollouts) {
        if (span.last == std::numeric_limits<std::uint64_t>::max()) end = std::min(end, span.first);
    }
    const std::uint64_t begun = doneUntil(history);
    std::uint64_t done = begun;
    Trimmed trimmed;
    WriteTransaction transaction(m_database);
    {
        int entries = 0;
        Use row(m_entries);
        row.with(begun);
        while (trimmed.rows < kRowsInSlice && row.next()) {
            const auto ordinal = static_cast<std::uint64_t>(row.integer(0));
            if (ordinal >= end || row.integer(1) >= before.time_since_epoch().count()) break;
            const bool inRollout = std::any_of(rollouts.begin(), rollouts.end(),
                                               [ordinal](const Span& one) { return ordinal >= one.first && ordinal <= one.last; });
            if (row.integer(2) > 0) trimmed.rows += thin(ordinal, row.integer(2), inRollout);
            done = ordinal;
            ++entries;
        }
        trimmed.more = trimmed.rows >= kRowsInSlice || entries == kEntriesInSlice;
    }
    if (done != begun) history.putSetting(kDoneSetting, std::to_string(done));
    transaction.commit();
    return trimmed;
}

}  // namespace slipway::store
