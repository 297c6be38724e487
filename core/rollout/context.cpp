#include "core/rollout/context.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace slipway::rollout {

Saying say(DecisionKind kind, const Saying& because, std::string reason, bool withGates) {
    Saying saying = because;
    saying.kind = kind;
    saying.reason = because.reason.empty() ? std::move(reason) : reason + ": " + because.reason;
    saying.withGates = withGates;
    return saying;
}

std::uint64_t decide(Context& context, Rollout* rollout, Saying saying) {
    Decision decision;
    decision.number = context.state.nextDecision++;
    decision.at = context.now;
    decision.kind = saying.kind;
    decision.who = std::move(saying.who);
    decision.operation = std::move(saying.operation);
    decision.reason = std::move(saying.reason);
    decision.shownText = std::move(saying.shownText);
    decision.robots = std::move(saying.robots);
    decision.gates = std::move(saying.gates);
    if (rollout != nullptr) {
        decision.rollout = rollout->id;
        decision.stage = rollout->stage;
        if (saying.withGates && rollout->stage < rollout->stages.size()) decision.gates = rollout->stages[rollout->stage].gates;
        ++rollout->revision;
        rollout->lastDecision = decision.number;
    }
    const std::uint64_t number = decision.number;
    context.effects.emplace_back(Record{std::move(decision)});
    return number;
}

std::uint64_t alert(Context& context, AlertPriority priority, const RolloutId& rollout, std::string cause, std::string text) {
    const std::uint64_t number = context.state.nextAlert++;
    context.effects.emplace_back(RaiseAlert{number, priority, rollout, std::move(cause), std::move(text)});
    return number;
}

void issue(Context& context, const RobotId& id, fleet::Desired document, std::uint64_t decision) {
    auto& robot = context.state.robots[id];
    robot.highestGeneration = std::max(robot.highestGeneration, robot.generation) + 1;
    document.generation = robot.highestGeneration;
    robot.desired = document;
    robot.undelivered = !robot.online || robot.quarantined;
    if (!robot.undelivered) context.effects.emplace_back(SendDesired{id, std::move(document), decision});
}

fleet::Desired lastDocument(const Robot& robot) {
    auto document = *robot.desired;
    document.reload = false;
    return document;
}

fleet::Desired candidateDocument(const Rollout& rollout) {
    const auto& stage = rollout.plan.stages[rollout.stage];
    fleet::Desired document;
    document.rollout = rollout.id.value;
    document.reason = fmt::format("stage {} of {}", rollout.stage + 1, rollout.plan.stages.size());
    document.baseline = rollout.plan.baseline;
    document.candidate = rollout.plan.candidate;
    const bool installsOnly = stage.mode == fleet::ExposureMode::share && rollout.share <= 0.0;
    document.exposure.mode = installsOnly ? fleet::ExposureMode::none : stage.mode;
    // Held only, without a lease: a robot that should execute the candidate all the same must not finish a task with it.
    if (document.exposure.mode == fleet::ExposureMode::none) document.apply = fleet::Apply::now;
    document.exposure.share = document.exposure.mode == fleet::ExposureMode::share ? rollout.share : 0.0;
    document.exposure.salt = rollout.plan.salt.empty() ? rollout.id.value : rollout.plan.salt;
    document.keep = {rollout.plan.baseline.ref.version, rollout.plan.candidate.ref.version};
    document.lease = rollout.plan.lease;
    document.serving = stage.pool != plan::Pool::idle;
    return document;
}

fleet::Desired baselineDocument(const Rollout& rollout, std::string reason) {
    fleet::Desired document;
    document.rollout = rollout.id.value;
    document.reason = std::move(reason);
    document.baseline = rollout.plan.baseline;
    document.keep = {rollout.plan.baseline.ref.version, rollout.plan.candidate.ref.version};
    document.apply = fleet::Apply::now;
    return document;
}

fleet::Desired commitDocument(const Rollout& rollout) {
    fleet::Desired document;
    document.rollout = rollout.id.value;
    document.reason = "committed";
    document.baseline = rollout.plan.candidate;
    document.keep = {rollout.plan.baseline.ref.version, rollout.plan.candidate.ref.version};
    return document;
}

Rollout* rolloutOf(State& state, const RobotId& id) {
    const auto robot = state.robots.find(id);
    return robot == state.robots.end() ? nullptr : rolloutOf(state, robot->second);
}

Rollout* rolloutOf(State& state, const Robot& robot) {
    if (robot.rollout.empty()) return nullptr;
    const auto rollout = state.rollouts.find(robot.rollout);
    return rollout == state.rollouts.end() ? nullptr : &rollout->second;
}

Member* memberOf(State& state, const RobotId& id) {
    auto* rollout = rolloutOf(state, id);
    if (rollout == nullptr) return nullptr;
    const auto member = rollout->members.find(id);
    return member == rollout->members.end() ? nullptr : &member->second;
}

bool holdsVerified(const Robot& robot, const fleet::ModelRef& model) {
    return std::any_of(robot.reported.slots.begin(), robot.reported.slots.end(),
                       [&](const fleet::Slot& slot) { return slot.verified && slot.model == model; });
}

}  // namespace slipway::rollout
