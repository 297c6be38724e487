// A whole robot without its sockets: the true agent::Agent on a simulated body that executes tasks, loads and
// fetches models, crashes and reboots, and has the named faults. Sans I/O: the owner (World, fleetsim) tells it
// the time and what came in, and carries out what goes out through RobotTransport. One thread, the owner's.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/agent/agent.h"
#include "core/base/random.h"
#include "core/protocol/messages.h"
#include "core/sim/robot_profile.h"

namespace slipway::sim {

/// What a simulated robot asks of the owner of its connection. Calls may come from inside any call into the
/// robot; none of them may call back into the robot before it has returned.
class RobotTransport {
public:
    virtual ~RobotTransport() = default;
    /// Only called while connected. The answer to a Hello comes as onHelloAnswer, those to StateReport and
    /// ResultBatch as onAcknowledged; the other messages have none.
    virtual void send(const protocol::FromRobot& message) = 0;
    /// Answers the oldest unanswered `desired` of this connection.
    virtual void answer(const protocol::DesiredAnswer& answer) = 0;
    /// Answers the oldest unanswered `getFullState` of this connection.
    virtual void answer(const protocol::FullState& answer) = 0;
    /// Fetch for real and report by onFetchProgress and onFetched; false: the body simulates the fetch.
    virtual bool fetch(const fleet::Model& model) = 0;
    virtual void cancelFetch() = 0;
    /// Close the connection now (fault, power loss). The robot already counts itself as disconnected:
    /// onDisconnected need not be called. Dial again as soon as wantsConnection() is true.
    virtual void disconnect() = 0;
};

/// A task that this robot has finished, with what is true about it. For the checker and for summaries.
struct FinishedTask {
    std::string task;
    std::string bootId;
    fleet::ModelRef model;
    bool ok = false;
};

/// Told of every finished task; for tests and summaries.
class TaskObserver {
public:
    virtual ~TaskObserver() = default;
    virtual void finished(const RobotId& robot, const FinishedTask& task) = 0;
};

class SimulatedRobot final : private agent::AgentPort {
public:
    /// Boots at `now`. `now` is the true time (Unix milliseconds) in all calls and never falls. The transport
    /// and the observer (may be null) must outlive the robot. The same seed and calls give the same robot.
    SimulatedRobot(RobotProfile profile, std::uint64_t seed, RobotTransport& transport, WallTime now, TaskObserver* observer = nullptr);
    ~SimulatedRobot() override;
    SimulatedRobot(const SimulatedRobot&) = delete;
    SimulatedRobot& operator=(const SimulatedRobot&) = delete;

    // ---- connection, from the owner ----
    /// True while the robot would dial: powered, not silent, not connected.
    [[nodiscard]] bool wantsConnection() const;
    void onConnected(WallTime now);
    void onDisconnected(WallTime now);
    void onHelloAnswer(const protocol::HelloAnswer& answer, WallTime now);
    void onMessage(const protocol::ToRobot& message, WallTime now);
    void onAcknowledged(std::uint64_t ackSeq, const std::string& bootId, WallTime now);
    /// The console answered a `state` or `results` request with an error.
    void onRefused(const protocol::Refusal& refusal, const std::string& bootId, std::uint64_t seq, WallTime now);
    void onFetchProgress(double progress, WallTime now);
    void onFetched(const agent::FetchOutcome& outcome, WallTime now);

    // ---- time ----
    /// Call when nextDeadline() has passed (earlier or later does no harm).
    void onTick(WallTime now);
    [[nodiscard]] std::optional<WallTime> nextDeadline() const;

    // ---- what tests and the World do to it ----
    /// Power loss now; boots again by itself after profile.rebootTime. What was not persisted is gone. Not for a
    /// robot whose profile says that it never loses power.
    void crash(WallTime now);
    /// Starts (or, with on = false, ends) a fault.
    void setFault(Fault fault, bool on, WallTime now);
    [[nodiscard]] bool hasFault(FaultKind kind) const;
    /// No new tasks from now on (the World's end phase) or again.
    void setWorking(bool working, WallTime now);

