#include "core/stats/arm_comparison.h"

#include "core/stats/fisher_exact.h"

namespace slipway::stats {

ArmComparison compareArms(SuccessCount first, SuccessCount second) {
    ArmComparison made;
    made.first = first;
    made.second = second;
    if (!first.isUsable() || !second.isUsable()) return made;
    const double a = first.rate();
    const double b = second.rate();
    made.firstInterval = wilson(first.successes, first.tasks);
    made.secondInterval = wilson(second.successes, second.tasks);
    made.difference = b - a;
    made.interval = newcombe(first.successes, first.tasks, second.successes, second.tasks);
    made.pearson = pearson(first, second);
    made.pYates = pearson(first, second, Sides::two, Continuity::yates).p;
    made.pOneSided = pearson(first, second, made.pearson.z < 0.0 ? Sides::lower : Sides::higher).p;
    if (const auto fisher = fisherExact(first, second)) made.pFisher = *fisher;
    made.cohensH = cohensH(a, b);
    made.power = powerOf(a, b, first.tasks, second.tasks);
    made.neededPerArm = stats::neededPerArm(a, b);
    made.minimumDetectable = stats::minimumDetectable(a, first.tasks, second.tasks, Direction::up);
    return made;
}

}  // namespace slipway::stats
