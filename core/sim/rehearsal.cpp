#include "core/sim/rehearsal.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <numeric>
#include <thread>

namespace slipway::sim {

namespace {

using rollout::RolloutStatus;

constexpr Milliseconds kAfterTheStages = std::chrono::minutes(15);  // for the start, a rollback and a commit

/// Nothing is ever recovered in a rehearsal, so its journal keeps nothing.
class ForgetfulParts final : public ConsoleParts {
public:
    void append(Journal&, std::vector<JournalEntry>&&) override {}
};

/// Decorrelates the seeds of neighbouring runs: a stream of its own for each.
std::uint64_t seedOf(std::uint64_t seed, std::uint64_t number) { return Random(seed ^ Random(number).next()).next(); }

RobotProfile profileOf(const RehearsalRequest& request, std::size_t index) {
    const auto& sites = request.plan.sites;
    RobotProfile profile;
    profile.id = RobotId(fmt::format("robot-{:04}", index + 1));
    profile.facts.site = sites.empty() ? (index % 3 == 0 ? "south" : "north") : sites[index % sites.size()];
    profile.facts.kind = index % 2 == 0 ? "arm" : "cart";
    profile.facts.agentName = "slipway-agent";
    profile.facts.agentVersion = "1";
    profile.facts.capabilities = {"shadow", "flags", "pools"};
    profile.facts.freeBytes = 2 * request.plan.candidate.bytes + 8'000'000'000;
    profile.baseline = request.plan.baseline;
    profile.models[request.plan.baseline.ref.version] = request.baseline;
    profile.models[request.plan.candidate.ref.version] = request.candidate;
    profile.otherModels = request.baseline;
    profile.categories = {"task"};
    profile.taskTime = request.taskTime;
    profile.losesPower = false;
    return profile;
}

std::optional<Milliseconds> rollbackTime(const rollout::Rollout& rollout) {
    if (!rollout.rollback || rollout.status != RolloutStatus::rolledBack) return std::nullopt;
    auto last = rollout.rollback->startedAt;
    for (const auto& [id, member] : rollout.members) {
        if (member.ledger && member.ledger->state == rollout::LedgerState::verified) last = std::max(last, member.ledger->since);
    }
    return last - rollout.rollback->startedAt;
}

RehearsalOutcome outcomeOf(const rollout::Rollout& rollout) {
    switch (rollout.status) {
        case RolloutStatus::succeeded:
        case RolloutStatus::concluded:
            return RehearsalOutcome::committed;
        case RolloutStatus::rolledBack:
            return RehearsalOutcome::rolledBack;
        case RolloutStatus::paused:
            return RehearsalOutcome::waits;
        case RolloutStatus::rollingBack:
            return rollout.rollback->halted ? RehearsalOutcome::waits : RehearsalOutcome::unfinished;
        case RolloutStatus::running:
        case RolloutStatus::committing:
            break;
    }
    return RehearsalOutcome::unfinished;
}

RehearsedRun runOf(const World& world, const Report& report) {
    RehearsedRun run;
    run.tasks = static_cast<std::uint64_t>(report.tasks);
    run.decisions = report.decisions;
    const auto& rollouts = world.console().state().rollouts;
    if (rollouts.empty()) return run;
    const auto& rollout = rollouts.begin()->second;
    run.outcome = outcomeOf(rollout);
    run.stage = rollout.stage;
    const auto end = rollout.endedAt != EngineTime{} ? rollout.endedAt : world.engineNow();
    run.took = end - rollout.startedAt;
    for (const auto& [id, member] : rollout.members) run.robotsExposed += member.everExposed ? 1 : 0;
    run.tasksExposed = rollout.evidence.tasksAffected;
    run.failuresCaused = rollout.evidence.failuresCaused;
    run.rollbackTook = rollbackTime(rollout);
    if (run.outcome != RehearsalOutcome::rolledBack) return run;
    for (const auto& reading : rollout.stages[rollout.stage].gates) {
        if (reading.verdict == rollout::Verdict::fail && !run.failedGate) run.failedGate = reading.kind;
    }
    return run;
}

Result<void> checkRanges(const RehearsalRequest& request) {
    const auto say = [](const char* where, std::string message) { return fail(ErrorCode::invalidInput, std::move(message), where); };
    if (request.robots < 1 || request.robots > kMostRehearsedRobots)
        return say("robots", fmt::format("A rehearsal has 1 to {} robots.", kMostRehearsedRobots));
    if (request.runs < 1 || request.runs > kMostRehearsals)
        return say("runs", fmt::format("A rehearsal has 1 to {} runs.", kMostRehearsals));
    if (request.threads > kMostRehearsalThreads)
        return say("threads", fmt::format("A rehearsal has at most {} threads.", kMostRehearsalThreads));
    if (request.taskTime < Seconds(1) || request.taskTime > std::chrono::hours(1))
        return say("taskTime", "A task takes 1 second to 1 hour.");
    for (const auto* model : {&request.candidate, &request.baseline}) {
        const char* where = model == &request.candidate ? "candidate" : "baseline";
        if (!(model->success >= 0.0 && model->success <= 1.0)) return say(where, "A share of successes is 0 to 1.");
        if (!(model->failureSlowdown >= 0.01 && model->failureSlowdown <= 100.0))
            return say(where, "Failed tasks take 0.01 to 100 times as long as others.");
    }
    if (request.plan.stages.empty()) return say("plan", "A plan has at least one stage.");
    return {};
}

/// The runs of one rehearsal, taken one after the other by as many threads as there are.
class Crew {
public:
    Crew(const RehearsalRequest& request, const std::stop_token& stop, const RehearsalProgress& progress)
        : m_request(request), m_stop(stop), m_progress(progress), m_runs(request.runs) {}

