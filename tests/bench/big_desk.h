// A desk with a long past, for benchmarks of start and History: many rollouts of a hundred robots, made by the real engine and
// written as the host writes them. Every fifth candidate is bad and is rolled back. One thread.
#pragma once

#include <cstdint>
#include <string>

namespace slipway::test {

struct BigDesk {
    int rollouts = 0;
    std::int64_t results = 0;
    int rolledBack = 0;
};

/// Into a directory without a database; closed in order at the end, as by a console that quits. `say` prints a line for each
/// fifty rollouts. Ends the process with a sentence when a rollout does not end or the disk refuses.
BigDesk makeBigDesk(const std::string& directory, int rollouts, std::int64_t results, bool say);

}  // namespace slipway::test
