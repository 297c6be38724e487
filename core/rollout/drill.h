// The rollback drill (product.md, checklist): robots outside of any rollout load the baseline that they run once more, and
// the time until each says so is what a rollback would take. Nothing else changes for them. One drill at a time; a rollout
// goes before it. Private to core/rollout but for reading.
#pragma once

#include <string>
#include <vector>

#include "core/rollout/context.h"

namespace slipway::rollout {

inline constexpr Milliseconds kDrillPatience = Seconds(120);  // as a rollback's, before it is called incomplete
inline constexpr std::size_t kMostDrilled = 100;              // robots of one drill

/// What a drill has measured so far.
struct DrillFigures {
    std::size_t answered = 0;             // serve the baseline again, verified
    std::size_t measured = 0;             // of them, loaded it before; the others' software knows no drills
    std::optional<Milliseconds> slowest;  // of the measured ones
    std::optional<Milliseconds> median;   // the lower one of an even number
};
[[nodiscard]] DrillFigures figuresOf(const Drill& drill);

[[nodiscard]] bool isDrilling(const State& state);

/// Why the robot cannot be in a drill of this baseline now; empty: it can.
[[nodiscard]] std::string whyNotDrilled(const State& state, const RobotId& id, const fleet::ModelRef& baseline);

/// Robots that can, at most `most`, every prefix spread over sites and kinds.
[[nodiscard]] std::vector<RobotId> drillCandidates(const State& state, const fleet::ModelRef& baseline, std::size_t most = kMostDrilled);

/// One robot reported: does it load, is it done?
void observeDrill(Context& context, const RobotId& id);

/// Ends the drill when all have answered, when its time is over, or when a robot was told something else meanwhile.
void followDrill(Context& context);

/// Ends a running drill without a result.
void interruptDrill(Context& context, std::string why);

/// When followDrill() wants to be called next; none: there is nothing to wait for.
[[nodiscard]] std::optional<EngineTime> nextDrill(const State& state, EngineTime now);

}  // namespace slipway::rollout
