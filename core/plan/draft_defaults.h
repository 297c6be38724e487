// What a plan and a stage are when nothing is said: the defaults of plan.h as JSON, the choices and what may be left out.
// Taken from plan.h and plan_names.h, so that a new choice is there by itself. Private to core/plan; any thread.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/plan.h"
#include "core/plan/plan_json.h"

namespace slipway::plan {

/// Every member, with all optional ones on.
const nlohmann::ordered_json& fullPlan();  // without stages
const nlohmann::ordered_json& fullStage();
/// Every member, with the optional ones as plan.h has them.
const nlohmann::ordered_json& usualPlan();
const nlohmann::ordered_json& usualStage();

nlohmann::ordered_json stagesJson(const std::vector<Stage>& stages);
std::string_view endingName(Ending ending);

/// The words for a member, by its pointer within the plan or the stage; empty: any value.
std::vector<std::string> choicesOf(std::string_view within);
/// Whether the member may be null, by its pointer within the plan or the stage.
bool isOptional(std::string_view within);
/// What an optional member is when it was just turned on, by its address in the plan.
nlohmann::ordered_json defaultAt(std::string_view address);
/// An object of `full` with the optional members in it as they are usually: off.
nlohmann::ordered_json turnedOn(const nlohmann::ordered_json& full);

}  // namespace slipway::plan
