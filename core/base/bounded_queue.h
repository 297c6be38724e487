// SPDX-License-Identifier: Apache-2.0
// A queue between threads with a fixed bound: the only way into the engine. Push never blocks; it refuses
// when full, and the caller answers "try later" to whoever sent it.
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

namespace slipway {

template <class T>
class BoundedQueue {
public:
    explicit BoundedQueue(std::size_t bound) : m_bound(bound) {}

    /// False when the queue is full or closed; the value is then untouched.
    bool push(T&& value) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed || m_items.size() >= m_bound) return false;
            m_items.push_back(std::move(value));
        }
        m_wake.notify_one();
        return true;
    }

    /// Goes before everything else and past the bound, after what was pushed so before: for commands of an operator, which are
    /// rare, and whose order counts.
    bool pushUrgent(T&& value) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed) return false;
            m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(m_urgent), std::move(value));
            ++m_urgent;
        }
        m_wake.notify_one();
        return true;
    }

    /// Waits until something is there, `deadline` has passed or the queue is closed; takes at most `most`.
    template <class Clock, class Duration>
    std::vector<T> popSome(std::size_t most, std::chrono::time_point<Clock, Duration> deadline) {
        std::unique_lock lock(m_mutex);
        m_wake.wait_until(lock, deadline, [this] { return m_closed || !m_items.empty(); });
        std::vector<T> taken;
        while (!m_items.empty() && taken.size() < most) {
            taken.push_back(std::move(m_items.front()));
            m_items.pop_front();
        }
        m_urgent -= std::min(m_urgent, taken.size());  // they stand in front
        return taken;
    }

    void close() {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_wake.notify_all();
    }

    [[nodiscard]] std::size_t size() const {
        const std::lock_guard lock(m_mutex);
        return m_items.size();
    }
    /// Something that was pushed as urgent waits.
    [[nodiscard]] bool urgentWaits() const {
        const std::lock_guard lock(m_mutex);
        return m_urgent > 0;
    }
    [[nodiscard]] std::size_t bound() const { return m_bound; }
    [[nodiscard]] bool closed() const {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }

private:
    const std::size_t m_bound;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<T> m_items;
    std::size_t m_urgent = 0;
    bool m_closed = false;
};

}  // namespace slipway
