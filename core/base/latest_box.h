// SPDX-License-Identifier: Apache-2.0
// A box that holds only the newest value: the engine puts snapshots in, the screen takes the last at 30 Hz.
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace slipway {

template <class T>
class LatestBox {
public:
    void put(std::shared_ptr<const T> value) {
        const std::lock_guard lock(m_mutex);
        m_value = std::move(value);
    }
    /// The newest value, or null before the first.
    [[nodiscard]] std::shared_ptr<const T> get() const {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const T> m_value;
};

}  // namespace slipway
