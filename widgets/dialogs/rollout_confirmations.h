// What each confirmation says, made from the newest snapshot: pure functions, so that a test reads the facts
// without a window. The words are console.md's.
#pragma once

#include <vector>

#include "core/checklist/checklist.h"
#include "core/plan/plan.h"
#include "core/view/snapshot.h"
#include "widgets/alarms/alarm_book.h"
#include "widgets/dialogs/confirmation.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

/// Over this many robots the fleet's name is typed before a start.
inline constexpr std::int64_t kStartTypesNameOver = 50;

/// Who a start would concern, by site; only online robots of the plan's sites that are not quarantined.
struct StartScope {
    std::vector<std::pair<std::string, std::int64_t>> sites;
    std::int64_t robots = 0;
    std::int64_t offline = 0;
};
StartScope startScope(const plan::Plan& plan, const std::vector<view::RobotView>& robots);

Confirmation startConfirmation(const plan::Plan& plan, const checklist::Record& checklist, const std::vector<view::RobotView>& robots,
                               TimeZone zone);
/// With gates not passed it asks for a reason and the rollout's name.
Confirmation promoteConfirmation(const view::Snapshot& snapshot, const alarms::AlarmCounts& alarms, TimeZone zone);
Confirmation pauseConfirmation(const view::RolloutView& rollout);
Confirmation rollBackConfirmation(const view::RolloutView& rollout);
/// `share` in 0..1; raising it asks for a reason.
Confirmation shareConfirmation(const view::RolloutView& rollout, double share);
Confirmation waiveConfirmation(const view::RolloutView& rollout);
Confirmation quitConfirmation(const view::RolloutView& rollout);

/// Robots whose state a waiver would accept as unknown.
std::vector<RobotId> unknownRobots(const view::RolloutView& rollout);

}  // namespace slipway::widgets
