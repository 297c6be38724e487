#include "widgets/theme/indicator_style.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include "widgets/theme/metrics.h"
#include "widgets/theme/palette.h"

namespace slipway::theme {

IndicatorStyle::IndicatorStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!box && element != PE_IndicatorRadioButton) return;
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(enabled ? paletteOf(schemeOf(option->palette)).mutedText : option->palette.color(QPalette::Disabled, QPalette::Text));
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (box) {
        painter->drawRoundedRect(frame, 2, 2);
    } else {
        painter->drawEllipse(frame);
    }
    painter->restore();
}

void IndicatorStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element != CE_CheckBox || !button || !widget || !widget->property(kAutomatic).toBool()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton readable = *button;
    readable.state |= State_Enabled;
    readable.palette.setCurrentColorGroup(QPalette::Active);
    QProxyStyle::drawControl(element, &readable, painter, widget);
}

/// Labels alone say which way their text runs: the way of its first letter, and by then its side is settled as well.
void IndicatorStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                                  const QString& text, QPalette::ColorRole role) const {
    constexpr int kSides = Qt::AlignLeft | Qt::AlignRight;
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft && (flags & Qt::TextForceLeftToRight) != 0) {
        flags ^= Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;
        if ((flags & kSides) != 0) flags ^= kSides;
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

QSize IndicatorStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const {
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (type != CT_PushButton || !button || button->text.isEmpty()) return size;
    return size.expandedTo(QSize(contents.width() + 2 * kPage, 0));
}

int IndicatorStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const {
    if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

}  // namespace slipway::theme
