// Drives a window by key presses alone, as a person without a mouse would. Shared by tests of whole rollouts.
#pragma once

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

#include "tests/widgets/shell/desk_window.h"

namespace slipway::support {

/// The offscreen platform has no window manager that hands the keyboard back when a dialog closes: do what it would.
inline void handBackTheKeyboard() {
    if (QApplication::activeWindow() || QApplication::activePopupWidget()) return;
    if (QWidget* modal = QApplication::activeModalWidget()) {
        modal->activateWindow();
        return;
    }
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->inherits("QMainWindow")) window->activateWindow();
    }
}

/// Where the next key goes. A window that has just opened or closed hands the keyboard over a moment later.
inline QWidget* keyboardTarget() {
    handBackTheKeyboard();
    const auto settled = [] {
        const QWidget* modal = QApplication::activeModalWidget();
        const QWidget* active = QApplication::activeWindow();
        return active && active->isVisible() && (!modal || active == modal || modal->isAncestorOf(active));
    };
    if (!QTest::qWaitFor(settled)) return nullptr;
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    if (QWidget* target = keyboardTarget()) QTest::keyClick(target, key, modifiers);
}

inline void type(const QString& text) {
    if (QWidget* target = keyboardTarget()) QTest::keyClicks(target, text);
}

/// Presses Tab until the widget of that name has the keyboard; false if it never gets it.
inline bool tabTo(const QString& name) {
    constexpr int kMostTabs = 300;
    for (int i = 0; i < kMostTabs; ++i) {
        const QWidget* focus = keyboardTarget();
        if (focus && focus->objectName() == name) return true;
        press(Qt::Key_Tab);
    }
    return false;
}

/// From the open dialog: to the deed by Tab, then Return.
inline bool confirmByKeyboard(DeskWindow& desk) {
    desk.later.fire();
    if (!desk.dialog() || !tabTo(QStringLiteral("deedButton"))) return false;
    press(Qt::Key_Return);
    desk.window->pull();
    return true;
}

/// Types a path into the file dialog that is open and confirms it.
inline bool chooseFile(const QString& path) {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (!dialog || !tabTo(QStringLiteral("fileNameEdit"))) return false;
    if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget())) line->selectAll();
    type(path);
    // The first Return may only take the completer's proposal.
    const auto closed = [] { return !QApplication::activeModalWidget() && !QApplication::activePopupWidget(); };
    constexpr int kMostReturns = 3;
    constexpr int kPatience = 1'000;  // milliseconds
    for (int i = 0; i < kMostReturns && !closed(); ++i) {
        press(Qt::Key_Return);
        if (QTest::qWaitFor(closed, kPatience)) return true;
    }
    return closed();
}

}  // namespace slipway::support
