#include "core/store/backups.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "core/store/files.h"
#include "core/store/reserve_file.h"

namespace slipway::store {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPrefix = "slipway.db.backup-";
constexpr std::uintmax_t kLeftFree = 4 * static_cast<std::uintmax_t>(kReserveBytes);  // after a backup

/// 0 for a file that is not there.
std::uintmax_t sizeOf(const std::string& path) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    return error ? 0 : size;
}

}  // namespace

std::vector<BackupFile> listBackups(const std::string& directory) {
    std::vector<BackupFile> backups;
    std::error_code error;
    for (fs::directory_iterator file(directory, error), end; !error && file != end; file.increment(error)) {
        const std::string name = file->path().filename();
        if (!name.starts_with(kPrefix)) continue;
        const auto at = timeOfStamp(std::string_view(name).substr(kPrefix.size()));
        if (at) backups.push_back({file->path(), *at});
    }
    std::sort(backups.begin(), backups.end(), [](const BackupFile& a, const BackupFile& b) { return a.at > b.at; });
    return backups;
}

std::string partialBackup(const std::string& directory) { return fmt::format("{}/{}partial", directory, kPrefix); }

Result<BackupFile> publishBackup(const std::string& directory, WallTime now) {
    const std::string partial = partialBackup(directory);
    if (auto ok = syncFile(partial); !ok) return std::unexpected(ok.error());
    const auto before = listBackups(directory);
    if (!before.empty()) now = std::max(now, before.front().at + Seconds(1));
    BackupFile made{fmt::format("{}/{}{}", directory, kPrefix, stampOf(now)), std::chrono::floor<Seconds>(now)};
    if (auto ok = renameDurably(directory, partial, made.path); !ok) return std::unexpected(ok.error());
    for (std::size_t i = kBackupsKept - 1; i < before.size(); ++i) removeDatabase(before[i].path);
    return made;
}

Result<void> roomForBackup(const std::string& directory, const std::string& database) {
    std::error_code error;
    const fs::space_info space = fs::space(directory, error);
    const std::uintmax_t needed = sizeOf(database) + sizeOf(database + "-wal") + kLeftFree;
    if (error || space.available >= needed) return {};
    return fail(
        ErrorCode::storageFull,
        fmt::format("There is no room for a backup: it needs {} MB, {} MB are free.", needed / 1'000'000 + 1, space.available / 1'000'000),
        directory);
}

}  // namespace slipway::store
