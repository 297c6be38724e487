// What a past rollout would have come to under the gates of another plan, as the History page shows it: columns beside each
// other and the answer in a sentence. Made by the host; plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/rollout/gate_reading.h"

namespace slipway::view {

/// One plan at the moment that decides.
struct WhatIfColumn {
    std::string outcome;        // English: an outcome of History ("rolled back"), or "rolls back", "goes on", "no gate fails"
    std::size_t stage = 0;      // index from 0
    Milliseconds sinceStart{};  // of the rollout
    std::int64_t candidateTasks = 0;
    std::int64_t failures = 0;  // of those
    std::int64_t robots = 0;    // ever given the candidate
    bool decided = true;        // false: nothing was decided there, so reason and gates are empty
    std::string reason;         // without a full stop; may be empty
    std::vector<rollout::GateReading> gates;
    std::optional<rollout::GateKind> failedGate;
};

struct WhatIf {
    RolloutId rollout;
    std::string recordedPlan;  // names
    std::string otherPlan;
    WhatIfColumn recorded;
    WhatIfColumn whatIf;
    std::optional<WhatIfColumn> asRecorded;  // only where the answer is open: how the other gates judge what was recorded after it
    bool same = false;                       // the other plan decides the same to the end
    bool identical = false;                  // bit for bit, with figures and sentences
    std::uint64_t decisions = 0;             // compared while the replay was exact
    std::int64_t tasksAfterwards = 0;        // candidate tasks between the recorded decision and the recorded end
    std::string sentence;                    // English

    /// What comes out needs nothing that was not recorded.
    [[nodiscard]] bool isExact() const { return !asRecorded; }
};

}  // namespace slipway::view
