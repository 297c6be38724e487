#include "app/console/startup_time.h"

#include <QCoreApplication>
#include <QEvent>
#include <cstdio>

namespace slipway::console {

StartupTime::StartupTime(widgets::MainWindow& window) : m_window(window) {
    m_window.installEventFilter(this);
    connect(&m_look, &QTimer::timeout, this, &StartupTime::tell);
    m_look.start(std::chrono::milliseconds(1));
}

bool StartupTime::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint && m_window.hasSnapshot()) m_painted = true;
    return QObject::eventFilter(watched, event);
}

void StartupTime::tell() {
    if (!m_painted) {
        if (m_window.hasSnapshot()) m_window.update();
        return;
    }
    m_look.stop();
    std::printf("usable\n");
    std::fflush(stdout);
    QCoreApplication::quit();
}

}  // namespace slipway::console
