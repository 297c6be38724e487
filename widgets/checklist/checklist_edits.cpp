#include "widgets/checklist/checklist_edits.h"

#include <algorithm>

namespace slipway::widgets {

EditStep stepBetween(const Edits& from, const Edits& to) {
    EditStep step;
    if (from.own != to.own) step.own = to.own;
    for (const ItemEdit& after : to.items) {
        const auto before = std::ranges::find(from.items, after.itemId, &ItemEdit::itemId);
        ItemEdit fresh;  // an item that was not there had neither tick nor note
        fresh.itemId = after.itemId;
        const ItemEdit& known = before == from.items.end() ? fresh : *before;
        if (!known.sameTick(after) || known.note != after.note) step.items.push_back({known, after});
    }
    return step;
}

}  // namespace slipway::widgets
