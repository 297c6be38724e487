// The engine's whole state: every robot's twin, every rollout, barred candidates. Plain values; changed by
// step() alone. Screens never see it: the host turns it into a view::Snapshot.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/checklist/checklist.h"
#include "core/fleet/desired.h"
#include "core/fleet/robot.h"
#include "core/plan/plan.h"
#include "core/rollout/decision.h"
#include "core/rollout/evidence.h"
#include "core/rollout/gate_reading.h"

namespace slipway::rollout {

/// Last counted sequence number of one boot of a robot.
struct BootSequence {
    std::string bootId;
    std::uint64_t lastSeq = 0;
};

/// A robot as the engine knows it: facts, reported and desired.
struct Robot {
    fleet::RobotFacts facts;
    fleet::Reported reported;
    bool online = false;
    bool awaited = false;  // was online when the console stopped listening, and its return is not taken in yet
    bool quarantined = false;
    std::uint64_t session = 0;
    std::uint64_t generation = 0;           // highest it accepted, as it answered or reported
    std::uint64_t reportedGeneration = 0;   // the one `reported` was said under
    std::uint64_t highestGeneration = 0;    // highest ever issued or seen; the next document gets one more
    std::optional<fleet::Desired> desired;  // newest document issued; delivered at each hello until applied
    bool undelivered = false;               // it was issued while the robot was away: nobody but this state knows it
    std::vector<BootSequence> boots;        // newest last, at most kRememberedBoots
    EngineTime offlineSince{};
    EngineTime heardAt{};                     // its last message
    std::optional<Milliseconds> clockOffset;  // engine time - robot's clock
    RolloutId rollout;                        // the active rollout it is a member of; empty: none
    std::int64_t duplicates = 0;              // batches re-sent that were counted already
};

enum class RolloutStatus { running, paused, rollingBack, rolledBack, committing, succeeded, concluded };
/// running and paused may still advance or roll back; rolledBack, succeeded and concluded are the end.
[[nodiscard]] constexpr bool isActive(RolloutStatus status) {
    return status != RolloutStatus::rolledBack && status != RolloutStatus::succeeded && status != RolloutStatus::concluded;
}

/// Robots may be on the candidate, and nothing is decided for good.
[[nodiscard]] constexpr bool isOnTrial(RolloutStatus status) { return status == RolloutStatus::running || status == RolloutStatus::paused; }

enum class PauseCause { none, operatorPause, needsDecision, restarted, slept, storage, generationAhead };

/// A robot's part in a rollout.
enum class MemberPhase {
    updating,    // was sent the candidate, has not confirmed it
    active,      // confirmed the candidate; its results count
    held,        // paused before it had begun: back on a baseline document until resume
    failed,      // could not install or crashed: back on the baseline
    excluded,    // its own tasks became too slow beside the candidate: back on the baseline, not the candidate's failure
    drifted,     // reports a model nobody deployed: no automatic commands, out of evidence
    reverted,    // lost its lease and went back by itself
    committing,  // was sent the commit
    committed,
};

/// Members that no stage reaches any more.
[[nodiscard]] constexpr bool isLeftOut(MemberPhase phase) {
    return phase == MemberPhase::failed || phase == MemberPhase::excluded || phase == MemberPhase::drifted;
}

/// Where one robot stands in a rollback.
enum class LedgerState { pending, stopped, loaded, verified, unverified, unreachable, waived };

struct LedgerEntry {
    LedgerState state = LedgerState::pending;
    std::uint64_t generation = 0;  // of the rollback document
    EngineTime since{};
};

struct Member {
    MemberPhase phase = MemberPhase::updating;
    std::size_t stage = 0;                         // the stage that took it in
    EngineTime since{};                            // of the phase
    EngineTime sentAt{};                           // when the candidate was sent
    std::uint64_t firstGeneration = 0;             // of the first candidate document
    std::optional<fleet::RobotErrorCode> failure;  // with phase failed
    EngineTime activeSince{};                      // when activation was last confirmed; zero: never
    std::vector<BootSequence> activations;         // results of that boot count when their seq is higher
    EngineTime loadingSince{};                     // first report of phase loading on this connection; zero: none
    int reissues = 0;                              // times the candidate was sent again after the robot had left it
    bool everExposed = false;                      // was sent a trial document: a target of rollback
    bool lost = false;                             // silent too long since activation
    fleet::Model baseline;                         // rollback target, fixed before the first exposure
    std::string why;                               // one sentence
    std::int64_t stuckInStage = 0;
    fleet::Exposure applied;       // as the robot last reported it
    EngineTime appliedSince{};     // when it first did: the mix of later tasks can be checked
    std::int64_t shadowTasks = 0;  // in this stage
    std::int64_t slowTasks = 0;    // of them, own latency above the stage's budget
    std::optional<LedgerEntry> ledger;
};

inline constexpr std::int64_t kSuccessCheckTasks = 20;  // that a rollback checks the success with
inline constexpr double kSuccessCheckShare = 0.9;       // of them that must succeed

/// Times of the four rollback steps; zero: not reached.
struct RollbackProgress {
    EngineTime startedAt{};
    std::string reason;
    std::string startedBy;    // "engine" or the operator
    bool bars = true;         // false for abort
    bool concludes = false;   // the plan's ending, no failure: the same way back, another name
    EngineTime stoppedAt{};   // 1 every reachable target took the document
    EngineTime loadedAt{};    // 2 every reachable target reports the baseline active
    EngineTime verifiedAt{};  // 3 digests verified and the success check done
    EngineTime alertedAt{};   // 4 an alert reached the team
    std::uint64_t alert = 0;
    EngineTime askedAt{};         // when robots that are not verified were last asked for their state
    std::int64_t checkTasks = 0;  // tasks on the baseline after verification, of kSuccessCheckTasks
    std::int64_t checkSuccesses = 0;
    bool incomplete = false;  // 120 s over
    bool halted = false;      // baseline fails on >= 3 robots
    EngineTime digestsAt{};   // every reachable target's digest verified; the success check follows
};

/// Does an active member execute tasks with the candidate, as far as its robot said? Not where it holds it or runs it in shadow.
[[nodiscard]] inline bool executesCandidate(const Member& member) {
    return member.phase == MemberPhase::active && (member.appliedSince == EngineTime{} || member.applied.executesCandidate());
}

/// A stage in progress or done.
struct StageProgress {
    EngineTime enteredAt{};
    EngineTime waitingSince{};       // maximum wait counts from here: entry, or the last resume
    EngineTime installedAt{};        // install gate passed; soak counts from here; zero: not yet
    EngineTime leftAt{};             // zero: present or not reached
    std::vector<GateReading> gates;  // latest
    Tally tally;                     // candidate evidence of this stage
    std::int64_t mostStuck = 0;      // of one robot in this stage
    RobotId mostStuckRobot;
    Tally control;                        // of the control arm, where the plan compares with it
    std::optional<Tally> controlAtQuota;  // its first `quota` tasks
    std::int64_t pairedBefore = 0;        // candidate tasks compared with the control before this stage
    std::optional<Tally> atQuota;         // what the threshold gates judge: the first `quota` tasks in dispatch order
    bool switches = false;                // members of earlier stages change what they run here
    EngineTime firstSwitched{};           // first and last confirmation of what this stage asks for; zero: none yet
    EngineTime lastSwitched{};
    EngineTime loopedAt{};        // the share loop last looked; zero: not yet
    Counts loopSeen;              // evidence it had seen by then
    EngineTime fullShareSince{};  // share 1 reached by a loop or by hand
};

/// The share of tasks from then on.
struct ShareChange {
    EngineTime at{};
    double share = 0.0;
};

inline constexpr std::size_t kRememberedShares = 4096;  // of one rollout; the oldest go first

struct Rollout {
    RolloutId id;
    plan::Plan plan;
    std::string planDigest;
    checklist::Record checklist;
    RolloutStatus status = RolloutStatus::running;
    PauseCause pauseCause = PauseCause::none;
    std::string pauseReason;
    std::uint64_t revision = 0;  // grows with each decision about this rollout
    EngineTime startedAt{};
    EngineTime endedAt{};  // zero: active
    std::size_t stage = 0;
    double share = 1.0;              // of tasks, in the present stage; moved by its loop or an operator
    std::deque<ShareChange> shares;  // what it was; shown, and read by no decision
    std::vector<StageProgress> stages;
    std::map<RobotId, Member> members;  // by id; everyone a stage ever took in
    std::set<RobotId> resting;          // the other pool, idle on the baseline while the members serve
    Evidence evidence;
    std::vector<std::string> debts;  // gates promoted past, still judged
    std::uint64_t lastDecision = 0;  // the one that commands about this rollout cite
    EngineTime nextLease{};
    EngineTime commitStartedAt{};
    std::optional<RollbackProgress> rollback;
    EngineTime outOfReachAt{};      // when most robots were last found not to be connected
    bool outage = false;            // that is so, or was less than the time of a lost robot ago
    bool outageTold = false;        // an alert tells of it
    bool robotsChanged = true;      // since the gates were last read as a whole
    Milliseconds longestSwitch{0};  // slowest load of a held model seen so far: what a rollback takes
};

/// The old model of a committed rollout on its way out (cleanup.h).
struct Cleanup {
    fleet::ModelRef retired;
    EngineTime due{};
    bool begun = false;
    std::uint64_t decision = 0;             // that began it; cited by the documents
    std::set<RobotId> backups;              // keep it
    std::set<RobotId> left;                 // still to be asked, or asked and not clean
    std::optional<fleet::Model> successor;  // for robots of the resting pool, which get it now
    std::set<RobotId> resting;
    std::int64_t cleaned = 0;
};

/// One robot's part in a drill (drill.h).
struct DrillEntry {
    std::uint64_t generation = 0;      // of the document that asked it
    bool loading = false;              // it said that it loads: without that its answer measures nothing
    std::optional<Milliseconds> took;  // from the command until it said that it serves, verified; none: not yet
};

enum class DrillEnd { none, answered, outOfTime, interrupted };

/// A drill of the way back, running or ended.
struct Drill {
    std::string who;
    EngineTime startedAt{};
    EngineTime endedAt{};  // zero: it runs
    DrillEnd end = DrillEnd::none;
    std::string why;  // it was interrupted; one clause
    fleet::ModelRef baseline;
    std::map<RobotId, DrillEntry> robots;
};

struct Bar {
    fleet::ModelRef candidate;
    EngineTime until{};
    RolloutId rollout;
    std::string reason;
};

inline constexpr std::size_t kRememberedBoots = 16;
/// Ended rollouts that are kept whole; of older ones only what later events ask for, robot by robot the journal tells the rest.
inline constexpr std::size_t kRememberedRollouts = 8;
inline constexpr std::size_t kRememberedOperations = 4096;

struct State {
    std::uint32_t epoch = 0;
    std::uint64_t nextDecision = 1;
    std::uint64_t nextAlert = 1;
    std::map<RobotId, Robot> robots;
    std::map<RolloutId, Rollout> rollouts;
    std::map<std::string, Bar> bars;  // by the candidate's SHA-256
    std::map<RolloutId, Cleanup> cleanups;
    std::optional<Drill> drill;          // the newest, whatever became of it
    std::optional<Drill> lastDrill;      // the newest that came to its end: all answered, or out of time
    std::deque<OperationId> operations;  // applied lately, oldest first
    EngineTime listeningSince{};         // last start or wake-up of the console: silence counts from here at the earliest
    bool storageFailed = false;
    EngineTime wake{};      // what WakeAt last asked for; zero: nothing
    EngineTime lastTick{};  // last TimerFired
};

[[nodiscard]] const char* toString(RolloutStatus status);
[[nodiscard]] const char* toString(PauseCause cause);
[[nodiscard]] const char* toString(MemberPhase phase);
[[nodiscard]] const char* toString(LedgerState state);

/// The rollout that is not at its end, or null. At most one is active per robot; this gives the newest.
[[nodiscard]] const Rollout* activeRollout(const State& state);

}  // namespace slipway::rollout