    // ---- the truth ----
    [[nodiscard]] const RobotId& id() const { return m_profile.id; }
    [[nodiscard]] const RobotProfile& profile() const { return m_profile; }
    [[nodiscard]] bool powered() const { return m_agent != nullptr; }
    [[nodiscard]] bool connected() const { return m_connected; }
    [[nodiscard]] const std::string& bootId() const { return m_bootId; }
    /// The agent of this boot; null while the power is off.
    [[nodiscard]] const agent::Agent* agent() const { return m_agent.get(); }
    /// Does it do customers' tasks, or stand idle in a pool?
    [[nodiscard]] bool serves() const { return m_agent->isServing(); }
    [[nodiscard]] const agent::Durable& durable() const { return m_profile.losesPower ? m_disk : m_agent->durable(); }
    /// Models that can execute a task now: that of the running task, and what the exposure lets the next one use.
    [[nodiscard]] std::vector<fleet::ModelRef> executing() const;
    /// True if `model` may execute the running or the next task.
    [[nodiscard]] bool executes(const fleet::ModelRef& model) const;
    /// The model that the next task would execute; none: the power is off or a model is being switched.
    [[nodiscard]] std::optional<fleet::ModelRef> nextModel() const;
    /// End of the trial lease as the messages that arrived grant it; none: no trial document held.
    [[nodiscard]] std::optional<WallTime> leaseEnd() const { return m_leaseEnd; }
    /// Models whose true digest this body computed from its disk and found right.
    [[nodiscard]] const std::set<fleet::ModelRef>& verifiedOnDisk() const { return m_verified; }
    [[nodiscard]] std::int64_t tasks() const { return m_tasks; }
    [[nodiscard]] std::int64_t successes() const { return m_successes; }
    [[nodiscard]] std::int64_t crashes() const { return m_crashes; }

private:
    struct RunningTask {
        std::string id;
        std::string category;
        fleet::ModelRef model;
        WallTime startedAt{};
        WallTime endsAt{};
        bool serves = true;  // a customer's task, else a dummy
        bool ok = true;
        bool error = false;
        bool crash = false;
        std::uint32_t stuck = 0;
        double latencyMs = 0.0;
        std::optional<fleet::ShadowOutcome> shadow;  // of the model that runs beside
    };

    // agent::AgentPort
    void send(const protocol::FromRobot& message) override;
    void answer(const protocol::DesiredAnswer& answer) override;
    void answer(const protocol::FullState& answer) override;
    void fetch(const fleet::Model& model) override;
    void cancelFetch() override;
    void load(const fleet::ModelRef& model) override;
    void remove(const fleet::ModelRef& model) override;
    void persist(const agent::Durable& durable) override;
    fleet::Telemetry telemetry() override;

    void boot();
    void runDue();
    void startTask();
    void finishTask();
    void finishFetch();
    void finishLoad();
    void sendFlood();
    void dropConnection();
    void applySilence();
    void noteLease(const fleet::Desired& desired);
    void moveOn();
    void handOver();
    void drawOutcome(RunningTask& task);
    void drawShadow(RunningTask& task, const fleet::ModelRef& beside);
    void drive();
    [[nodiscard]] fleet::Location place() const;
    [[nodiscard]] fleet::ResultItem resultOf(const RunningTask& task) const;
    void refreshFaultTimers();
    fleet::Reported lie(fleet::Reported reported) const;
    [[nodiscard]] std::optional<double> fault(FaultKind kind) const;
    [[nodiscard]] bool isCandidate(const fleet::ModelRef& model) const;
    [[nodiscard]] const ModelBehaviour& behaviourOf(const fleet::ModelRef& model) const;
    [[nodiscard]] bool isUnseen(const std::string& category) const;
    [[nodiscard]] std::vector<std::pair<std::string, double>> observe(const RunningTask& task) const;
    [[nodiscard]] Milliseconds drawTime(Milliseconds mean);
    [[nodiscard]] WallTime robotClock(WallTime time) const;
    [[nodiscard]] agent::RobotTime sinceBoot() const;

    RobotProfile m_profile;
    RobotTransport& m_transport;
    TaskObserver* m_observer;
    Random m_random;
    WallTime m_now;
    WallTime m_madeAt;
    WallTime m_bootedAt{};
    std::string m_bootId;
    std::uint64_t m_boots = 0;
    agent::Durable m_disk;
    std::set<fleet::ModelRef> m_verified;
    std::unique_ptr<agent::Agent> m_agent;
    bool m_connected = false;
    bool m_working = true;
    bool m_silent = false;
    bool m_lying = false;
    std::optional<WallTime> m_leaseEnd;

    std::optional<RunningTask> m_task;
    std::optional<WallTime> m_nextTask;
    std::optional<WallTime> m_powerOn;
    std::optional<WallTime> m_nextFlood;
    std::optional<WallTime> m_nextDrop;
    std::optional<WallTime> m_fetchEnds;
    fleet::Model m_fetching;
    std::optional<WallTime> m_loadEnds;
    fleet::ModelRef m_loading;
    std::string m_nextTaskId;
    std::uint64_t m_taskNumber = 0;
    std::int64_t m_tasks = 0;
    std::int64_t m_successes = 0;
    std::int64_t m_crashes = 0;
    double m_battery = 1.0;
    fleet::Location m_place;   // where the running task began, or the robot stands
    fleet::Location m_target;  // where the running task ends
};

}  // namespace slipway::sim
