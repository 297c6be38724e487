#include "widgets/tray/tray_keeper.h"

#include <QApplication>
#include <QMenu>
#include <QWidget>

#include "core/rollout/state.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

TrayKeeper::TrayKeeper(QWidget* window, Actions& actions, DesktopTray* tray, QObject* parent)
    : QObject(parent), m_window(window), m_actions(actions), m_tray(tray), m_menu(std::make_unique<QMenu>()) {
    setObjectName(QStringLiteral("trayKeeper"));
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    fillMenu();
    retranslate();
    if (!isAvailable()) return;
    connect(m_tray, &DesktopTray::activated, this, &TrayKeeper::showWindow);
    m_tray->show(m_menu.get(), tr("Slipway"));
}

TrayKeeper::~TrayKeeper() = default;

/// The entries are of their own: a question that belongs to them must come with its window, which may be hidden.
void TrayKeeper::fillMenu() {
    m_show = m_menu->addAction(QString());
    m_show->setObjectName(QStringLiteral("tray.show"));
    connect(m_show, &QAction::triggered, this, &TrayKeeper::showWindow);
    m_menu->addSeparator();
    for (const ActionId id : {ActionId::pauseOrResume, ActionId::rollBack, ActionId::quit}) {
        if (id == ActionId::quit) m_menu->addSeparator();
        const QAction* action = m_actions.action(id);
        QAction* entry = m_menu->addAction(QString());
        entry->setObjectName(QStringLiteral("tray.") + action->objectName());
        const auto follow = [entry, action] {
            entry->setText(action->text());
            entry->setEnabled(action->isEnabled());
        };
        connect(action, &QAction::changed, entry, follow);
        connect(entry, &QAction::triggered, this, [this, id] { trigger(id); });
        follow();
    }
}

void TrayKeeper::trigger(ActionId id) {
    showWindow();
    m_actions.action(id)->trigger();
}

void TrayKeeper::setSnapshot(const view::Snapshot& snapshot) {
    const bool active = snapshot.rollout && rollout::isActive(snapshot.rollout->status);
    const bool ended = snapshot.rollout && !active && !m_rollout.value.empty() && snapshot.rollout->id == m_rollout;
    m_rollout = active ? snapshot.rollout->id : RolloutId();
    if (!ended || !isAvailable()) return;
    const view::RolloutView& over = *snapshot.rollout;
    m_tray->notify(tr("%1: %2", "rollout, how it ended").arg(fromCore(over.plan.name), statusWord(over.status)), fromCore(over.statusText),
                   over.status == rollout::RolloutStatus::rolledBack);
}

void TrayKeeper::alarmRaised(const QString& text) {
    if (isAvailable()) m_tray->notify(tr("Alarm of high priority"), text, true);
}

void TrayKeeper::hideWindow() {
    // A dialog that closes while the window is away would else end the program.
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->hide();
    if (m_toldOfHiding || !isAvailable()) return;
    m_toldOfHiding = true;
    m_tray->notify(tr("Slipway keeps running"), tr("The window is in the tray; Quit in its menu ends the console."), false);
}

void TrayKeeper::showWindow() {
    QApplication::setQuitOnLastWindowClosed(true);
    if (m_window->isMinimized()) m_window->showNormal();
    m_window->show();
    m_window->raise();
    // A dialog that is open keeps the keyboard.
    QWidget* modal = QApplication::activeModalWidget();
    (modal ? modal : m_window)->activateWindow();
}

void TrayKeeper::retranslate() { m_show->setText(tr("&Show the window")); }

}  // namespace slipway::widgets