    void work() {
        while (!m_stop.stop_requested()) {
            const auto number = m_next.fetch_add(1);
            if (number >= m_request.runs) return;
            ForgetfulParts parts;
            World world(rehearsalScenario(m_request, number), &parts, Checking::none);
            const Report report = world.run(m_stop);
            if (report.stopped) return;
            keep(number, runOf(world, report));
        }
    }

    std::vector<RehearsedRun> finish() {
        std::vector<RehearsedRun> done;
        for (auto& run : m_runs) {
            if (!run) break;
            done.push_back(*run);
        }
        return done;
    }

private:
    void keep(std::uint64_t number, RehearsedRun run) {
        const std::lock_guard lock(m_mutex);
        m_runs[number] = run;
        ++m_done;
        if (m_progress) m_progress(m_done);
    }

    const RehearsalRequest& m_request;
    const std::stop_token& m_stop;
    const RehearsalProgress& m_progress;
    std::atomic<std::uint64_t> m_next{0};
    std::mutex m_mutex;
    std::vector<std::optional<RehearsedRun>> m_runs;
    std::uint64_t m_done = 0;
};

RehearsalShare shareOf(std::int64_t runs, std::size_t all) { return {runs, stats::wilson(runs, static_cast<std::int64_t>(all))}; }

/// Quantile of type 7 of sorted values that are not empty.
double quantile(const std::vector<double>& sorted, double q) {
    const double place = q * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

Spread spreadOf(std::vector<double> values) {
    Spread spread;
    if (values.empty()) return spread;
    std::ranges::sort(values);
    spread.runs = static_cast<std::int64_t>(values.size());
    spread.least = values.front();
    spread.median = quantile(values, 0.5);
    spread.p95 = quantile(values, 0.95);
    spread.most = values.back();
    spread.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    return spread;
}

template <class Figure>
Spread spreadOver(const std::vector<RehearsedRun>& runs, Figure figure) {
    std::vector<double> values;
    for (const auto& run : runs) {
        if (const std::optional<double> value = figure(run)) values.push_back(*value);
    }
    return spreadOf(std::move(values));
}

double seconds(Milliseconds time) { return static_cast<double>(time.count()) / 1000.0; }

}  // namespace

ModelBehaviour behaviourWithSuccess(double success) {
    ModelBehaviour behaviour;
    behaviour.success = success;
    behaviour.errorRate = std::min(behaviour.errorRate, 1.0 - success);  // an error is a failure
    return behaviour;
}

Scenario rehearsalScenario(const RehearsalRequest& request, std::uint64_t number) {
    Scenario scenario;
    scenario.seed = seedOf(request.seed, number);
    scenario.plan = request.plan;
    for (std::size_t i = 0; i < request.robots; ++i) scenario.robots.push_back(profileOf(request, i));
    scenario.answers = 0;
    scenario.bound = kAfterTheStages;
    for (const auto& stage : request.plan.stages) scenario.bound += stage.longest;
    return scenario;
}

Result<std::vector<RehearsedRun>> rehearse(const RehearsalRequest& request, const std::stop_token& stop,
                                           const RehearsalProgress& progress) {
    if (auto fine = checkRanges(request); !fine) return std::unexpected(fine.error());
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const auto threads = std::min<std::uint64_t>(request.threads > 0 ? request.threads : cores, request.runs);
    Crew crew(request, stop, progress);
    std::vector<std::jthread> workers;
    for (std::uint64_t i = 0; i < threads; ++i) workers.emplace_back([&crew] { crew.work(); });
    workers.clear();
    return crew.finish();
}

RehearsalReport summarize(const std::vector<RehearsedRun>& runs, std::size_t stages) {
    RehearsalReport report;
    report.runs = static_cast<std::int64_t>(runs.size());
    const auto share = [&runs](auto is) { return shareOf(std::ranges::count_if(runs, is), runs.size()); };
    const auto endsAs = [&share](RehearsalOutcome outcome) { return share([=](const auto& run) { return run.outcome == outcome; }); };
    report.committed = endsAs(RehearsalOutcome::committed);
    report.rolledBack = endsAs(RehearsalOutcome::rolledBack);
    report.waits = endsAs(RehearsalOutcome::waits);
    report.unfinished = endsAs(RehearsalOutcome::unfinished);
    for (std::size_t stage = 0; stage < stages; ++stage) {
        const auto endsIn = [&](RehearsalOutcome outcome) {
            return share([=](const auto& run) { return run.outcome == outcome && run.stage == stage; });
        };
        report.rolledBackIn.push_back(endsIn(RehearsalOutcome::rolledBack));
        report.waitsIn.push_back(endsIn(RehearsalOutcome::waits));
    }
    for (const auto& run : runs) {
        if (run.failedGate) ++report.failedGates[*run.failedGate];
        report.tasks += run.tasks;
    }
    using Value = std::optional<double>;
    report.seconds = spreadOver(runs, [](const auto& run) { return Value(seconds(run.took)); });
    report.robotsExposed = spreadOver(runs, [](const auto& run) { return Value(run.robotsExposed); });
    report.tasksExposed = spreadOver(runs, [](const auto& run) { return Value(run.tasksExposed); });
    report.failuresCaused = spreadOver(runs, [](const auto& run) { return Value(run.failuresCaused); });
    report.rollbackSeconds =
        spreadOver(runs, [](const auto& run) { return run.rollbackTook ? Value(seconds(*run.rollbackTook)) : std::nullopt; });
    return report;
}

const char* toString(RehearsalOutcome outcome) {
    switch (outcome) {
        case RehearsalOutcome::committed:
            return "committed";
        case RehearsalOutcome::rolledBack:
            return "rolled back";
        case RehearsalOutcome::waits:
            return "waits for an operator";
        case RehearsalOutcome::unfinished:
            return "unfinished";
    }
    return "unknown";
}

}  // namespace slipway::sim
