// A desk without an engine: shows the snapshot it was given, remembers every command and answers as told.
// Used by tests of screens; answers come at once, on the caller's thread.
#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <variant>
#include <vector>

#include "core/view/desk.h"
#include "tests/support/fake_investigations.h"

namespace slipway::support {

class FakeDesk : public FakeInvestigations {
public:
    [[nodiscard]] std::shared_ptr<const view::Snapshot> snapshot() const override { return m_snapshot; }

    void submit(rollout::Command command, std::function<void(view::CommandAnswer)> answered) override {
        commands.push_back(command);
        view::CommandAnswer answer;
        std::visit([&](const auto& one) { answer.operation = one.operation.id; }, command);
        answer.rejected = rejectWith;
        if (answer.rejected.empty() && onCommand) onCommand(command);
        answered(answer);
    }

    void pastRollouts(std::function<void(Result<std::vector<view::PastRollout>>)> answered) override { answered(past); }

    void report(RolloutId rollout, view::ReportFormat format, view::PageStyle style, std::stop_token stop,
                std::function<void(Result<std::string>)> answered) override {
        reported = {std::move(rollout), format};
        reportStyle = std::move(style);
        reportStop = std::move(stop);
        if (reportsLater) {
            reportAnswer = std::move(answered);
        } else {
            answered(reportText);
        }
    }
    void pastDetail(RolloutId rollout, std::function<void(Result<view::PastDetail>)> answered) override {
        for (const view::PastDetail& detail : details) {
            if (detail.head.id == rollout) {
                answered(detail);
                return;
            }
        }
        answered(fail(ErrorCode::notFound, "No such rollout."));
    }

    /// Answered by the test, or at once when it set `replayed`.
    void replay(RolloutId rollout, std::stop_token stop,
                std::function<void(Result<std::shared_ptr<const view::Replay>>)> answered) override {
        replayAsked.push_back(std::move(rollout));
        replayStop = std::move(stop);
        if (replayed) answered(replayed);
    }

    /// Answered by the test, or at once when it set `whatIfAnswer`.
    void whatIf(RolloutId rollout, const plan::Plan& other, std::stop_token stop,
                std::function<void(Result<view::WhatIf>)> answered) override {
        whatIfAsked.emplace_back(std::move(rollout), other);
        whatIfStop = std::move(stop);
        if (whatIfAnswer) answered(*whatIfAnswer);
    }

    /// Kept, and in the next snapshot that the test shows with change().
    void actOnAlarm(rollout::AlarmAct act, std::function<void(Result<void>)> answered) override {
        alarmActs.push_back(std::move(act));
        answered({});
    }

    void openPlan(const plan::Plan& plan) override { opened.push_back(plan); }

    void addRobot(RobotId robot, std::function<void(Result<view::NewToken>)> answered) override {
        if (!isValidRobotId(robot.value)) {
            answered(fail(ErrorCode::invalidInput, "A robot's id has 1 to 64 letters, digits, dots, colons, dashes."));
            return;
        }
        answered(view::NewToken{std::move(robot), "t0ken"});
    }

    /// Publishes a changed copy of what is shown, with the next number.
    void change(const std::function<void(view::Snapshot&)>& edit) {
        view::Snapshot next = m_snapshot ? *m_snapshot : view::Snapshot{};
        edit(next);
        next.number = ++m_number;
        m_snapshot = std::make_shared<const view::Snapshot>(std::move(next));
    }
    void show(const std::shared_ptr<const view::Snapshot>& snapshot) {
        change([&](view::Snapshot& next) { next = *snapshot; });
    }

    /// The last command if it is a T.
    template <class T>
    [[nodiscard]] const T* last() const {
        return commands.empty() ? nullptr : std::get_if<T>(&commands.back());
    }

    std::vector<rollout::AlarmAct> alarmActs;
    std::vector<rollout::Command> commands;
    std::pair<RolloutId, view::ReportFormat> reported;  // what was last asked for
    Result<std::string> reportText = std::string("<h1>A report</h1>");
    std::vector<RolloutId> replayAsked;
    std::stop_token replayStop;
    std::shared_ptr<const view::Replay> replayed;
    std::vector<std::pair<RolloutId, plan::Plan>> whatIfAsked;
    std::stop_token whatIfStop;
    std::optional<Result<view::WhatIf>> whatIfAnswer;
    std::vector<plan::Plan> opened;
    std::vector<view::PastRollout> past;
    bool reportsLater = false;  // reportAnswer waits for the test to call it
    view::PageStyle reportStyle;
    std::stop_token reportStop;
    std::function<void(Result<std::string>)> reportAnswer;
    std::vector<view::PastDetail> details;
    std::string rejectWith;  // empty: accepted
    std::function<void(const rollout::Command&)> onCommand;

private:
    std::shared_ptr<const view::Snapshot> m_snapshot;
    std::uint64_t m_number = 0;
};

}  // namespace slipway::support
