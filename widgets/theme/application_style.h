// Applies the look of Slipway to the whole program: Fusion, our palette, a small style sheet. Called once at
// start and again when the person switches between light and dark. GUI thread.
#pragma once

#include <QString>
#include <optional>

#include "widgets/theme/palette.h"

class QApplication;

namespace slipway::theme {

enum class SchemeChoice { system, light, dark };

/// "system", "light" or "dark"; anything else is nothing.
[[nodiscard]] std::optional<SchemeChoice> schemeChoice(const QString& text);
[[nodiscard]] QString schemeName(SchemeChoice choice);

/// With `system` the palette that the desktop gave at start decides.
void applyStyle(QApplication& application, SchemeChoice choice);

}  // namespace slipway::theme
