// slipway-cli cleanup | lift-bar | release: an operator's order to a desk that nothing else holds. It is journaled and decided as
// on the screen; robots hear of it when a console runs.
#include <chrono>
#include <future>
#include <memory>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

#include "app/cli/commands.h"
#include "app/cli/preparation.h"
#include "core/host/host.h"

namespace slipway::cli {

namespace {

/// Nobody listens for robots meanwhile.
class NoRobots final : public link::RobotLink {
public:
    void answerHello(const RobotId&, link::SessionId, protocol::HelloAnswer) override {}
    void send(const RobotId&, protocol::ToRobot) override {}
    void acknowledge(const RobotId&, link::SessionId, const std::string&, std::uint64_t) override {}
    void close(const RobotId&, int, std::string) override {}
};

ExitCode refuse(const std::string& why, ExitCode code) {
    fmt::print(stderr, "slipway-cli: {}\n", why);
    return code;
}

rollout::Operation operationOf(const OrderOptions& options, std::string shown) {
    const auto now = std::chrono::system_clock::now().time_since_epoch().count();
    return {OperationId(fmt::format("cli-{}-{}", ::getpid(), now)), options.who.empty() ? userName() : options.who, std::move(shown),
            std::nullopt};
}

/// Opens the desk, gives the order, waits for its answer and closes again.
template <class Make>
ExitCode order(const OrderOptions& options, const char* done, Make make) {
    auto host = host::Host::open(options.data, {false, "slipway-cli"}, {});
    if (!host) return refuse(describe(host.error()), ExitCode::other);
    auto command = make(*(*host)->snapshot());
    if (!command) return refuse(describe(command.error()), ExitCode::badInput);
    NoRobots link;
    (*host)->start(link, nullptr);
    std::promise<view::CommandAnswer> promise;
    (*host)->submit(std::move(*command), [&](view::CommandAnswer answer) { promise.set_value(std::move(answer)); });
    const auto answer = promise.get_future().get();
    (*host)->stop();
    if (!answer.rejected.empty()) return refuse(answer.rejected, ExitCode::badInput);
    fmt::print("{}\n", done);
    return ExitCode::succeeded;
}

}  // namespace

ExitCode setCleanup(const OrderOptions& options) {
    if (options.cancel == options.hours.has_value()) return refuse("Give either --hours or --cancel.", ExitCode::badInput);
    return order(options, options.cancel ? "The old model is not deleted." : "The clean-up has another time.",
                 [&](const view::Snapshot&) -> Result<rollout::Command> {
                     return rollout::SetCleanup{operationOf(options, "slipway-cli cleanup " + options.what), RolloutId(options.what),
                                                options.hours, options.reason};
                 });
}

ExitCode liftBar(const OrderOptions& options) {
    return order(options, "The bar is lifted.", [&](const view::Snapshot& snapshot) -> Result<rollout::Command> {
        for (const auto& bar : snapshot.bars) {
            if (bar.candidate.version != options.what && bar.candidate.sha256 != options.what) continue;
            return rollout::LiftBar{operationOf(options, "slipway-cli lift-bar " + options.what), bar.candidate.sha256, options.reason};
        }
        return fail(ErrorCode::notFound, "No candidate of this version or digest is barred.", options.what);
    });
}

ExitCode releaseRobot(const OrderOptions& options) {
    return order(options, "The robot is out of quarantine.", [&](const view::Snapshot&) -> Result<rollout::Command> {
        return rollout::ReleaseRobot{operationOf(options, "slipway-cli release " + options.what), RobotId(options.what), options.reason};
    });
}

}  // namespace slipway::cli
