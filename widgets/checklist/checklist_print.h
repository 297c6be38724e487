// The checklist on paper: every item with its mark in words, who, when and on what evidence, as a page that
// QTextDocument prints. What people and robots wrote stands as it is. Plain function, GUI thread.
#pragma once

#include <QString>

#include "widgets/checklist/checklist_draft.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

/// Complete HTML; `planDigest` empty: no plan was open.
QString checklistHtml(const ChecklistDraft& draft, const QString& planDigest, WallTime now, TimeZone zone);

}  // namespace slipway::widgets
