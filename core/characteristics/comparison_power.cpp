#include "core/characteristics/comparison_power.h"

#include <algorithm>
#include <array>

#include "core/stats/power.h"

namespace slipway::characteristics {

namespace {

constexpr std::array kPoints{0.05, 0.03, 0.02, 0.01, 0.005, 0.0, -0.005, -0.01, -0.02, -0.03, -0.05};

/// A one-sided test finds nothing on its other side.
double chanceToFind(const plan::Comparison& design, double control, double success, std::int64_t tasks) {
    const bool otherSide = (design.hypothesis == plan::Hypothesis::worse && success > control) ||
                           (design.hypothesis == plan::Hypothesis::better && success < control);
    if (otherSide) return 0.0;
    stats::TestDesign asked;
    asked.alpha = design.alpha;
    asked.twoSided = design.hypothesis == plan::Hypothesis::twoSided;
    return stats::powerOf(control, success, tasks, tasks, asked);
}

}  // namespace

Result<ComparisonPower> comparisonPower(const plan::Plan& plan, double control) {
    if (plan.stages.empty() || !plan.stages.front().comparison)
        return fail(ErrorCode::unsupported, "The plan compares no arms.", "$.stages[0].comparison");
    if (!(control > 0.0 && control < 1.0))
        return fail(ErrorCode::invalidInput, "The baseline's true success must lie between 0 and 1.", "baseline");
    const auto& stage = plan.stages.front();
    ComparisonPower made;
    made.control = control;
    made.tasks = stage.quota;
    stats::TestDesign asked;
    asked.alpha = stage.comparison->alpha;
    asked.twoSided = stage.comparison->hypothesis == plan::Hypothesis::twoSided;
    if (stage.comparison->hypothesis != plan::Hypothesis::worse)
        made.rise = stats::minimumDetectable(control, made.tasks, made.tasks, stats::Direction::up, asked);
    if (stage.comparison->hypothesis != plan::Hypothesis::better)
        made.fall = stats::minimumDetectable(control, made.tasks, made.tasks, stats::Direction::down, asked);
    for (const double points : kPoints) {
        const double success = control + points;
        if (success <= 0.0 || success >= 1.0) continue;
        made.rows.push_back({success, chanceToFind(*stage.comparison, control, success, made.tasks)});
    }
    return made;
}

}  // namespace slipway::characteristics
