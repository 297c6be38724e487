#include "tests/bench/host_fan_out.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <future>
#include <iostream>
#include <mutex>
#include <set>
#include <utility>

#include "core/base/sha256.h"
#include "core/plan/plan_json.h"

namespace slipway::bench {
namespace {

constexpr std::chrono::seconds kPatience{120};
constexpr std::chrono::milliseconds kLook{5};

[[noreturn]] void giveUp(const std::string& why) {
    std::cerr << "host fan-out: " << why << "\n";
    std::exit(1);
}

template <class T>
T need(Result<T> result) {
    if (!result) giveUp(describe(result.error()));
    return std::move(*result);
}

fleet::Model model(const std::string& version) {
    return {.ref = {"grasp", version, sha256Hex("grasp " + version)}, .bytes = 524'288'000, .uri = {}};
}

}  // namespace

/// Stands between the listener and the host and sees the acknowledgements pass.
class HostFanOut::Tap : public link::LinkSink {
public:
    explicit Tap(link::LinkSink& next) : m_next(next) {}

    bool deliver(link::LinkEvent event) override {
        if (const auto* answered = std::get_if<link::DesiredAnswered>(&event.what); answered && answered->answer.accepted) {
            const std::lock_guard lock(m_mutex);
            m_answered.insert(event.robot);
            m_changed.notify_all();
        }
        return m_next.deliver(std::move(event));
    }
    void reset() {
        const std::lock_guard lock(m_mutex);
        m_answered.clear();
    }
    /// Waits until an acknowledgement passes, or a moment: what a snapshot shows may have changed then.
    void awaitEvent() {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, kLook);
    }
    bool waitAnswered(std::size_t robots) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, kPatience, [&] { return m_answered.size() >= robots; });
    }

private:
    link::LinkSink& m_next;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<RobotId> m_answered;
};

HostFanOut::HostFanOut(std::size_t robots, Milliseconds taskTime)
    : m_robots(robots), m_folder(std::filesystem::temp_directory_path() / fmt::format("slipway-bench-{}-{}", ::getpid(), robots)) {
    std::filesystem::remove_all(m_folder);
    std::filesystem::create_directories(m_folder);
    auto store = need(store::Store::open(m_folder.string(), {.readOnly = false, .program = "bench", .mostPages = 0}));
    host::HostOptions hostOptions;
    hostOptions.acceptAnyRobot = true;
    m_host = need(host::Host::recover(std::move(store), hostOptions));
    m_tap = std::make_unique<Tap>(m_host->sink());
    link::ListenerOptions listen;
    listen.port = 0;
    m_listener = need(link::Listener::open(listen, *m_tap, m_host->authenticator()));
    m_host->start(*m_listener, nullptr);

    fleetsim::Options fleetOptions;
    fleetOptions.address = {.host = "127.0.0.1", .port = m_listener->port()};
    fleetOptions.robots = robots;
    fleetOptions.taskTime = taskTime;
    fleetOptions.fetchTime = Milliseconds(20);
    fleetOptions.loadTime = Milliseconds(20);
    fleetOptions.seed = 1;
    m_fleet = need(fleetsim::Fleet::make(fleetOptions));
    m_fleet->start();
    awaitSnapshot("all robots are connected",
                  [&](const view::Snapshot& snapshot) { return snapshot.online == static_cast<std::int64_t>(robots); });
}

