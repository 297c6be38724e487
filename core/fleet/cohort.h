// SPDX-License-Identifier: Apache-2.0
// Chooses which robots a stage exposes: seeded, stratified by site and robot kind, nested.
#pragma once

#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/ratio.h"

namespace slipway::fleet {

struct CohortCandidate {
    RobotId id;
    std::string site;
    std::string kind;
};

/// All candidates in the order in which stages take them. In each stratum (site, kind) robots are ranked by
/// bucket(salt, id); rank r of n has the place (r + 1/2)/n and places are merged, ties by bucket then id, so
/// that every prefix is stratified and a longer prefix contains a shorter one. Independent of input order.
std::vector<RobotId> cohortOrder(const std::vector<CohortCandidate>& candidates, const std::string& salt);

/// floor(fraction × eligible), at least 1, all at fraction 1; 0 when nothing is eligible.
std::size_t cohortSize(Ratio fraction, std::size_t eligible);

}  // namespace slipway::fleet
