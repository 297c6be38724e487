// SIGINT and SIGTERM end the event loop, so that everything is taken down in order. One object, made by main.
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace slipway::console {

class StopSignals : public QObject {
    Q_OBJECT

public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace slipway::console
