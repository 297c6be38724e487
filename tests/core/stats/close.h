// How near a computed value must be to a reference value.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace slipway::stats {

/// Relative error at most `relative`; values below `floor` count as that large.
inline ::testing::AssertionResult isClose(double value, double reference, double relative = 1e-9, double floor = 0.0) {
    const double allowed = relative * std::max(std::abs(reference), floor);
    if (std::abs(value - reference) <= allowed) return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << value << " is not " << reference << ", off by " << std::abs(value - reference) << ", allowed "
                                         << allowed;
}

}  // namespace slipway::stats
