// SPDX-License-Identifier: Apache-2.0
// A box that holds only the newest value: the engine puts snapshots in, the screen takes the last at 30 Hz. Values are freed by
// whoever puts, not by the reader that lets go of one last: a snapshot of ten thousand robots costs the screen a tenth of a frame.
#pragma once

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace slipway {

template <class T>
class LatestBox {
public:
    /// One thread at a time. Older values that no reader has any more are freed now; the box holds no more of them than readers do.
    void put(std::shared_ptr<const T> value) {
        {
            const std::lock_guard lock(m_mutex);
            std::swap(m_value, value);
        }
        if (value) m_older.push_back(std::move(value));
        // Only the newest can be got: what is held here alone stays so.
        std::erase_if(m_older, [](const std::shared_ptr<const T>& old) { return old.use_count() == 1; });
    }
    /// The newest value, or null before the first.
    [[nodiscard]] std::shared_ptr<const T> get() const {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const T> m_value;
    std::vector<std::shared_ptr<const T>> m_older;  // of the thread that puts; each is also with a reader, or was at the last put
};

}  // namespace slipway
