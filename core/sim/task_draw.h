// Draws how one simulated task goes, from the behaviour of the model that executes it.
#pragma once

#include <cstdint>

#include "core/base/random.h"
#include "core/sim/robot_profile.h"

namespace slipway::sim {

struct TaskDraw {
    bool ok = true;
    bool error = false;  // an unexpected error; then ok is false
    bool crash = false;  // the model crashes
    std::uint32_t stuck = 0;
    double latencyMs = 0.0;
};

TaskDraw drawTask(const ModelBehaviour& behaviour, Random& random);

}  // namespace slipway::sim
