// The whole way of a swap and of a rollback, as an operator meets it: real store, engine, listener and simulated robots over
// sockets. A rollout is started, all robots take the candidate, "roll back" is submitted; the time runs until
// the last robot has acknowledged the document that names its baseline.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "app/fleetsim/fleet.h"
#include "core/host/host.h"
#include "core/link/listener.h"
#include "tests/bench/bare_fan_out.h"

namespace slipway::bench {

class HostFanOut {
public:
    /// Robots whose tasks take `taskTime` on average: a switch waits for the running task of each.
    HostFanOut(std::size_t robots, Milliseconds taskTime);
    ~HostFanOut();
    Duration run();

    /// A two-phase swap of a fleet that holds both models, and back.
    struct Swap {
        Duration forward{};  // from the operator's command until the console knows the last robot on the candidate
        Duration skew{};     // between the first and the last robot that confirmed the switch, as the console measured it
        Duration back{};     // from the operator's command until the last robot acknowledged the baseline
    };
    Swap swap();

private:
    class Tap;

    [[nodiscard]] plan::Plan planOf(int round) const;
    Duration rollBack(const RolloutId& rollout);
    void start(const plan::Plan& plan, const RolloutId& rollout);
    void submit(rollout::Command command);
    template <class Holds>
    void awaitSnapshot(const char* what, Holds holds);

    const std::size_t m_robots;
    std::filesystem::path m_folder;
    std::unique_ptr<host::Host> m_host;
    std::unique_ptr<Tap> m_tap;
    std::unique_ptr<link::Listener> m_listener;
    std::unique_ptr<fleetsim::Fleet> m_fleet;
    int m_round = 0;
    int m_operations = 0;
};

}  // namespace slipway::bench
