#include "widgets/checklist/checklist_draft.h"

#include <algorithm>
#include <utility>

#include "core/checklist/freshness.h"

namespace slipway::widgets {

namespace {

/// Counts characters, not bytes.
std::size_t characters(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

ItemState DraftItem::state() const {
    if (valid() && valid()->passed) return ItemState::automatic;
    if (!ticked) return ItemState::open;
    if (who.empty()) return ItemState::needsName;
    if (valid()) return characters(note) < checklist::kLeastReason ? ItemState::needsReason : ItemState::overruled;
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

void ChecklistDraft::loosen(std::size_t item, Loosened why) {
    DraftItem& opened = m_items[item];
    m_loosened.push_back({item, why, opened.ticked ? opened.who : std::string(), opened.at});
    opened.ticked = false;
    opened.who.clear();
    opened.at = {};
    opened.loosened = why;
}

bool ChecklistDraft::weigh(std::size_t item, std::optional<checklist::AutomaticFinding> found, WallTime now) {
    DraftItem& weighed = m_items[item];
    enum class Word { none, passed, failed };
    const auto wordOf = [&weighed] {
        if (weighed.valid() == nullptr) return Word::none;
        return weighed.valid()->passed ? Word::passed : Word::failed;
    };
    const Word before = wordOf();
    const bool wasStale = weighed.stale;
    const bool sameFigure = weighed.finding.has_value() == found.has_value() && (!found || weighed.finding->figure == found->figure);
    weighed.finding = std::move(found);
    weighed.stale = weighed.finding && checklist::isStale(*weighed.finding, now);
    const Word after = wordOf();
    if (before == after) return !sameFigure || wasStale != weighed.stale;
    if (after == Word::passed) {
        if (weighed.ticked) loosen(item, Loosened::passed);
        weighed.loosened = Loosened::no;
    } else if (before == Word::passed || weighed.ticked) {
        const Loosened without = weighed.stale ? Loosened::stale : Loosened::gone;
        loosen(item, after == Word::failed ? Loosened::failed : without);
    }
    return true;
}

bool ChecklistDraft::setFindings(const std::vector<checklist::AutomaticFinding>& findings, WallTime now) {
    bool changed = false;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto found = std::ranges::find(findings, m_items[i].item.id, &checklist::AutomaticFinding::itemId);
        changed = weigh(i, found == findings.end() ? std::nullopt : std::optional(*found), now) || changed;
    }
    return changed;
}

bool ChecklistDraft::lookAtAges(WallTime now) {
    bool changed = false;
    for (std::size_t i = 0; i < m_items.size(); ++i) changed = weigh(i, m_items[i].finding, now) || changed;
    return changed;
}

bool ChecklistDraft::setPlan(const std::string& digest) {
    if (digest.empty() || digest == m_plan) return false;
    const bool first = m_plan.empty();
    m_plan = digest;
    if (first) return false;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        m_items[i].finding.reset();  // was about the other plan; the engine looks anew
        m_items[i].stale = false;
        if (m_items[i].ticked) loosen(i, Loosened::otherPlan);
    }
    return true;
}

std::vector<LoosenedItem> ChecklistDraft::takeLoosened() {
    std::vector<LoosenedItem> taken = std::exchange(m_loosened, {});
    // A reason that is not needed any more opens nothing: the item checks itself now.
    std::erase_if(taken, [](const LoosenedItem& item) { return item.why == Loosened::passed; });
    return taken;
}

void ChecklistDraft::restore(const std::vector<LoosenedItem>& items) {
    for (const LoosenedItem& item : items) {
        const DraftItem& now = m_items.at(item.item);
        const bool fails = now.valid() != nullptr && !now.valid()->passed;  // a note on evidence must not turn into a reason to overrule
        if (!item.who.empty() && !now.ticked && !fails) tick(item.item, true, item.who, item.at);
    }
}

void ChecklistDraft::tick(std::size_t item, bool ticked, const std::string& who, WallTime now) {
    DraftItem& changed = m_items.at(item);
    changed.ticked = ticked;
    changed.who = ticked ? who : std::string();
    changed.at = ticked ? now : WallTime{};
    changed.loosened = Loosened::no;
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
