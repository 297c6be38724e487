// The backups beside the database: slipway.db.backup-STAMP, the newest two. A backup gets its name only when all of
// it is on the disk, so that whatever has such a name was once whole. Used by the store on its thread.
#pragma once

#include <string>
#include <vector>

#include "core/store/store.h"

namespace slipway::store {

inline constexpr std::size_t kBackupsKept = 2;

/// Newest first.
std::vector<BackupFile> listBackups(const std::string& directory);

/// The name under which a backup is written; what a crash left there is removed before the next one.
std::string partialBackup(const std::string& directory);

/// Brings the partial backup to the disk, gives it its name and removes those beyond kBackupsKept. `now` that is
/// not after the newest backup (a clock set back) is moved behind it. storage: the disk refused.
Result<BackupFile> publishBackup(const std::string& directory, WallTime now);

/// storageFull when a copy of the database would leave the disk without the room that a rollback needs.
Result<void> roomForBackup(const std::string& directory, const std::string& database);

}  // namespace slipway::store
