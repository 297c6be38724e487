#include "tests/support/sample_snapshot.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace slipway::support {

namespace {

constexpr std::int64_t kNow = 1'795'445'418'000;  // 2026-11-23T14:50:18Z
constexpr std::int64_t kStart = kNow - 612'000;

WallTime wall(std::int64_t milliseconds) { return WallTime(Milliseconds(milliseconds)); }

fleet::ModelRef modelRef(const std::string& version) { return {"grasp", version, std::string(64, version == "v23" ? 'a' : 'b')}; }

plan::Plan samplePlan() {
    plan::Plan plan;
    plan.name = "grasp v24 canary";
    plan.strategy = "canary";
    plan.fleet = "pickers";
    plan.sites = {"north", "south"};
    plan.baseline = {modelRef("v23"), 241'000'000, ""};
    plan.candidate = {modelRef("v24"), 243'000'000, ""};
    const struct {
        const char* name;
        double share;
        std::int64_t quota;
        int soakMinutes;
    } rows[] = {{"5 %", 0.05, 100, 5}, {"20 %", 0.2, 500, 10}, {"50 %", 0.5, 2500, 10}, {"100 %", 1.0, 5000, 30}};
    for (const auto& row : rows) {
        plan::Stage stage;
        stage.name = row.name;
        stage.robots = Ratio::fromDouble(row.share);
        stage.quota = row.quota;
        stage.soak = std::chrono::minutes(row.soakMinutes);
        stage.longest = std::chrono::minutes(60);
        plan.stages.push_back(stage);
    }
    return plan;
}

view::RobotView robot(int index, int total) {
    std::mt19937 random(static_cast<unsigned>(index) * 7919U + 11U);
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    view::RobotView robot;
    robot.id = RobotId(fmt::format("picker-{:0{}}", index + 1, total > 999 ? 5 : 3));
    robot.site = index % 2 == 0 ? "north" : "south";
    robot.kind = index % 3 == 0 ? "arm-6" : "arm-7";
    robot.online = true;
    robot.model = modelRef("v23");
    robot.phase = fleet::Phase::active;
    robot.generation = 3;
    robot.why = "Runs the baseline v23; not part of this stage.";
    robot.battery = 0.35 + 0.6 * unit(random);
    robot.mode = unit(random) < 0.8 ? "working" : "charging";
    robot.tasks = 40 + static_cast<std::int64_t>(unit(random) * 30);
    robot.successes = static_cast<std::int64_t>(std::lround(static_cast<double>(robot.tasks) * (0.88 + 0.08 * unit(random))));
    robot.lastSeen = wall(kNow - static_cast<std::int64_t>(unit(random) * 4000));
    if (index % 8 != 7) {
        // Aisles of the two sample floors, so that robots do not stand in shelves.
        const double x = robot.site == "north" ? 4.45 + 3.1 * std::floor(unit(random) * 8) : 2.0 + unit(random) * 12.0;
        const double y = robot.site == "north" ? 1.2 + unit(random) * 12.6 : 1.5 + 4.2 * std::floor(unit(random) * 3) + unit(random) * 0.8;
        robot.location = fleet::Location{robot.site, x + unit(random) * 0.3, y, unit(random) * 6.28};
    }
    return robot;
}

std::vector<view::RobotView> robots(int total) {
    std::vector<view::RobotView> result;
    for (int i = 0; i < total; ++i) result.push_back(robot(i, total));
    return result;
}

view::ArmView arm(const std::string& version, double success, double latency, int tasksPerSecond, std::int64_t fromSecond,
                  std::int64_t toSecond, unsigned seed) {
    std::mt19937 random(seed);
    view::ArmView result;
    result.version = version;
    for (std::int64_t second = fromSecond; second <= toSecond; ++second) {
        std::poisson_distribution<int> howMany(tasksPerSecond);
        view::ChartPoint point;
        point.second = second;
        point.tasks = howMany(random);
        if (point.tasks == 0) continue;
        point.successes = std::binomial_distribution<std::int64_t>(point.tasks, success)(random);
        point.errors = std::binomial_distribution<std::int64_t>(point.tasks - point.successes, 0.04)(random);
        std::normal_distribution<double> noise(0.0, 4.0);
        point.p50 = latency + noise(random);
        point.p95 = latency * 1.45 + 1.6 * noise(random);
        point.p99 = latency * 1.7 + 2.0 * noise(random);
        result.tasks += point.tasks;
        result.successes += point.successes;
        result.points.push_back(point);
    }
    return result;
}

rollout::GateReading reading(rollout::GateKind kind, rollout::Verdict verdict, double value, double low, double high, double limit,
                             std::int64_t count, const std::string& reason, std::int64_t secondsAgo) {
    rollout::GateReading result;
    result.kind = kind;
    result.verdict = verdict;
    result.value = value;
    result.low = low;
    result.high = high;
    result.limit = limit;
    result.count = count;
    result.reason = reason;
    result.since = engineTime(kNow - secondsAgo * 1000);
    return result;
}

std::vector<rollout::GateReading> watchingGates() {
    using rollout::GateKind;
    using rollout::Verdict;
    std::vector<rollout::GateReading> gates = {
        reading(GateKind::success, Verdict::inconclusive, 0.9141, 0.877, 0.940, 0.90, 312,
                "312 of 500 tasks; neither harm nor success is proven yet.", 274),
        reading(GateKind::stuck, Verdict::pass, 3, 3, 3, 10, 20, "No robot was stuck more than 3 times in this stage.", 274),
        reading(GateKind::latency, Verdict::pass, 148, 141, 157, 200, 312, "The 95th percentile is 148 ms over 312 tasks.", 190),
        reading(GateKind::errors, Verdict::inconclusive, 0.0032, 0.0006, 0.018, 0.01, 312,
                "1 error in 312 tasks; at least 338 clean tasks are needed to pass.", 274),
        reading(GateKind::lost, Verdict::pass, 0.0, 0, 0, 0.10, 20, "All 20 exposed robots report.", 274),
        reading(GateKind::install, Verdict::pass, 0.90, 0.90, 0.90, 0.90, 20,
                "18 of 20 robots activated v24; one is loading, one could not.", 252),
        reading(GateKind::rollbackReady, Verdict::pass, 1.0, 1.0, 1.0, 0.95, 20, "All 20 exposed robots hold a verified v23; about 4 s.",
                274)};
    gates[0].evidence = 0.4;
    gates[0].proof = 3.8;
    gates[3].evidence = 0.3;
    gates[3].proof = 9.0;
    return gates;
}

std::vector<view::StageView> sampleStages(const plan::Plan& plan) {
    std::vector<view::StageView> stages;
    for (const plan::Stage& stage : plan.stages) {
        view::StageView row;
        row.name = stage.name;
        row.robotsShare = stage.robots.toDouble();
        row.quota = stage.quota;
        row.soak = stage.soak;
        row.longest = stage.longest;
        stages.push_back(row);
    }
    stages[0].tasks = 104;
    stages[0].successes = 96;
    stages[0].robots = stages[0].active = 5;
    stages[0].soaked = stages[0].soak;
    stages[0].spent = Seconds(318);
    stages[0].entered = stages[0].done = true;
    stages[1].tasks = 312;
    stages[1].successes = 285;
    stages[1].robots = 20;
    stages[1].active = 18;
    stages[1].soaked = Seconds(252);
    stages[1].spent = Seconds(274);
    stages[1].entered = true;
    stages[1].gates = watchingGates();
    return stages;
}

rollout::Decision decision(std::uint64_t number, std::int64_t at, rollout::DecisionKind kind, std::optional<std::size_t> stage,
                           const std::string& who, const std::string& reason) {
    rollout::Decision result;
    result.number = number;
    result.at = engineTime(at);
    result.kind = kind;
    result.rollout = RolloutId("2026-11-23-v24-1");
    result.stage = stage;
    result.who = who;
    result.reason = reason;
    return result;
}

void addLog(view::Snapshot& snapshot, std::int64_t at, view::LogLevel level, const std::string& text) {
    snapshot.log.push_back({snapshot.log.size() + 1, wall(at), level, text});
}

void makeMembers(view::Snapshot& snapshot, int members) {
    for (int i = 0; i < members; ++i) {
        view::RobotView& robot = snapshot.robots[static_cast<std::size_t>(i * 5 + i % 3)];
        robot.model = modelRef("v24");
        robot.condition = view::Condition::onCandidate;
        robot.stage = i < 5 ? 0 : 1;
        robot.generation = 4;
        robot.why = fmt::format("On v24 since stage {}; its results count.", i < 5 ? 1 : 2);
    }
}

void makeTroubled(view::Snapshot& snapshot) {
    view::RobotView& updating = snapshot.robots[96];
    updating.condition = view::Condition::updating;
    updating.phase = fleet::Phase::loading;
    updating.progress = 0.6;
    updating.model = modelRef("v23");
    updating.why = "Loads v24 for stage 2.";
    view::RobotView& failed = snapshot.robots[57];
    failed.condition = view::Condition::failed;
    failed.phase = fleet::Phase::failed;
    failed.why = "Could not load v24: no space left; back on v23.";
    for (const std::size_t index : {17U, 64U, 91U}) {
        snapshot.robots[index].condition = view::Condition::offline;
        snapshot.robots[index].online = false;
        snapshot.robots[index].why = "Not heard from for 3 min; it keeps v23.";
    }
    snapshot.robots[73].condition = view::Condition::held;
    snapshot.robots[73].why = "Held: it had not begun when the rollout was paused.";
}

view::Snapshot canary() {
    view::Snapshot snapshot;
    snapshot.number = 1;
    snapshot.at = wall(kNow);
    snapshot.listening = "ws://127.0.0.1:8765";
    snapshot.robots = robots(100);
    makeMembers(snapshot, 20);
    makeTroubled(snapshot);
    snapshot.online = 97;

    view::RolloutView rollout;
    rollout.id = RolloutId("2026-11-23-v24-1");
    rollout.plan = samplePlan();
    rollout.statusText = "Stage 2 of 4 collects results: 312 of 500 tasks.";
    rollout.revision = 7;
    rollout.startedAt = wall(kStart);
    rollout.stage = 1;
    rollout.stages = sampleStages(rollout.plan);
    rollout.candidate = arm("v24", 0.918, 102, 1, kStart / 1000 + 6, kNow / 1000, 1);
    rollout.baseline = arm("v23", 0.921, 97, 8, kStart / 1000, kNow / 1000, 2);
    rollout.targets = 20;
    rollout.updating = 1;
    rollout.onCandidate = 18;
    rollout.rollbackReady = 20;
    rollout.rollbackEstimate = Seconds(4);
    for (std::size_t i = 0; i < 30; ++i) rollout.nextStageRobots.push_back(snapshot.robots[i * 3 + 1].id);
    rollout.decisions = {
        decision(1, kStart, rollout::DecisionKind::rolloutStarted, std::nullopt, "mira", "Started with 24 of 24 items ticked."),
        decision(2, kStart + 1000, rollout::DecisionKind::stageEntered, 0, "engine", "5 robots take v24."),
        decision(3, kStart + 200'000, rollout::DecisionKind::paused, 0, "mira", "Checking one gripper on site."),
        decision(4, kStart + 236'000, rollout::DecisionKind::resumed, 0, "mira", "The gripper is fine."),
        decision(5, kStart + 338'000, rollout::DecisionKind::stageEntered, 1, "engine", "All gates of stage 1 passed.")};
    rollout.promote = {false, "The success gate of stage 2 has not passed yet."};
    rollout.promoteWithReason = {true, ""};
    rollout.pause = {true, ""};
    rollout.resume = {false, "The rollout is not paused."};
    rollout.rollBack = {true, ""};
    rollout.waive = {false, "There is no rollback."};
    snapshot.rollout = std::move(rollout);

    addLog(snapshot, kStart - 42'000, view::LogLevel::info, "Listening on ws://127.0.0.1:8765.");
    addLog(snapshot, kStart - 40'000, view::LogLevel::info, "100 robots connected.");
    addLog(snapshot, kStart, view::LogLevel::info, "mira started grasp v24 canary: v23 to v24 on 100 robots.");
    addLog(snapshot, kStart + 1'000, view::LogLevel::info, "Stage 1 (5 %) entered: 5 robots take v24.");
    addLog(snapshot, kStart + 96'000, view::LogLevel::warning, "picker-058 could not load v24: no space left.");
    addLog(snapshot, kStart + 200'000, view::LogLevel::info, "mira paused the rollout: Checking one gripper on site.");
    addLog(snapshot, kStart + 236'000, view::LogLevel::info, "mira resumed the rollout.");
    addLog(snapshot, kStart + 338'000, view::LogLevel::info, "Stage 2 (20 %) entered: 15 more robots take v24.");
    addLog(snapshot, kStart + 425'000, view::LogLevel::warning, "3 robots have been silent for over a minute.");
    addLog(snapshot, kNow - 14'000, view::LogLevel::debug, "picker-097 loads v24.");
    snapshot.alerts.push_back(
        {1, rollout::AlertPriority::medium, "silent", "3 robots have been silent for over a minute.", wall(kStart + 425'000)});
    return snapshot;
}

view::RollbackView sampleRollbackView(const view::Snapshot& snapshot) {
    view::RollbackView rollback;
    rollback.reason = "The success gate failed: 81.2 % over 341 tasks, odds of 37 : 1 against the candidate.";
    rollback.startedBy = "engine";
    rollback.steps = {{"Stop the candidate", Seconds(5), Milliseconds(86), 18, 20},
                      {"Load the baseline", Seconds(30), Milliseconds(3'420), 18, 20},
                      {"Verify", Seconds(30), std::nullopt, 14, 20},
                      {"Alert and investigate", Seconds(60), Milliseconds(410), 1, 1}};
    int row = 0;
    for (const view::RobotView& robot : snapshot.robots) {
        if (!robot.stage) continue;
        view::LedgerRow entry;
        entry.robot = robot.id;
        entry.state =
            row < 14 ? rollout::LedgerState::verified : (row < 18 ? rollout::LedgerState::loaded : rollout::LedgerState::unreachable);
        entry.took = Milliseconds(2'100 + 73 * row);
        rollback.ledger.push_back(entry);
        ++row;
    }
    rollback.tasksAffected = 445;
    rollback.failuresCaused = 79;
    rollback.successAfter = 0.93;
    return rollback;
}

}  // namespace

std::shared_ptr<const view::Snapshot> sampleCanary() { return std::make_shared<const view::Snapshot>(canary()); }

std::shared_ptr<const view::Snapshot> sampleRollback() {
    view::Snapshot snapshot = canary();
    snapshot.number = 2;
    view::RolloutView& rollout = *snapshot.rollout;
    rollout.status = rollout::RolloutStatus::rollingBack;
    rollout.statusText = "Rolling back 20 robots to v23: 14 are verified, 2 cannot be reached.";
    rollout.verdict = rollout::Verdict::fail;
    rollout.revision = 9;
    rollout.candidate = arm("v24", 0.835, 104, 1, kStart / 1000 + 6, kNow / 1000 - 8, 4);
    int row = 0;
    for (view::RobotView& robot : snapshot.robots) {
        if (!robot.stage) continue;
        const bool lost = row >= 18;
        robot.condition = lost ? view::Condition::offline : (row < 14 ? view::Condition::rolledBack : view::Condition::updating);
        robot.online = !lost;
        robot.progress = 0.8;
        robot.why = lost ? "Cannot be reached; it gets v23 when it returns." : "Rolled back to v23.";
        ++row;
    }
    snapshot.online = 95;
    rollout.rollback = sampleRollbackView(snapshot);
    rollout::GateReading& success = rollout.stages[1].gates[0];
    success.verdict = rollout::Verdict::fail;
    success.value = 0.812;
    success.low = 0.767;
    success.high = 0.850;
    success.count = 341;
    success.evidence = 37.0;
    success.proof = 0.01;
    success.since = engineTime(kNow - 8'000);
    success.reason = "81.2 % over 341 tasks is below 92.0 % with odds of 37 : 1; 20 : 1 is enough.";
    rollout.decisions.push_back(decision(6, kNow - 8'000, rollout::DecisionKind::gateFailed, 1, "engine", success.reason));
    rollout.decisions.push_back(decision(7, kNow - 8'000, rollout::DecisionKind::rollbackStarted, 1, "engine", rollout.rollback->reason));
    rollout.pause = {false, "The rollout is being rolled back."};
    rollout.promoteWithReason = rollout.promote = {false, "The rollout is being rolled back."};
    rollout.rollBack = {false, "The rollout is already being rolled back."};
    rollout.waive = {true, ""};
    addLog(snapshot, kNow - 8'000, view::LogLevel::error, "Rolling back 20 robots to v23: the success gate failed.");
    addLog(snapshot, kNow - 1'000, view::LogLevel::warning, "2 robots cannot be reached; they get v23 when they return.");
    snapshot.alerts.insert(snapshot.alerts.begin(),
                           {2, rollout::AlertPriority::high, "rollback", rollout.rollback->reason, wall(kNow - 8'000)});
    return std::make_shared<const view::Snapshot>(std::move(snapshot));
}

std::shared_ptr<const view::Snapshot> samplePaused() {
    view::Snapshot snapshot = canary();
    snapshot.number = 3;
    view::RolloutView& rollout = *snapshot.rollout;
    rollout.status = rollout::RolloutStatus::paused;
    rollout.pauseCause = rollout::PauseCause::operatorPause;
    rollout.statusText = "Paused by mira at stage 2 of 4: waiting for the night shift.";
    rollout.revision = 8;
    rollout.decisions.push_back(decision(6, kNow - 20'000, rollout::DecisionKind::paused, 1, "mira", "Waiting for the night shift."));
    rollout.promote = rollout.promoteWithReason = {false, "The rollout is paused; resume it first."};
    rollout.pause = {false, "The rollout is paused already."};
    rollout.resume = {true, ""};
    addLog(snapshot, kNow - 20'000, view::LogLevel::info, "mira paused the rollout: Waiting for the night shift.");
    return std::make_shared<const view::Snapshot>(std::move(snapshot));
}

std::shared_ptr<const view::Snapshot> sampleIdle() { return sampleFleet(100); }

std::shared_ptr<const view::Snapshot> sampleEmpty() {
    view::Snapshot snapshot;
    snapshot.number = 1;
    snapshot.at = wall(kNow);
    snapshot.listening = "ws://127.0.0.1:8765";
    addLog(snapshot, kNow - 4'000, view::LogLevel::info, "Listening on ws://127.0.0.1:8765.");
    return std::make_shared<const view::Snapshot>(std::move(snapshot));
}

std::shared_ptr<const view::Snapshot> sampleFleet(int robotCount) {
    view::Snapshot snapshot;
    snapshot.number = 1;
    snapshot.at = wall(kNow);
    snapshot.listening = "ws://127.0.0.1:8765";
    snapshot.robots = robots(robotCount);
    snapshot.online = robotCount;
    addLog(snapshot, kNow - 42'000, view::LogLevel::info, "Listening on ws://127.0.0.1:8765.");
    addLog(snapshot, kNow - 40'000, view::LogLevel::info, fmt::format("{} robots connected.", robotCount));
    return std::make_shared<const view::Snapshot>(std::move(snapshot));
}

}  // namespace slipway::support
