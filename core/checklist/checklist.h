// The pre-deployment checklist: six groups of four items (product.md section 6), what is ticked, by whom,
// when and on what evidence. Plain values; automatic items are judged by automatic_checks.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/time.h"

namespace slipway::checklist {

struct ItemTemplate {
    std::string id;          // stable, "performance.lab-accuracy"
    std::string group;       // "Model performance", "Safety", ...
    std::string text;        // as in product.md
    bool automatic = false;  // checks itself where data exists
};

/// The 24 items in order; group order and item order are those of product.md.
const std::vector<ItemTemplate>& standardItems();

/// What an automatic check found.
struct AutomaticFinding {
    std::string itemId;
    bool passed = false;
    std::string figure;  // "1.9 GB of 12.4 GB free on the fullest robot"
    WallTime at{};
};

struct Tick {
    std::string itemId;
    std::string who;  // a person, or "automatic"
    WallTime at{};
    std::string evidence;   // note or link; the figure for automatic items
    std::string overruled;  // reason, when a person ticked an item whose automatic check failed

    friend bool operator==(const Tick&, const Tick&) = default;
};

/// An item that a team added to the standard ones (own_items.h has its limits); a person ticks it.
struct OwnItem {
    std::string id;     // "own.…", stable
    std::string group;  // a standard group, or one of the team's
    std::string text;

    friend bool operator==(const OwnItem&, const OwnItem&) = default;
};

/// What the start of a rollout records: the ticks, the team's own items, and the emergency override if there is one.
struct Record {
    std::vector<Tick> ticks;
    std::string overrideReason{};     // not empty: started with open items
    std::vector<OwnItem> ownItems{};  // beside the standard ones, which are always there

    friend bool operator==(const Record&, const Record&) = default;
};

/// The standard items and then the record's own ones, each in their order.
std::vector<ItemTemplate> itemsOf(const Record& record);

/// Ids of the items of itemsOf() without a tick, in order.
std::vector<std::string> openItems(const Record& record);

/// Reads a checklist file of `slipway-cli run --checklist FILE`: {"items": [{"id", "who", "evidence", "at"?, "overruled"?}],
/// "ownItems"?: [{"id"?, "group", "text"}]}. Unknown ids, duplicates, empty who or evidence are errors with their JSON path.
Result<Record> readChecklist(std::string_view json, WallTime now);
/// At most kMostFileBytes as long as notes, names and reasons keep to their limits.
std::string writeChecklist(const Record& record);

/// A checklist or a template of one; longer files are refused unread.
inline constexpr std::size_t kMostFileBytes = 2 * 1024 * 1024;
inline constexpr std::size_t kMostNameBytes = 128;
inline constexpr std::size_t kMostEvidenceBytes = 1000;  // of a note, a figure or a reason

/// The reason typed for an override or an overruled item must have this many characters.
inline constexpr std::size_t kLeastReason = 10;

}  // namespace slipway::checklist
