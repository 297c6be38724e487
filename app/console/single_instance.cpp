#include "app/console/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>

namespace slipway::console {

namespace {

constexpr int kWait = 2000;  // milliseconds
constexpr qint64 kMostBytes = 64 * 1024;

}  // namespace

SingleInstance::SingleInstance(const QString& directory, QObject* parent) : QObject(parent) {
    const QByteArray place = QDir(directory).absolutePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
    m_name = QStringLiteral("slipway-%1").arg(QString::fromLatin1(digest));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::forward(const Request& request) const {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kWait)) return false;
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << request.plan << request.page;
    // The first console closes when it has read: only then was it really handed over.
    return socket.waitForBytesWritten(kWait) && (socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(kWait));
}

Result<void> SingleInstance::listen() {
    // The lock on the database was taken before: a socket file that is left over belongs to nobody.
    QLocalServer::removeServer(m_name);
    if (m_server.listen(m_name)) return {};
    return fail(ErrorCode::network, m_server.errorString().toStdString(), m_name.toStdString());
}

void SingleInstance::accept() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > kMostBytes) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.setVersion(QDataStream::Qt_6_0);
            stream.startTransaction();
            Request request;
            stream >> request.plan >> request.page;
            if (!stream.commitTransaction()) return;
            socket->disconnectFromServer();
            Q_EMIT requested(request);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

}  // namespace slipway::console
