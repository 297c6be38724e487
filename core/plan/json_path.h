// The places in a JSON text as Slipway prints them, "$.stages[1].robots", and how far two names are apart.
// Pure functions, any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace slipway::plan {

/// parent + ".name"; a name that is not a plain identifier is quoted, cut at 40 bytes and free of control characters.
std::string memberPath(std::string_view parent, std::string_view name);

/// parent + "[index]".
std::string elementPath(std::string_view parent, std::size_t index);

/// The one of `known` that somebody who wrote `name` probably meant; empty when none is close.
std::string closestName(std::string_view name, const std::vector<std::string>& known);

/// `text` for a sentence: in quotes, cut at 40 bytes, control characters and what is not ASCII replaced.
std::string inQuotes(std::string_view text);

}  // namespace slipway::plan
