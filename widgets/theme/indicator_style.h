// The application's style with five repairs. The frames of check boxes and radio buttons have the colour of secondary text: Fusion
// derives them from the window's colour, which leaves an unticked box all but invisible in dark. And no letter is underlined where words
// run from right to left: Qt shapes such a letter by itself, which tears Arabic words apart; the keys work all the same. And a label stands
// at the side where reading begins there, even if it begins with a name in Latin letters. And a box that the program ticks reads like
// any other, though no hand moves it. And a button leaves room beside its words: Fusion leaves none beside an arrow or long words.
// GUI thread.
#pragma once

#include <QProxyStyle>

namespace slipway::theme {

/// Property of a disabled check box that the program ticks: it is drawn as if it were enabled.
inline constexpr const char* kAutomatic = "automatic";

class IndicatorStyle : public QProxyStyle {
public:
    IndicatorStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled, const QString& text,
                      QPalette::ColorRole role) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
};

}  // namespace slipway::theme
