// Builds the one immutable snapshot that screens and command line see, from the engine's state and the live
// data. Keeps what is dear to compute between two snapshots. Owned by the engine's thread.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/host/event_log.h"
#include "core/host/live_data.h"
#include "core/rollout/state.h"
#include "core/view/snapshot.h"

namespace slipway::host {

struct SnapshotSources {
    const rollout::State& state;
    LiveData& live;
    const EventLog& log;
    const rollout::Rollout* shown = nullptr;                    // null: none
    const std::vector<rollout::Decision>* decisions = nullptr;  // of `shown`
    const std::vector<checklist::AutomaticFinding>& findings;
    std::span<const rollout::AlarmAct> alarmActs;
    std::string listening;
    std::string banner;
    EngineTime now{};
    WallTime wall{};
    view::DrillView drill{};
};

class SnapshotBuilder {
public:
    std::shared_ptr<const view::Snapshot> build(const SnapshotSources& sources);

private:
    void setRollout(const SnapshotSources& sources, view::Snapshot& snapshot);

    std::uint64_t m_number = 0;
    // Whom Promote would add costs a sort of the fleet, and a comparison exact tests: computed anew with a decision, at most
    // once a second else.
    RolloutId m_nextOf;
    std::uint64_t m_nextRevision = 0;
    EngineTime m_nextAt{};
    std::vector<RobotId> m_next;
    std::optional<rollout::ComparisonReport> m_comparison;
};

}  // namespace slipway::host
