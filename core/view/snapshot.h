// What the screens and the command line see of the engine: one immutable snapshot, published by the host at
// most 30 times a second. Texts from the core are English; widgets may rebuild them from the figures.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/checklist/checklist.h"
#include "core/fleet/robot.h"
#include "core/plan/plan.h"
#include "core/rollout/alarm.h"
#include "core/rollout/comparison.h"
#include "core/rollout/decision.h"
#include "core/rollout/effect.h"
#include "core/rollout/gate_reading.h"
#include "core/rollout/state.h"

namespace slipway::view {

/// The seven looks of console.md.
enum class Condition { quiet, updating, onCandidate, held, failed, rolledBack, offline };

struct RobotView {
    RobotId id;
    std::string site;
    std::string kind;
    Condition condition = Condition::quiet;
    bool online = false;
    bool quarantined = false;
    std::string why;        // one sentence: why it is where it is
    fleet::ModelRef model;  // active
    fleet::Phase phase = fleet::Phase::idle;
    double progress = 0.0;  // 0..1
    std::uint64_t generation = 0;
    std::optional<fleet::Location> location;
    double battery = 0.0;  // 0..1
    std::string mode;
    std::int64_t tasks = 0;                 // live ones with `model` since Snapshot::tasksSince
    std::optional<std::int64_t> successes;  // of them; none: a locked comparison hides them
    std::int64_t stuck = 0;                 // in them
    std::optional<std::size_t> stage;       // index, if a member of the active rollout
    std::optional<WallTime> failedAt;       // of a member that failed or could not be verified
    WallTime lastSeen{};
};

/// Of its live tasks with its model, 0..1; none before the first, and while a locked comparison hides it.
[[nodiscard]] inline std::optional<double> successShare(const RobotView& robot) {
    if (robot.tasks <= 0 || !robot.successes) return std::nullopt;
    return static_cast<double>(*robot.successes) / static_cast<double>(robot.tasks);
}

/// Null where there is none; `robots` by id, as a snapshot has them.
[[nodiscard]] inline const RobotView* findRobot(const std::vector<RobotView>& robots, const RobotId& id) {
    const auto found = std::ranges::lower_bound(robots, id, {}, &RobotView::id);
    return found != robots.end() && found->id == id ? &*found : nullptr;
}

/// One point of a chart, summed over a second.
struct ChartPoint {
    std::int64_t second = 0;  // Unix time, seconds
    std::int64_t tasks = 0;
    std::int64_t successes = 0;
    std::int64_t errors = 0;
    double p50 = 0.0;  // ms; 0 where tasks is 0
    double p95 = 0.0;
    double p99 = 0.0;
};

struct ArmView {
    std::string version;  // "v24"
    std::int64_t tasks = 0;
    std::int64_t successes = 0;
    std::vector<ChartPoint> points;  // by second, ascending, gaps left out
    std::vector<ChartPoint> hours;   // the same by hour, for a month at most; their second is the hour's first
};

/// The share of tasks on the candidate from then on.
struct SharePoint {
    WallTime at{};
    double share = 0.0;  // 0..1
};

/// A task in which the two models of a shadow did not choose the same action.
struct DisagreementView {
    RobotId robot;
    std::string task;
    std::string category;
    WallTime startedAt{};               // robot's clock
    bool candidateOk = false;           // predicted
    bool baselineOk = false;            // observed
    std::optional<double> probability;  // that the candidate gave its action
    std::string action;                 // of the candidate; opaque JSON, may be empty
    std::string baselineAction;
};

/// How far a sequential gate of the present stage still is; all none for the other gates.
struct GateOutlook {
    std::optional<double> marginProven;       // below the baseline, 0..1; none: no margin is proven yet
    std::optional<std::int64_t> tasksNeeded;  // until it passes at the present rate; 0: it passes; none: not at this rate
    std::optional<Milliseconds> timeNeeded;   // for them or until decidedAt, at the pace of this stage
    std::optional<std::int64_t> decidedAt;    // tasks of the stage that it waits for, where it need prove nothing
};

/// Tasks that the baseline executed while the candidate ran beside it; the candidate's successes are predicted.
struct ShadowView {
    std::int64_t tasks = 0;
    std::int64_t agreements = 0;  // same action
    std::int64_t both = 0;        // by who succeeded
    std::int64_t onlyCandidate = 0;
    std::int64_t onlyBaseline = 0;
    std::int64_t neither = 0;
    double low = 0.0;  // 95 % interval of the candidate's success
    double high = 1.0;
    double mcnemarP = 1.0;
    rollout::Recommendation recommendation = rollout::Recommendation::undecided;  // so far
    double besideP95 = 0.0;                                                       // ms, of the robots' own tasks beside the candidate
    std::optional<double> aloneP95;                                               // and without it
    std::vector<ChartPoint> points;                                               // by second; successes: same action
    std::vector<DisagreementView> worst;  // since the console started, worst first, at most kMostDisagreements of investigate
};

/// The old model of the shown rollout on its way out.
struct CleanupView {
    WallTime due{};
    bool begun = false;
    std::int64_t left = 0;  // robots
    std::int64_t cleaned = 0;
    std::vector<RobotId> backups;
};

/// A rollback drill that has ended.
struct DrillResult {
    WallTime at{};  // its end
    std::string who;
    rollout::DrillEnd end = rollout::DrillEnd::answered;
    std::string why;  // it was interrupted; English
    std::int64_t robots = 0;
    std::int64_t answered = 0;
    std::int64_t measured = 0;  // of them, loaded the baseline; the others' software knows no drills
    std::optional<Milliseconds> slowest;
    std::optional<Milliseconds> median;
    std::vector<RobotId> silent;
};

/// What the desk can do about a drill, does, and has done.
struct DrillView {
    bool running = false;
    std::int64_t answered = 0;  // of the running one
    std::int64_t robots = 0;
    std::optional<DrillResult> last;
    std::optional<fleet::Model> baseline;  // of the open plan
    std::vector<RobotId> candidates;       // who can be in one, as a drill takes them: every prefix spread over sites and kinds
};

struct StageView {
    std::string name;        // "5 %"
    double robotsShare = 0;  // 0..1
    std::int64_t quota = 0;
    std::int64_t tasks = 0;  // folded candidate tasks in this stage
    std::int64_t successes = 0;
    std::int64_t robots = 0;  // members taken in up to and with this stage
    std::int64_t active = 0;  // of those, confirmed on the candidate
    Milliseconds soak{};      // asked for
    Milliseconds soaked{};    // done
    Milliseconds longest{};   // maximum wait
    Milliseconds spent{};
    bool entered = false;
    bool done = false;
    std::vector<rollout::GateReading> gates;
    std::vector<GateOutlook> outlooks;       // of the present stage, one for each gate; else empty
    std::optional<Milliseconds> switchSkew;  // between the first and the last robot that switched; none: nothing switched
    std::optional<Milliseconds> switchTook;  // from entering the stage to the last
};

struct LedgerRow {
    RobotId robot;
    rollout::LedgerState state = rollout::LedgerState::pending;
    Milliseconds took{};  // from rollback start to this state
};

/// One of the four rollback steps.
struct RollbackStepView {
    std::string name;  // "Stop the candidate", "Load the baseline", "Verify", "Alert and investigate"
    Milliseconds target{};
    std::optional<Milliseconds> took;  // none: not done
    std::int64_t done = 0;
    std::int64_t total = 0;
};

struct RollbackView {
    std::string reason;
    std::string startedBy;
    std::vector<RollbackStepView> steps;
    std::vector<LedgerRow> ledger;
    bool incomplete = false;
    bool halted = false;
    bool concludes = false;  // the plan's ending, not a failure
    std::int64_t tasksAffected = 0;
    std::int64_t failuresCaused = 0;
    std::optional<double> successAfter;  // 0..1 over the check tasks
    bool successIsLow = false;           // below 90 % of as many check tasks as are asked for
};

/// Is a command legal now, and if not, why not: the tooltip of its button.
struct Availability {
    bool allowed = false;
    std::string whyNot;
};

struct RolloutView {
    RolloutId id;
    plan::Plan plan;
    checklist::Record checklist;
    rollout::RolloutStatus status = rollout::RolloutStatus::running;
    rollout::PauseCause pauseCause = rollout::PauseCause::none;
    std::string statusText;  // one sentence
    std::uint64_t revision = 0;
    WallTime startedAt{};
    std::optional<WallTime> endedAt;
    std::size_t stage = 0;
    double share = 1.0;              // of tasks on the candidate, in a stage with exposure share
    std::vector<SharePoint> shares;  // what it was, oldest first
    std::vector<StageView> stages;
    rollout::Verdict verdict = rollout::Verdict::inconclusive;  // of the present stage
    ArmView candidate;
    ArmView baseline;
    std::int64_t targets = 0;   // robots ever exposed
    std::int64_t updating = 0;  // mid-update now
    std::int64_t onCandidate = 0;
    std::int64_t kept = 0;  // members that a commit leaves on the candidate
    std::int64_t committed = 0;
    std::int64_t offlineTargets = 0;  // or in quarantine: no command reaches them
    std::int64_t rollbackReady = 0;   // targets that hold a verified baseline
    Milliseconds rollbackEstimate{};
    std::vector<RobotId> nextStageRobots;  // whom Promote would add; in the last stage those held back until the commit
    std::optional<RollbackView> rollback;
    std::optional<ShadowView> shadow;
    std::optional<CleanupView> cleanup;
    std::optional<rollout::ComparisonReport> comparison;
    bool outcomesHidden = false;  // a locked comparison: successes of both arms are 0 here and must not be shown
    std::vector<std::string> debts;
    std::vector<rollout::Decision> decisions;  // all of this rollout, oldest first
    Availability promote;
    Availability promoteWithReason;
    Availability pause;
    Availability resume;
    Availability rollBack;
    Availability waive;
    std::int64_t tasksAffected = 0;   // live tasks that the candidate executed
    std::int64_t failuresCaused = 0;  // of those, failed
};

/// Does the present stage run the candidate beside the baseline, which alone is executed?
[[nodiscard]] inline bool isShadow(const RolloutView& rollout) {
    return rollout.stage < rollout.plan.stages.size() && rollout.plan.stages[rollout.stage].mode == fleet::ExposureMode::shadow;
}

/// May a person move the share of tasks by hand in the present stage?
[[nodiscard]] inline bool hasShareDial(const RolloutView& rollout) {
    if (rollout.stage >= rollout.plan.stages.size() || !rollout::isActive(rollout.status) || rollout.rollback) return false;
    const auto& stage = rollout.plan.stages[rollout.stage];
    return stage.mode == fleet::ExposureMode::share && !rollout.comparison && (stage.share < 1.0 || stage.loop || rollout.share < 1.0);
}

struct AlertView {
    std::uint64_t id = 0;
    rollout::AlertPriority priority = rollout::AlertPriority::high;
    std::string cause;
    std::string text;
    WallTime at{};
    RolloutId rollout;  // empty: the desk's own
};

enum class LogLevel { debug, info, warning, error };

struct LogRow {
    std::uint64_t number = 0;
    WallTime at{};
    LogLevel level = LogLevel::info;
    std::string text;
};

struct Snapshot {
    std::uint64_t number = 0;
    WallTime at{};
    std::string listening;  // "ws://127.0.0.1:8765"
    std::string banner;     // shown over everything while not empty: insecure LAN, read-only, storage failed
    std::int64_t online = 0;
    std::vector<RobotView> robots;                      // by id
    std::optional<WallTime> tasksSince;                 // of the robots: start of `rollout` or of the console, the later; none: no rollout
    std::optional<RolloutView> rollout;                 // the active one, else the one that ended last since the start
    std::vector<rollout::Bar> bars;                     // candidates barred now
    std::vector<AlertView> alerts;                      // newest first, at most 200; those of before this start too
    std::vector<rollout::AlarmAct> alarmActs;           // what people did about the alarms, the newest of each
    std::vector<LogRow> log;                            // newest last, at most 1000
    std::vector<checklist::AutomaticFinding> findings;  // automatic checklist items for the open plan
    DrillView drill;
};

}  // namespace slipway::view
