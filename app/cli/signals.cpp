#include "app/cli/signals.h"

#include <csignal>

namespace slipway::cli {

namespace {

// Written by the signal handler, which may touch nothing else.
volatile std::sig_atomic_t g_stopRequested = 0;

void onSignal(int) { g_stopRequested = 1; }

}  // namespace

void watchStopSignals() {
    struct sigaction action{};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

bool stopRequested() { return g_stopRequested != 0; }

}  // namespace slipway::cli
