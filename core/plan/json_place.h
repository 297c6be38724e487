// Where the members of a JSON text stand, by the paths that the plan reader prints ("$.stages[1].robots"), so that a
// mistake can be shown at its place and one value changed without touching the rest. Pure functions, any thread.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace slipway::plan {

/// The bytes [begin, end) of a value.
struct JsonPlace {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const JsonPlace&, const JsonPlace&) = default;
};

/// Every value of the text by its path; of text that is not JSON those that begin before the error.
using JsonPlaces = std::map<std::string, JsonPlace>;
JsonPlaces jsonPlaces(std::string_view text);

/// The place of the path; of a path that is not there, that of the innermost parent which is.
JsonPlace nearestPlace(const JsonPlaces& places, std::string path);

/// The byte at which the text stops being JSON; none: it is JSON.
std::optional<std::size_t> syntaxErrorAt(std::string_view text);

}  // namespace slipway::plan
