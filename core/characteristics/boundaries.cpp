#include "core/characteristics/boundaries.h"

#include <cmath>

namespace slipway::characteristics {

namespace {

struct Gate {
    const stats::SequentialParameters& parameters;

    [[nodiscard]] bool fails(std::int64_t successes, std::int64_t tasks) const {
        return stats::logEvidenceFail(parameters, successes, tasks - successes) >= -std::log(parameters.alphaFail);
    }
    [[nodiscard]] bool passes(std::int64_t successes, std::int64_t tasks) const {
        return stats::logEvidencePass(parameters, successes, tasks - successes) >= -std::log(parameters.alphaPass);
    }
};

/// The first count in [0, tasks] for which `holds`, which stays true once it is; tasks + 1 when there is none.
template <class Holds>
std::int64_t firstCount(std::int64_t tasks, Holds holds) {
    std::int64_t low = 0;
    std::int64_t high = tasks + 1;
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        if (holds(middle)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

}  // namespace

// Every likelihood ratio in the evidence against a candidate is of a rate below good, so a success never raises it and
// a failure never lowers it; for the evidence in favour it is the other way round. Hence both boundaries move by 0 or
// 1 when n grows by 1, and one look at each decides.
Boundaries boundariesOf(const stats::SequentialParameters& parameters, std::int64_t first, std::int64_t last) {
    const Gate gate{parameters};
    Boundaries made;
    made.first = first;
    made.failAtMost.reserve(static_cast<std::size_t>(last - first + 1));
    made.passAtLeast.reserve(static_cast<std::size_t>(last - first + 1));
    std::int64_t fail = firstCount(first, [&](std::int64_t s) { return !gate.fails(s, first); }) - 1;
    std::int64_t pass = firstCount(first, [&](std::int64_t s) { return gate.passes(s, first); });
    made.failAtMost.push_back(fail);
    made.passAtLeast.push_back(pass);
    for (std::int64_t n = first + 1; n <= last; ++n) {
        if (gate.fails(fail + 1, n)) ++fail;
        if (!gate.passes(pass, n)) ++pass;
        made.failAtMost.push_back(fail);
        made.passAtLeast.push_back(pass);
    }
    return made;
}

}  // namespace slipway::characteristics
