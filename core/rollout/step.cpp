#include "core/rollout/step.h"

#include <fmt/format.h>

#include <algorithm>
#include <concepts>
#include <utility>

#include "core/rollout/cleanup.h"
#include "core/rollout/commands.h"
#include "core/rollout/commit.h"
#include "core/rollout/context.h"
#include "core/rollout/drill.h"
#include "core/rollout/eligibility.h"
#include "core/rollout/lease.h"
#include "core/rollout/pools.h"
#include "core/rollout/robots.h"
#include "core/rollout/rollback.h"
#include "core/rollout/share.h"
#include "core/rollout/stages.h"

namespace slipway::rollout {

namespace {

constexpr Milliseconds kTick = Seconds(1);  // silence, time-outs and soak are looked at this often while a rollout is active

void onTick(Context& context) {
    context.state.lastTick = context.now;
    context.state.wake = EngineTime{};
    followCleanups(context);
    for (auto& [id, rollout] : context.state.rollouts) {
        if (!isActive(rollout.status)) continue;
        if (isOnTrial(rollout.status)) {
            noteSilence(context, rollout);
            judge(context, rollout, Scope::time);
            followShare(context, rollout);
            renewLeases(context, rollout);
        } else if (rollout.status == RolloutStatus::rollingBack) {
            observeRollback(context, rollout);
        } else {
            observeCommit(context, rollout);
        }
    }
}

void pauseAll(Context& context, PauseCause cause, const std::string& reason) {
    for (auto& [id, rollout] : context.state.rollouts) {
        Saying saying;
        saying.reason = reason;
        pauseNow(context, rollout, cause, saying);
    }
}

void on(Context& context, const ConsoleStarted& event) {
    auto& state = context.state;
    state.epoch = event.epoch;
    state.wake = EngineTime{};
    std::size_t active = 0;
    for (auto& [id, robot] : state.robots) {
        robot.awaited = robot.online || robot.awaited;
        if (robot.online) robot.offlineSince = context.now;
        robot.online = false;
    }
    state.listeningSince = context.now;
    state.storageFailed = false;  // this very event could be written
    interruptDrill(context, "the console was started again");
    const auto seconds = event.gap.count() / 1000;
    for (auto& [id, rollout] : state.rollouts) {
        if (!isActive(rollout.status)) continue;
        ++active;
        rollout.nextLease = context.now;
        for (auto& [robot, member] : rollout.members) member.loadingSince = EngineTime{};  // a load seen by nobody measures nothing
        const bool goesOn = rollout.plan.resumeAfterRestart && event.gap < rollout.plan.lease;
        if (rollout.status == RolloutStatus::running && !goesOn) {
            Saying saying;
            saying.reason = fmt::format("the console was away for {} s", seconds);
            pauseNow(context, rollout, PauseCause::restarted, saying);
        }
        if (rollout.rollback && rollout.rollback->alertedAt == EngineTime{})
            rollout.rollback->alert =
                alert(context, AlertPriority::high, id, "rollback", "still rolling back after a restart: " + rollout.rollback->reason);
    }
    decide(context, nullptr,
           {DecisionKind::consoleStarted, fmt::format("console started, epoch {}, away for {} s, {} robots known, {} rollouts active",
                                                      event.epoch, seconds, state.robots.size(), active)});
}

void on(Context& context, const ConsoleSlept& event) {
    context.state.listeningSince = context.now;
    for (auto& [id, rollout] : context.state.rollouts)
        for (auto& [robot, member] : rollout.members) member.loadingSince = EngineTime{};
    interruptDrill(context, "the machine slept");
    pauseAll(context, PauseCause::slept, fmt::format("the machine slept for {} s", event.gap.count() / 1000));
    for (const auto& [id, robot] : context.state.robots)
        if (robot.online && !robot.quarantined) context.effects.emplace_back(RequestFullState{id});
}

void on(Context& context, const StorageFailed& event) {
    if (context.state.storageFailed) return;
    context.state.storageFailed = true;
    pauseAll(context, PauseCause::storage, "the journal cannot be written: " + event.what);
    alert(context, AlertPriority::high, RolloutId{}, "storage",
          "the journal cannot be written: " + event.what + "; no step forward, rollback still works");
}

void on(Context& context, const StorageRecovered&) {
    if (!context.state.storageFailed) return;
    context.state.storageFailed = false;
    alert(context, AlertPriority::medium, RolloutId{}, "storage", "the journal can be written again; resume the rollout when ready");
}

void on(Context& context, const TimerFired&) { onTick(context); }

void on(Context& context, const AlertDelivered& event) {
    for (auto& [id, rollout] : context.state.rollouts) {
        if (!rollout.rollback || rollout.rollback->alert != event.alert || !event.ok) continue;
        if (rollout.rollback->alertedAt == EngineTime{}) rollout.rollback->alertedAt = context.now;
    }
}

/// What concerns a robot that is no member of the rollout: it rests, or its old model is on the way out.
void followOutside(Context& context, const RobotId& id) {
    for (auto& [rolloutId, rollout] : context.state.rollouts)
        if (isActive(rollout.status)) keepResting(context, rollout, id);
    followCleanups(context, id);
    observeDrill(context, id);
}

void on(Context& context, const RobotConnected& event) {
    onRobotConnected(context, event);
    followOutside(context, event.robot);
}
void on(Context& context, const RobotDisconnected& event) { onRobotDisconnected(context, event); }
void on(Context& context, const RobotQuarantined& event) { onRobotQuarantined(context, event); }
void on(Context& context, const RobotStateChanged& event) {
    onRobotStateChanged(context, event);
    followOutside(context, event.robot);
}
void on(Context& context, const RobotResults& event) { onRobotResults(context, event); }
void on(Context& context, const RobotProgress& event) { onRobotProgress(context, event); }
void on(Context& context, const DesiredAnswered& event) { onDesiredAnswered(context, event); }

bool wasApplied(const State& state, const OperationId& operation) {
    return std::find(state.operations.begin(), state.operations.end(), operation) != state.operations.end();
}

/// An operator's command: once, if it is legal.
template <class C>
    requires requires(const C& command) {
        { command.operation } -> std::convertible_to<Operation>;
    }
void on(Context& context, const C& command) {
    const auto& operation = command.operation;
    auto reason =
        wasApplied(context.state, operation.id) ? std::string("this was done already") : refusal(context.state, command, context.now);
    if (reason.empty() && (operation.id.empty() || operation.who.empty())) reason = "nobody is named as the one who asks";
    if (!reason.empty()) {
        context.effects.emplace_back(Rejected{operation.id, std::move(reason)});
        return;
    }
    context.state.operations.push_back(operation.id);
    if (context.state.operations.size() > kRememberedOperations) context.state.operations.pop_front();
    apply(context, command);
    context.effects.emplace_back(Accepted{operation.id});
}

/// When the engine wants TimerFired next; asked again only when that is earlier than what is pending.
void askToBeWoken(Context& context) {
    auto& state = context.state;
    std::optional<EngineTime> next;
    const auto consider = [&](EngineTime at) {
        if (!next || at < *next) next = at;
    };
    for (const auto& [id, rollout] : state.rollouts) {
        if (!isActive(rollout.status)) continue;
        consider(std::max(state.lastTick, context.now - kTick) + kTick);
        if (isOnTrial(rollout.status) && rollout.nextLease > context.now) consider(rollout.nextLease);
        const auto& progress = rollout.stages[rollout.stage];
        const auto soakEnd = progress.installedAt + rollout.plan.stages[rollout.stage].soak;
        if (rollout.status == RolloutStatus::running && progress.installedAt != EngineTime{} && soakEnd > context.now) consider(soakEnd);
    }
    if (const auto cleanup = nextCleanup(state, context.now)) consider(*cleanup);
    if (const auto drill = nextDrill(state, context.now)) consider(*drill);
    if (!next) return;
    next = std::max(*next, context.now + Milliseconds(1));
    if (state.wake > context.now && state.wake <= *next) return;
    state.wake = *next;
    context.effects.emplace_back(WakeAt{*next});
}

/// Results, reports and time change what is known about tasks; everything else may change robots and members.
bool leavesRobotsAlone(const Event& event) {
    return std::holds_alternative<RobotResults>(event) || std::holds_alternative<RobotProgress>(event) ||
           std::holds_alternative<TimerFired>(event);
}

}  // namespace

void advance(State& state, const Event& event, EngineTime now, std::vector<Effect>& effects) {
    Context context{state, now, effects};
    std::visit([&](const auto& one) { on(context, one); }, event);
    followDrill(context);  // whatever took a robot away from it
    if (!leavesRobotsAlone(event))
        for (auto& [id, rollout] : state.rollouts) rollout.robotsChanged = true;
    askToBeWoken(context);
}

Outcome step(State state, const Event& event, EngineTime now) {
    Outcome outcome{std::move(state), {}};
    advance(outcome.state, event, now, outcome.effects);
    return outcome;
}

void judgeWaiting(State& state, const RolloutId& rollout, EngineTime now, std::vector<Effect>& effects) {
    const auto found = state.rollouts.find(rollout);
    if (found == state.rollouts.end()) return;
    Context context{state, now, effects};
    for (const auto& [id, member] : found->second.members) closeFrontier(found->second.evidence, id);
    if (auto& arm = found->second.evidence.arm)
        for (const auto& id : arm->robots) closeFrontier(arm->stream, id);
    judge(context, found->second, Scope::results);
}

std::string whyNot(const State& state, const Command& command, EngineTime now) {
    return std::visit([&](const auto& one) { return refusal(state, one, now); }, command);
}

std::vector<RobotId> nextStageRobots(const State& state, const Rollout& rollout) {
    if (rollout.stage + 1 >= rollout.plan.stages.size())
        return rollout.plan.ending == plan::Ending::commit && isActive(rollout.status) ? heldBackRobots(state, rollout)
                                                                                       : std::vector<RobotId>();
    return cohortAdditions(state, rollout, rollout.stage + 1);
}

bool concerns(const State& state, const RobotProgress& progress) {
    const auto robot = state.robots.find(progress.robot);
    if (robot == state.robots.end()) return false;
    return !robot->second.rollout.empty() || std::ranges::any_of(state.rollouts, [&](const auto& one) {
        const auto& arm = one.second.evidence.arm;
        return isActive(one.second.status) && arm && arm->robots.contains(progress.robot);
    });
}

}  // namespace slipway::rollout
