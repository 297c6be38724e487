// The place of small icons on a desktop, as far as the console uses it: an icon with a menu, and notifications. Behind an interface,
// because many desktops and every test have none. Owned by the program, alive as long as its window; GUI thread.
#pragma once

#include <QObject>
#include <QString>
#include <QSystemTrayIcon>

class QMenu;

namespace slipway::widgets {

class DesktopTray : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// False where the desktop has no tray; then nothing else does anything.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// Shows the icon. `menu` outlives the tray's use of it.
    virtual void show(QMenu* menu, const QString& toolTip) = 0;
    virtual void notify(const QString& title, const QString& text, bool urgent) = 0;

Q_SIGNALS:
    /// The icon or a notification was clicked.
    void activated();
};

/// The real one.
class SystemTray : public DesktopTray {
    Q_OBJECT

public:
    explicit SystemTray(QObject* parent = nullptr);
    [[nodiscard]] bool isAvailable() const override;
    void show(QMenu* menu, const QString& toolTip) override;
    void notify(const QString& title, const QString& text, bool urgent) override;

private:
    QSystemTrayIcon m_icon;
};

}  // namespace slipway::widgets
