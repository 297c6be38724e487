// slipway-cli cleanup | lift-bar | release: an operator's order to a desk that nothing else holds. It is journaled and decided as
// on the screen; robots hear of it when a console runs.
#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

#include "app/cli/commands.h"
#include "app/cli/preparation.h"
#include "core/host/host.h"
#include "core/store/text_form.h"

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

/// As the dialogs take it: characters count, blanks at the ends do not.
Result<std::string> reasonOf(const std::string& given) {
    constexpr std::size_t kMostCharacters = 4000;
    if (!store::isUtf8(given)) return fail(ErrorCode::invalidInput, "The reason is not UTF-8.", "--reason");
    const auto first = given.find_first_not_of(" \t\r\n");
    std::string reason = first == std::string::npos ? std::string() : given.substr(first, given.find_last_not_of(" \t\r\n") + 1 - first);
    if (std::ranges::any_of(reason, [](unsigned char byte) { return byte < 0x20 || byte == 0x7f; }))
        return fail(ErrorCode::invalidInput, "The reason has control characters.", "--reason");
    const auto characters =
        static_cast<std::size_t>(std::ranges::count_if(reason, [](unsigned char byte) { return (byte & 0xC0) != 0x80; }));
    if (characters < checklist::kLeastReason || characters > kMostCharacters)
        return fail(ErrorCode::invalidInput,
                    fmt::format("A reason of {} to {} characters is needed, this one has {}.", checklist::kLeastReason, kMostCharacters,
                                characters),
                    "--reason");
    return reason;
}

/// Opens the desk, gives the order, waits for its answer and closes again.
template <class Make>
ExitCode order(OrderOptions options, const char* done, Make make) {
    auto reason = reasonOf(options.reason);
    if (!reason) return refuse(describe(reason.error()), ExitCode::badInput);
    options.reason = std::move(*reason);
    auto host = host::Host::open(options.data, {false, "slipway-cli"}, {});
    if (!host) return refuse(describe(host.error()), ExitCode::other);
    auto command = make(options, *(*host)->snapshot());
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
                 [](const OrderOptions& given, const view::Snapshot&) -> Result<rollout::Command> {
                     return rollout::SetCleanup{operationOf(given, "slipway-cli cleanup " + given.what), RolloutId(given.what), given.hours,
                                                given.reason};
                 });
}

ExitCode liftBar(const OrderOptions& options) {
    return order(options, "The bar is lifted.", [](const OrderOptions& given, const view::Snapshot& snapshot) -> Result<rollout::Command> {
        for (const auto& bar : snapshot.bars) {
            if (bar.candidate.version != given.what && bar.candidate.sha256 != given.what) continue;
            return rollout::LiftBar{operationOf(given, "slipway-cli lift-bar " + given.what), bar.candidate.sha256, given.reason};
        }
        return fail(ErrorCode::notFound, "No candidate of this version or digest is barred.", given.what);
    });
}

ExitCode releaseRobot(const OrderOptions& options) {
    return order(
        options, "The robot is out of quarantine.", [](const OrderOptions& given, const view::Snapshot&) -> Result<rollout::Command> {
            return rollout::ReleaseRobot{operationOf(given, "slipway-cli release " + given.what), RobotId(given.what), given.reason};
        });
}

}  // namespace slipway::cli
