// Which actions are open to the operator now, and the sentence why not for the others: what buttons show.
// Pure functions of the newest snapshot and of what is open on the desk.
#pragma once

#include <QString>
#include <optional>

#include "core/plan/plan.h"
#include "core/view/snapshot.h"

namespace slipway::widgets {

struct ActionState {
    bool enabled = false;
    QString whyNot;  // for the tooltip; empty when enabled
};

struct ActionStates {
    ActionState start;
    ActionState promote;
    bool concludes = false;  // the button says Conclude: a trial ends and nothing is promoted
    ActionState pauseOrResume;
    bool resumes = false;  // the button says Resume
    ActionState rollBack;
    ActionState waive;
    bool waiveShown = false;
    ActionState abort;
    ActionState share;
    ActionState cleanup;
    ActionState liftBar;
};

/// What the plan on the screen is good for: only one that is saved can be started.
enum class PlanState { none, invalid, unsaved, saved };

/// openPlan: the plan that would be started; with any state but saved it does not matter.
ActionStates actionStates(const view::Snapshot* snapshot, const std::optional<plan::Plan>& openPlan,
                          PlanState planState = PlanState::saved);

}  // namespace slipway::widgets
