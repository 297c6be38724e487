// What a desktop tells through the settings portal reaches the program, at start and while it runs; without a portal nothing is told.
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QMap>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/message_bus.h"
#include "widgets/theme/desktop_portal.h"

using namespace slipway;
using theme::DesktopPortal;
using theme::DesktopWish;
using Spaces = QMap<QString, QVariantMap>;

/// Plays the portal of a desktop.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(QVariantMap settings) : m_settings(std::move(settings)) {}
    void change(const QString& key, uint value, const QString& space = QStringLiteral("org.freedesktop.appearance")) {
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }

public Q_SLOTS:
    Q_SCRIPTABLE Spaces ReadAll(const QStringList& spaces) {
        Spaces answer;
        for (const QString& space : spaces)
            if (space == QStringLiteral("org.freedesktop.appearance")) answer.insert(space, m_settings);
        return answer;
    }

Q_SIGNALS:
    Q_SCRIPTABLE void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    QVariantMap m_settings;
};

class DesktopPortalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!m_bus.isRunning()) QSKIP("dbus-daemon is not here");
        qDBusRegisterMetaType<Spaces>();
    }
    void cleanup() {
        QDBusConnection::disconnectFromBus(QStringLiteral("desk"));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }
    void whatTheDesktopSaysAtStartIsTold();
    void changesAreToldOnce();
    void anOldPortalKnowsNoContrast();
    void withoutAPortalNothingIsTold();
    void withoutABusNothingIsTold();

private:
    QDBusConnection serve(FakePortal& portal) const {
        QDBusConnection desktop = m_bus.connect(QStringLiteral("desktop"));
        const auto what = QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals;
        desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal, what);
        desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
        return desktop;
    }
    [[nodiscard]] QDBusConnection desk() const { return m_bus.connect(QStringLiteral("desk")); }

    support::MessageBus m_bus;
};

void DesktopPortalTest::whatTheDesktopSaysAtStartIsTold() {
    FakePortal desktop({{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("contrast"), 1U}});
    const QDBusConnection served = serve(desktop);
    const DesktopPortal portal(desk());
    QTRY_COMPARE(portal.wish(), (DesktopWish{.dark = true, .highContrast = true}));
}

void DesktopPortalTest::changesAreToldOnce() {
    FakePortal desktop({{QStringLiteral("color-scheme"), 2U}, {QStringLiteral("contrast"), 0U}});
    const QDBusConnection served = serve(desktop);
    DesktopPortal portal(desk());
    QTRY_COMPARE(portal.wish(), (DesktopWish{.dark = false}));
    QSignalSpy told(&portal, &DesktopPortal::wishChanged);
    desktop.change(QStringLiteral("contrast"), 1);
    desktop.change(QStringLiteral("contrast"), 1);
    desktop.change(QStringLiteral("contrast"), 0, QStringLiteral("org.gnome.desktop.interface"));
    desktop.change(QStringLiteral("color-scheme"), 0);
    QTRY_COMPARE(portal.wish(), (DesktopWish{.dark = {}, .highContrast = true}));
    QCOMPARE(told.size(), 2);
}

void DesktopPortalTest::anOldPortalKnowsNoContrast() {
    FakePortal desktop({{QStringLiteral("color-scheme"), 1U}});
    const QDBusConnection served = serve(desktop);
    const DesktopPortal portal(desk());
    QTRY_COMPARE(portal.wish(), (DesktopWish{.dark = true}));
}

void DesktopPortalTest::withoutAPortalNothingIsTold() {
    DesktopPortal portal(desk());
    QSignalSpy told(&portal, &DesktopPortal::wishChanged);
    // The bus answers in order: with this the answer that there is no portal has come too.
    QVERIFY(!desk().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.portal.Desktop")).value());
    QCoreApplication::processEvents();
    QVERIFY(told.isEmpty());
    QCOMPARE(portal.wish(), DesktopWish{});
}

void DesktopPortalTest::withoutABusNothingIsTold() {
    const DesktopPortal portal(QDBusConnection(QStringLiteral("no such connection")));
    QCOMPARE(portal.wish(), DesktopWish{});
}

QTEST_MAIN(DesktopPortalTest)
#include "desktop_portal_test.moc"
