#include "app/console/stop_signals.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace slipway::console {

namespace {

// A signal handler may only write to a file descriptor; the event loop reads the other end.
std::array<int, 2> g_pipe{-1, -1};

extern "C" void writeByte(int) {
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_pipe[0], &byte, sizeof byte);
}

}  // namespace

StopSignals::StopSignals() {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, g_pipe.data()) != 0) return;
    m_notifier = std::make_unique<QSocketNotifier>(g_pipe[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT stopRequested();
    });
    struct sigaction action{};
    action.sa_handler = writeByte;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

StopSignals::~StopSignals() {
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int& end : g_pipe) {
        if (end >= 0) ::close(end);
        end = -1;
    }
}

}  // namespace slipway::console
