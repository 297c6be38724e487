// Store::open: lock, open, look for damage, migrate; and how a damaged database is moved aside.
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

#include "core/store/schema.h"
#include "core/store/sqlite_store.h"

namespace slipway::store {

namespace {

namespace fs = std::filesystem;

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
Result<void> inspect(SQLite::Database& database, const std::string& path, bool readOnly) {
    if (belongsToAnother(database)) return fail(ErrorCode::unsupported, "The file is a database of another program.", path);
    const int version = fileVersion(database);
    if (version > schemaVersion()) return fail(ErrorCode::unsupported, "The data was written by a newer Slipway.", path);
    if (readOnly && version < schemaVersion()) {
        return fail(ErrorCode::unsupported, "The data was written by an older Slipway; open it with the console once.", path);
    }
    return lookForDamage(database, path);
}

/// Opens, inspects and migrates; every exception becomes an error here, and the connection is closed with it.
Result<std::unique_ptr<SQLite::Database>> openSound(const std::string& path, const OpenOptions& options) {
    std::unique_ptr<SQLite::Database> database;
    try {
        database = openConnection(path, !options.readOnly);
        if (auto ok = inspect(*database, path, options.readOnly); !ok) return std::unexpected(ok.error());
        if (!options.readOnly) migrate(*database);
        if (options.readOnly) database->exec("PRAGMA query_only=ON");
        if (options.mostPages > 0) database->exec(fmt::format("PRAGMA max_page_count={}", options.mostPages));
        sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
        return database;
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(toError(exception, database ? sqlite3_system_errno(database->getHandle()) : 0, path));
    }
}

/// A name that is free: "...corrupt-20261123T150412Z", then with -2, -3 behind.
std::string freeName(const std::string& path) {
    const auto now = std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    std::string stamp;
    for (const char c : toRfc3339(now).substr(0, 19)) {
        if (c != '-' && c != ':') stamp += c;
    }
    const std::string name = path + ".corrupt-" + stamp + "Z";
    for (int n = 1;; ++n) {
        std::string free = n == 1 ? name : fmt::format("{}-{}", name, n);
        if (!fs::exists(free)) return free;
    }
}

/// Renames survive a power loss only when the directory was written too.
void syncDirectory(const std::string& directory) {
    const int descriptor = open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    fsync(descriptor);
    close(descriptor);
}

/// The write-ahead log first: a database alone is still a database, a log alone would be given to a new one.
Error moveAside(const std::string& directory, const std::string& path, const Error& why) {
    const std::string aside = freeName(path);
    std::error_code error;
    if (fs::exists(path + "-wal")) fs::rename(path + "-wal", aside + "-wal", error);
    if (!error) fs::rename(path, aside, error);
    if (error) {
        return {ErrorCode::storage,
                fmt::format("The database is damaged ({}) and cannot be moved aside: {}.", why.message, error.message()), path};
    }
    syncDirectory(directory);
    return {ErrorCode::storageCorrupt,
            fmt::format("The database {} is damaged ({}). It was moved to {}; opening again begins a new one.", path, why.message, aside),
            path};
}

Result<void> makeDirectory(const std::string& directory) {
    std::error_code error;
    if (fs::is_directory(directory, error)) return {};
    fs::create_directories(directory, error);
    if (error) return fail(ErrorCode::storage, fmt::format("The directory cannot be made: {}.", error.message()), directory);
    fs::permissions(directory, fs::perms::owner_all, error);  // journal and token digests are the owner's
    return {};
}

}  // namespace

Result<std::unique_ptr<Store>> Store::open(const std::string& directory, const OpenOptions& options) {
    const std::string path = directory + "/slipway.db";
    std::error_code ignored;
    if (options.readOnly && !fs::exists(path, ignored)) return fail(ErrorCode::notFound, "There is no data here yet.", path);
    if (!options.readOnly) {
        if (auto ok = makeDirectory(directory); !ok) return std::unexpected(ok.error());
    }
    auto lock = LockFile::take(directory + "/slipway.lock", options.program, options.readOnly);
    if (!lock) return std::unexpected(lock.error());
    auto database = openSound(path, options);
    if (!database && database.error().code == ErrorCode::storageCorrupt && !options.readOnly) {
        return std::unexpected(moveAside(directory, path, database.error()));
    }
    if (!database) return std::unexpected(database.error());
    try {
        return std::make_unique<SqliteStore>(directory, std::move(*lock), std::move(*database), options.readOnly);
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(toError(exception, 0, path));
    }
}

}  // namespace slipway::store
