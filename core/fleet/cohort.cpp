// SPDX-License-Identifier: Apache-2.0
#include "core/fleet/cohort.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

#include "core/base/murmur3.h"

namespace slipway::fleet {

namespace {

struct Ranked {
    const RobotId* id = nullptr;
    double bucket = 0.0;
    // The place (rank + 1/2) / size as an exact fraction of two integers: twice the rank plus one, and twice the size.
    std::uint64_t numerator = 0;
    std::uint64_t denominator = 1;
};

bool byBucket(const Ranked& a, const Ranked& b) { return a.bucket != b.bucket ? a.bucket < b.bucket : *a.id < *b.id; }

bool byPlace(const Ranked& a, const Ranked& b) {
    const std::uint64_t left = a.numerator * b.denominator;
    const std::uint64_t right = b.numerator * a.denominator;
    return left != right ? left < right : byBucket(a, b);
}

}  // namespace

std::vector<RobotId> cohortOrder(const std::vector<CohortCandidate>& candidates, const std::string& salt) {
    std::map<std::pair<std::string, std::string>, std::vector<Ranked>> strata;
    for (const auto& candidate : candidates) {
        strata[{candidate.site, candidate.kind}].push_back(Ranked{&candidate.id, bucket(salt, candidate.id.value), 0, 1});
    }
    std::vector<Ranked> merged;
    merged.reserve(candidates.size());
    for (auto& [key, robots] : strata) {
        std::ranges::sort(robots, byBucket);
        for (std::size_t rank = 0; rank < robots.size(); ++rank) {
            robots[rank].numerator = 2 * rank + 1;
            robots[rank].denominator = 2 * robots.size();
            merged.push_back(robots[rank]);
        }
    }
    std::ranges::sort(merged, byPlace);
    std::vector<RobotId> order;
    order.reserve(merged.size());
    for (const auto& robot : merged) order.push_back(*robot.id);
    return order;
}

std::size_t cohortSize(Ratio fraction, std::size_t eligible) {
    if (eligible == 0) return 0;
    const auto share = floorShare(fraction, static_cast<std::int64_t>(eligible));
    if (share < 1) return 1;
    return std::min(static_cast<std::size_t>(share), eligible);
}

}  // namespace slipway::fleet
