// The small interfaces through which screens reach the engine: they take snapshots, submit commands and ask
// for the past. Implemented by host::Host (through an adapter in app/console) and by fakes in tests.
// Thread: called from the GUI thread, never block; callbacks come on the GUI thread.
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/plan/plan.h"
#include "core/rollout/event.h"
#include "core/view/investigations.h"
#include "core/view/page_style.h"
#include "core/view/replay.h"
#include "core/view/snapshot.h"
#include "core/view/what_if.h"

namespace slipway::view {

/// Accepted when `rejected` is empty; else the sentence the operator sees.
struct CommandAnswer {
    OperationId operation;
    std::string rejected;
};

/// One line of the History list.
struct PastRollout {
    RolloutId id;
    std::string planName;
    std::string strategy;
    std::string baseline;
    std::string candidate;
    std::string outcome;
    std::string reason;
    std::string startedBy;
    WallTime startedAt{};
    std::optional<WallTime> endedAt;
    std::int64_t robots = 0;
    std::int64_t candidateTasks = 0;
    std::int64_t candidateFailures = 0;
    bool toInvestigate = false;   // it was rolled back, and nobody has concluded why
    bool outcomesHidden = false;  // a locked comparison: candidateFailures is 0 here and must not be shown
};

/// Of all live tasks of one arm, ms; relative error at most 1 %. All 0 when there were none.
struct LatencyFigures {
    double p50 = 0.0;
    double p95 = 0.0;
    double p99 = 0.0;
};

/// The detail page of a past rollout. While head.outcomesHidden, successes of both arms are 0 and must not be shown.
struct PastDetail {
    PastRollout head;
    std::string planJson;
    checklist::Record checklist;
    std::vector<rollout::Decision> decisions;  // oldest first, with gate figures at that moment
    ArmView candidate;
    ArmView baseline;
    LatencyFigures candidateLatency;
    LatencyFigures baselineLatency;
};

/// csv: the table of decisions.
enum class ReportFormat { html, json, csv };

struct NewToken {
    RobotId robot;
    std::string token;  // shown once
};

class Desk : public Investigations {
public:
    /// The newest snapshot; null before the first.
    [[nodiscard]] virtual std::shared_ptr<const Snapshot> snapshot() const = 0;
    virtual void submit(rollout::Command command, std::function<void(CommandAnswer)> answered) = 0;
    virtual void pastRollouts(std::function<void(Result<std::vector<PastRollout>>)> answered) = 0;
    virtual void pastDetail(RolloutId rollout, std::function<void(Result<PastDetail>)> answered) = 0;
    /// The report of one rollout as the text of a file, `style` for the page; takes longer the older the desk's database is. Nobody is
    /// answered once `stop` is requested.
    virtual void report(RolloutId rollout, ReportFormat format, PageStyle style, std::stop_token stop,
                        std::function<void(Result<std::string>)> answered) = 0;
    /// The whole of one rollout to look at again; takes as long as report. Nobody is answered once `stop` is requested.
    virtual void replay(RolloutId rollout, std::stop_token stop, std::function<void(Result<std::shared_ptr<const Replay>>)> answered) = 0;
    /// That rollout under the gates of another plan; takes as long as report. invalidInput names the JSON path at which the
    /// plans differ in more than their gates. Nobody is answered once `stop` is requested.
    virtual void whatIf(RolloutId rollout, const plan::Plan& other, std::stop_token stop, std::function<void(Result<WhatIf>)> answered) = 0;
    /// Keeps what somebody did about an alarm: the next snapshot has it, and the next start.
    virtual void actOnAlarm(rollout::AlarmAct act, std::function<void(Result<void>)> answered) = 0;
    /// Automatic checklist findings are computed for this plan and appear in the snapshot.
    virtual void openPlan(const plan::Plan& plan) = 0;
    virtual void addRobot(RobotId robot, std::function<void(Result<NewToken>)> answered) = 0;
};

}  // namespace slipway::view
