// A bench for engine tests: the engine's state, a clock that the test moves, and obedient robots that answer
// every document as a good agent would, unless the test tells them otherwise.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/rollout/step.h"

namespace slipway::test {

/// A plan with the default canary quotas, short soaks and threshold or sequential gates.
plan::Plan samplePlan(plan::GateMethod method = plan::GateMethod::sequential);
checklist::Record fullChecklist();

/// One event as a journal would hold it.
struct Recorded {
    EngineTime at{};
    rollout::Event event;
    std::vector<rollout::Decision> decisions;
};

class EngineBench {
public:
    explicit EngineBench(int robots = 100);

    // ---- what a test does ----
    void send(const rollout::Event& event);         // performs effects: obedient robots answer at once
    void wait(Milliseconds span);                   // fires due timers on the way
    std::string start(const plan::Plan& plan);      // the rejection, or empty
    std::string command(rollout::Command command);  // operation is filled in; the rejection, or empty
    /// Every robot does `tasks` tasks on what it runs; success is decided by `ok(robot, n-th task)`.
    void work(int tasks, const std::function<bool(const RobotId&, int)>& ok = {});
    void results(const RobotId& id, std::vector<fleet::ResultItem> items);
    fleet::ResultItem item(const RobotId& id, bool ok, EngineTime startedAt, Milliseconds took = Milliseconds(50)) const;
    void disconnect(const RobotId& id);
    void connect(const RobotId& id);
    void report(const RobotId& id);  // sends its present state
    void finishLoad(const RobotId& id);

    // ---- what it looks at ----
    [[nodiscard]] rollout::Rollout& rollout() { return state.rollouts.begin()->second; }
    [[nodiscard]] int countActive(const std::string& version) const;
    [[nodiscard]] std::vector<rollout::Decision> decisionsOf(rollout::DecisionKind kind) const;
    [[nodiscard]] static RobotId robotId(int number);

    struct FakeRobot {
        std::string bootId = "boot-1";
        std::uint64_t seq = 0;
        std::uint64_t generation = 0;
        std::uint64_t session = 1;
        bool online = true;
        bool obeys = true;                                    // answers documents
        std::optional<fleet::RobotErrorCode> failsCandidate;  // instead of activating it
        bool failsBaseline = false;                           // in a rollback
        fleet::Reported reported;
        int tasks = 0;
        fleet::ModelRef candidate;    // of its newest document
        bool serving = true;          // customers' tasks, else dummies
        bool capable = true;          // of shadow and of shares
        bool neverCandidate = false;  // all tasks on the baseline
        bool knowsDrills = true;      // loads the baseline anew when asked
        bool loads = false;           // and takes its time: the test calls finishLoad()
        bool ignoresShare = false;    // all tasks on the candidate, whatever their hash says
    };

    /// What the candidate would have done in a robot's n-th task beside the baseline; all well unless a test says otherwise.
    std::function<bool(const RobotId&, int)> predicts = [](const RobotId&, int) { return true; };
    double shadowOwnLatencyMs = 50.0;  // of a task beside a shadow

    rollout::State state;
    EngineTime now = engineTime(1'700'000'000'000);
    std::map<RobotId, FakeRobot> robots;
    std::vector<rollout::Effect> effects;      // all so far
    std::vector<rollout::Decision> decisions;  // all so far
    std::vector<Recorded> journal;             // all so far
    std::size_t wakes = 0;                     // timers that fired

private:
    void obey(const RobotId& id, const fleet::Desired& document);
    void perform(const rollout::Effect& effect);
    std::optional<EngineTime> m_wake;
    int m_operations = 0;
};

}  // namespace slipway::test
