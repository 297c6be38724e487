// What opening did about a database that was damaged or gone: the story is kept in the new database itself, so that
// no crash can keep it from the operator. Plain values; made by the store, told and marked as told by the engine room.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/time.h"

namespace slipway::store {

class Store;

/// The setting that holds the story.
inline constexpr const char* kRestorationSetting = "restoration";

struct Restoration {
    WallTime at{};                     // when it was done
    std::string damage;                // what was found, without a full stop
    std::string movedTo;               // where the damaged file is now; empty: there was none
    std::string backup;                // the file it was restored from; empty: none was sound, a new database was begun
    WallTime backupAt{};               // when that backup was made
    std::uint64_t entries = 0;         // of the journal in it
    std::vector<std::string> unsound;  // backups that could not be used, each with the reason
    bool told = false;                 // it is in the journal, or was shown where there is no rollout to write it to
};

std::string writeRestoration(const Restoration& restoration);
/// storageCorrupt when the text is not what writeRestoration writes.
Result<Restoration> readRestoration(std::string_view text);

/// All of it in sentences: which file went where, which backup was taken, and that what came later is not in it.
std::string describe(const Restoration& restoration);

/// The newest restoration of this database, told or not; none: it was never restored.
Result<std::optional<Restoration>> restorationOf(Store& store);
Result<void> putRestoration(Store& store, const Restoration& restoration);

}  // namespace slipway::store
