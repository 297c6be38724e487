#include "app/console/host_desk.h"

#include <utility>

namespace slipway::console {

namespace {

/// The engine's thread calls the result; `answered` then runs on the thread of `gui`.
template <class Answer>
std::function<void(Answer)> onGui(QObject& gui, std::function<void(Answer)> answered) {
    return [&gui, answered = std::move(answered)](Answer answer) {
        QMetaObject::invokeMethod(
            &gui, [answered, answer = std::move(answer)]() mutable { answered(std::move(answer)); }, Qt::QueuedConnection);
    };
}

}  // namespace

std::shared_ptr<const view::Snapshot> HostDesk::snapshot() const { return m_host.snapshot(); }

void HostDesk::submit(rollout::Command command, std::function<void(view::CommandAnswer)> answered) {
    m_host.submit(std::move(command), onGui(m_gui, std::move(answered)));
}

void HostDesk::pastRollouts(std::function<void(Result<std::vector<view::PastRollout>>)> answered) {
    m_host.pastRollouts(onGui(m_gui, std::move(answered)));
}

void HostDesk::pastDetail(RolloutId rollout, std::function<void(Result<view::PastDetail>)> answered) {
    m_host.pastDetail(std::move(rollout), onGui(m_gui, std::move(answered)));
}

void HostDesk::report(RolloutId rollout, view::ReportFormat format, view::PageStyle style, std::stop_token stop,
                      std::function<void(Result<std::string>)> answered) {
    m_host.report(std::move(rollout), format, std::move(style), std::move(stop), onGui(m_gui, std::move(answered)));
}

void HostDesk::investigate(view::InvestigationRequest request, Progress progress,
                           std::function<void(Result<view::Investigated>)> answered) {
    m_host.investigate(std::move(request), onGui(m_gui, std::move(progress)), onGui(m_gui, std::move(answered)));
}

void HostDesk::drawLabelSample(view::SampleRequest request, Progress progress, std::function<void(Result<view::Sampled>)> answered) {
    m_host.drawLabelSample(std::move(request), onGui(m_gui, std::move(progress)), onGui(m_gui, std::move(answered)));
}

void HostDesk::markTask(view::MarkRequest request, std::function<void(Result<investigate::Label>)> answered) {
    m_host.markTask(std::move(request), onGui(m_gui, std::move(answered)));
}

void HostDesk::conclude(RolloutId rollout, investigate::Conclusion conclusion,
                        std::function<void(Result<investigate::Conclusion>)> answered) {
    m_host.conclude(std::move(rollout), std::move(conclusion), onGui(m_gui, std::move(answered)));
}

void HostDesk::replay(RolloutId rollout, std::stop_token stop, std::function<void(Result<std::shared_ptr<const view::Replay>>)> answered) {
    m_host.replay(std::move(rollout), std::move(stop), onGui(m_gui, std::move(answered)));
}

void HostDesk::whatIf(RolloutId rollout, const plan::Plan& other, std::stop_token stop,
                      std::function<void(Result<view::WhatIf>)> answered) {
    m_host.whatIf(std::move(rollout), other, std::move(stop), onGui(m_gui, std::move(answered)));
}

void HostDesk::actOnAlarm(rollout::AlarmAct act, std::function<void(Result<void>)> answered) {
    m_host.actOnAlarm(std::move(act), onGui(m_gui, std::move(answered)));
}

void HostDesk::openPlan(const plan::Plan& plan) { m_host.openPlan(plan); }

void HostDesk::addRobot(RobotId robot, std::function<void(Result<view::NewToken>)> answered) {
    m_host.addRobot(std::move(robot), onGui(m_gui, std::move(answered)));
}

}  // namespace slipway::console
