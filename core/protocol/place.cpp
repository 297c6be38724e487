// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/place.h"

#include <fmt/format.h>

#include <cmath>
#include <utility>

namespace slipway::protocol {

std::string Place::path() const {
    if (m_parent == nullptr) return *m_rootPath;
    if (m_key.empty()) return fmt::format("{}[{}]", m_parent->path(), m_index);
    return fmt::format("{}.{}", m_parent->path(), m_key);
}

void Place::refuse(std::string message) const { throw BadPlace{{ErrorCode::invalidInput, std::move(message), path()}}; }

std::optional<Place> Place::maybe(std::string_view key) const& {
    object();
    const Tree* found = m_tree.find(key);
    if (found == nullptr || found->kind == Tree::Kind::null) return std::nullopt;
    return Place(*this, *found, key);
}

Place Place::member(std::string_view key) const& {
    const auto found = maybe(key);
    if (!found) Place(*this, m_tree, key).refuse("The member is missing.");
    return *found;
}

Place Place::element(std::size_t index) const& { return {*this, m_tree.children.at(index), index}; }

std::size_t Place::size(std::size_t most) const {
    if (m_tree.kind != Tree::Kind::array) refuse("It must be an array.");
    if (m_tree.children.size() > most) refuse(fmt::format("It has more than {} elements.", most));
    return m_tree.children.size();
}

const Place& Place::object() const {
    if (m_tree.kind != Tree::Kind::object) refuse("It must be an object.");
    return *this;
}

bool Place::boolean() const {
    if (m_tree.kind != Tree::Kind::boolean) refuse("It must be true or false.");
    return m_tree.boolean;
}

double Place::number(double least, double most) const {
    if (m_tree.kind != Tree::Kind::number || !std::isfinite(m_tree.number)) refuse("It must be a finite number.");
    if (m_tree.number < least || m_tree.number > most) refuse(fmt::format("It must be between {} and {}.", least, most));
    return m_tree.number;
}

std::int64_t Place::integer(std::int64_t least, std::int64_t most) const {
    if (m_tree.kind != Tree::Kind::number || std::nearbyint(m_tree.number) != m_tree.number) refuse("It must be a whole number.");
    // 2^53 + 1 has the same double as 2^53: the edge itself is compared by its text.
    const bool beyond = std::abs(m_tree.number) > kMostExact || m_tree.text == "9007199254740993" || m_tree.text == "-9007199254740993";
    if (beyond || m_tree.number < static_cast<double>(least) || m_tree.number > static_cast<double>(most)) {
        refuse(fmt::format("It must be between {} and {}.", least, most));
    }
    return static_cast<std::int64_t>(m_tree.number);
}

const std::string& Place::text(std::size_t most) const {
    if (m_tree.kind != Tree::Kind::string) refuse("It must be a text.");
    if (m_tree.text.size() > most) refuse(fmt::format("It is longer than {} bytes.", most));
    return m_tree.text;
}

const std::string& Place::name(std::size_t most) const {
    if (text(most).empty()) refuse("It must not be empty.");
    return m_tree.text;
}

WallTime Place::time() const {
    const auto time = parseRfc3339(text(64));
    if (!time) refuse("It must be a time like 2026-11-23T14:50:18.123Z.");
    return *time;
}

}  // namespace slipway::protocol
