// Whether what a window shows has the room that it needs. For tests of screens.
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStringList>

namespace slipway::support {

/// Sentences for words that have less room than they need.
inline QStringList cutOff(const QWidget& root) {
    QStringList found;
    for (const auto* label : root.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        const bool low = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
        if (narrow || low) found << QStringLiteral("%1: %2").arg(label->objectName(), label->text().left(60));
    }
    for (const auto* button : root.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width()) {
            found << QStringLiteral("%1: %2").arg(button->objectName(), button->text());
        }
    }
    return found;
}

/// What must be scrolled sideways to be read; the text of a file keeps its lines and may be.
inline QStringList scrolledSideways(const QWidget& root) {
    QStringList found;
    for (const auto* area : root.findChildren<QAbstractScrollArea*>()) {
        const QScrollBar* bar = area->horizontalScrollBar();
        if (!area->isVisible() || qobject_cast<const QPlainTextEdit*>(area) || bar->maximum() == 0) continue;
        if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) continue;
        found << QStringLiteral("%1: %2 px").arg(area->objectName()).arg(bar->maximum());
    }
    return found;
}

}  // namespace slipway::support
