// The heart of a running console: queue -> step -> persist -> perform effects -> publish snapshots. Owns the
// engine's thread and the store; everything reaches it through one bounded queue. Shared by console and CLI.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/link/robot_link.h"
#include "core/rollout/effect.h"
#include "core/rollout/event.h"
#include "core/store/store.h"
#include "core/view/desk.h"
#include "core/view/snapshot.h"

namespace slipway::host {

class HostClock;

struct HostOptions {
    bool acceptAnyRobot = false;  // no tokens; the composition allows it on loopback only
    bool showEnded = false;       // after a start without an active rollout, the snapshot shows the newest one that ended
    std::string banner;           // shown over everything, for instance for --insecure-lan
    std::size_t queueBound = 65536;
    Milliseconds commitWithin{50};  // results alone wait at most this long for their commit; anything else does not wait
    std::size_t commitRows = 1000;
    Milliseconds reportInterval{2000};  // how often robots are asked to report
    const HostClock* clock = nullptr;   // null: the machine's; tests give their own, which must outlive the host
};

/// Called on the engine's thread after the commit, in order: what `slipway-cli run --json` prints.
class HostObserver {
public:
    virtual ~HostObserver() = default;
    virtual void decided(const rollout::Decision& decision) = 0;
    virtual void alerted(const rollout::RaiseAlert& alert) = 0;
};

class Host : public view::Investigations {
public:
    /// Opens the store and recovers; a journal that cannot be read is replaced by the newest sound backup, as a damaged
    /// file is by Store::open. What was replaced is told by a decision, an alert and the banner once started. Errors
    /// as of Store::open and recover.
    static Result<std::unique_ptr<Host>> open(const std::string& directory, const store::OpenOptions& openOptions, HostOptions options);
    /// Recovers the state by folding the journal; the engine's thread is not running yet.
    static Result<std::unique_ptr<Host>> recover(std::unique_ptr<store::Store> store, HostOptions options);
    ~Host() override = default;

    /// What a link needs: where to deliver, and who may come in. Valid as long as the host.
    virtual link::LinkSink& sink() = 0;
    virtual const link::Authenticator& authenticator() const = 0;

    /// Starts the thread: the first event is ConsoleStarted. `link` and `observer` (may be null) must outlive stop().
    virtual void start(link::RobotLink& link, HostObserver* observer) = 0;
    /// Commits what was taken, sends what was decided, ends the thread. Idempotent; called by the destructor.
    virtual void stop() = 0;

    // ---- any thread, as those of view::Investigations; callbacks on the engine's or on the study's thread ----
    [[nodiscard]] virtual std::shared_ptr<const view::Snapshot> snapshot() const = 0;
    virtual void submit(rollout::Command command, std::function<void(view::CommandAnswer)> answered) = 0;
    virtual void pastRollouts(std::function<void(Result<std::vector<view::PastRollout>>)> answered) = 0;
    virtual void pastDetail(RolloutId rollout, std::function<void(Result<view::PastDetail>)> answered) = 0;
    virtual void report(RolloutId rollout, view::ReportFormat format, view::PageStyle style, std::stop_token stop,
                        std::function<void(Result<std::string>)> answered) = 0;
    virtual void replay(RolloutId rollout, std::stop_token stop,
                        std::function<void(Result<std::shared_ptr<const view::Replay>>)> answered) = 0;
    virtual void whatIf(RolloutId rollout, const plan::Plan& other, std::stop_token stop,
                        std::function<void(Result<view::WhatIf>)> answered) = 0;
    virtual void actOnAlarm(rollout::AlarmAct act, std::function<void(Result<void>)> answered) = 0;
    virtual void openPlan(const plan::Plan& plan) = 0;
    virtual void addRobot(RobotId robot, std::function<void(Result<view::NewToken>)> answered) = 0;
    /// Prometheus text of the newest snapshot.
    [[nodiscard]] virtual std::string metrics() const = 0;
    /// Shown in the snapshot as where robots connect.
    virtual void setListening(std::string url) = 0;
};

}  // namespace slipway::host
