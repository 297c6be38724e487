#include "core/store/sound_database.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include "core/store/audit_chain.h"
#include "core/store/connection.h"
#include "core/store/journal_table.h"
#include "core/store/schema.h"

namespace slipway::store {

namespace {

/// Damage that SQLite does not throw by itself.
Result<void> lookForDamage(SQLite::Database& database, const std::string& path) {
    const std::string check = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (check != "ok") return fail(ErrorCode::storageCorrupt, check, path);
    if (fileVersion(database) == 0) return {};
    SQLite::Statement query(database, "SELECT count(*), coalesce(min(ordinal), 1), coalesce(max(ordinal), 0) FROM journal");
    Use row(query);
    if (!row.next() || row.integer(1) != 1 || row.integer(2) != row.integer(0)) {
        return fail(ErrorCode::storageCorrupt, "entries of the journal are missing", path);
    }
    return {};
}

/// The file's own sanity, in the order in which one may ask: whose, how new, damaged.
Result<void> inspect(SQLite::Database& database, const std::string& path, bool readOnly, Inspection inspection) {
    if (belongsToAnother(database)) return fail(ErrorCode::unsupported, "The file is a database of another program.", path);
    const int version = fileVersion(database);
    if (version > schemaVersion()) return fail(ErrorCode::unsupported, "The data was written by a newer Slipway.", path);
    if (readOnly && version < schemaVersion()) {
        return fail(ErrorCode::unsupported, "The data was written by an older Slipway; open it with the console once.", path);
    }
    if (inspection == Inspection::brief) return {};
    return lookForDamage(database, path);
}

}  // namespace

Result<std::unique_ptr<SQLite::Database>> openSound(const std::string& path, const OpenOptions& options, Inspection inspection) {
    std::unique_ptr<SQLite::Database> database;
    try {
        database = openConnection(path, !options.readOnly);
        if (auto ok = inspect(*database, path, options.readOnly, inspection); !ok) return std::unexpected(ok.error());
        if (!options.readOnly) migrate(*database);
        if (options.readOnly) database->exec("PRAGMA query_only=ON");
        if (options.mostPages > 0) database->exec(fmt::format("PRAGMA max_page_count={}", options.mostPages));
        sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
        return database;
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(toError(exception, database ? sqlite3_system_errno(database->getHandle()) : 0, path));
    }
}

Result<std::uint64_t> readWhole(SQLite::Database& database, const std::string& path) {
    try {
        std::uint64_t entries = 0;
        const auto read = JournalTable(database).replay(0, [&entries](Entry&& entry) {
            entries = entry.ordinal;
            return true;
        });
        if (!read) return std::unexpected(read.error());
        const AuditReport audit = AuditChain(database).verify();
        if (audit.firstBroken)
            return fail(ErrorCode::storageCorrupt, fmt::format("audit record {}: {}", *audit.firstBroken, audit.what), path);
        return entries;
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(toError(exception, sqlite3_system_errno(database.getHandle()), path));
    }
}

}  // namespace slipway::store
