// What the desktop asks of programs beyond the palette it gives them: light or dark, and high contrast. Read from the settings portal
// (org.freedesktop.portal.Settings, keys color-scheme and contrast of org.freedesktop.appearance), for Qt 6.4 tells neither. Where there is
// no portal nothing is ever told. Owned by the program; GUI thread, never waits.
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

#include "widgets/theme/application_style.h"

namespace slipway::theme {

class DesktopPortal : public QObject {
    Q_OBJECT

public:
    explicit DesktopPortal(const QDBusConnection& bus, QObject* parent = nullptr);
    [[nodiscard]] const DesktopWish& wish() const { return m_wish; }

Q_SIGNALS:
    /// Once the portal has answered, and whenever the person changes the desktop.
    void wishChanged(const slipway::theme::DesktopWish& wish);

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void take(const QVariantMap& settings);

    DesktopWish m_wish;
};

}  // namespace slipway::theme
