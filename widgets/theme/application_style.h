// Applies the look of Slipway to the whole program: Fusion, our palette, a small style sheet. Called once at
// start and again when the person switches the colours, here or on the desktop. GUI thread.
#pragma once

#include <QString>
#include <array>
#include <optional>

#include "widgets/theme/palette.h"

class QApplication;

namespace slipway::theme {

enum class SchemeChoice { system, light, dark, highContrastBlack, highContrastWhite };

/// In the order in which they are offered.
inline constexpr std::array kAllSchemeChoices = {SchemeChoice::system, SchemeChoice::light, SchemeChoice::dark,
                                                 SchemeChoice::highContrastBlack, SchemeChoice::highContrastWhite};

/// What schemeName() gives; anything else is nothing.
[[nodiscard]] std::optional<SchemeChoice> schemeChoice(const QString& text);
/// "system", "light", "dark", "high-contrast" (on black) or "high-contrast-white".
[[nodiscard]] QString schemeName(SchemeChoice choice);

/// What the desktop asks for beyond the palette that it gave at start.
struct DesktopWish {
    std::optional<bool> dark;  // nothing: no preference
    bool highContrast = false;

    friend bool operator==(const DesktopWish&, const DesktopWish&) = default;
};

/// With `system` the desktop decides: by its wish, else by its palette. Black on white in full, or the reverse, is high contrast.
[[nodiscard]] Scheme schemeFor(SchemeChoice choice, const QPalette& desktop, const DesktopWish& wish);

void applyStyle(QApplication& application, SchemeChoice choice);
/// Remembers the wish; the look changes if the desktop is followed now.
void heedDesktop(QApplication& application, const DesktopWish& wish);

}  // namespace slipway::theme
