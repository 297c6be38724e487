// A plan: what is rolled out, in which stages, judged by which gates. Plain values, read and written by
// plan_json; a strategy is a recipe that writes these stages, and the engine knows stages only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ratio.h"
#include "core/base/time.h"
#include "core/fleet/desired.h"
#include "core/fleet/model.h"

namespace slipway::plan {

enum class GateMethod { threshold, sequential };

/// What the candidate's success is held against.
enum class SuccessBaseline {
    fixed,    // a rate that the plan states
    control,  // eligible robots on the baseline in the same period
    history,  // the baseline model's rate in this console's database, read when the rollout starts
};

/// candidate >= baseline - margin (product.md section 2, statistics.md).
struct SuccessGate {
    GateMethod method = GateMethod::sequential;
    SuccessBaseline against = SuccessBaseline::fixed;
    Ratio baseline = Ratio::fromBillionths(920'000'000);  // the rate, (0, 1); against control only what to expect of it
    std::int64_t baselineTasks = 20'000;                  // tasks behind the rate; below 20 000 the plan warns
    int historyDays = 30;                                 // against history: the last days, 1..365; replaces baseline at the start
    Ratio margin = Ratio::fromBillionths(20'000'000);     // (0, baseline)
    bool literal = false;                                 // sequential: good = bad = baseline - margin
    /// Tasks of one robot resemble each other this much (intra-class correlation, [0, 1)): counts are divided by the design
    /// effect of the larger of it and what the rollout itself shows. None: tasks count as independent.
    std::optional<double> icc;

    friend bool operator==(const SuccessGate&, const SuccessGate&) = default;
};

struct StuckGate {
    std::int64_t mostPerRobot = 10;  // a robot stuck more often in one stage fails the gate at once

    friend bool operator==(const StuckGate&, const StuckGate&) = default;
};

struct LatencyGate {
    double limitMs = 200.0;         // p95 (nearest rank) must be below; > 0
    std::int64_t leastTasks = 100;  // fewer samples: inconclusive

    friend bool operator==(const LatencyGate&, const LatencyGate&) = default;
};

struct ErrorsGate {
    GateMethod method = GateMethod::sequential;
    Ratio good = Ratio::fromBillionths(5'000'000);  // sequential only
    Ratio bad = Ratio::fromBillionths(10'000'000);  // threshold: share of tasks with an unexpected error must be below

    friend bool operator==(const ErrorsGate&, const ErrorsGate&) = default;
};

struct LostGate {
    Ratio most = Ratio::fromBillionths(100'000'000);  // share of exposed robots that may be silent; 1 is tolerated from 10 up
    Milliseconds silentAfter = Seconds(60);           // offline for this long counts as lost

    friend bool operator==(const LostGate&, const LostGate&) = default;
};

struct InstallGate {
    Ratio least = Ratio::fromBillionths(900'000'000);  // share of the cohort that must have activated the candidate
    std::int64_t sameCause = 3;                        // this many failures of one cause fail the gate

    friend bool operator==(const InstallGate&, const InstallGate&) = default;
};

struct RollbackReadyGate {
    Ratio least = Ratio::fromBillionths(950'000'000);  // share of exposed robots that hold a verified baseline
    Milliseconds longest = Seconds(120);               // estimated rollback time

    friend bool operator==(const RollbackReadyGate&, const RollbackReadyGate&) = default;
};

/// The gates of a stage; stuck, install and rollback-ready are always there, the others may be left out.
struct Gates {
    std::optional<SuccessGate> success = SuccessGate{};
    StuckGate stuck;
    std::optional<LatencyGate> latency = LatencyGate{};
    std::optional<ErrorsGate> errors = ErrorsGate{};
    std::optional<LostGate> lost = LostGate{};
    InstallGate install;
    RollbackReadyGate rollbackReady;

    friend bool operator==(const Gates&, const Gates&) = default;
};

enum class OnPass {
    promote,  // go on by itself: next stage, or commit after the last
    ask,      // wait for an operator
};

/// Closed loop on the share of tasks (product.md, feature flag): each interval one step up while the candidate's success in
/// that interval is at least the baseline - tolerance, else one step down. It never moves on fewer tasks than leastTasks.
struct ShareLoop {
    Milliseconds interval = Seconds(300);
    double step = 0.1;                                    // (0, 1]
    Ratio tolerance = Ratio::fromBillionths(20'000'000);  // below the success gate's baseline, [0, baseline)
    std::int64_t leastTasks = 20;                         // 1..10^9

