// SPDX-License-Identifier: Apache-2.0
// A JSON text as a small tree, read strictly: bounded depth and width, duplicate keys and non-finite numbers
// found and named by path. Private to core/protocol; plain values, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace slipway::protocol {

struct Tree {
    enum class Kind { null, boolean, number, string, array, object };

    Kind kind = Kind::null;
    bool boolean = false;
    double number = 0.0;            // nearest double; exact for integers within 2^53
    std::string text;               // a string's value, a number's token
    std::vector<Tree> children;     // of an array or object
    std::vector<std::string> keys;  // of an object, one for each child

    /// The member, or null.
    [[nodiscard]] const Tree* find(std::string_view key) const;
};

/// Something that is JSON but that no message may hold: a duplicate key or a NUL character.
struct Blemish {
    std::string path;
    std::string message;
};

struct ParsedJson {
    Tree root;
    std::vector<Blemish> blemishes;
};

enum class JsonFault { syntax, shape };  // shape: too deep, too wide, too long
struct JsonError {
    JsonFault fault = JsonFault::syntax;
    Error error;
};

/// `rootPath` begins every path ("$"). NaN, Infinity and numbers too big for a double, which are not JSON,
/// are read as an empty array, so that the member that holds one has the wrong type and is refused by its path.
std::expected<ParsedJson, JsonError> parseStrictly(std::string_view text, const std::string& rootPath);

/// Compact JSON text of the tree.
std::string toJson(const Tree& tree);

}  // namespace slipway::protocol
