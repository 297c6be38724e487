// The application's style for high contrast: every button, field, list, tab, slider and scroll bar has an edge that can be seen, and what
// has the keyboard wears a thick ring. Fusion derives all its edges from the window's colour, of which nothing is left on black. GUI
// thread.
#pragma once

#include "widgets/theme/indicator_style.h"

namespace slipway::theme {

class ContrastStyle : public IndicatorStyle {
public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

}  // namespace slipway::theme
