#include "core/host/perform.h"

#include <fmt/format.h>

namespace slipway::host {

namespace {

constexpr int kServiceRestart = 1012;  // WebSocket close code: dial again
constexpr Milliseconds kUsualLease = Seconds(120);

struct Performer {
    Performing& with;

    void operator()(const rollout::AnswerHello& effect) const {
        protocol::HelloAnswer answer;
        answer.sessionId = fmt::format("{}-{}", with.state.epoch, effect.session);
        answer.time = with.wall;
        answer.reportInterval = with.options.reportInterval;
        answer.lease = leaseOf(effect.robot);
        answer.desired = effect.desired;
        with.link.answerHello(effect.robot, effect.session, std::move(answer));
    }
    void operator()(const rollout::SendDesired& effect) const { with.link.send(effect.robot, effect.desired); }
    void operator()(const rollout::SendLease& effect) const {
        with.link.send(effect.robot, protocol::Lease{effect.generation, effect.duration});
    }
    void operator()(const rollout::RequestFullState& effect) const { with.link.send(effect.robot, protocol::GetFullState{}); }
    void operator()(const rollout::CloseSession& effect) const { with.link.close(effect.robot, kServiceRestart, effect.reason); }
    void operator()(const rollout::Acknowledge& effect) const {
        with.link.acknowledge(effect.robot, effect.session, effect.bootId, effect.seq);
    }
    void operator()(const rollout::RaiseAlert& effect) const {
        with.log.alerted(effect, with.wall);
        if (with.observer) with.observer->alerted(effect);
        // On the screen is delivered: the row is there before the engine hears of it.
        with.followUps.push_back(rollout::AlertDelivered{effect.alert, true});
    }
    void operator()(const rollout::OpenInvestigation& effect) const {
        with.log.add(with.wall, view::LogLevel::info,
                     fmt::format("An investigation of {} is open until somebody records a conclusion: slipway-cli investigate {}.",
                                 effect.rollout.value, effect.rollout.value));
    }
    void operator()(const rollout::Record& effect) const {
        with.log.decided(effect.decision);
        if (with.observer) with.observer->decided(effect.decision);
    }
    // The engine room wakes by the state itself and answers commands with their callbacks.
    void operator()(const rollout::WakeAt&) const {}
    void operator()(const rollout::Accepted&) const {}
    void operator()(const rollout::Rejected&) const {}

    [[nodiscard]] Milliseconds leaseOf(const RobotId& robot) const {
        const auto known = with.state.robots.find(robot);
        if (known == with.state.robots.end()) return kUsualLease;
        const auto active = with.state.rollouts.find(known->second.rollout);
        return active == with.state.rollouts.end() ? kUsualLease : active->second.plan.lease;
    }
};

}  // namespace

void perform(const rollout::Effect& effect, Performing& performing) { std::visit(Performer{performing}, effect); }

}  // namespace slipway::host
