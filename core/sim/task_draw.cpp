#include "core/sim/task_draw.h"

#include <cmath>

namespace slipway::sim {

TaskDraw drawTask(const ModelBehaviour& behaviour, Random& random) {
    TaskDraw draw;
    draw.error = random.chance(behaviour.errorRate);
    draw.crash = random.chance(behaviour.crashRate);
    // Errors are a part of the failures, so that the success rate is the one that was asked for.
    const double others = behaviour.errorRate < 1.0 ? behaviour.success / (1.0 - behaviour.errorRate) : 0.0;
    draw.ok = !draw.error && random.chance(others);
    draw.stuck = random.chance(behaviour.stuckRate) ? 1U : 0U;
    draw.latencyMs = behaviour.latencyMs * std::exp(behaviour.latencySpread * random.normal());
    return draw;
}

}  // namespace slipway::sim
