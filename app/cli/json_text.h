// How the command line writes JSON: on one line, and never stopped by a byte that is not UTF-8.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace slipway::cli {

inline std::string dump(const nlohmann::ordered_json& json) {
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

template <class Value>
nlohmann::ordered_json orNull(const std::optional<Value>& value) {
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
}

}  // namespace slipway::cli
