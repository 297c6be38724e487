#include "widgets/theme/desktop_portal.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace slipway::theme {

namespace {

using Spaces = QMap<QString, QVariantMap>;

QString portal() { return QStringLiteral("org.freedesktop.portal.Desktop"); }
QString path() { return QStringLiteral("/org/freedesktop/portal/desktop"); }
QString settings() { return QStringLiteral("org.freedesktop.portal.Settings"); }
QString appearance() { return QStringLiteral("org.freedesktop.appearance"); }

}  // namespace

DesktopPortal::DesktopPortal(const QDBusConnection& bus, QObject* parent) : QObject(parent) {
    if (!bus.isConnected()) return;
    qDBusRegisterMetaType<Spaces>();
    QDBusConnection connection(bus);
    // Listened to before it is asked, so that no change falls between.
    connection.connect(portal(), path(), settings(), QStringLiteral("SettingChanged"), this,
                       SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal(), path(), settings(), QStringLiteral("ReadAll"));
    question << QStringList{appearance()};
    auto* watcher = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<Spaces> answer = *watcher;
        watcher->deleteLater();
        if (!answer.isError()) take(answer.value().value(appearance()));
    });
}

void DesktopPortal::settingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space == appearance()) take({{key, value.variant()}});
}

void DesktopPortal::take(const QVariantMap& settings) {
    DesktopWish wish = m_wish;
    if (const auto scheme = settings.constFind(QStringLiteral("color-scheme")); scheme != settings.constEnd()) {
        const uint told = scheme->toUInt();
        wish.dark = told == 1 ? std::optional(true) : (told == 2 ? std::optional(false) : std::nullopt);
    }
    if (const auto contrast = settings.constFind(QStringLiteral("contrast")); contrast != settings.constEnd())
        wish.highContrast = contrast->toUInt() == 1;
    if (wish == m_wish) return;
    m_wish = wish;
    Q_EMIT wishChanged(m_wish);
}

}  // namespace slipway::theme
