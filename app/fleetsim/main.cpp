// slipway-fleetsim: simulated robots as real WebSocket clients. Waits for signals and prints status lines;
// the robots live on the fleet's own thread.
#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <memory>

#include "app/fleetsim/fleet.h"
#include "app/fleetsim/options.h"
#include "core/link/descriptors.h"
#include "core/link/model_server.h"

namespace {

using namespace slipway;
using SteadyTime = std::chrono::steady_clock::time_point;

constexpr std::chrono::seconds kBetweenLines{1};
constexpr int kLinesWithoutTerminal = 10;  // every so many seconds where nobody watches

/// Waits for Ctrl+C or a request to end; true if one came within the time.
bool endRequested(const sigset_t& signals, std::chrono::nanoseconds within) {
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(within);
    const timespec time{.tv_sec = whole.count(), .tv_nsec = (within - whole).count()};
    return ::sigtimedwait(&signals, nullptr, &time) > 0;
}

void printStatus(fleetsim::Fleet& fleet, bool terminal) {
    const std::string line = describe(fleet.summary());
    if (terminal) {
        fmt::print("\r\033[K{}", line);
    } else {
        fmt::print("{}\n", line);
    }
    std::fflush(stdout);
}

void run(fleetsim::Fleet& fleet, const fleetsim::Options& options, const sigset_t& signals) {
    const bool terminal = ::isatty(STDOUT_FILENO) == 1;
    const SteadyTime begin = std::chrono::steady_clock::now();
    for (int second = 1;; ++second) {
        SteadyTime next = begin + second * kBetweenLines;
        const bool last = options.duration && begin + *options.duration <= next;
        if (last) next = begin + *options.duration;
        const auto left = std::max<std::chrono::nanoseconds>(next - std::chrono::steady_clock::now(), std::chrono::nanoseconds(0));
        if (endRequested(signals, left) || last) break;
        if (!options.quiet && (terminal || second % kLinesWithoutTerminal == 0)) printStatus(fleet, terminal);
    }
    if (options.quiet) return;
    printStatus(fleet, terminal);
    if (terminal) fmt::print("\n");
}

Result<std::unique_ptr<link::ModelServer>> serveModel(const fleetsim::Options& options) {
    auto server = link::ModelServer::open({.address = "127.0.0.1", .port = options.servePort, .file = options.serveModel, .cutAfter = 0});
    if (server && !options.quiet) {
        fmt::print("Serving {} with \"sha256\": \"{}\", \"bytes\": {}\n", (*server)->uri(), (*server)->sha256(), (*server)->bytes());
        std::fflush(stdout);
    }
    return server;
}

int complain(const Error& error) {
    std::cerr << "slipway-fleetsim: " << slipway::describe(error) << "\n";
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    const auto options = fleetsim::readOptions(argc, argv);
    if (!options) return options.error();

    // Blocked before any thread starts, so that only main takes them, at a place of its choosing.
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGINT);
    ::sigaddset(&signals, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
    link::raiseDescriptorLimit();

    std::unique_ptr<link::ModelServer> server;
    if (!options->serveModel.empty()) {
        auto opened = serveModel(*options);
        if (!opened) return complain(opened.error());
        server = std::move(*opened);
    }
    auto fleet = fleetsim::Fleet::make(*options);
    if (!fleet) return complain(fleet.error());
    (*fleet)->start();
    run(**fleet, *options, signals);
    (*fleet)->stop();
    return 0;
}
