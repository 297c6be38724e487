// The two small words that the tests of proportions share: how many of how many, and which side is asked about.
#pragma once

#include <cstdint>

namespace slipway::stats {

/// Successes among tasks of one arm, one robot or one cohort. Sound when 0 <= successes <= tasks.
struct SuccessCount {
    std::int64_t successes = 0;
    std::int64_t tasks = 0;

    [[nodiscard]] std::int64_t failures() const { return tasks - successes; }
    /// In [0, 1]; 0 without tasks.
    [[nodiscard]] double rate() const { return tasks > 0 ? static_cast<double>(successes) / static_cast<double>(tasks) : 0.0; }
    /// True when there are tasks and the counts are possible.
    [[nodiscard]] bool isUsable() const { return tasks > 0 && successes >= 0 && successes <= tasks; }
    friend bool operator==(const SuccessCount&, const SuccessCount&) = default;
};

/// The alternative of a test: the second arm differs from the first, is lower, or is higher.
enum class Sides { two, lower, higher };

}  // namespace slipway::stats
