// Plain values to bytes and back, field by field in the order of their declarations (Boost.PFR), so that no field can be
// forgotten. Integers as variable-length numbers, doubles as their bits, containers with their size, a text in full the first
// time and as its number after that: digests and versions stand in each robot's record. The bytes say nothing of themselves:
// whoever keeps them keeps layoutOf<T>() beside them and reads them only while it is the same.
#pragma once

#include <array>
#include <bit>
#include <boost/pfr/core.hpp>
#include <chrono>
#include <concepts>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <typeinfo>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/ids.h"
#include "core/stats/latency_histogram.h"

namespace slipway::replay {

namespace archive {

template <class T>
struct IsId : std::false_type {};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type {};
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsArray : std::false_type {};
template <class T, std::size_t Size>
struct IsArray<std::array<T, Size>> : std::true_type {};
template <class T>
struct IsPair : std::false_type {};
template <class First, class Second>
struct IsPair<std::pair<First, Second>> : std::true_type {};
template <class T>
struct IsSequence : std::false_type {};
template <class T>
struct IsSequence<std::vector<T>> : std::true_type {};
template <class T>
struct IsSequence<std::deque<T>> : std::true_type {};
template <class T>
struct IsSet : std::false_type {};
template <class T>
struct IsSet<std::set<T>> : std::true_type {};
template <class T>
struct IsMap : std::false_type {};
template <class Key, class T>
struct IsMap<std::map<Key, T>> : std::true_type {};

template <class T>
concept Number = std::integral<T> || std::is_enum_v<T>;
template <class T>
concept Span = requires {
    typename T::rep;
    typename T::period;
};
template <class T>
concept Moment = requires(const T& time) { time.time_since_epoch(); };

/// What a map or a set is filled with, with nothing const in it.
template <class T>
struct Element {
    using Type = typename T::value_type;
};
template <class Key, class T>
struct Element<std::map<Key, T>> {
    using Type = std::pair<Key, T>;
};

}  // namespace archive

class ArchiveWriter {
public:
    template <class T>
    void put(const T& value) {
        using namespace archive;
        if constexpr (Number<T>) {
            number(static_cast<std::uint64_t>(value));
        } else if constexpr (std::same_as<T, double>) {
            bits(std::bit_cast<std::uint64_t>(value));
        } else if constexpr (std::same_as<T, std::string>) {
            text(value);
        } else if constexpr (Moment<T>) {
            put(value.time_since_epoch());
        } else if constexpr (Span<T>) {
            put(value.count());
        } else if constexpr (IsId<T>::value) {
            put(value.value);
        } else if constexpr (std::same_as<T, stats::LatencyHistogram>) {
            put(value.buckets());
        } else if constexpr (IsOptional<T>::value) {
            put(value.has_value());
            if (value) put(*value);
        } else if constexpr (IsPair<T>::value) {
            put(value.first);
            put(value.second);
        } else if constexpr (IsArray<T>::value) {
            for (const auto& one : value) put(one);
        } else if constexpr (IsSequence<T>::value || IsSet<T>::value || IsMap<T>::value) {
            number(value.size());
            for (const auto& one : value) put(one);
        } else {
            static_assert(std::is_aggregate_v<T>);  // else a type that the archive does not know
            boost::pfr::for_each_field(value, [this](const auto& field) { put(field); });
        }
    }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    /// Seven bits a byte, the lowest first. Negative numbers take ten bytes; the engine has few.
    void number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) m_bytes.push_back(static_cast<char>(value | 0x80));
        m_bytes.push_back(static_cast<char>(value));
    }
    void text(const std::string& value) {
        const auto [known, isNew] = m_texts.emplace(value, m_texts.size() + 1);
        number(isNew ? 0 : known->second);
        if (!isNew) return;
        number(value.size());
        m_bytes.append(value);
    }
    void bits(std::uint64_t value) {
        for (int i = 0; i < 8; ++i, value >>= 8) m_bytes.push_back(static_cast<char>(value));
    }

    std::string m_bytes;
    std::unordered_map<std::string, std::uint64_t> m_texts;  // with their numbers, from 1
};

/// Reads what ArchiveWriter wrote. Bytes that end early or cannot be right leave isSound() false and nothing else harmed.
class ArchiveReader {
public:
    explicit ArchiveReader(std::string_view bytes) : m_bytes(bytes) {}

