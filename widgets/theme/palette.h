// The colours of console.md for light, dark and high contrast on white and on black, and what tells them apart. Greys carry
// everything that is well; colour is kept for what is abnormal or in motion. Plain values, GUI thread only.
#pragma once

#include <QColor>
#include <QPalette>
#include <array>

#include "core/rollout/gate_reading.h"
#include "core/view/snapshot.h"

namespace slipway::theme {

enum class Scheme { light, dark, highContrastWhite, highContrastBlack };

inline constexpr std::array kAllSchemes = {Scheme::light, Scheme::dark, Scheme::highContrastWhite, Scheme::highContrastBlack};

[[nodiscard]] constexpr bool isHighContrast(Scheme scheme) {
    return scheme == Scheme::highContrastWhite || scheme == Scheme::highContrastBlack;
}
[[nodiscard]] constexpr bool isDark(Scheme scheme) { return scheme == Scheme::dark || scheme == Scheme::highContrastBlack; }

/// Roles that text and marks of our own painting use. Marks reach 3:1 and texts 4.5:1 on window, surface and floor; with high
/// contrast marks and borders reach 4.5:1 and texts 7:1.
struct Palette {
    QColor window;        // behind everything
    QColor surface;       // tables, fields, charts
    QColor alternate;     // every other row of a table
    QColor button;        // face of a button
    QColor tip;           // ground of a tool tip
    QColor floor;         // free space on a map
    QColor wall;          // occupied space on a map
    QColor border;        // hair lines; carries no meaning
    QColor track;         // the empty part of a progress bar
    QColor text;          // main text
    QColor mutedText;     // second lines, axis labels
    QColor disabledText;  // what cannot be used now
    QColor accent;        // selection, focus, the present stage
    QColor accentText;    // text on accent
    QColor link;          // text that leads somewhere
    QColor danger;        // fill of the roll back button and of alarms
    QColor dangerText;    // text on danger
    QColor failText;      // "fail" as a word
    QColor heldText;      // "held", "needs a decision" as words
    QColor goodText;      // "on candidate" as a word
};

[[nodiscard]] const Palette& paletteOf(Scheme scheme);
/// The mark's colour of one of the seven conditions.
[[nodiscard]] QColor markColour(Scheme scheme, view::Condition condition);
/// Colours that tell apart and do not judge, as for models; every use adds a letter. `index` 0..6, grey last.
[[nodiscard]] QColor seriesColour(Scheme scheme, std::size_t index);
/// Fill of an interval around a line of the accent; its edges must be seen, the grid through it too.
[[nodiscard]] QColor bandColour(Scheme scheme);
/// Colour of a verdict's word: quiet unless it is a fail.
[[nodiscard]] QColor verdictColour(Scheme scheme, rollout::Verdict verdict);

/// Which of our schemes a palette of the program is of: pure black and pure white windows are high contrast.
[[nodiscard]] Scheme schemeOf(const QPalette& palette);
[[nodiscard]] QPalette qtPalette(Scheme scheme);

/// Contrast of two opaque colours, 1..21 (WCAG 2.2, relative luminance).
[[nodiscard]] double contrast(const QColor& first, const QColor& second);

}  // namespace slipway::theme
