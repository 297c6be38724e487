#include "core/host/drill_view.h"

#include <utility>

#include "core/host/event_log.h"
#include "core/rollout/drill.h"

namespace slipway::host {

namespace {

view::DrillResult resultOf(const rollout::Drill& drill) {
    const auto figures = rollout::figuresOf(drill);
    view::DrillResult result{toWall(drill.endedAt),
                             drill.who,
                             drill.end,
                             drill.why,
                             std::ssize(drill.robots),
                             static_cast<std::int64_t>(figures.answered),
                             static_cast<std::int64_t>(figures.measured),
                             figures.slowest,
                             figures.median,
                             {}};
    for (const auto& [id, entry] : drill.robots)
        if (!entry.took) result.silent.push_back(id);
    return result;
}

}  // namespace

view::DrillView drillView(const rollout::State& state, const std::optional<plan::Plan>& open, std::vector<RobotId> candidates) {
    view::DrillView view;
    view.running = rollout::isDrilling(state);
    if (view.running) {
        view.answered = static_cast<std::int64_t>(rollout::figuresOf(*state.drill).answered);
        view.robots = std::ssize(state.drill->robots);
        if (state.lastDrill) view.last = resultOf(*state.lastDrill);
    } else if (state.drill) {
        view.last = resultOf(*state.drill);
    }
    if (open) view.baseline = open->baseline;
    view.candidates = std::move(candidates);
    return view;
}

}  // namespace slipway::host
