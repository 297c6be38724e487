#include "widgets/tray/desktop_tray.h"

#include <QIcon>
#include <QMenu>

namespace slipway::widgets {

SystemTray::SystemTray(QObject* parent) : DesktopTray(parent), m_icon(QIcon(QStringLiteral(":/icons/slipway.svg"))) {
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &DesktopTray::activated);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) Q_EMIT activated();
    });
}

bool SystemTray::isAvailable() const { return QSystemTrayIcon::isSystemTrayAvailable(); }

void SystemTray::show(QMenu* menu, const QString& toolTip) {
    if (!isAvailable()) return;
    m_icon.setContextMenu(menu);
    m_icon.setToolTip(toolTip);
    m_icon.show();
}

void SystemTray::notify(const QString& title, const QString& text, bool urgent) {
    if (!isAvailable() || !QSystemTrayIcon::supportsMessages()) return;
    m_icon.showMessage(title, text, urgent ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information);
}

}  // namespace slipway::widgets
