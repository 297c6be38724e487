// Store::open: lock, open what is sound; what is not is moved aside and restored.
#include <fmt/format.h>

#include <filesystem>
#include <system_error>

#include "core/store/close_mark.h"
#include "core/store/connection.h"
#include "core/store/restore.h"
#include "core/store/sound_database.h"
#include "core/store/sqlite_store.h"

namespace slipway::store {

namespace {

namespace fs = std::filesystem;

Result<void> makeDirectory(const std::string& directory) {
    std::error_code error;
    if (fs::is_directory(directory, error)) return {};
    fs::create_directories(directory, error);
    if (error) return fail(ErrorCode::storage, fmt::format("The directory cannot be made: {}.", error.message()), directory);
    fs::permissions(directory, fs::perms::owner_all, error);  // journal and token digests are the owner's
    return {};
}

Result<void> replaceDamaged(const std::string& directory, const Error& damage) {
    const auto aside = moveAside(directory, damage);
    if (!aside) return std::unexpected(aside.error());
    return restore(directory, damage.message, *aside);
}

/// Under the lock. `damage`: what is known to be wrong already, if anything.
Result<std::unique_ptr<SQLite::Database>> openOrRestore(const std::string& directory, const OpenOptions& options, const Error* damage) {
    const std::string path = directory + "/slipway.db";
    const Inspection inspection = damage == nullptr && wasClosedInOrder(directory) ? Inspection::brief : Inspection::whole;
    if (options.readOnly) return openSound(path, options, inspection);
    if (databaseIsGone(directory)) {
        if (auto ok = restoreGone(directory); !ok) return std::unexpected(ok.error());
    } else if (damage != nullptr) {
        if (auto ok = replaceDamaged(directory, *damage); !ok) return std::unexpected(ok.error());
    } else if (databaseIsEmptied(directory)) {
        const Error emptied{ErrorCode::storageCorrupt, "its file is empty", path};
        if (auto ok = replaceDamaged(directory, emptied); !ok) return std::unexpected(ok.error());
    }
    auto database = openSound(path, options, inspection);
    if (database || database.error().code != ErrorCode::storageCorrupt) return database;
    if (auto ok = replaceDamaged(directory, database.error()); !ok) return std::unexpected(ok.error());
    return openSound(path, options);
}

Result<std::unique_ptr<Store>> openLocked(const std::string& directory, const OpenOptions& options, const Error* damage) {
    const std::string path = directory + "/slipway.db";
    auto lock = LockFile::take(directory + "/slipway.lock", options.program, options.readOnly);
    if (!lock) return std::unexpected(lock.error());
    auto database = openOrRestore(directory, options, damage);
    if (!database) return std::unexpected(database.error());
    try {
        return std::make_unique<SqliteStore>(directory, std::move(*lock), std::move(*database), options.readOnly);
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(toError(exception, 0, path));
    }
}

}  // namespace

Result<std::unique_ptr<Store>> Store::open(const std::string& directory, const OpenOptions& options) {
    const std::string path = directory + "/slipway.db";
    std::error_code ignored;
    if (options.readOnly && !fs::exists(path, ignored)) {
        if (databaseIsGone(directory)) {
            return fail(ErrorCode::storageCorrupt, "The database is missing; the next run or the console restores the newest backup.",
                        path);
        }
        return fail(ErrorCode::notFound, "There is no data here yet.", path);
    }
    if (!options.readOnly) {
        if (auto ok = makeDirectory(directory); !ok) return std::unexpected(ok.error());
    }
    return openLocked(directory, options, nullptr);
}

Result<std::unique_ptr<Store>> Store::openInsteadOf(const std::string& directory, const OpenOptions& options, const Error& damage) {
    return openLocked(directory, options, &damage);
}

}  // namespace slipway::store
