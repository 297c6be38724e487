// The tables, and how a file of an older version becomes one of this version. Used while a store is opened.
#pragma once

#include <SQLiteCpp/Database.h>

namespace slipway::store {

/// What stands in the file's header, so that it is known as a file of Slipway.
inline constexpr int kApplicationId = 0x536C7077;  // "Slpw"

/// The version that this program writes.
int schemaVersion();

/// The version of the file: 0 for an empty one.
int fileVersion(SQLite::Database& database);

/// True when the file holds tables, but not ours.
bool belongsToAnother(SQLite::Database& database);

/// Brings the file to schemaVersion(), each step in a transaction of its own. The file must not be newer.
void migrate(SQLite::Database& database);

}  // namespace slipway::store
