// Samples that depend on nothing but a seed and the tasks themselves: of all tasks, those with the smallest hashes
// are kept. The same data and seed give the same sample on every machine, in one pass and in bounded memory.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/base/ids.h"
#include "core/base/murmur3.h"

namespace slipway::investigate {

/// 64 bits of murmur3 over seed, robot and task.
inline std::uint64_t sampleKey(std::uint64_t seed, const RobotId& robot, const std::string& task) {
    const std::string text = fmt::format("{}:{}:{}", seed, robot.value, task);
    return (static_cast<std::uint64_t>(murmur3(text, 1)) << 32U) | murmur3(text, 2);
}

/// Keeps the `most` values with the smallest keys.
template <class Value>
class SmallestKeys {
public:
    using Keyed = std::pair<std::uint64_t, Value>;
    explicit SmallestKeys(std::size_t most) : m_most(most) {}

    void offer(std::uint64_t key, Value value) {
        ++m_offered;
        if (m_kept.size() < m_most) {
            m_kept.emplace_back(key, std::move(value));
            std::ranges::push_heap(m_kept, {}, &Keyed::first);
        } else if (m_most > 0 && key < m_kept.front().first) {
            std::ranges::pop_heap(m_kept, {}, &Keyed::first);
            m_kept.back() = Keyed(key, std::move(value));
            std::ranges::push_heap(m_kept, {}, &Keyed::first);
        }
    }
    [[nodiscard]] std::size_t offered() const { return m_offered; }
    [[nodiscard]] std::size_t size() const { return m_kept.size(); }
    /// By key, smallest first.
    [[nodiscard]] std::vector<Keyed> sorted() const {
        std::vector<Keyed> all = m_kept;
        std::ranges::sort(all, {}, &Keyed::first);
        return all;
    }
    /// In no order.
    [[nodiscard]] const std::vector<Keyed>& kept() const { return m_kept; }

private:
    std::size_t m_most;
    std::size_t m_offered = 0;
    std::vector<Keyed> m_kept;  // a heap, the largest key in front
};

}  // namespace slipway::investigate
