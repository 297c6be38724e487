// Small helpers for texts in the file: whether bytes are UTF-8, and hexadecimal for those that are not.
// Plain functions, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace slipway::store {

/// Well-formed UTF-8 as in RFC 3629: no overlong forms, no surrogates, at most U+10FFFF.
bool isUtf8(std::string_view bytes);

/// Lower-case, two characters a byte.
std::string toHex(std::string_view bytes);
/// Nothing when the text is not what toHex writes.
std::optional<std::string> fromHex(std::string_view hex);

}  // namespace slipway::store
