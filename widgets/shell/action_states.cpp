#include "widgets/shell/action_states.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/rollout/state.h"
#include "widgets/dialogs/rollout_confirmations.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

ActionState closed(const QString& whyNot) { return {false, whyNot}; }

ActionState from(const view::Availability& availability) {
    return {availability.allowed, availability.allowed ? QString() : fromCore(availability.whyNot)};
}

ActionState startState(const view::Snapshot* snapshot, const std::optional<plan::Plan>& openPlan, PlanState planState) {
    if (!snapshot) return closed(ActionWords::tr("The engine has not answered yet."));
    if (snapshot->rollout && rollout::isActive(snapshot->rollout->status))
        return closed(ActionWords::tr("A rollout is in progress; only one can run at a time."));
    if (planState == PlanState::invalid) return closed(ActionWords::tr("The plan has mistakes; the Plan page lists them."));
    if (planState == PlanState::unsaved) return closed(ActionWords::tr("The plan has changes that are not saved."));
    if (!openPlan) return closed(ActionWords::tr("Open a plan first."));
    if (startScope(*openPlan, snapshot->robots).robots == 0)
        return closed(ActionWords::tr("No robot that the plan concerns is connected."));
    for (const rollout::Bar& bar : snapshot->bars) {
        if (bar.candidate.sha256 != openPlan->candidate.ref.sha256) continue;
        return closed(ActionWords::tr("%1 is barred after a rollback: %2").arg(modelName(bar.candidate), fromCore(bar.reason)));
    }
    return {true, {}};
}

}  // namespace

ActionStates actionStates(const view::Snapshot* snapshot, const std::optional<plan::Plan>& openPlan, PlanState planState) {
    ActionStates states;
    states.start = startState(snapshot, openPlan, planState);
    states.liftBar = snapshot && !snapshot->bars.empty() ? ActionState{true, {}} : closed(ActionWords::tr("No model is barred."));
    if (!snapshot || !snapshot->rollout) {
        const ActionState none = closed(ActionWords::tr("No rollout is in progress."));
        states.promote = states.pauseOrResume = states.rollBack = states.waive = states.abort = states.share = states.cleanup = none;
        return states;
    }
    const view::RolloutView& rollout = *snapshot->rollout;
    states.promote = from(rollout.promote);
    if (rollout.promoteWithReason.allowed) states.promote = {true, {}};
    states.resumes = rollout.status == rollout::RolloutStatus::paused;
    states.pauseOrResume = from(states.resumes ? rollout.resume : rollout.pause);
    states.rollBack = from(rollout.rollBack);
    states.waive = from(rollout.waive);
    states.waiveShown = rollout.waive.allowed;
    states.abort = states.rollBack;  // the same way back
    states.concludes = rollout.stage + 1 >= rollout.stages.size() && rollout.plan.ending == plan::Ending::conclude;
    states.share =
        view::hasShareDial(rollout) ? ActionState{true, {}} : closed(ActionWords::tr("No share of tasks to move in this stage."));
    const bool ahead = rollout.cleanup && !rollout.cleanup->begun;
    states.cleanup = ahead ? ActionState{true, {}} : closed(ActionWords::tr("No clean-up is ahead."));
    return states;
}

}  // namespace slipway::widgets
