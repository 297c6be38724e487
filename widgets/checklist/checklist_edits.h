// What people did to the checklist, as values that can be taken back: the team's own items, and of each item its tick
// and its note. What checks found is no edit. Plain values, GUI thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/time.h"
#include "core/checklist/checklist.h"

namespace slipway::widgets {

struct ItemEdit {
    std::string itemId;
    bool ticked = false;
    std::string who;
    WallTime at{};
    std::string note;
    bool overruling = false;  // the automatic check failed at that moment

    [[nodiscard]] bool sameTick(const ItemEdit& other) const { return ticked == other.ticked && who == other.who && at == other.at; }
    friend bool operator==(const ItemEdit&, const ItemEdit&) = default;
};

struct Edits {
    std::vector<checklist::OwnItem> own;
    std::vector<ItemEdit> items;
};

/// One direction of an edit: only what differs between two moments.
struct EditStep {
    struct Item {
        ItemEdit from;
        ItemEdit to;
    };
    std::optional<std::vector<checklist::OwnItem>> own;  // the list as it shall be; none: it stays
    std::vector<Item> items;

    [[nodiscard]] bool empty() const { return !own && items.empty(); }
};

EditStep stepBetween(const Edits& from, const Edits& to);

}  // namespace slipway::widgets
