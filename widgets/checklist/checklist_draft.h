// The checklist while people work on it: what is ticked, by whom, on what evidence, and what the automatic
// checks found. A plain value without a window; the page shows it and hands its record to the start.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/time.h"
#include "core/checklist/checklist.h"
#include "widgets/checklist/checklist_edits.h"

namespace slipway::widgets {

enum class ItemState {
    open,         // not ticked
    needsNote,    // ticked, but nobody wrote on what evidence
    needsReason,  // the automatic check failed and the reason to overrule it is too short
    needsName,    // ticked, but nobody said who they are
    done,         // ticked by a person
    automatic,    // the automatic check passed
    overruled,    // the automatic check failed and a person overruled it with a reason
};

/// Why an item that was done is open again.
enum class Loosened {
    no,
    failed,     // the automatic check failed, and had passed or had not been there
    passed,     // it passed after all: an old reason to overrule it must not come back later
    stale,      // the figure is too old (core/checklist/freshness.h)
    gone,       // there is no figure any more
    otherPlan,  // the tick was for another plan
};

/// One item that opened by itself, with the tick that a person had set; no `who`: it had checked itself.
struct LoosenedItem {
    std::string itemId;
    Loosened why = Loosened::no;
    std::string who;
    WallTime at{};
};

struct DraftItem {
    checklist::ItemTemplate item;
    bool ticked = false;
    std::string who;
    WallTime at{};
    std::string note;  // evidence, or the reason to overrule
    std::optional<checklist::AutomaticFinding> finding;
    bool stale = false;                // the finding is too old to count for anything
    Loosened loosened = Loosened::no;  // until somebody ticks it, or the check passes

    /// The finding that counts; null: none, or a stale one.
    [[nodiscard]] const checklist::AutomaticFinding* valid() const { return finding && !stale ? &*finding : nullptr; }
    [[nodiscard]] ItemState state() const;
    [[nodiscard]] bool isDone() const;
};

class ChecklistDraft {
public:
    ChecklistDraft();

    [[nodiscard]] const std::vector<DraftItem>& items() const { return m_items; }
    [[nodiscard]] std::size_t done() const;
    /// The items of each group as they stand on page and paper: the standard groups, own items last in theirs, then
    /// groups of the team in the order in which they came.
    [[nodiscard]] std::vector<std::vector<std::size_t>> groups() const;
    /// True if something differs from what was known. An item whose check turned, vanished or grew old opens by itself;
    /// a mere change of the figure does not open it, because free space and times move all the time.
    bool setFindings(const std::vector<checklist::AutomaticFinding>& findings, WallTime now);
    /// The same look at the ages alone: for a desk that gets no news.
    bool lookAtAges(WallTime now);
    /// Ticks by hand belong to one plan: with another digest they open, and the notes stay. Ticks that were set
    /// before any plan was open belong to the first one. True if something changed.
    bool setPlan(const std::string& digest);
    /// Digest of the plan that the ticks are for; empty: none was open yet.
    [[nodiscard]] const std::string& plan() const { return m_plan; }
    /// What opened by itself since the last call, in order of the items.
    std::vector<LoosenedItem> takeLoosened();
    /// Sets the ticks of people again; an item that somebody has ticked since, or whose check fails, is left alone.
    void restore(const std::vector<LoosenedItem>& items);
    void tick(std::size_t item, bool ticked, const std::string& who, WallTime now);
    void setNote(std::size_t item, const std::string& note);
    /// Notes and own items come from a file; ticks never do, because a person must look. An own item that cannot be
    /// added beside those that are there is left out.
    void fillNotes(const checklist::Record& record);
    [[nodiscard]] const std::vector<checklist::OwnItem>& ownItems() const { return m_own; }
    [[nodiscard]] bool isOwn(std::size_t item) const { return item >= m_items.size() - m_own.size(); }
    /// The standard items stay whatever happens; own ones that stay keep tick and note. False: they are as they were.
    bool setOwnItems(const std::vector<checklist::OwnItem>& items);
    [[nodiscard]] Edits edits() const;
    /// A tick comes back only where the automatic check says what it said when the tick was set.
    void apply(const EditStep& step);
    /// The items that are done; the others stay open in it.
    [[nodiscard]] checklist::Record record() const;

private:
    void loosen(std::size_t item, Loosened why);
    bool weigh(std::size_t item, std::optional<checklist::AutomaticFinding> found, WallTime now);

    std::vector<DraftItem> m_items;
    std::vector<checklist::OwnItem> m_own;  // the last of m_items, in the same order
    std::vector<LoosenedItem> m_loosened;
    std::string m_plan;  // digest; empty: none was open yet
};

}  // namespace slipway::widgets
