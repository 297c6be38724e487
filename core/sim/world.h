// A whole rollout in virtual time: simulated robots with the true agent, a network with faults, a desk with the
// real engine, operators, and the checker watching. Seeded: the same scenario gives the same run, event by event.
// Used by the simulation tests and by rehearsal. One thread, no real time.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <queue>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "core/base/random.h"
#include "core/sim/console.h"
#include "core/sim/invariants.h"
#include "core/sim/scenario.h"
#include "core/sim/simulated_robot.h"

namespace slipway::sim {

struct Report {
    std::uint64_t seed = 0;
    std::optional<Violation> violation;
    std::uint64_t events = 0;  // number of the last event
    Milliseconds took{};       // virtual time
    std::string ending;        // status of the last rollout in words; empty: none was started
    std::size_t exposed = 0;   // robots that were ever in a target set
    std::int64_t tasks = 0;    // of all robots
    std::uint64_t decisions = 0;
    bool stopped = false;  // before its end
};

/// "seed 7, event 1234, invariant 5: ...": what a test prints.
std::string describe(const Report& report);

/// Whether the checker watches. Without it a run is cheaper and the same, event by event; simulation tests never do.
enum class Checking { invariants, none };

class World final : private ConsoleOutlet {
public:
    /// `parts` (may be null: the right ones) must outlive the World.
    explicit World(Scenario scenario, ConsoleParts* parts = nullptr, Checking checking = Checking::invariants);
    ~World() override;

    /// Runs to the end, to the first violation, or until `stop` is asked for.
    Report run(const std::stop_token& stop = {});

    [[nodiscard]] const SimulatedConsole& console() const { return *m_console; }
    [[nodiscard]] const std::vector<std::unique_ptr<SimulatedRobot>>& robots() const { return m_robots; }
    [[nodiscard]] EngineTime engineNow() const { return EngineTime(m_now.time_since_epoch()); }

private:
    class Port;
    struct Acknowledged {
        std::uint64_t seq = 0;
        std::string bootId;
    };
    /// Of telemetry only what the engine takes travels.
    using ToConsole = std::variant<protocol::FromRobot, protocol::DesiredAnswer, protocol::FullState, rollout::RobotProgress>;
    using ToRobotSide = std::variant<protocol::HelloAnswer, protocol::ToRobot, Acknowledged>;
    struct ConsoleTick {};
    struct Dial {};
    struct Break {
        std::uint64_t session = 0;
    };  // both ends notice
    struct ClosedAtConsole {
        std::uint64_t session = 0;
    };
    struct LostAtRobot {
        std::uint64_t session = 0;
    };
    struct ConsoleStart {};
    struct MishapBegins {
        std::size_t index = 0;
    };
    struct DiskWell {};
    struct Operate {};
    struct Arrival {
        std::uint64_t session = 0;
        ToConsole what;
    };
    struct Delivery {
        std::uint64_t session = 0;
        ToRobotSide what;
    };
    using What = std::variant<ConsoleTick, Dial, Break, ClosedAtConsole, LostAtRobot, ConsoleStart, MishapBegins, DiskWell, Operate,
                              Arrival, Delivery>;
    struct Occurrence {
        std::size_t robot = 0;
        What what;
    };
    static constexpr Milliseconds kOperatorLooks = Seconds(10);  // how often the simulated operator acts
    static constexpr std::uint32_t kTick = UINT32_MAX;
    struct Due {
        WallTime at{};
        std::uint64_t order = 0;
        std::uint32_t slot = 0;   // of m_slots; kTick: the robot's tick, the commonest of all, has none
        std::uint32_t robot = 0;  // of a tick
        friend bool operator>(const Due& a, const Due& b) { return a.at != b.at ? a.at > b.at : a.order > b.order; }
    };
    struct Line {
        std::uint64_t session = 0;  // 0: none
        bool dialling = false;
        WallTime cutOffUntil{};    // partition
        WallTime lastToConsole{};  // keeps the order where it must be kept
        WallTime lastToRobot{};
        std::optional<WallTime> tickAt;  // the earliest one on its way
    };

    // ConsoleOutlet
    void answerHello(const RobotId& robot, std::uint64_t session, const protocol::HelloAnswer& answer) override;
    void send(const RobotId& robot, const protocol::ToRobot& message) override;
    void acknowledge(const RobotId& robot, std::uint64_t session, const std::string& bootId, std::uint64_t seq) override;
    void close(const RobotId& robot) override;

    // world.cpp
    void schedule(WallTime at, std::size_t robot, What what);
    void scheduleTick(WallTime at, std::size_t robot);
    void happen(const Due& due);
    void happen(Occurrence& occurrence);
    void tickRobot(std::size_t robot);
    void robotTouched(std::size_t robot);
    void consoleTouched();
    void tickConsole();
    void readSockets();
    [[nodiscard]] bool goesOn(const rollout::Rollout& rollout) const;
    [[nodiscard]] bool isSettled() const;
    void beginQuietPhase();
    [[nodiscard]] bool isOver();
    [[nodiscard]] Report reportOf() const;
    [[nodiscard]] std::string unsettled() const;

    // world_network.cpp
    void fromRobot(std::size_t robot, ToConsole what);
    void toRobot(std::size_t robot, ToRobotSide what);
    [[nodiscard]] bool isCutOff(std::size_t robot) const;
    [[nodiscard]] WallTime arrivalTime(WallTime& last, bool mayOvertake);
    void breakSoon(std::size_t robot);
    void dial(std::size_t robot);
    void breakSession(std::size_t robot, std::uint64_t session);
    void dropped(std::size_t robot);
    void arrive(std::size_t robot, Arrival&& arrival);
    void deliver(std::size_t robot, Delivery&& delivery);
    [[nodiscard]] std::optional<rollout::Event> eventOf(std::size_t robot, Arrival&& arrival) const;

    // world_mishaps.cpp
    void begin(const Mishap& mishap);
    void crashConsole(const Mishap& mishap);
    void consoleDied();
    void restoreOlder(const Mishap& mishap);
    void partition(const Mishap& mishap);
    void operate();
    void releaseAll();
    void press(std::uint64_t draw);
    void drill(std::uint64_t draw, bool twice);
    void startRollout();
    void submit(rollout::Event command, bool twice);
    [[nodiscard]] rollout::Operation operation();

    Scenario m_scenario;
    ConsoleParts m_rightParts;
    Random m_random;
    WallTime m_now;
    WallTime m_startedAt;
    std::vector<std::unique_ptr<Port>> m_ports;
    std::vector<std::unique_ptr<SimulatedRobot>> m_robots;
    std::unordered_map<RobotId, std::size_t> m_index;
    std::unique_ptr<Checker> m_checker;  // null: nobody checks
    ConsoleWatcher m_nobody;
    std::unique_ptr<SimulatedConsole> m_console;
    std::vector<Line> m_lines;
    std::uint64_t m_nextSession = 1;

    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::deque<Occurrence> m_slots;  // stay where they are while they happen
    std::vector<std::uint32_t> m_free;
    std::uint64_t m_order = 0;
    std::uint64_t m_events = 0;

    std::optional<WallTime> m_consoleTickAt;
    WallTime m_asleepUntil{};
    std::vector<Occurrence> m_inSockets;    // came while the console's machine slept
    std::optional<Milliseconds> m_downFor;  // of the crash that is on its way
    bool m_quiet = false;
    WallTime m_quietSince{};
    std::uint64_t m_operations = 0;
    std::uint64_t m_rollouts = 0;
    int m_answersLeft = 0;  // decisions that an operator still takes in the quiet phase
};

}  // namespace slipway::sim
