// The items that a team adds to the 24 standard ones: what one may be, and the templates that keep a list of them.
// Templates come from files that somebody else wrote, so every size is bounded. Pure functions, any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/checklist/checklist.h"

namespace slipway::checklist {

inline constexpr std::size_t kMostOwnItems = 200;
inline constexpr std::size_t kMostTextCharacters = 500;
inline constexpr std::size_t kMostGroupCharacters = 60;
inline constexpr std::size_t kMostIdBytes = 64;

/// Why an item cannot be added to a list.
enum class OwnItemProblem {
    none,
    noText,        // empty or only spaces
    noGroup,       // the same
    textTooLong,   // over kMostTextCharacters
    groupTooLong,  // over kMostGroupCharacters
    notPlain,      // line breaks, control characters, or marks that turn the direction of what follows
    twice,         // the list has this id, or this text in this group
    alreadyAsked,  // a standard item has this text in this group
    tooMany,       // the list is full
};

OwnItemProblem problemOf(const OwnItem& item, const std::vector<OwnItem>& list);

/// "own." and the beginning of a digest of group and text: the same item has the same id on every machine.
std::string idFor(std::string_view group, std::string_view text);

/// "own." and 1 to 60 of a-z, 0-9, '.', '-'.
bool isOwnId(std::string_view id);

/// Code points of UTF-8, not bytes.
std::size_t charactersIn(std::string_view text);

/// Reads {"format"?: 1, "items": [{"id"?, "group", "text"}]} (resources/schemas/checklist-template.schema.json). The
/// first mistake comes back with its JSON path.
Result<std::vector<OwnItem>> readTemplate(std::string_view json);
std::string writeTemplate(const std::vector<OwnItem>& items);

}  // namespace slipway::checklist
