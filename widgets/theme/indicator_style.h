// The application's style with one repair: the frames of check boxes and radio buttons in the colour of secondary text.
// Fusion derives them from the window's colour, which leaves an unticked box all but invisible in dark. GUI thread.
#pragma once

#include <QProxyStyle>

namespace slipway::theme {

class IndicatorStyle : public QProxyStyle {
public:
    IndicatorStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
};

}  // namespace slipway::theme
