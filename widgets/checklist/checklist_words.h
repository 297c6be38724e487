// The sentences of the Checklist page about age and about items that opened by themselves. Plain functions, GUI thread.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/base/time.h"
#include "core/checklist/own_items.h"
#include "widgets/checklist/checklist_draft.h"

namespace slipway::widgets {

/// What was typed as one line of at most so many bytes of UTF-8: trimmed, control characters become spaces.
std::string oneLine(const QString& text, std::size_t mostBytes);
/// A tool tip of words that somebody wrote, never read as markup.
QString plainToolTip(const QString& text);
/// Why an own item cannot be added; empty: it can.
QString ownItemSentence(checklist::OwnItemProblem problem);
/// "just now", "12 min ago", "3 h ago", "9 d ago".
QString ageText(const checklist::AutomaticFinding& finding, WallTime now);
/// What the row of an open item says; empty: nothing to say.
QString openText(const DraftItem& item, WallTime now);
/// One message for all that opened at once, by reason.
QString loosenedSentence(const ChecklistDraft& draft, const std::vector<LoosenedItem>& items);

}  // namespace slipway::widgets
