// Facts and words that several confirmations share. Pure functions.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/checklist/checklist.h"
#include "core/plan/plan.h"
#include "core/view/snapshot.h"
#include "widgets/dialogs/confirmation.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

using Sites = std::vector<std::pair<std::string, std::int64_t>>;  // with their robots

[[nodiscard]] Sites sitesOf(const std::vector<RobotId>& ids, const std::vector<view::RobotView>& robots);
/// "north 12, south 8".
[[nodiscard]] QString siteList(const Sites& sites);
/// "v23 → v24".
[[nodiscard]] QString versions(const plan::Plan& plan);
[[nodiscard]] QString candidateOf(const view::RolloutView& rollout);
[[nodiscard]] QString baselineOf(const view::RolloutView& rollout);
/// How much was ticked, by whom and when.
[[nodiscard]] Fact checklistFact(const checklist::Record& record, TimeZone zone);
/// How long a rollback would take, and how many robots are ready for it.
[[nodiscard]] Fact wayBackFact(const view::RolloutView& rollout);

}  // namespace slipway::widgets
