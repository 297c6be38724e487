#include "widgets/theme/contrast_style.h"

#include <QPainter>
#include <QStyleOption>

#include "widgets/theme/palette.h"

namespace slipway::theme {

namespace {

constexpr int kRing = 2;  // of what has the keyboard

const Palette& coloursOf(const QStyleOption& option) { return paletteOf(schemeOf(option.palette)); }

void edge(QPainter& painter, const QRect& box, const QColor& colour, int width = 1, Qt::PenStyle line = Qt::SolidLine) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    for (int inset = 0; inset < width; ++inset) {
        painter.setPen(QPen(colour, 1, line));
        painter.drawRect(box.adjusted(inset, inset, -inset - 1, -inset - 1));
    }
    painter.restore();
}

/// Of a part that can be used: a ring with the keyboard, broken when it cannot be used now.
void edgeOfPart(QPainter& painter, const QStyleOption& option, const QRect& box) {
    const Palette& colours = coloursOf(option);
    if (!option.state.testFlag(QStyle::State_Enabled)) return edge(painter, box, colours.border, 1, Qt::DashLine);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    edge(painter, box, focus ? colours.accent : colours.border, focus ? kRing : 1);
}

void paintButton(QPainter& painter, const QStyleOption& option) {
    const Palette& colours = coloursOf(option);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    painter.fillRect(option.rect, pressed ? colours.track : colours.button);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool usable = option.state.testFlag(QStyle::State_Enabled);
    if (usable && button && button->features.testFlag(QStyleOptionButton::DefaultButton)) {
        edge(painter, option.rect, option.state.testFlag(QStyle::State_HasFocus) ? colours.accent : colours.text, kRing);
    } else {
        edgeOfPart(painter, option, option.rect);
    }
}

void paintHandle(QPainter& painter, const QStyleOption& option, const QRect& handle) {
    const Palette& colours = coloursOf(option);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    painter.fillRect(handle.adjusted(1, 1, -1, -1), focus ? colours.accent : colours.border);
}

void paintTab(QPainter& painter, const QStyleOption& option) {
    const Palette& colours = coloursOf(option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, colours.window);
    edge(painter, option.rect, selected ? colours.text : colours.border);
    if (selected) painter.fillRect(option.rect.left(), option.rect.bottom() - 3, option.rect.width(), 4, colours.accent);
}

}  // namespace

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    switch (element) {
        case PE_PanelButtonCommand:
        case PE_PanelButtonTool:
            return paintButton(*painter, *option);
        case PE_FrameFocusRect:
            return edge(*painter, option->rect, coloursOf(*option).accent, kRing);
        case PE_Frame:
        case PE_FrameLineEdit:
            return edgeOfPart(*painter, *option, option->rect);
        case PE_FrameGroupBox:
        case PE_FrameMenu:
        case PE_FrameTabWidget:
            return edge(*painter, option->rect, coloursOf(*option).border);
        case PE_FrameTabBarBase:
            return painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, coloursOf(*option).border);
        case PE_IndicatorDockWidgetResizeHandle:
            return painter->fillRect(option->rect.adjusted(2, 2, -2, -2), coloursOf(*option).border);
        default:
            return IndicatorStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ContrastStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    if (element == CE_TabBarTabShape) return paintTab(*painter, *option);
    IndicatorStyle::drawControl(element, option, painter, widget);
    if (element == CE_DockWidgetTitle || element == CE_ProgressBarGroove) edge(*painter, option->rect, coloursOf(*option).border);
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const {
    IndicatorStyle::drawComplexControl(control, option, painter, widget);
    switch (control) {
        case CC_ComboBox:
        case CC_SpinBox:
            return edgeOfPart(*painter, *option, option->rect);
        case CC_ScrollBar:
            painter->fillRect(proxy()->subControlRect(control, option, SC_ScrollBarGroove, widget), coloursOf(*option).window);
            return paintHandle(*painter, *option, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        case CC_Slider:
            edge(*painter, proxy()->subControlRect(control, option, SC_SliderGroove, widget), coloursOf(*option).border);
            return paintHandle(*painter, *option, proxy()->subControlRect(control, option, SC_SliderHandle, widget));
        default:
            return;
    }
}

}  // namespace slipway::theme
