#include "widgets/checklist/checklist_draft.h"

#include <algorithm>
#include <utility>

#include "core/checklist/freshness.h"
#include "core/checklist/own_items.h"

namespace slipway::widgets {

namespace {

bool failsIn(const DraftItem& item) { return item.valid() != nullptr && !item.valid()->passed; }

}  // namespace

ItemState DraftItem::state() const {
    if (valid() && valid()->passed) return ItemState::automatic;
    if (!ticked) return ItemState::open;
    if (who.empty()) return ItemState::needsName;
    if (valid()) return checklist::charactersIn(note) < checklist::kLeastReason ? ItemState::needsReason : ItemState::overruled;
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

std::vector<std::vector<std::size_t>> ChecklistDraft::groups() const {
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto same =
            std::ranges::find_if(groups, [&](const auto& group) { return m_items[group.front()].item.group == m_items[i].item.group; });
        if (same == groups.end())
            groups.push_back({i});
        else
            same->push_back(i);
    }
    return groups;
}

void ChecklistDraft::loosen(std::size_t item, Loosened why) {
    DraftItem& opened = m_items[item];
    m_loosened.push_back({opened.item.id, why, opened.ticked ? opened.who : std::string(), opened.at});
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
        const auto now = std::ranges::find(m_items, item.itemId, [](const DraftItem& one) { return one.item.id; });
        if (now == m_items.end() || item.who.empty() || now->ticked) continue;
        // A note on evidence must not turn into a reason to overrule.
        if (!failsIn(*now)) tick(static_cast<std::size_t>(now - m_items.begin()), true, item.who, item.at);
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
    std::vector<checklist::OwnItem> own = m_own;
    for (const checklist::OwnItem& item : record.ownItems) {
        if (checklist::problemOf(item, own) == checklist::OwnItemProblem::none) own.push_back(item);
    }
    setOwnItems(own);
    for (DraftItem& item : m_items) {
        const auto tick = std::ranges::find(record.ticks, item.item.id, &checklist::Tick::itemId);
        if (tick != record.ticks.end()) item.note = tick->overruled.empty() ? tick->evidence : tick->overruled;
    }
}

bool ChecklistDraft::setOwnItems(const std::vector<checklist::OwnItem>& items) {
    if (items == m_own) return false;
    std::vector<DraftItem> were(m_items.end() - static_cast<std::ptrdiff_t>(m_own.size()), m_items.end());
    m_items.resize(m_items.size() - m_own.size());
    for (const checklist::OwnItem& item : items) {
        DraftItem made;
        made.item = {item.id, item.group, item.text, false};
        const auto was =
            std::ranges::find_if(were, [&item](const DraftItem& old) { return old.item.id == item.id && old.item.text == item.text; });
        if (was != were.end()) {
            made = *was;
            made.item.group = item.group;
        }
        m_items.push_back(std::move(made));
    }
    m_own = items;
    return true;
}

Edits ChecklistDraft::edits() const {
    Edits edits;
    edits.own = m_own;
    edits.items.reserve(m_items.size());
    for (const DraftItem& item : m_items) edits.items.push_back({item.item.id, item.ticked, item.who, item.at, item.note, failsIn(item)});
    return edits;
}

void ChecklistDraft::apply(const EditStep& step) {
    if (step.own) setOwnItems(*step.own);
    for (const auto& [from, to] : step.items) {
        const auto found = std::ranges::find(m_items, to.itemId, [](const DraftItem& one) { return one.item.id; });
        if (found == m_items.end()) continue;
        if (from.note != to.note) found->note = to.note;
        if (from.sameTick(to) || found->state() == ItemState::automatic) continue;
        if (to.ticked && failsIn(*found) != to.overruling) continue;
        tick(static_cast<std::size_t>(found - m_items.begin()), to.ticked, to.who, to.at);
    }
}

checklist::Record ChecklistDraft::record() const {
    checklist::Record record;
    record.ownItems = m_own;
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
