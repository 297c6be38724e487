// A session bus of its own for one test: started with the object, ended with it.
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <utility>

namespace slipway::support {

class MessageBus {
public:
    MessageBus() {
        m_process.start(QStringLiteral("dbus-daemon"),
                        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead()) return;
        m_address = QString::fromLocal8Bit(m_process.readLine()).trimmed();
    }
    ~MessageBus() {
        m_process.kill();
        m_process.waitForFinished();
    }
    MessageBus(const MessageBus&) = delete;
    MessageBus& operator=(const MessageBus&) = delete;

    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    /// A connection of that name; the caller disconnects it.
    [[nodiscard]] QDBusConnection connect(const QString& name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QProcess m_process;
    QString m_address;
};

}  // namespace slipway::support
