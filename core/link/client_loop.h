// The one thread on which many robot clients live: their sockets, their timers and the callbacks of their
// owners. Used by slipway-fleetsim, by robot teams and by tests. Owned by the program; outlives its clients.
#pragma once

#include <functional>
#include <memory>

#include "core/base/time.h"

namespace slipway::link {

struct LoopParts;  // private to this folder

class ClientLoop {
public:
    /// Starts the thread.
    ClientLoop();
    /// Ends the thread; nothing that was posted runs after that.
    ~ClientLoop();
    ClientLoop(const ClientLoop&) = delete;
    ClientLoop& operator=(const ClientLoop&) = delete;

    /// Runs `work` on the loop's thread, soon, in order. Any thread.
    void post(std::function<void()> work);
    /// Runs `work` on the loop's thread and waits for it; not from the loop's thread itself.
    void run(const std::function<void()>& work);
    /// Ends the thread early; idempotent.
    void stop();

    /// Milliseconds of CLOCK_BOOTTIME: a robot's clock, which runs through suspend.
    [[nodiscard]] static Milliseconds now();

    [[nodiscard]] LoopParts& parts() { return *m_parts; }

private:
    std::unique_ptr<LoopParts> m_parts;
};

/// A timer of the loop; made, used and destroyed on the loop's thread.
class LoopTimer {
public:
    explicit LoopTimer(ClientLoop& loop);
    ~LoopTimer();
    LoopTimer(const LoopTimer&) = delete;
    LoopTimer& operator=(const LoopTimer&) = delete;

    /// Calls `work` once after `delay`; what was set before is forgotten.
    void set(Milliseconds delay, std::function<void()> work);
    void cancel();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace slipway::link
