// slipway-cli run: wires store, host, listener and session together, and takes them down in order.
#include <unistd.h>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/preparation.h"
#include "app/cli/run_session.h"
#include "app/cli/signals.h"
#include "core/host/baseline_history.h"
#include "core/link/listener.h"
#include "core/plan/plan_json.h"

namespace slipway::cli {

namespace {

ExitCode refuse(ExitCode code, const std::string& text) {
    fmt::print(stderr, "slipway-cli: {}\n", text);
    return code;
}

std::unique_ptr<Reporter> makeReporter(const RunOptions& options) {
    if (options.json) return makeJsonReporter();
    return isatty(STDOUT_FILENO) == 1 ? makeTerminalReporter() : makePlainReporter();
}

host::HostOptions hostOptions(const RunOptions& options, const Preparation& made) {
    host::HostOptions host;
    host.acceptAnyRobot = options.acceptAnyRobot;
    if (!isLoopback(made.address)) host.banner = "Robots connect without encryption (--insecure-lan).";
    // Short leases need robots that report often: the watermark of the gates moves with their reports.
    host.reportInterval = std::clamp(made.plan.lease / 20, Milliseconds(500), Milliseconds(2000));
    return host;
}

Result<std::unique_ptr<link::Listener>> openListener(const RunOptions& options, const Preparation& made, host::Host& host) {
    link::ListenerOptions listen;
    listen.address = made.address;
    listen.port = made.port;
    listen.insecureLan = options.insecureLan;
    if (options.silentAfterSeconds > 0.0) {
        listen.silentAfter = std::chrono::duration_cast<Milliseconds>(std::chrono::duration<double>(options.silentAfterSeconds));
        listen.pingInterval = std::min(listen.pingInterval, listen.silentAfter / 3);
    }
    listen.metrics = [&host] { return host.metrics(); };
    return link::Listener::open(listen, host.sink(), host.authenticator());
}

/// The rollout that this directory is in the middle of, if any.
const view::RolloutView* activeIn(const view::Snapshot* snapshot) {
    if (!snapshot || !snapshot->rollout || !rollout::isActive(snapshot->rollout->status)) return nullptr;
    return &*snapshot->rollout;
}

ExitCode runOn(const RunOptions& options, const Preparation& made, host::Host& host, const std::optional<RolloutId>& inProgress) {
    auto listener = openListener(options, made, host);
    if (!listener) return refuse(ExitCode::other, describe(listener.error()));
    const auto reporter = makeReporter(options);
    EventFeed feed;
    RunSession session(options, made, host, feed, *reporter);
    host.start(**listener, &feed);
    const std::string url = fmt::format("ws://{}:{}", made.address.find(':') == std::string::npos ? made.address : "[" + made.address + "]",
                                        (*listener)->port());
    host.setListening(url);
    reporter->listening(url);
    const Ending ending = session.run(inProgress);
    // What was taken is committed and acknowledged before the sockets close.
    host.stop();
    (*listener)->stop();
    session.drain();
    reporter->finished(ending);
    if (ending.exitCode == toInt(ExitCode::other) || ending.rollout.empty()) fmt::print(stderr, "slipway-cli: {}\n", ending.reason);
    return static_cast<ExitCode>(ending.exitCode);
}

}  // namespace

ExitCode runPlan(const RunOptions& options) {
    const auto made = prepare(options);
    if (!made) {
        fmt::print(stderr, "{}\n", describe(made.error()));
        return ExitCode::badInput;
    }
    watchStopSignals();
    const host::HostOptions opening = hostOptions(options, *made);
    auto host = host::Host::open(options.data, {false, "slipway-cli"}, opening);
    if (!host) return refuse(ExitCode::other, describe(host.error()));
    const auto recovered = (*host)->snapshot();
    // A restored database is told at once, whether a run follows or not.
    if (recovered && recovered->banner != opening.banner) fmt::print(stderr, "slipway-cli: {}\n", recovered->banner);
    const view::RolloutView* active = activeIn(recovered.get());
    std::optional<RolloutId> inProgress;
    if (active) {
        if (plan::planDigest(active->plan) != plan::planDigest(host::withHistoryOf(made->plan, active->plan))) {
            return refuse(ExitCode::other,
                          fmt::format("Rollout {} of another plan is in progress in {}; finish it first.", active->id.value, options.data));
        }
        inProgress = active->id;
    } else if (!options.yes && !Prompt::hasTerminal()) {
        return refuse(ExitCode::needsOperator,
                      fmt::format("The start of {} waits for an operator: give --yes, or run it in a terminal.", made->plan.name));
    }
    return runOn(options, *made, **host, inProgress);
}

}  // namespace slipway::cli
