// SPDX-License-Identifier: Apache-2.0
// The robot side of slipway.robot.v1: reconciles the desired document with what is on the robot, holds two
// model slots, reverts by itself when the lease ends, spools results until they are acknowledged. A state
// machine without I/O, clock or thread: the owner feeds it and carries out what it asks through AgentPort.
// Used by the simulator, by slipway-fleetsim and by robot teams (Apache-2.0).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/agent/durable.h"
#include "core/agent/spool.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/protocol/messages.h"

namespace slipway::agent {

/// What the agent asks of its owner. Every call returns at once; completions come back as Agent::on..., never
/// from inside the call.
class AgentPort {
public:
    virtual ~AgentPort() = default;
    /// Sends a request or notification on the present connection; answers come back by onAcknowledged/onHelloAnswer.
    virtual void send(const protocol::FromRobot& message) = 0;
    /// Answers the console's `desired` or `getFullState`.
    virtual void answer(const protocol::DesiredAnswer& answer) = 0;
    virtual void answer(const protocol::FullState& answer) = 0;
    /// Starts to fetch a model into a slot (resume with Range) and compute its digest; onFetched reports.
    virtual void fetch(const fleet::Model& model) = 0;
    /// Stops a fetch that is no longer wanted.
    virtual void cancelFetch() = 0;
    /// Loads a held model beside the one that serves, so that tasks can execute with it; onLoaded reports. Takes
    /// the place of a load that has not ended.
    virtual void load(const fleet::ModelRef& model) = 0;
    /// Deletes a model file.
    virtual void remove(const fleet::ModelRef& model) = 0;
    /// `durable()` changed and must be on disk before the call returns.
    virtual void persist(const Durable& durable) = 0;
    /// The newest telemetry for a `report`; the agent fills in `pending`.
    virtual fleet::Telemetry telemetry() = 0;
};

struct FetchOutcome {
    fleet::ModelRef model;
    std::string sha256;  // of what was fetched; empty: not fetched
    std::int64_t bytes = 0;
    std::optional<fleet::RobotError> error;  // download or space
};

struct AgentOptions {
    SpoolLimits spool;
    Milliseconds progressInterval{500};     // least time between two states that differ in progress only
    Milliseconds baselineRetry{10000};      // a baseline that could not be fetched or loaded is tried again after this
    Milliseconds sendAgainInterval{1000};   // least time between two repetitions that getFullState asks for
    Milliseconds saveUnsentInterval{2000};  // results without a seq are written to disk at least this often
};

class Agent {
public:
    /// `port` must outlive the agent. A boot comes up with durable.committed active (the owner has loaded it)
    /// and no exposure.
    Agent(Durable durable, std::string bootId, AgentPort& port, AgentOptions options = {});
    Agent(const Agent&) = delete;
    Agent& operator=(const Agent&) = delete;

    // ---- connection ----
    void onConnected(RobotTime now);  // sends hello
    void onDisconnected(RobotTime now);
    void onHelloAnswer(const protocol::HelloAnswer& answer, RobotTime now);  // then re-sends what is unacknowledged
    void onMessage(const protocol::ToRobot& message, RobotTime now);
    /// `bootId` is that of the request which was answered: batches of earlier boots keep theirs.
    void onAcknowledged(std::uint64_t ackSeq, const std::string& bootId, RobotTime now);
    /// The console answered a `state` or `results` request with an error.
    void onRefused(const protocol::Refusal& refusal, const std::string& bootId, std::uint64_t seq, RobotTime now);

    // ---- completions and time ----
    void onFetchProgress(double progress, RobotTime now);  // 0..1
    void onFetched(const FetchOutcome& outcome, RobotTime now);
    void onLoaded(const fleet::ModelRef& model, std::optional<fleet::RobotError> error, RobotTime now);
    /// The candidate crashed while executing: back to the baseline at once, phase failed, code crash.
    void onCrashed(const std::string& message, RobotTime now);
    /// Call when nextDeadline() has passed: lease end, report interval, result batch, re-send.
    void onTick(RobotTime now);
    /// When onTick is needed next; none: not before something else happens.
    [[nodiscard]] std::optional<RobotTime> nextDeadline() const;

    // ---- tasks ----
    /// The model that must execute the task that starts now, by bucket(salt, task id).
    [[nodiscard]] fleet::ModelRef modelFor(const std::string& taskId) const;
    /// A task began or ended: between-tasks changes wait for it. At most one task runs at a time.
    void onTaskStarted(RobotTime now);
    void onTaskFinished(fleet::ResultItem item, RobotTime now);
    /// True while no task may start (a model is being switched).
    [[nodiscard]] bool isSwitching() const;

