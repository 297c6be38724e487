// The colours of console.md for light and dark, and what decides between the two. Greys carry everything that
// is well; colour is kept for what is abnormal or in motion. Plain values, GUI thread only.
#pragma once

#include <QColor>
#include <QPalette>

#include "core/rollout/gate_reading.h"
#include "core/view/snapshot.h"

namespace slipway::theme {

enum class Scheme { light, dark };

/// Roles that text and marks of our own painting use. Marks reach 3:1 and texts 4.5:1 on window, surface and floor.
struct Palette {
    QColor window;      // behind everything
    QColor surface;     // tables, fields, charts
    QColor floor;       // free space on a map
    QColor wall;        // occupied space on a map
    QColor border;      // hair lines; carries no meaning
    QColor track;       // the empty part of a progress bar
    QColor text;        // main text
    QColor mutedText;   // second lines, axis labels
    QColor accent;      // selection, focus, the present stage
    QColor accentText;  // text on accent
    QColor danger;      // fill of the roll back button and of alarms
    QColor dangerText;  // text on danger
    QColor failText;    // "fail" as a word
    QColor heldText;    // "held", "needs a decision" as words
    QColor goodText;    // "on candidate" as a word
};

[[nodiscard]] const Palette& paletteOf(Scheme scheme);
/// The mark's colour of one of the seven conditions.
[[nodiscard]] QColor markColour(Scheme scheme, view::Condition condition);
/// Colours that tell apart and do not judge, as for models; every use adds a letter. `index` 0..6, grey last.
[[nodiscard]] QColor seriesColour(Scheme scheme, std::size_t index);
/// Colour of a verdict's word: quiet unless it is a fail.
[[nodiscard]] QColor verdictColour(Scheme scheme, rollout::Verdict verdict);

/// Dark if the window is darker than its text: Qt 6.4 has no better way to ask.
[[nodiscard]] Scheme schemeOf(const QPalette& palette);
[[nodiscard]] QPalette qtPalette(Scheme scheme);

/// Contrast of two opaque colours, 1..21 (WCAG 2.2, relative luminance).
[[nodiscard]] double contrast(const QColor& first, const QColor& second);

}  // namespace slipway::theme
