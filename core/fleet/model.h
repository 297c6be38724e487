// SPDX-License-Identifier: Apache-2.0
// A policy model: an artifact with a name, a version and the SHA-256 of its file.
#pragma once

#include <cstdint>
#include <string>

namespace slipway::fleet {

/// What a robot says it runs or holds. Two are the same model when name, version and digest are equal.
struct ModelRef {
    std::string name;     // "grasp"
    std::string version;  // "v24"
    std::string sha256;   // 64 lower-case hexadecimal characters

    friend bool operator==(const ModelRef&, const ModelRef&) = default;
    friend auto operator<=>(const ModelRef&, const ModelRef&) = default;
    [[nodiscard]] bool empty() const { return name.empty() && version.empty(); }
};

struct Model {
    ModelRef ref;
    std::int64_t bytes = 0;  // 0..2^53; size of the file
    std::string uri;         // where robots fetch it; empty: robots already have it or get it otherwise

    friend bool operator==(const Model&, const Model&) = default;
};

}  // namespace slipway::fleet