    /// The model that runs beside the baseline in shadow tasks; none outside of exposure mode shadow.
    [[nodiscard]] std::optional<fleet::ModelRef> shadowModel() const;
    /// False: the robot is in the idle pool and runs dummy tasks only.
    [[nodiscard]] bool isServing() const { return !m_desired || m_desired->serving || isClosed(); }

    [[nodiscard]] const Durable& durable() const { return m_durable; }
    [[nodiscard]] const fleet::Reported& reported() const { return m_reported; }
    [[nodiscard]] const std::optional<fleet::Desired>& desired() const { return m_desired; }
    [[nodiscard]] bool isConnected() const { return m_connected; }

private:
    /// What the newest document asks for, after what this robot has given up. Points into m_desired.
    struct Goal {
        const fleet::Model& baseline;
        const fleet::Model* candidate = nullptr;  // may be null
        fleet::Exposure exposure;
    };
    enum class Urgency { asDesired, atOnce };
    /// A drill's second load of the baseline that serves: asked for, or loaded and waiting for the task to end.
    enum class Reload { none, wanted, loaded };

    // documents and lease
    bool accept(const fleet::Desired& desired, RobotTime now);
    void endLeaseIfOver(RobotTime now);
    void closeGeneration(std::optional<fleet::RobotError> why, RobotTime now);
    [[nodiscard]] Goal goal() const;
    [[nodiscard]] bool isClosed() const;

    // one step nearer to the goal; each reports the phase that then holds
    void reconcile(Urgency urgency, RobotTime now);
    [[nodiscard]] fleet::Phase pursue(const Goal& goal, bool mayChange, RobotTime now);
    [[nodiscard]] std::optional<fleet::Phase> pursueBaseline(const Goal& goal, bool mayChange, RobotTime now);
    [[nodiscard]] std::optional<fleet::Phase> pursueReload(const Goal& goal, bool mayChange, RobotTime now);
    [[nodiscard]] fleet::Phase pursueCandidate(const Goal& goal, bool mayChange);
    [[nodiscard]] fleet::Phase settled() const;
    void stopUnwanted(const Goal& goal);
    [[nodiscard]] fleet::Phase startFetch(const fleet::Model& model);
    [[nodiscard]] fleet::Phase startLoad(const fleet::ModelRef& model);
    void makeRoom(const fleet::Model& incoming);
    void dropRetired();
    template <class Goes>
    void removeSlots(Goes goes);
    void commitBaseline(const fleet::ModelRef& baseline);
    void dropCandidate();
    void failed(const fleet::ModelRef& model, fleet::RobotError error, RobotTime now);
    [[nodiscard]] bool isHeld(const fleet::ModelRef& model) const;
    [[nodiscard]] bool isLoaded(const fleet::ModelRef& model) const;

    // what leaves
    void publish(fleet::Phase phase, RobotTime now);
    void queueState(RobotTime now);
    void pump(RobotTime now);
    void sendReportIfDue(RobotTime now);
    void answerFullState();
    [[nodiscard]] fleet::Telemetry telemetry() const;
    void save();

    Durable m_durable;
    const std::string m_bootId;
    AgentPort& m_port;
    const AgentOptions m_options;
    Spool m_spool;

    fleet::Reported m_reported;
    fleet::Reported m_lastState;  // as last queued or told by hello
    std::uint64_t m_lastStateGeneration = 0;
    RobotTime m_lastStateAt{};

    std::optional<fleet::Desired> m_desired;
    std::optional<RobotTime> m_leaseEnd;
    fleet::ModelRef m_baseline;                  // loaded and serving
    std::optional<fleet::ModelRef> m_candidate;  // loaded and exposed, as m_reported.exposure says
    std::vector<fleet::ModelRef> m_loaded;
    std::optional<fleet::Model> m_fetching;
    double m_fetchProgress = 0.0;
    std::optional<fleet::ModelRef> m_loading;
    std::optional<fleet::RobotError> m_baselineError;
    RobotTime m_baselineRetryAt{};
    Reload m_reload = Reload::none;  // not durable: a reboot loads the baseline anyway
    bool m_taskRuns = false;

    bool m_connected = false;
    bool m_greeted = false;  // hello was answered on this connection
    Milliseconds m_reportInterval{5000};
    RobotTime m_nextReport{};
    RobotTime m_lastSendAgain{-3'600'000};
    std::optional<RobotTime> m_saveUnsentAt;
};

}  // namespace slipway::agent
