// What was told to people, and what they did about it: both are kept, so that a restarted console shows the alarms that
// nobody has seen to. Plain values, any thread.
#pragma once

#include <optional>
#include <string>

#include "core/base/time.h"
#include "core/rollout/effect.h"

namespace slipway::rollout {

struct RaisedAlert {
    RaiseAlert alert;
    WallTime at{};
};

/// Somebody acknowledged an alarm, or put it on the shelf until a time. About what was raised up to `at`, not about what comes later.
struct AlarmAct {
    std::string key;  // of the alarm: its cause; for failed robots also the stage and their reason
    std::string who;
    WallTime at{};
    std::string reason;             // of the shelf
    std::optional<WallTime> until;  // of the shelf; none: acknowledged

    friend bool operator==(const AlarmAct&, const AlarmAct&) = default;
};

}  // namespace slipway::rollout
