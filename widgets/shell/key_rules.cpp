#include "widgets/shell/key_rules.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace slipway::widgets {

namespace {

/// Widgets that take the space bar for themselves: buttons, check boxes, lists, fields.
bool usesSpace(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget) || qobject_cast<const QMenu*>(&widget);
}

/// Closes dialogs and menus as Escape would. False where nothing is open, so that the shortcut itself does it, and where the question
/// is asked already.
bool clearTheWay() {
    QWidget* popup = QApplication::activePopupWidget();
    if (popup) popup->close();
    constexpr int kMostStacked = 8;  // a dialog that refuses to go is not asked for ever
    for (int i = 0; i < kMostStacked; ++i) {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) return popup != nullptr || i > 0;
        if (dialog->objectName() == QStringLiteral("rollBackDialog")) return false;
        dialog->reject();
    }
    return true;
}

}  // namespace

KeyRules::KeyRules(QAction& rollBack, QObject* parent) : QObject(parent), m_rollBack(rollBack) { qApp->installEventFilter(this); }

bool KeyRules::isWayBack(const QKeyEvent& key) const {
    return m_rollBack.isEnabled() && !key.isAutoRepeat() && m_rollBack.shortcut() == QKeySequence(key.keyCombination());
}

bool KeyRules::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && usesSpace(*widget)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && isWayBack(*static_cast<QKeyEvent*>(event)) && clearTheWay()) {
        m_rollBack.trigger();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace slipway::widgets
