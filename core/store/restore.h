// What happens to a damaged database: it is moved aside as it was found, and the newest backup that is sound takes
// its place, or else a new database. Used while a store is opened, under its lock. Each step leaves the directory so
// that the next start goes on: no database beside backups or beside one moved aside means that a step is missing.
#pragma once

#include <string>

#include "core/base/error.h"

namespace slipway::store {

/// There is no database, but there was one: a restoration was cut short, or somebody removed the file.
bool databaseIsGone(const std::string& directory);
/// There was a database, and its file is too short to hold one: SQLite would take it for a new one.
bool databaseIsEmptied(const std::string& directory);

/// Moves the database with its log to slipway.db.corrupt-TIME. Gives the new name; storage: it cannot be moved.
Result<std::string> moveAside(const std::string& directory, const Error& why);

/// Puts the newest sound backup, or a new database, where slipway.db was; `damage` says why. storageFull or storage:
/// not done, nothing is lost, the next start tries again.
Result<void> restore(const std::string& directory, const std::string& damage, const std::string& movedTo);

/// restore() after databaseIsGone().
Result<void> restoreGone(const std::string& directory);

}  // namespace slipway::store
