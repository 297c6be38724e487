// The robot side of slipway.robot.v1: reconciles the desired document with what is on the robot, holds two
// model slots, reverts by itself when the lease ends, spools results until they are acknowledged. A state
// machine without I/O, clock or thread: the owner feeds it and carries out what it asks through AgentPort.
// Used by the simulator, by slipway-fleetsim and by robot teams (Apache-2.0).
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/protocol/messages.h"

namespace slipway::agent {

/// The robot's monotonic clock, which must run through suspend (CLOCK_BOOTTIME), in milliseconds since boot.
using RobotTime = Milliseconds;

/// What outlives a reboot of the robot; written by the owner each time the agent says so.
struct Durable {
    RobotId robot;
    fleet::RobotFacts facts;
    fleet::ModelRef committed;          // the model a reboot comes up with
    std::uint64_t generation = 0;       // last applied
    std::vector<fleet::Slot> slots;     // models on disk
    std::vector<protocol::ResultBatch> spool;  // unacknowledged batches of earlier boots, in order

    friend bool operator==(const Durable&, const Durable&) = default;
};

/// What the agent asks of its owner. Every call returns at once; completions come back as Agent::on....
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
    /// Loads a held model so that tasks can execute with it; onLoaded reports.
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

class Agent {
public:
    /// `port` must outlive the agent. A boot comes up with durable.committed active and no exposure.
    Agent(Durable durable, std::string bootId, AgentPort& port);

    // ---- connection ----
    void onConnected(RobotTime now);     // sends hello
    void onDisconnected(RobotTime now);
    void onHelloAnswer(const protocol::HelloAnswer& answer, RobotTime now);  // then re-sends what is unacknowledged
    void onMessage(const protocol::ToRobot& message, RobotTime now);
    void onAcknowledged(std::uint64_t ackSeq, const std::string& bootId, RobotTime now);

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

    [[nodiscard]] const Durable& durable() const { return m_durable; }
    [[nodiscard]] const fleet::Reported& reported() const { return m_reported; }
    [[nodiscard]] const std::optional<fleet::Desired>& desired() const { return m_desired; }
    [[nodiscard]] bool isConnected() const { return m_connected; }

private:
    // The implementer of agent.cpp owns this part.
    Durable m_durable;
    std::string m_bootId;
    AgentPort& m_port;
    fleet::Reported m_reported;
    std::optional<fleet::Desired> m_desired;
    bool m_connected = false;
};

}  // namespace slipway::agent
