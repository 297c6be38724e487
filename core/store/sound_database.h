// Opens a database file only if it is whole, ours and not newer than this program, and brings it to this version.
// Used while a store is opened or restored; exceptions of SQLite end here.
#pragma once

#include <SQLiteCpp/Database.h>

#include <memory>
#include <string>

#include "core/store/store.h"

namespace slipway::store {

/// How much of the file is read to find damage: all of it, or (closed in order by the last one, close_mark.h) no more than needed.
enum class Inspection { whole, brief };

/// Opens, inspects and migrates; a file that is not there is created unless opened for reading only. storageCorrupt:
/// damaged, and left as it was found. unsupported: of another program, or of a newer or (reading only) older version.
Result<std::unique_ptr<SQLite::Database>> openSound(const std::string& path, const OpenOptions& options,
                                                    Inspection inspection = Inspection::whole);

/// Reads all that a restart reads: every journal entry and the audit chain. The number of entries, or storageCorrupt
/// with the first thing that cannot be right: what SQLite itself does not see.
Result<std::uint64_t> readWhole(SQLite::Database& database, const std::string& path);

}  // namespace slipway::store
