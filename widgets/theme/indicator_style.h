// The application's style with two repairs. The frames of check boxes and radio buttons have the colour of secondary text: Fusion
// derives them from the window's colour, which leaves an unticked box all but invisible in dark. And no letter is underlined where words
// run from right to left: Qt shapes such a letter by itself, which tears Arabic words apart; the keys work all the same. GUI thread.
#pragma once

#include <QProxyStyle>

namespace slipway::theme {

class IndicatorStyle : public QProxyStyle {
public:
    IndicatorStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
};

}  // namespace slipway::theme