    template <class T>
    void get(T& value) {
        using namespace archive;
        if constexpr (Number<T>) {
            value = static_cast<T>(number());
        } else if constexpr (std::same_as<T, double>) {
            value = std::bit_cast<double>(bits());
        } else if constexpr (std::same_as<T, std::string>) {
            value.assign(text());
        } else if constexpr (Moment<T>) {
            value = T(got<typename T::duration>());
        } else if constexpr (Span<T>) {
            value = T(got<typename T::rep>());
        } else if constexpr (IsId<T>::value) {
            get(value.value);
        } else if constexpr (std::same_as<T, stats::LatencyHistogram>) {
            value = stats::LatencyHistogram::fromBuckets(got<std::map<std::int32_t, std::int64_t>>());
        } else if constexpr (IsOptional<T>::value) {
            value.reset();
            if (got<bool>()) get(value.emplace());
        } else if constexpr (IsPair<T>::value) {
            get(value.first);
            get(value.second);
        } else if constexpr (IsArray<T>::value) {
            for (auto& one : value) get(one);
        } else if constexpr (IsSequence<T>::value || IsSet<T>::value || IsMap<T>::value) {
            fill(value);
        } else {
            static_assert(std::is_aggregate_v<T>);  // else a type that the archive does not know
            boost::pfr::for_each_field(value, [this](auto& field) { get(field); });
        }
    }
    /// Nothing was missing so far.
    [[nodiscard]] bool isSound() const { return m_sound; }
    /// And nothing is left.
    [[nodiscard]] bool isAtEnd() const { return m_bytes.empty(); }

private:
    template <class T>
    T got() {
        T value{};
        get(value);
        return value;
    }
    template <class T>
    void fill(T& container) {
        container.clear();
        const std::uint64_t size = number();
        for (std::uint64_t i = 0; i < size && m_sound; ++i) {
            auto one = got<typename archive::Element<T>::Type>();
            if (m_sound) container.insert(container.end(), std::move(one));
        }
    }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_bytes.empty()) break;
            const auto byte = static_cast<std::uint8_t>(m_bytes.front());
            m_bytes.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) return value;
        }
        m_sound = false;
        return 0;
    }
    std::string_view text() {
        const std::uint64_t known = number();
        if (known == 0) return m_texts.emplace_back(piece(number()));
        if (known <= m_texts.size()) return m_texts[known - 1];
        m_sound = false;
        return {};
    }
    std::uint64_t bits() {
        std::uint64_t value = 0;
        const auto eight = piece(8);
        for (std::size_t i = eight.size(); i > 0; --i) value = value << 8 | static_cast<std::uint8_t>(eight[i - 1]);
        return value;
    }
    std::string_view piece(std::uint64_t size) {
        if (size > m_bytes.size()) {
            m_sound = false;
            m_bytes = {};
        }
        const auto taken = m_bytes.substr(0, m_sound ? size : 0);
        m_bytes.remove_prefix(taken.size());
        return taken;
    }

    std::string_view m_bytes;
    std::vector<std::string_view> m_texts;  // parts of what is read, by their numbers
    bool m_sound = true;
};

/// The types of all fields, fields of fields among them: another text for another layout. (Fields of one type that change
/// places look the same; the version of the program tells those apart.)
template <class T>
std::string layoutOf() {
    using namespace archive;
    if constexpr (IsOptional<T>::value || IsArray<T>::value || IsSequence<T>::value || IsSet<T>::value) {
        return std::string(typeid(T).name()) + "<" + layoutOf<typename T::value_type>() + ">";
    } else if constexpr (IsPair<T>::value) {
        return "<" + layoutOf<typename T::first_type>() + "," + layoutOf<typename T::second_type>() + ">";
    } else if constexpr (IsMap<T>::value) {
        return "map<" + layoutOf<typename T::key_type>() + "," + layoutOf<typename T::mapped_type>() + ">";
    } else if constexpr (Number<T> || std::same_as<T, double> || std::same_as<T, std::string> || Moment<T> || Span<T> || IsId<T>::value ||
                         std::same_as<T, stats::LatencyHistogram>) {
        return typeid(T).name();
    } else {
        std::string text = std::string(typeid(T).name()) + "{";
        [&]<std::size_t... Index>(std::index_sequence<Index...>) {
            ((text += layoutOf<boost::pfr::tuple_element_t<Index, T>>() + ";"), ...);
        }(std::make_index_sequence<boost::pfr::tuple_size_v<T>>());
        return text + "}";
    }
}

}  // namespace slipway::replay
