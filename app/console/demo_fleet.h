// The simulated fleet that the first page starts: slipway-fleetsim as a child process, with tokens of its own where this desk asks for
// them. Ends with the console. Owned by main; GUI thread.
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTemporaryFile>
#include <functional>

#include "core/view/desk.h"

namespace slipway::console {

class DemoFleet : public QObject {
    Q_OBJECT

public:
    static constexpr int kRobots = 100;

    /// program: path of slipway-fleetsim. anyRobot: this desk takes robots without a token.
    DemoFleet(view::Desk& desk, QString program, bool anyRobot);
    ~DemoFleet() override;

    /// Where slipway-fleetsim is beside this program, or in the folder next to it; empty: nowhere.
    [[nodiscard]] static QString find(const QString& directory);

    /// `failed` gets a whole sentence, at most once, if the fleet cannot start or ends by itself. Does nothing while one runs.
    void start(const QString& url, std::function<void(const QString&)> failed);
    [[nodiscard]] bool isRunning() const { return m_starting || m_process.state() != QProcess::NotRunning; }

private:
    void askForToken(int number);
    void run(const QStringList& arguments);
    void fail(const QString& sentence);

    view::Desk& m_desk;
    QString m_program;
    bool m_anyRobot;
    bool m_starting = false;
    QString m_url;
    QTemporaryFile m_tokens;
    QProcess m_process;
    std::function<void(const QString&)> m_failed;
};

}  // namespace slipway::console
