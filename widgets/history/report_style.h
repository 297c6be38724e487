// How the report of a rollout is written for who reads it: in the language of the program, in the colours of the screen or of paper.
// GUI thread; the host then asks for words on a thread of its own.
#pragma once

#include "core/view/page_style.h"
#include "widgets/theme/palette.h"

namespace slipway::widgets {

/// For a file: dark on white.
[[nodiscard]] view::PageStyle writtenReport();
[[nodiscard]] view::PageStyle shownReport(theme::Scheme scheme);

}  // namespace slipway::widgets
