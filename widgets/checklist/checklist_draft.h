// The checklist while people work on it: what is ticked, by whom, on what evidence, and what the automatic
// checks found. A plain value without a window; the page shows it and hands its record to the start.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/time.h"
#include "core/checklist/checklist.h"

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

struct DraftItem {
    checklist::ItemTemplate item;
    bool ticked = false;
    std::string who;
    WallTime at{};
    std::string note;  // evidence, or the reason to overrule
    std::optional<checklist::AutomaticFinding> finding;

    [[nodiscard]] ItemState state() const;
    [[nodiscard]] bool isDone() const;
};

class ChecklistDraft {
public:
    ChecklistDraft();

    [[nodiscard]] const std::vector<DraftItem>& items() const { return m_items; }
    [[nodiscard]] std::size_t done() const;
    /// True if a finding differs from what was known.
    bool setFindings(const std::vector<checklist::AutomaticFinding>& findings);
    void tick(std::size_t item, bool ticked, const std::string& who, WallTime now);
    void setNote(std::size_t item, const std::string& note);
    /// Notes come from a file; ticks never do, because a person must look.
    void fillNotes(const checklist::Record& record);
    /// The items that are done; the others stay open in it.
    [[nodiscard]] checklist::Record record() const;

private:
    std::vector<DraftItem> m_items;
};

}  // namespace slipway::widgets
