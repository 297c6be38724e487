#include "core/checklist/checklist.h"

#include <algorithm>

namespace slipway::checklist {

std::vector<ItemTemplate> itemsOf(const Record& record) {
    std::vector<ItemTemplate> items = standardItems();
    for (const OwnItem& own : record.ownItems) items.push_back({own.id, own.group, own.text, false});
    return items;
}

std::vector<std::string> openItems(const Record& record) {
    std::vector<std::string> open;
    for (const ItemTemplate& item : itemsOf(record)) {
        const bool ticked = std::ranges::any_of(record.ticks, [&item](const Tick& tick) { return tick.itemId == item.id; });
        if (!ticked) open.push_back(item.id);
    }
    return open;
}

}  // namespace slipway::checklist
