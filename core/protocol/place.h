// SPDX-License-Identifier: Apache-2.0
// Typed access to one place of a JSON tree that knows its own path. A value of the wrong type or out of range
// throws BadPlace, which the codec catches at its edge. Private to core/protocol.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/time.h"
#include "core/protocol/json_tree.h"

namespace slipway::protocol {

inline constexpr double kMostExact = 9007199254740992.0;  // 2^53

struct BadPlace {
    Error error;
};

class Place {
public:
    Place(const Tree& tree, const std::string& rootPath) : m_tree(tree), m_rootPath(&rootPath) {}

    /// The member; throws when it is missing or null.
    [[nodiscard]] Place member(std::string_view key) const&;
    /// The member; none when it is missing or null.
    [[nodiscard]] std::optional<Place> maybe(std::string_view key) const&;
    [[nodiscard]] Place element(std::size_t index) const&;
    // A place points to its parent, so the parent must have a name.
    Place member(std::string_view key) const&& = delete;
    std::optional<Place> maybe(std::string_view key) const&& = delete;
    Place element(std::size_t index) const&& = delete;
    /// Number of elements; throws unless this is an array of at most `most`.
    [[nodiscard]] std::size_t size(std::size_t most) const;

    /// Throws unless this is an object.
    const Place& object() const;
    [[nodiscard]] bool boolean() const;
    /// Finite, within [least, most].
    [[nodiscard]] double number(double least = -kMostExact, double most = kMostExact) const;
    /// A whole number within [least, most]; 5.0 is one.
    [[nodiscard]] std::int64_t integer(std::int64_t least = 0, std::int64_t most = static_cast<std::int64_t>(kMostExact)) const;
    [[nodiscard]] std::uint64_t count() const { return static_cast<std::uint64_t>(integer()); }
    /// At most `most` bytes of UTF-8.
    [[nodiscard]] const std::string& text(std::size_t most = 1024) const;
    /// A text that is not empty.
    [[nodiscard]] const std::string& name(std::size_t most = 128) const;
    [[nodiscard]] WallTime time() const;
    [[nodiscard]] const Tree& tree() const { return m_tree; }
    [[nodiscard]] std::string path() const;
    [[noreturn]] void refuse(std::string message) const;

private:
    Place(const Place& parent, const Tree& tree, std::string_view key) : m_tree(tree), m_parent(&parent), m_key(key) {}
    Place(const Place& parent, const Tree& tree, std::size_t index) : m_tree(tree), m_parent(&parent), m_index(index) {}

    const Tree& m_tree;
    const std::string* m_rootPath = nullptr;
    const Place* m_parent = nullptr;  // outlives this: places live on the stack of the reader
    std::string_view m_key;
    std::size_t m_index = 0;
};

}  // namespace slipway::protocol
