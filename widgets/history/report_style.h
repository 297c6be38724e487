// How the report of a rollout is written for who reads it: in the language of the program, in the colours of the screen or of paper.
// GUI thread; the host then asks for words on a thread of its own.
#pragma once

#include <QString>

#include "core/view/page_style.h"
#include "widgets/theme/palette.h"

namespace slipway::widgets {

/// For a file of that name: dark on white. A PDF is drawn by QTextDocument, which does not mirror tables.
[[nodiscard]] view::PageStyle writtenReport(const QString& path);
/// For paper; drawn as a PDF is.
[[nodiscard]] view::PageStyle printedReport();
[[nodiscard]] view::PageStyle shownReport(theme::Scheme scheme);

}  // namespace slipway::widgets
