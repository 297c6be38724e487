// Carries out one effect of the engine, after its event and decisions are on disk. Called on the engine's
// thread by the engine room only; nothing else in the process talks to robots.
#pragma once

#include <vector>

#include "core/host/event_log.h"
#include "core/host/host.h"
#include "core/link/robot_link.h"
#include "core/rollout/effect.h"
#include "core/rollout/event.h"
#include "core/rollout/state.h"

namespace slipway::host {

struct Performing {
    link::RobotLink& link;
    HostObserver* observer = nullptr;
    EventLog& log;
    const rollout::State& state;
    const HostOptions& options;
    WallTime wall{};
    std::vector<rollout::Event>& followUps;  // what performing tells the engine, for the next step
};

void perform(const rollout::Effect& effect, Performing& performing);

}  // namespace slipway::host