    friend bool operator==(const ShareLoop&, const ShareLoop&) = default;
};

/// Which robots a stage takes in.
enum class Assignment {
    cohort,  // seeded, stratified by site and robot kind, nested (core/fleet/cohort.h)
    hash,    // those whose bucket(salt, robot id) is below the stage's share of robots
};

/// Two sets of robots: those that a stage takes in (green), and the eligible ones that it does not (blue).
enum class Pool {
    none,   // every robot serves
    idle,   // green executes the candidate in dummy tasks only, while blue serves
    serve,  // green serves with the candidate, and blue stands idle on the baseline, ready to take over again
};

enum class ComparisonMethod {
    fixedHorizon,  // one look, when both arms have their quota; nothing is shown before
    sequential,    // may be watched at any time, and ends as soon as the arms differ
};

enum class Hypothesis {
    twoSided,  // the arms differ
    worse,     // the candidate is worse
    better,    // the candidate is better
};

/// A/B comparison of the stage's robots with the eligible ones on the baseline (product.md, A/B test). Informs and never
/// fails, but for its guardrail: it fails at once when the candidate is worse by more than `guardrail`, at error 0.01.
struct Comparison {
    ComparisonMethod method = ComparisonMethod::fixedHorizon;
    Hypothesis hypothesis = Hypothesis::twoSided;
    bool yates = false;                                   // fixed horizon: with the continuity correction
    double alpha = 0.05;                                  // (0, 0.5)
    Ratio guardrail = Ratio::fromBillionths(50'000'000);  // points between the arms, (0, 0.1]

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

struct Stage {
    std::string name;                                   // "5 %"; unique in the plan
    Ratio robots = Ratio::fromBillionths(Ratio::kOne);  // share of the eligible robots, (0, 1], never smaller than the stage before
    Assignment assignment = Assignment::cohort;
    fleet::ExposureMode mode = fleet::ExposureMode::share;  // none: the candidate is installed and held only
    double share = 1.0;                                     // of each robot's tasks, with mode share: at the start, where a loop moves it
    Pool pool = Pool::none;                                 // not none: with mode share, share 1
    std::optional<ShareLoop> loop;                          // with mode share: the stage ends at share 1
    std::optional<double> latencyBudgetMs;                  // with mode shadow: a robot whose own p95 is above it is taken out
    std::int64_t quota = 100;                               // candidate tasks folded in this stage, 1..10^9; 0 with mode none
    Milliseconds soak = Seconds(0);                         // least time, counted from when the install gate passed
    Milliseconds longest = Seconds(3600);                   // maximum wait from entering; then "needs a decision"
    OnPass onPass = OnPass::promote;
    Gates gates;
    std::optional<Comparison> comparison;

    friend bool operator==(const Stage&, const Stage&) = default;
};

/// What follows the last stage.
enum class Ending {
    commit,    // the candidate becomes the model in service
    conclude,  // the robots go back to the baseline; the rollout ends with what was learned
};

/// After a commit: when the old model is deleted from the robots that took part.
struct CleanupPlan {
    Milliseconds after = std::chrono::days(7);  // 0 .. 365 days
    std::vector<std::string> backups;           // robots that keep it

    friend bool operator==(const CleanupPlan&, const CleanupPlan&) = default;
};

struct Plan {
    std::string name;                // "grasp v24 canary"
    std::string strategy;            // recipe that wrote the stages: "canary" or "custom"; a label, nothing decides by it
    std::string fleet;               // fleet's name, typed to confirm a start over 50 robots
    std::vector<std::string> sites;  // only robots of these sites; empty: all
    fleet::Model baseline;
    fleet::Model candidate;
    std::string salt;  // seeds cohorts and per-task shares; empty: the rollout id
    std::vector<Stage> stages;
    Ratio holdBack;  // share of the eligible robots that no stage takes in, [0, 0.5]: the control until the commit
    Ending ending = Ending::commit;
    std::optional<CleanupPlan> cleanup;         // none: robots keep the old model
    Milliseconds lease = Seconds(120);          // trial lease, 10 s .. 1 h
    Milliseconds taskTimeout = Seconds(120);    // a task running longer counts as a failure
    bool resumeAfterRestart = true;             // advance again after a restart shorter than the lease
    Milliseconds bar = std::chrono::hours(24);  // how long a rolled-back candidate is barred

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// Hard ceilings of a plan file (reliability.md) and of what it may ask for.
inline constexpr std::size_t kMaxPlanBytes = 256 * 1024;
inline constexpr int kMaxPlanDepth = 16;
inline constexpr std::size_t kMaxStages = 32;

}  // namespace slipway::plan
