// The screens' way to the engine: passes calls to the host and brings its answers back to the GUI thread.
// Owned by main; must outlive the window, and the host must be stopped before this goes.
#pragma once

#include <QObject>

#include "core/host/host.h"
#include "core/view/desk.h"

namespace slipway::console {

class HostDesk : public view::Desk {
public:
    explicit HostDesk(host::Host& host) : m_host(host) {}

    [[nodiscard]] std::shared_ptr<const view::Snapshot> snapshot() const override;
    void submit(rollout::Command command, std::function<void(view::CommandAnswer)> answered) override;
    void pastRollouts(std::function<void(Result<std::vector<view::PastRollout>>)> answered) override;
    void report(RolloutId rollout, view::ReportFormat format, view::PageStyle style, std::stop_token stop,
                std::function<void(Result<std::string>)> answered) override;
    void pastDetail(RolloutId rollout, std::function<void(Result<view::PastDetail>)> answered) override;
    void investigate(view::InvestigationRequest request, Progress progress,
                     std::function<void(Result<view::Investigated>)> answered) override;
    void drawLabelSample(view::SampleRequest request, Progress progress, std::function<void(Result<view::Sampled>)> answered) override;
    void markTask(view::MarkRequest request, std::function<void(Result<investigate::Label>)> answered) override;
    void conclude(RolloutId rollout, investigate::Conclusion conclusion,
                  std::function<void(Result<investigate::Conclusion>)> answered) override;
    void replay(RolloutId rollout, std::stop_token stop,
                std::function<void(Result<std::shared_ptr<const view::Replay>>)> answered) override;
    void whatIf(RolloutId rollout, const plan::Plan& other, std::stop_token stop,
                std::function<void(Result<view::WhatIf>)> answered) override;
    void actOnAlarm(rollout::AlarmAct act, std::function<void(Result<void>)> answered) override;
    void openPlan(const plan::Plan& plan) override;
    void addRobot(RobotId robot, std::function<void(Result<view::NewToken>)> answered) override;

private:
    host::Host& m_host;
    QObject m_gui;  // lives on the GUI thread: answers are queued to it
};

}  // namespace slipway::console
