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

/// What the start of a rollout records: the ticks, and the emergency override if there is one.
struct Record {
    std::vector<Tick> ticks;
    std::string overrideReason;  // not empty: started with open items

    friend bool operator==(const Record&, const Record&) = default;
};

/// Ids of standard items without a tick, in order.
std::vector<std::string> openItems(const Record& record);

/// Reads a checklist file of `slipway-cli run --checklist FILE`: {"items": [{"id", "who", "evidence", "at"?, "overruled"?}]}.
/// Unknown ids, duplicates, empty who or evidence are errors with their JSON path.
Result<Record> readChecklist(std::string_view json, WallTime now);
std::string writeChecklist(const Record& record);

/// The reason typed for an override or an overruled item must have this many characters.
inline constexpr std::size_t kLeastReason = 10;

}  // namespace slipway::checklist
