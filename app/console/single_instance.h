// One console for one directory: a second start hands its plan and page to the first and ends. A local
// socket, named after the directory and open to this user alone. GUI thread.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

#include "core/base/error.h"

namespace slipway::console {

/// What a second start wants of the first.
struct Request {
    QString plan;  // absolute path; may be empty
    QString page;

    friend bool operator==(const Request&, const Request&) = default;
};

class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString& directory, QObject* parent = nullptr);
    /// Sends the request to a running console; false if there is none. Waits at most two seconds.
    [[nodiscard]] bool forward(const Request& request) const;
    /// From now on requests of later starts arrive here.
    Result<void> listen();

Q_SIGNALS:
    void requested(const slipway::console::Request& request);

private:
    void accept();

    QString m_name;
    QLocalServer m_server;
};

}  // namespace slipway::console
