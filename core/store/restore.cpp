#include "core/store/restore.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <system_error>
#include <vector>

#include "core/store/backups.h"
#include "core/store/connection.h"
#include "core/store/files.h"
#include "core/store/history_tables.h"
#include "core/store/restoration.h"
#include "core/store/sound_database.h"

namespace slipway::store {

namespace {

namespace fs = std::filesystem;

constexpr const char* kAsidePrefix = "slipway.db.corrupt-";
constexpr std::uintmax_t kHeaderBytes = 100;  // of every SQLite file that is not empty

WallTime wallNow() { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); }

std::string pathOf(const std::string& directory) { return directory + "/slipway.db"; }

/// Databases that were moved aside, oldest first.
std::vector<std::string> databasesAside(const std::string& directory) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator file(directory, error), end; !error && file != end; file.increment(error)) {
        const std::string name = file->path().filename();
        if (name.starts_with(kAsidePrefix) && !name.ends_with("-wal") && !name.ends_with("-shm")) names.push_back(file->path());
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// A store was open here before: its reserve is there, or a log, or what only comes from a database.
bool wasUsed(const std::string& directory) {
    std::error_code ignored;
    return fs::exists(directory + "/slipway.reserve", ignored) || fs::exists(pathOf(directory) + "-wal", ignored) ||
           !listBackups(directory).empty() || !databasesAside(directory).empty();
}

/// A name that is free: "...corrupt-20261123T150412Z", then with -2, -3 behind.
std::string freeName(const std::string& directory) {
    const std::string name = fmt::format("{}/{}{}", directory, kAsidePrefix, stampOf(wallNow()));
    for (int n = 1;; ++n) {
        std::string free = n == 1 ? name : fmt::format("{}-{}", name, n);
        if (!fs::exists(free) && !fs::exists(free + "-wal")) return free;
    }
}

/// A log alone would be given to the next database.
Result<void> moveLogs(const std::string& directory, const std::string& aside) {
    for (const char* ending : {"-wal", "-shm"}) {
        const std::string log = pathOf(directory) + ending;
        if (!fs::exists(log)) continue;
        if (auto ok = renameDurably(directory, log, aside + ending); !ok) return ok;
    }
    return {};
}

/// Makes the database in `path` (a copy of a backup, or nothing yet) whole and writes the story into it.
Result<void> complete(const std::string& path, Restoration& story) {
    auto database = openSound(path, {});
    if (!database) return std::unexpected(database.error());
    if (!story.backup.empty()) {
        const auto entries = readWhole(**database, path);
        if (!entries) return std::unexpected(entries.error());
        story.entries = *entries;
    }
    try {
        HistoryTables(**database).putSetting(kRestorationSetting, writeRestoration(story));
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(toError(exception, 0, path));
    }
    database->reset();  // brings the write-ahead log into the file
    return syncFile(path);
}

Result<void> completeCopy(const BackupFile& backup, const std::string& path, Restoration& story) {
    removeDatabase(path);
    std::error_code error;
    fs::copy_file(backup.path, path, error);
    if (error == std::errc::no_space_on_device) return fail(ErrorCode::storageFull, "There is no room to restore the backup.", backup.path);
    if (error) return fail(ErrorCode::storage, fmt::format("it cannot be copied: {}", error.message()), backup.path);
    story.backup = backup.path;
    story.backupAt = backup.at;
    return complete(path, story);
}

/// Leaves a complete database in `path`.
Result<void> make(const std::string& directory, const std::string& path, Restoration& story) {
    for (const BackupFile& backup : listBackups(directory)) {
        auto made = completeCopy(backup, path, story);
        if (made || made.error().code == ErrorCode::storageFull) return made;
        story.unsound.push_back(fmt::format("{} ({})", backup.path, made.error().message));
        story.backup.clear();
    }
    story.backupAt = WallTime{};
    removeDatabase(path);
    return complete(path, story);
}

}  // namespace

bool databaseIsGone(const std::string& directory) {
    std::error_code ignored;
    return !fs::exists(pathOf(directory), ignored) && wasUsed(directory);
}

bool databaseIsEmptied(const std::string& directory) {
    std::error_code error;
    const auto size = fs::file_size(pathOf(directory), error);
    return !error && size < kHeaderBytes && wasUsed(directory);
}

/// The database first: without its log it could pass for a sound one that has lost what was in the log.
Result<std::string> moveAside(const std::string& directory, const Error& why) {
    const std::string path = pathOf(directory);
    std::string aside = freeName(directory);
    auto moved = renameDurably(directory, path, aside);
    if (moved) moved = moveLogs(directory, aside);
    if (moved) return aside;
    return fail(ErrorCode::storage,
                fmt::format("The database is damaged ({}) and cannot be moved aside: {}", why.message, moved.error().message), path);
}

Result<void> restore(const std::string& directory, const std::string& damage, const std::string& movedTo) {
    const std::string made = pathOf(directory) + ".restoring";
    Restoration story;
    story.at = wallNow();
    story.damage = damage;
    story.movedTo = movedTo;
    auto done = make(directory, made, story);
    if (done) done = renameDurably(directory, made, pathOf(directory));
    if (done) return {};
    removeDatabase(made);
    const std::string moved = movedTo.empty() ? std::string() : fmt::format(" It was moved to {}.", movedTo);
    return fail(done.error().code,
                fmt::format("The database was damaged ({}).{} It cannot be restored now: {} The next start tries again.", damage, moved,
                            done.error().message),
                pathOf(directory));
}

Result<void> restoreGone(const std::string& directory) {
    const auto aside = databasesAside(directory);
    const auto backups = listBackups(directory);
    // One that was moved aside after the newest backup was this database until a crash; an older one is another story.
    const std::string last = aside.empty() ? std::string() : aside.back();
    const bool cutShort =
        !last.empty() && (backups.empty() || last >= fmt::format("{}/{}{}", directory, kAsidePrefix, stampOf(backups.front().at)));
    if (auto ok = moveLogs(directory, cutShort && !fs::exists(last + "-wal") ? last : freeName(directory)); !ok) return ok;
    return restore(directory, cutShort ? "its restoration was cut short" : "its file is missing", cutShort ? last : std::string());
}

}  // namespace slipway::store
