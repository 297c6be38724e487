// Small things about files that the store needs beside SQLite: a time inside a file name, and writes that survive
// a power loss. Plain functions of the thread that opens or backs up.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/time.h"

namespace slipway::store {

/// "20261123T150412Z": sorts like the time, to the second.
std::string stampOf(WallTime time);
/// What stampOf wrote; none for any other text.
std::optional<WallTime> timeOfStamp(std::string_view stamp);

/// Waits until what was written to the file is on the disk. storage: the disk refused.
Result<void> syncFile(const std::string& path);
/// Renames survive a power loss only when the directory was written too.
void syncDirectory(const std::string& directory);
/// rename() and syncDirectory(). storage: refused; both names are then as they were.
Result<void> renameDurably(const std::string& directory, const std::string& from, const std::string& to);
/// Removes the database file and what SQLite may have left beside it; nothing there is no error.
void removeDatabase(const std::string& path);

}  // namespace slipway::store