HostFanOut::~HostFanOut() {
    m_host->stop();
    m_listener->stop();
    m_fleet->stop();
    m_listener.reset();
    m_host.reset();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

template <class Holds>
void HostFanOut::awaitSnapshot(const char* what, Holds holds) {
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (std::chrono::steady_clock::now() < until) {
        const auto snapshot = m_host->snapshot();
        if (snapshot && holds(*snapshot)) return;
        m_tap->awaitEvent();
    }
    const auto snapshot = m_host->snapshot();
    giveUp(fmt::format("waited too long until {}; {} online, {}", what, snapshot ? snapshot->online : 0,
                       snapshot && snapshot->rollout ? snapshot->rollout->statusText : "no rollout"));
}

/// One stage for all robots that nothing but the operator ends. A rolled-back candidate is barred, so each
/// round has another one.
plan::Plan HostFanOut::planOf(int round) const {
    plan::Plan plan;
    plan.name = "fan-out";
    plan.strategy = "custom";
    plan.fleet = "bench";
    plan.baseline = model("v23");
    plan.candidate = model(fmt::format("v{}", 100 + round));
    plan::Stage stage;
    stage.name = "all";
    stage.quota = 1'000'000'000;
    stage.onPass = plan::OnPass::ask;
    stage.gates.success.reset();
    stage.gates.latency.reset();
    stage.gates.errors.reset();
    stage.gates.lost.reset();
    plan.stages = {stage};
    return plan;
}

void HostFanOut::submit(rollout::Command command) {
    std::promise<view::CommandAnswer> answered;
    m_host->submit(std::move(command), [&](view::CommandAnswer answer) { answered.set_value(std::move(answer)); });
    const view::CommandAnswer answer = answered.get_future().get();
    if (!answer.rejected.empty()) giveUp(answer.rejected);
}

void HostFanOut::start(const plan::Plan& plan, const RolloutId& rollout) {
    rollout::StartRollout command;
    command.operation = {
        .id = OperationId(fmt::format("bench-{}", ++m_operations)), .who = "bench", .shownText = {}, .expectedRevision = std::nullopt};
    command.rollout = rollout;
    command.plan = plan;
    command.planDigest = plan::planDigest(plan);
    command.checklist.overrideReason = "a benchmark has nothing to deploy";
    submit(command);
}

Duration HostFanOut::run() {
    const RolloutId rollout(fmt::format("bench-{}", ++m_round));
    start(planOf(m_round), rollout);
    const auto robots = static_cast<std::int64_t>(m_robots);
    awaitSnapshot("all robots run the candidate", [&](const view::Snapshot& snapshot) {
        return snapshot.rollout && snapshot.rollout->id == rollout && snapshot.rollout->onCandidate == robots;
    });
    return rollBack(rollout);
}

HostFanOut::Swap HostFanOut::swap() {
    const RolloutId rollout(fmt::format("bench-{}", ++m_round));
    auto plan = planOf(m_round);
    auto held = plan.stages.front();
    held.name = "held";
    held.mode = fleet::ExposureMode::none;
    held.quota = 0;
    plan.stages.insert(plan.stages.begin(), held);
    start(plan, rollout);
    const auto robots = static_cast<std::int64_t>(m_robots);
    awaitSnapshot("the candidate is held everywhere and the plan asks", [&](const view::Snapshot& snapshot) {
        return snapshot.rollout && snapshot.rollout->id == rollout && snapshot.rollout->status == rollout::RolloutStatus::paused;
    });
    rollout::Promote command;
    command.operation = {
        .id = OperationId(fmt::format("bench-{}", ++m_operations)), .who = "bench", .shownText = {}, .expectedRevision = std::nullopt};
    command.rollout = rollout;
    Swap made;
    const auto begin = std::chrono::steady_clock::now();
    submit(command);
    awaitSnapshot("the last robot has switched",
                  [&](const view::Snapshot& snapshot) { return snapshot.rollout && snapshot.rollout->onCandidate == robots; });
    made.forward = std::chrono::steady_clock::now() - begin;
    std::string switched;
    awaitSnapshot("the switch is measured", [&](const view::Snapshot& snapshot) {
        for (const auto& decision : snapshot.rollout->decisions)
            if (decision.kind == rollout::DecisionKind::switched) switched = decision.reason;
        return !switched.empty();
    });
    const auto figure = switched.find("confirmed it, ");
    if (figure == std::string::npos) giveUp("no skew in: " + switched);
    made.skew = Duration(std::strtod(switched.c_str() + figure + std::strlen("confirmed it, "), nullptr));
    made.back = rollBack(rollout);
    return made;
}

Duration HostFanOut::rollBack(const RolloutId& rollout) {
    m_tap->reset();
    rollout::RollBack command;
    command.operation = {
        .id = OperationId(fmt::format("bench-{}", ++m_operations)), .who = "bench", .shownText = {}, .expectedRevision = std::nullopt};
    command.rollout = rollout;
    command.reason = "benchmark";
    const auto begin = std::chrono::steady_clock::now();
    submit(command);
    if (!m_tap->waitAnswered(m_robots)) giveUp("not all robots acknowledged the rollback");
    const Duration took = std::chrono::steady_clock::now() - begin;
    awaitSnapshot("the rollback has ended",
                  [&](const view::Snapshot& snapshot) { return snapshot.rollout && !rollout::isActive(snapshot.rollout->status); });
    return took;
}

}  // namespace slipway::bench
