// Reads the "gates" object of a plan or of one of its stages. Private to core/plan.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/plan/plan_json.h"

namespace slipway::plan {

/// Changes `gates` where the object says so: a gate that is not named keeps what it is, null leaves it out.
void readGates(const nlohmann::ordered_json& node, const std::string& path, Gates& gates, Mistakes& mistakes);

}  // namespace slipway::plan
