// Everything that can happen to the engine. Events are journaled with the time they were taken from the
// queue; folding the journal gives the same decisions bit for bit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/checklist/checklist.h"
#include "core/fleet/result_item.h"
#include "core/fleet/robot.h"
#include "core/plan/plan.h"

namespace slipway::rollout {

// ---- the console itself ----
struct ConsoleStarted {
    std::uint32_t epoch = 0;
    Milliseconds gap{};
};  // epoch grows at each start; gap: time nothing was running
struct ConsoleSlept {
    Milliseconds gap{};
};  // the machine was suspended
struct StorageFailed {
    std::string what;
};  // disk full or I/O error: no step forward
struct StorageRecovered {};
struct TimerFired {};  // answers WakeAt
struct AlertDelivered {
    std::uint64_t alert = 0;
    bool ok = true;
};

// ---- robots ----
struct RobotConnected {
    RobotId robot;
    std::uint64_t session = 0;
    std::string bootId;
    std::uint64_t ackSeq = 0;
    std::uint64_t generation = 0;  // last applied by the robot
    fleet::RobotFacts facts;
    fleet::Reported reported;
};
struct RobotDisconnected {
    RobotId robot;
    std::uint64_t session = 0;
    std::string reason;
};
struct RobotQuarantined {
    RobotId robot;
    std::string reason;
};
struct RobotStateChanged {
    RobotId robot;
    std::uint64_t session = 0;
    std::string bootId;
    std::uint64_t seq = 0;  // 0: answer to getFullState, outside the sequence
    std::uint64_t generation = 0;
    fleet::Reported reported;
};
struct RobotResults {
    RobotId robot;
    std::uint64_t session = 0;
    std::string bootId;
    std::uint64_t seq = 0;
    std::uint64_t dropped = 0;
    std::uint64_t bad = 0;  // items refused by the codec
    std::vector<fleet::ResultItem> items;
};
/// From `report`, only what decisions need: where the robot is in its stream of tasks.
struct RobotProgress {
    RobotId robot;
    WallTime robotTime{};
    std::optional<fleet::RunningTask> task;
    std::uint32_t pending = 0;
};
struct DesiredAnswered {
    RobotId robot;
    std::uint64_t generation = 0;
    bool accepted = true;
};

// ---- operators ----
/// Who asked, once: an operation id is applied at most one time.
struct Operation {
    OperationId id;
    std::string who;
    std::string shownText;                          // the dialog's facts as the operator saw them
    std::optional<std::uint64_t> expectedRevision;  // refused if the rollout has another one by now
};
struct StartRollout {
    Operation operation;
    RolloutId rollout;
    plan::Plan plan;
    std::string planDigest;
    checklist::Record checklist;
};
/// Next stage, or commit after the last. Gates not passed: needs overrideReason, leaves a gate debt.
struct Promote {
    Operation operation;
    RolloutId rollout;
    std::string overrideReason;
};
struct Pause {
    Operation operation;
    RolloutId rollout;
    bool holdUpdating = false;
    std::string reason;
};
struct Resume {
    Operation operation;
    RolloutId rollout;
};
struct RollBack {
    Operation operation;
    RolloutId rollout;
    std::string reason;
};
/// As roll back, but not the candidate's fault: it is not barred.
struct Abort {
    Operation operation;
    RolloutId rollout;
    std::string reason;
};
/// Accepts that these robots' state is unknown or unverified, so that "rolled back" may be said.
struct Waive {
    Operation operation;
    RolloutId rollout;
    std::vector<RobotId> robots;
    std::string reason;
};
struct LiftBar {
    Operation operation;
    std::string candidateSha256;
    std::string reason;
};
struct Annotate {
    Operation operation;
    RolloutId rollout;
    std::string text;
};

/// The share of tasks that use the candidate, by hand. Up with a reason; while paused only to 0.
struct SetShare {
    Operation operation;
    RolloutId rollout;
    double share = 0.0;  // 0..1
    std::string reason;
};

/// When the old model of a committed rollout is deleted: so many hours from now, or never. With a reason.
struct SetCleanup {
    Operation operation;
    RolloutId rollout;
    std::optional<double> hours;  // 0..8760; none: never
    std::string reason;
};

/// Measures the way back on robots that run the baseline and are in no rollout: each loads it once more.
struct StartDrill {
    Operation operation;
    fleet::Model baseline;        // that all of them run
    std::vector<RobotId> robots;  // 1..kMostDrilled, each once
};

/// Lifts a quarantine: the id belongs to one robot again. Its connection is closed, and what it missed comes with its next hello.
struct ReleaseRobot {
    Operation operation;
    RobotId robot;
    std::string reason;
};

using Command = std::variant<StartRollout, Promote, Pause, Resume, RollBack, Abort, Waive, LiftBar, Annotate, SetShare, SetCleanup,
                             StartDrill, ReleaseRobot>;

using Event =
    std::variant<ConsoleStarted, ConsoleSlept, StorageFailed, StorageRecovered, TimerFired, AlertDelivered, RobotConnected,
                 RobotDisconnected, RobotQuarantined, RobotStateChanged, RobotResults, RobotProgress, DesiredAnswered, StartRollout,
                 Promote, Pause, Resume, RollBack, Abort, Waive, LiftBar, Annotate, SetShare, SetCleanup, StartDrill, ReleaseRobot>;

}  // namespace slipway::rollout
