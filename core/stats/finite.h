// The one check that all tests on measured values share: there are values, and each is a number.
#pragma once

#include <cmath>
#include <span>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace slipway::stats {

/// invalidInput that names the sample, and the row (from 0) of the first value that is not finite.
inline Result<void> requireFinite(std::span<const double> values, std::string_view name) {
    if (values.empty()) return fail(ErrorCode::invalidInput, "There are no values.", std::string(name));
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!std::isfinite(values[row]))
            return fail(ErrorCode::invalidInput, "The value is not a finite number.", std::string(name) + "[" + std::to_string(row) + "]");
    }
    return {};
}

}  // namespace slipway::stats
