#include "core/checklist/checklist.h"

#include <algorithm>

namespace slipway::checklist {

std::vector<std::string> openItems(const Record& record) {
    std::vector<std::string> open;
    for (const ItemTemplate& item : standardItems()) {
        const bool ticked = std::ranges::any_of(record.ticks, [&item](const Tick& tick) { return tick.itemId == item.id; });
        if (!ticked) open.push_back(item.id);
    }
    return open;
}

}  // namespace slipway::checklist
