#include "app/console/demo_fleet.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <utility>

namespace slipway::console {

namespace {

constexpr int kMostWait = 2000;  // milliseconds for the fleet to end by itself

/// Ids that no real robot has by accident: a new token would shut out the robot that has the old one.
RobotId demoRobot(int number) { return RobotId("demo-" + QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0')).toStdString()); }

}  // namespace

DemoFleet::DemoFleet(view::Desk& desk, QString program, bool anyRobot) : m_desk(desk), m_program(std::move(program)), m_anyRobot(anyRobot) {
    m_process.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) fail(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this,
            [this] { fail(tr("The demo fleet has ended: %1").arg(QString::fromUtf8(m_process.readAllStandardError()).trimmed())); });
}

DemoFleet::~DemoFleet() {
    m_failed = nullptr;
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.terminate();
    if (!m_process.waitForFinished(kMostWait)) m_process.kill();
}

QString DemoFleet::find(const QString& directory) {
    const QString name = QStringLiteral("slipway-fleetsim");
    // Beside the program where it is installed, in the folder next to it where it was built.
    for (const QString& place : {name, QStringLiteral("../fleetsim/") + name}) {
        const QFileInfo file(QDir(directory).filePath(place));
        if (file.isFile() && file.isExecutable()) return file.canonicalFilePath();
    }
    return {};
}

void DemoFleet::start(const QString& url, std::function<void(const QString&)> failed) {
    if (isRunning()) return;
    m_starting = true;
    m_url = url;
    m_failed = std::move(failed);
    if (m_anyRobot) {
        run({QStringLiteral("--robots"), QString::number(kRobots), QStringLiteral("--prefix"), QStringLiteral("demo-")});
        return;
    }
    if (!m_tokens.open() || !m_tokens.resize(0)) {
        fail(tr("There is no place for the tokens of the demo fleet: %1").arg(m_tokens.errorString()));
        return;
    }
    askForToken(1);
}

/// One after the other: the desk answers each on this thread.
void DemoFleet::askForToken(int number) {
    if (number > kRobots) {
        m_tokens.flush();
        run({QStringLiteral("--tokens"), m_tokens.fileName()});
        return;
    }
    const QPointer<DemoFleet> self(this);
    m_desk.addRobot(demoRobot(number), [self, number](const Result<view::NewToken>& made) {
        if (!self) return;
        if (!made) {
            self->fail(QString::fromStdString(describe(made.error())));
            return;
        }
        self->m_tokens.write(QByteArray::fromStdString(made->robot.value + ' ' + made->token + '\n'));
        self->askForToken(number + 1);
    });
}

void DemoFleet::run(const QStringList& arguments) {
    m_process.start(m_program, QStringList{QStringLiteral("--url"), m_url, QStringLiteral("--quiet")} + arguments, QIODevice::ReadOnly);
    m_starting = false;
}

void DemoFleet::fail(const QString& sentence) {
    m_starting = false;
    if (const auto failed = std::exchange(m_failed, nullptr)) failed(sentence);
}

}  // namespace slipway::console
