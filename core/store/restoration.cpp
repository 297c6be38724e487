#include "core/store/restoration.h"

#include <fmt/format.h>

#include "core/store/json_fields.h"
#include "core/store/store.h"

namespace slipway::store {

template <class A>
void fields(A& field, Like<Restoration> auto& value) {
    field("at", value.at);
    field("damage", value.damage);
    field("movedTo", value.movedTo);
    field("backup", value.backup);
    field("backupAt", value.backupAt);
    field("entries", value.entries);
    field("unsound", value.unsound);
    field("told", value.told);
}

std::string writeRestoration(const Restoration& restoration) { return writeJson(restoration); }

Result<Restoration> readRestoration(std::string_view text) {
    try {
        Restoration restoration;
        readJson(text, restoration);
        return restoration;
    } catch (const std::exception& exception) {
        return fail(ErrorCode::storageCorrupt, fmt::format("The story of a restoration cannot be read: {}.", exception.what()),
                    kRestorationSetting);
    }
}

std::string describe(const Restoration& restoration) {
    std::string text = fmt::format("The database was damaged ({}).", restoration.damage);
    if (!restoration.movedTo.empty()) text += fmt::format(" It was moved to {}.", restoration.movedTo);
    for (const std::string& backup : restoration.unsound) text += fmt::format(" The backup {} could not be used.", backup);
    if (restoration.backup.empty()) return text + " There is no sound backup: a new database was begun, and all history is missing.";
    return text + fmt::format(" It was restored from the backup {} of {} with {} journal entries. Whatever happened later is not in it.",
                              restoration.backup, toRfc3339(restoration.backupAt), restoration.entries);
}

Result<std::optional<Restoration>> restorationOf(Store& store) {
    const auto text = store.setting(kRestorationSetting);
    if (!text) return std::unexpected(text.error());
    if (!*text) return std::optional<Restoration>();
    auto restoration = readRestoration(**text);
    if (!restoration) return std::unexpected(restoration.error());
    return std::optional(std::move(*restoration));
}

Result<void> putRestoration(Store& store, const Restoration& restoration) {
    return store.putSetting(kRestorationSetting, writeRestoration(restoration));
}

}  // namespace slipway::store
