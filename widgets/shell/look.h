// Small means to make plain Qt widgets look the same on every page: text sizes and tones. A tone follows the
// palette of the application, so that light and dark both work. Plain functions, GUI thread.
#pragma once

#include <QColor>
#include <QLatin1String>
#include <QPalette>
#include <QWidget>

namespace slipway::widgets {

/// A child with the name that tests and screen readers find it by.
template <class W>
W* make(QWidget* parent, const char* name) {
    auto* widget = new W(parent);
    widget->setObjectName(QLatin1String(name));
    return widget;
}

enum class TextSize { small, normal, heading, title };
enum class Tone {
    normal,
    quiet,  // secondary text
    good,
    warning,  // needs attention
    bad,      // failed
    danger,   // a button that takes the fleet back
};

void setTextSize(QWidget* widget, TextSize size);
/// Colours the text of a label, or the face of a button, and keeps it right when the palette changes.
void setTone(QWidget* widget, Tone tone);
QColor toneColor(Tone tone, const QPalette& palette);

}  // namespace slipway::widgets
