// The sentences of the Checklist page about age and about items that opened by themselves. Plain functions, GUI thread.
#pragma once

#include <QString>
#include <vector>

#include "core/base/time.h"
#include "widgets/checklist/checklist_draft.h"

namespace slipway::widgets {

/// "just now", "12 min ago", "3 h ago", "9 d ago".
QString ageText(const checklist::AutomaticFinding& finding, WallTime now);
/// What the row of an open item says; empty: nothing to say.
QString openText(const DraftItem& item, WallTime now);
/// One message for all that opened at once, by reason.
QString loosenedSentence(const ChecklistDraft& draft, const std::vector<LoosenedItem>& items);

}  // namespace slipway::widgets
