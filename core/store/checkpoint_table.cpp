#include "core/store/checkpoint_table.h"

#include <fmt/format.h>

namespace slipway::store {

std::vector<std::uint64_t> CheckpointTable::ordinals(const std::string& mark) {
    std::vector<std::uint64_t> all;
    SQLite::Statement query(m_database, "SELECT ordinal FROM checkpoints WHERE mark = ? ORDER BY ordinal");
    Use row(query);
    row.with(mark);
    while (row.next()) all.push_back(static_cast<std::uint64_t>(row.integer(0)));
    return all;
}

Result<std::string> CheckpointTable::at(std::uint64_t ordinal) {
    SQLite::Statement query(m_database, "SELECT state FROM checkpoints WHERE ordinal = ?");
    Use row(query);
    if (!row.with(ordinal).next())
        return fail(ErrorCode::notFound, "No checkpoint was kept here.", fmt::format("journal entry {}", ordinal));
    return row.blob(0);
}

void CheckpointTable::put(std::uint64_t ordinal, const std::string& mark, const std::string& bytes) {
    WriteTransaction transaction(m_database);
    m_database.exec(
        "DELETE FROM checkpoints WHERE ordinal = (SELECT max(ordinal) FROM checkpoints) "
        "AND ordinal >= (SELECT coalesce(max(ordinal), 0) FROM plans)");
    SQLite::Statement others(m_database, "DELETE FROM checkpoints WHERE mark <> ?");
    Use(others).with(mark).run();
    SQLite::Statement insert(m_database, "INSERT OR REPLACE INTO checkpoints VALUES(?, ?, ?)");
    insert.bind(1, static_cast<std::int64_t>(ordinal));
    insert.bindNoCopy(2, mark);
    insert.bindNoCopy(3, bytes.data(), static_cast<int>(bytes.size()));
    insert.exec();
    transaction.commit();
}

}  // namespace slipway::store
