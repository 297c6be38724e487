#include "core/store/connection.h"

#include <sqlite3.h>

#include <cerrno>

namespace slipway::store {

std::unique_ptr<SQLite::Database> openConnection(const std::string& path, bool mayCreate) {
    const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX | (mayCreate ? SQLite::OPEN_CREATE : 0);
    auto database = std::make_unique<SQLite::Database>(path, flags);
    sqlite3* handle = database->getHandle();
    // A damaged file is kept as it was found, with its write-ahead log, for whoever looks into it.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    // Neither a trick in a damaged schema nor a function hidden in a view runs.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    database->exec("PRAGMA locking_mode=EXCLUSIVE");
    if (database->execAndGet("PRAGMA journal_mode=WAL").getString() != "wal") {
        throw SQLite::Exception("The file system cannot keep a write-ahead log", SQLITE_IOERR);
    }
    database->exec(
        "PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;"
        "PRAGMA journal_size_limit=67108864");
    database->exec("BEGIN IMMEDIATE; COMMIT");  // the lock is taken by the first access: now, not at the first append
    return database;
}

Error toError(const SQLite::Exception& exception, int systemErrno, const std::string& where) {
    const int code = exception.getErrorCode() & 0xFF;
    const std::string detail = std::string(" (") + exception.what() + ").";
    const bool noSpace = code == SQLITE_IOERR && (systemErrno == ENOSPC || systemErrno == EDQUOT);
    if (code == SQLITE_FULL || noSpace) return {ErrorCode::storageFull, "The disk is full; nothing was written" + detail, where};
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB) return {ErrorCode::storageCorrupt, "The database is damaged" + detail, where};
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        return {ErrorCode::conflict, "Another program has the database open" + detail, where};
    }
    return {ErrorCode::storage, "The disk or the database refused" + detail, where};
}

WriteTransaction::WriteTransaction(SQLite::Database& database) : m_database(database) { database.exec("BEGIN IMMEDIATE"); }

WriteTransaction::~WriteTransaction() {
    if (!m_committed && sqlite3_get_autocommit(m_database.getHandle()) == 0) m_database.tryExec("ROLLBACK");
}

void WriteTransaction::commit() {
    m_database.exec("COMMIT");
    m_committed = true;
}

Use::~Use() { m_statement.tryReset(); }

std::string Use::blob(int column) const {
    const SQLite::Column found = m_statement.getColumn(column);
    return {static_cast<const char*>(found.getBlob()), static_cast<std::size_t>(found.getBytes())};
}

}  // namespace slipway::store
