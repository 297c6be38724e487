// How plain values become JSON and back, from one description for both directions: a struct lists its members
// once in fields(), so that writing and reading cannot drift apart. Private to the codecs of this folder; throws
// Malformed, which the codec turns into an Error. Not thread-bound.
#pragma once

#include <array>
#include <chrono>
#include <cmath>
#include <concepts>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/ids.h"
#include "core/store/text_form.h"

namespace slipway::store {

using Json = nlohmann::json;

struct Malformed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// S is T or const T: lets one fields() serve the writer and the reader.
template <class S, class T>
concept Like = std::same_as<std::remove_const_t<S>, T>;

/// The words for an enum in the file. They are part of the file format and stay when a word on the screen changes.
template <class E>
struct EnumNames;

/// How one type is written and read. The general case is a struct with fields().
template <class T>
struct Form;

class Writer {
public:
    explicit Writer(Json& object) : m_object(object) { m_object = Json::object(); }
    template <class T>
    void operator()(const char* name, const T& value) {
        m_object[name] = Form<T>::write(value);
    }
    /// A list that a later version added: not there while it is empty, so that what earlier versions wrote and what is
    /// written without it are the same bytes.
    template <class T>
    void whereFilled(const char* name, const std::vector<T>& list) {
        if (!list.empty()) (*this)(name, list);
    }

private:
    Json& m_object;
};

/// Every member must be there: what is read was written by this code. A member that a later version adds
/// needs a migration, a reader of its own, or whereFilled.
class Reader {
public:
    explicit Reader(const Json& object) : m_object(object) {
        if (!object.is_object()) throw Malformed("an object is expected");
    }
    template <class T>
    void operator()(const char* name, T& value) {
        const auto found = m_object.find(name);
        if (found == m_object.end()) throw Malformed(std::string("the member \"") + name + "\" is missing");
        Form<T>::read(*found, value);
    }
    template <class T>
    void whereFilled(const char* name, std::vector<T>& list) {
        list.clear();
        if (m_object.contains(name)) (*this)(name, list);
    }

private:
    const Json& m_object;
};

template <class T>
struct Form {
    static Json write(const T& value) {
        Json object;
        Writer writer(object);
        fields(writer, value);
        return object;
    }
    static void read(const Json& json, T& value) {
        Reader reader(json);
        fields(reader, value);
    }
};

template <>
struct Form<bool> {
    static Json write(bool value) { return value; }
    static void read(const Json& json, bool& value) {
        if (!json.is_boolean()) throw Malformed("true or false is expected");
        value = json.get<bool>();
    }
};

template <std::integral T>
struct Form<T> {
    static Json write(T value) { return value; }
    static void read(const Json& json, T& value) {
        if (!json.is_number_integer()) throw Malformed("a whole number is expected");
        const bool fits =
            json.is_number_unsigned() ? std::in_range<T>(json.get<std::uint64_t>()) : std::in_range<T>(json.get<std::int64_t>());
        if (!fits) throw Malformed("a number is out of range");
        value = json.get<T>();
    }
};

/// JSON knows no infinity: those (and not-a-number) are written as words.
template <>
struct Form<double> {
    static Json write(double value) {
        if (std::isfinite(value)) return value;
        if (std::isnan(value)) return "nan";
        return value > 0 ? "inf" : "-inf";
    }
    static void read(const Json& json, double& value) {
        if (json.is_number()) {
            value = json.get<double>();
        } else if (json == "inf") {
            value = std::numeric_limits<double>::infinity();
        } else if (json == "-inf") {
            value = -std::numeric_limits<double>::infinity();
        } else if (json == "nan") {
            value = std::numeric_limits<double>::quiet_NaN();
        } else {
            throw Malformed("a number is expected");
        }
    }
};

/// Bytes that are not UTF-8 (a name typed in an old terminal) have no JSON string: they are written as {"hex": ...}.
template <>
struct Form<std::string> {
    static Json write(const std::string& value) {
        if (isUtf8(value)) return value;
        return Json{{"hex", toHex(value)}};
    }
    static void read(const Json& json, std::string& value) {
        if (json.is_string()) {
            value = json.get_ref<const std::string&>();
            return;
        }
        const auto bytes = json.is_object() && json.contains("hex") && json["hex"].is_string()
                               ? fromHex(json["hex"].get_ref<const std::string&>())
                               : std::nullopt;
        if (!bytes) throw Malformed("a text is expected");
        value = *bytes;
    }
};

template <class Tag>
struct Form<Id<Tag>> {
    static Json write(const Id<Tag>& id) { return Form<std::string>::write(id.value); }
    static void read(const Json& json, Id<Tag>& id) { Form<std::string>::read(json, id.value); }
};

template <class Rep, class Period>
struct Form<std::chrono::duration<Rep, Period>> {
    static Json write(std::chrono::duration<Rep, Period> value) { return value.count(); }
    static void read(const Json& json, std::chrono::duration<Rep, Period>& value) {
        Rep count{};
        Form<Rep>::read(json, count);
        value = std::chrono::duration<Rep, Period>(count);
    }
};

template <class Clock, class Duration>
struct Form<std::chrono::time_point<Clock, Duration>> {
    static Json write(std::chrono::time_point<Clock, Duration> value) { return value.time_since_epoch().count(); }
    static void read(const Json& json, std::chrono::time_point<Clock, Duration>& value) {
        Duration since{};
        Form<Duration>::read(json, since);
        value = std::chrono::time_point<Clock, Duration>(since);
    }
};

template <class E>
    requires std::is_enum_v<E>
struct Form<E> {
    static Json write(E value) { return EnumNames<E>::values.at(static_cast<std::size_t>(value)); }
    static void read(const Json& json, E& value) {
        for (std::size_t i = 0; i < EnumNames<E>::values.size(); ++i) {
            if (json == EnumNames<E>::values[i]) {
                value = static_cast<E>(i);
                return;
            }
        }
        throw Malformed("an unknown word: " + json.dump(-1, ' ', true));
    }
};

template <class T>
struct Form<std::optional<T>> {
    static Json write(const std::optional<T>& value) { return value ? Form<T>::write(*value) : Json(nullptr); }
    // Not inlined: g++ 12 at -O3 loses track of whether there is a value, and warns of one that is not initialised.
    [[gnu::noinline]] static void read(const Json& json, std::optional<T>& value) {
        value.reset();
        if (!json.is_null()) Form<T>::read(json, value.emplace());
    }
};

template <class A, class B>
struct Form<std::pair<A, B>> {
    static Json write(const std::pair<A, B>& value) {
        Json both = Json::array();
        both.push_back(Form<A>::write(value.first));
        both.push_back(Form<B>::write(value.second));
        return both;
    }
    static void read(const Json& json, std::pair<A, B>& value) {
        if (!json.is_array() || json.size() != 2) throw Malformed("a pair is expected");
        Form<A>::read(json[0], value.first);
        Form<B>::read(json[1], value.second);
    }
};

template <class T>
struct Form<std::vector<T>> {
    static Json write(const std::vector<T>& values) {
        Json list = Json::array();
        for (const T& value : values) list.push_back(Form<T>::write(value));
        return list;
    }
    static void read(const Json& json, std::vector<T>& values) {
        if (!json.is_array()) throw Malformed("a list is expected");
        values.clear();
        values.reserve(json.size());
        for (const Json& one : json) Form<T>::read(one, values.emplace_back());
    }
};

template <class T>
std::string writeJson(const T& value) {
    return Form<T>::write(value).dump();
}

/// Throws Malformed or a nlohmann exception.
template <class T>
void readJson(std::string_view text, T& value) {
    Form<T>::read(Json::parse(text), value);
}

}  // namespace slipway::store
