#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/plan/json_path.h"
#include "core/plan/plan_json.h"

namespace slipway::plan {

namespace {

void note(Mistakes& mistakes, std::string where, std::string sentence) {
    mistakes.push_back(Error{ErrorCode::invalidInput, std::move(sentence), std::move(where)});
}

std::string stagePath(std::size_t index, std::string_view member) { return fmt::format("$.stages[{}].{}", index, member); }

void checkModels(const Plan& plan, Mistakes& mistakes) {
    const fleet::ModelRef& baseline = plan.baseline.ref;
    const fleet::ModelRef& candidate = plan.candidate.ref;
    if (candidate.name != baseline.name) {
        note(mistakes, "$.candidate.name",
             fmt::format("The candidate must be another version of the baseline's model {}, but is of {}.", inQuotes(baseline.name),
                         inQuotes(candidate.name)));
        return;
    }
    if (candidate.version == baseline.version)
        note(mistakes, "$.candidate.version", "The candidate must have another version than the baseline.");
    if (candidate.sha256 == baseline.sha256) note(mistakes, "$.candidate.sha256", "The candidate must be another file than the baseline.");
}

void checkExposure(const Stage& stage, std::size_t i, Mistakes& mistakes) {
    if (stage.loop && stage.mode != fleet::ExposureMode::share) {
        note(mistakes, stagePath(i, "loop"), "Only a stage with the exposure \"share\" has a share that a loop can move.");
    }
    const Ratio baseline = stage.gates.success.value_or(SuccessGate{}).baseline;
    if (stage.loop && stage.share >= 1.0) {
        note(mistakes, stagePath(i, "share"), "A loop needs a share below 1 to begin with.");
    }
    if (stage.loop && stage.loop->tolerance >= baseline) {
        note(mistakes, stagePath(i, "loop.tolerance"), "The tolerance must be smaller than the baseline of the success gate.");
    }
    if (stage.latencyBudgetMs && stage.mode != fleet::ExposureMode::shadow) {
        note(mistakes, stagePath(i, "latencyBudgetMs"), "Only a stage with the exposure \"shadow\" has a latency budget.");
    }
}

void checkComparison(const Plan& plan, std::size_t i, Mistakes& mistakes) {
    const Stage& stage = plan.stages[i];
    if (!stage.comparison) return;
    if (stage.mode != fleet::ExposureMode::share || stage.share < 1.0 || stage.loop) {
        note(mistakes, stagePath(i, "comparison"), "Arms are compared robot by robot: exposure \"share\" with share 1 and no loop.");
    }
    if (stage.robots.billionths == Ratio::kOne) {
        note(mistakes, stagePath(i, "robots"), "A comparison needs robots in both arms: robots below 1.");
    }
    if (i > 0) note(mistakes, stagePath(i, "comparison"), "Only the first stage can compare: later ones have chosen their robots already.");
    if (stage.comparison->method == ComparisonMethod::sequential && stage.comparison->yates) {
        note(mistakes, stagePath(i, "comparison.yates"), "Only the fixed horizon has a continuity correction.");
    }
    if (stage.comparison->method == ComparisonMethod::sequential && stage.comparison->hypothesis != Hypothesis::twoSided) {
        note(mistakes, stagePath(i, "comparison.hypothesis"), "The sequential method is two-sided.");
    }
}

/// Pools are two sets of whole robots; what was tried idle serves in a later stage, or it cannot be committed.
void checkPool(const Plan& plan, std::size_t i, Mistakes& mistakes) {
    const Stage& stage = plan.stages[i];
    if (stage.pool == Pool::none) return;
    if (stage.mode != fleet::ExposureMode::share || stage.share < 1.0 || stage.loop || stage.comparison) {
        note(mistakes, stagePath(i, "pool"),
             "A pool uses the candidate for all of its tasks: exposure \"share\" with share 1 and no loop.");
    }
    if (stage.robots.billionths == Ratio::kOne) note(mistakes, stagePath(i, "robots"), "Pools need robots outside of it: robots below 1.");
    if (i > 0 && plan.stages[i - 1].pool != Pool::none && plan.stages[i - 1].robots != stage.robots) {
        note(mistakes, stagePath(i, "robots"), "A pool stays the same set of robots from stage to stage.");
    }
    const bool last = i + 1 == plan.stages.size();
    if (last && stage.pool == Pool::idle && plan.ending == Ending::commit) {
        note(mistakes, stagePath(i, "pool"), "A commit needs a stage in which the pool serves: \"serve\".");
    }
}

void checkAssignment(const Plan& plan, std::size_t i, Mistakes& mistakes) {
    if (plan.stages[i].assignment != plan.stages.front().assignment) {
        note(mistakes, stagePath(i, "assignment"), "All stages choose their robots in one way: cohorts are nested.");
    }
}

void checkStages(const Plan& plan, Mistakes& mistakes) {
    std::set<std::string> names;
    for (std::size_t i = 0; i < plan.stages.size(); ++i) {
        const Stage& stage = plan.stages[i];
        if (!names.insert(stage.name).second) {
            note(mistakes, stagePath(i, "name"), fmt::format("Another stage is named {} too.", inQuotes(stage.name)));
        }
        if (i > 0 && stage.robots < plan.stages[i - 1].robots) {
            note(mistakes, stagePath(i, "robots"), "A stage must not expose fewer robots than the stage before it.");
        }
        checkExposure(stage, i, mistakes);
        checkComparison(plan, i, mistakes);
        checkAssignment(plan, i, mistakes);
        checkPool(plan, i, mistakes);
        if (stage.longest < stage.soak) {
            note(mistakes, stagePath(i, "longestSeconds"), "The maximum wait must not be shorter than the soak.");
        }
    }
}

bool comparesWithControl(const Stage& stage) {
    const auto& gate = stage.gates.success;
    return stage.mode != fleet::ExposureMode::none && gate && gate->against == SuccessBaseline::control;
}

/// The control must be there, and be the same thing in every stage: its evidence is carried on from stage to stage.
void checkControl(const Plan& plan, Mistakes& mistakes) {
    const SuccessGate* first = nullptr;
    for (std::size_t i = 0; i < plan.stages.size(); ++i) {
        const Stage& stage = plan.stages[i];
        if (!comparesWithControl(stage)) continue;
        const auto& gate = *stage.gates.success;
        if (stage.mode != fleet::ExposureMode::share) {
            note(mistakes, stagePath(i, "gates.success.against"),
                 "Only tasks that the candidate executes can be held against a control: use \"fixed\" or \"history\" in a shadow.");
        }
        const bool usesAll = stage.robots.billionths == Ratio::kOne && stage.share >= 1.0 && plan.holdBack.billionths == 0;
        if (usesAll) {
            note(mistakes, stagePath(i, "gates.success.against"),
                 "At 100 % of robots and tasks no control is left: set \"holdBack\" to 0.02 to 0.05, or use \"fixed\" or \"history\".");
        }
        if (first == nullptr) first = &gate;
        if (gate.baseline != first->baseline || gate.margin != first->margin) {
            note(mistakes, stagePath(i, "gates.success.margin"),
                 "All stages with a control need one baseline and one margin, for their evidence is carried on.");
        }
    }
}

/// A commit gives the candidate to every robot of the plan for all tasks, so the last stage must have tried just that.
void checkLastStage(const Plan& plan, Mistakes& mistakes) {
    const std::size_t last = plan.stages.size() - 1;
    const Stage& stage = plan.stages[last];
    if (stage.mode == fleet::ExposureMode::none) {
        note(mistakes, stagePath(last, "exposure"), "The last stage must try the candidate, not only install it.");
    }
    if (plan.ending == Ending::conclude) return;
    if (stage.mode == fleet::ExposureMode::shadow) {
        note(mistakes, stagePath(last, "exposure"),
             "A commit needs a last stage that executes the candidate; or set \"ending\" to \"conclude\".");
    } else if (stage.share < 1.0 && !stage.loop) {
        note(mistakes, stagePath(last, "share"), "The last stage must use the candidate for all tasks: share 1.");
    }
    if (plan.strategy == "canary" && plan.stages[last].robots.billionths != Ratio::kOne) {
        note(mistakes, stagePath(last, "robots"), "The last stage of a canary must expose all robots: robots 1.");
    }
}

}  // namespace

Mistakes checkWhole(const Plan& plan) {
    Mistakes mistakes;
    checkModels(plan, mistakes);
    if (plan.stages.empty()) {
        note(mistakes, "$.stages", "A plan needs at least one stage.");
        return mistakes;
    }
    checkStages(plan, mistakes);
    checkLastStage(plan, mistakes);
    checkControl(plan, mistakes);
    return mistakes;
}

}  // namespace slipway::plan
