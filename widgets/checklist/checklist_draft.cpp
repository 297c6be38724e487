#include "widgets/checklist/checklist_draft.h"

#include <algorithm>

namespace slipway::widgets {

namespace {

/// Counts characters, not bytes.
std::size_t characters(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

ItemState DraftItem::state() const {
    if (finding && finding->passed) return ItemState::automatic;
    if (!ticked) return ItemState::open;
    if (who.empty()) return ItemState::needsName;
    if (finding) return characters(note) < checklist::kLeastReason ? ItemState::needsReason : ItemState::overruled;
    return note.empty() ? ItemState::needsNote : ItemState::done;
}

bool DraftItem::isDone() const {
    const ItemState now = state();
    return now == ItemState::done || now == ItemState::automatic || now == ItemState::overruled;
}

ChecklistDraft::ChecklistDraft() {
    for (const checklist::ItemTemplate& item : checklist::standardItems()) {
        DraftItem made;
        made.item = item;
        m_items.push_back(std::move(made));
    }
}

std::size_t ChecklistDraft::done() const { return static_cast<std::size_t>(std::ranges::count_if(m_items, &DraftItem::isDone)); }

bool ChecklistDraft::setFindings(const std::vector<checklist::AutomaticFinding>& findings) {
    bool changed = false;
    for (DraftItem& item : m_items) {
        const auto found = std::ranges::find(findings, item.item.id, &checklist::AutomaticFinding::itemId);
        if (found == findings.end()) {
            changed = changed || item.finding.has_value();
            item.finding.reset();
            continue;
        }
        changed = changed || !item.finding || item.finding->passed != found->passed || item.finding->figure != found->figure;
        item.finding = *found;
    }
    return changed;
}

void ChecklistDraft::tick(std::size_t item, bool ticked, const std::string& who, WallTime now) {
    DraftItem& changed = m_items.at(item);
    changed.ticked = ticked;
    changed.who = ticked ? who : std::string();
    changed.at = ticked ? now : WallTime{};
}

void ChecklistDraft::setNote(std::size_t item, const std::string& note) { m_items.at(item).note = note; }

void ChecklistDraft::fillNotes(const checklist::Record& record) {
    for (DraftItem& item : m_items) {
        const auto found = std::ranges::find(record.ticks, item.item.id, &checklist::Tick::itemId);
        if (found == record.ticks.end()) continue;
        item.note = found->overruled.empty() ? found->evidence : found->overruled;
    }
}

checklist::Record ChecklistDraft::record() const {
    checklist::Record record;
    for (const DraftItem& item : m_items) {
        switch (item.state()) {
            case ItemState::automatic:
                record.ticks.push_back({item.item.id, "automatic", item.finding->at, item.finding->figure, {}});
                break;
            case ItemState::done:
                record.ticks.push_back({item.item.id, item.who, item.at, item.note, {}});
                break;
            case ItemState::overruled:
                record.ticks.push_back({item.item.id, item.who, item.at, item.finding->figure, item.note});
                break;
            default:
                break;
        }
    }
    return record;
}

}  // namespace slipway::widgets
