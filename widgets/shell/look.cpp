#include "widgets/shell/look.h"

#include <QEvent>
#include <QFont>
#include <QGuiApplication>

#include "widgets/theme/palette.h"

namespace slipway::widgets {

namespace {

/// A flat red face: Fusion would lighten the colour and lose the contrast of the words on it.
QString dangerSheet(const QPalette& palette) {
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette));
    return QStringLiteral(
               "QPushButton { background: %1; color: %2; border: 1px solid %1; border-radius: 3px; padding: 4px 12px; }"
               "QPushButton:focus { border: 2px solid %3; padding: 3px 11px; }"
               "QPushButton:pressed { background: %4; }"
               "QPushButton:disabled { background: transparent; color: %5; border: 1px solid %6; }")
        .arg(colours.danger.name(), colours.dangerText.name(), colours.text.name(), colours.danger.darker(120).name(),
             colours.mutedText.name(), colours.border.name());
}

/// Sits on a widget and gives it its tone again when the palette around it changes.
class ToneKeeper : public QObject {
public:
    ToneKeeper(QWidget* widget, Tone tone) : QObject(widget), m_widget(widget), m_tone(tone) {
        setObjectName(QStringLiteral("toneKeeper"));
        widget->installEventFilter(this);
        apply();
    }

    void setTone(Tone tone) {
        if (m_tone == tone) return;
        m_tone = tone;
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto type = event->type();
        // A new style sheet of the program gives widgets back the palette they had before: StyleChange comes after that.
        const bool repainted = type == QEvent::ApplicationPaletteChange || type == QEvent::StyleChange || type == QEvent::ParentChange;
        if (watched == m_widget && !m_applying && repainted) apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() {
        m_applying = true;
        // The application's palette, not the widget's: that one may still carry the tone of before.
        QPalette palette = QGuiApplication::palette();
        const QString sheet = m_tone == Tone::danger ? dangerSheet(palette) : QString();
        if (m_widget->styleSheet() != sheet) m_widget->setStyleSheet(sheet);  // setting it makes a StyleChange
        if (m_tone == Tone::normal || m_tone == Tone::danger) {
            m_widget->setPalette(QPalette());
        } else {
            const QColor color = toneColor(m_tone, palette);
            palette.setColor(QPalette::WindowText, color);
            palette.setColor(QPalette::Text, color);
            m_widget->setPalette(palette);
        }
        m_applying = false;
    }

    QWidget* m_widget;
    Tone m_tone;
    bool m_applying = false;
};

}  // namespace

QColor toneColor(Tone tone, const QPalette& palette) {
    const theme::Palette& colours = theme::paletteOf(theme::schemeOf(palette));
    switch (tone) {
        case Tone::normal:
            return colours.text;
        case Tone::quiet:
            return colours.mutedText;
        case Tone::good:
            return colours.goodText;
        case Tone::warning:
            return colours.heldText;
        case Tone::bad:
            return colours.failText;
        case Tone::danger:
            return colours.danger;
    }
    return colours.text;
}

void setTextSize(QWidget* widget, TextSize size) {
    QFont font = widget->font();
    const double base = QWidget().font().pointSizeF();
    switch (size) {
        case TextSize::small:
            font.setPointSizeF(base * 0.9);
            break;
        case TextSize::normal:
            font.setPointSizeF(base);
            break;
        case TextSize::heading:
            font.setPointSizeF(base * 1.1);
            font.setWeight(QFont::DemiBold);
            break;
        case TextSize::title:
            font.setPointSizeF(base * 1.4);
            font.setWeight(QFont::DemiBold);
            break;
    }
    widget->setFont(font);
}

void setTone(QWidget* widget, Tone tone) {
    for (QObject* child : widget->children()) {
        if (auto* keeper = dynamic_cast<ToneKeeper*>(child)) {
            keeper->setTone(tone);
            return;
        }
    }
    new ToneKeeper(widget, tone);
}

}  // namespace slipway::widgets
