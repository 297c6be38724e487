// A thread for what takes long and needs neither the engine nor the store: judging what was read, writing a report. Owned by the
// host; works one piece after the other.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <thread>

#include "core/base/bounded_queue.h"

namespace slipway::host {

class Study {
public:
    Study();
    Study(const Study&) = delete;
    Study& operator=(const Study&) = delete;
    /// Ends after the piece that is being worked on; the others are dropped.
    ~Study() { stop(); }

    void stop();
    /// False when it is stopping or far too much waits.
    bool give(std::function<void()> work);

private:
    static constexpr std::size_t kMostWaiting = 64;

    void run();

    BoundedQueue<std::function<void()>> m_queue{kMostWaiting};
    std::atomic<bool> m_stops{false};
    std::thread m_thread;  // the last member: it uses the others
};

}  // namespace slipway::host
