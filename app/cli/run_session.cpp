#include "app/cli/run_session.h"

#include <unistd.h>

#include <algorithm>
#include <future>
#include <memory>
#include <set>

#include <fmt/format.h>

#include "app/cli/outcome.h"
#include "app/cli/signals.h"
#include "core/checklist/automatic_checks.h"
#include "core/checklist/own_items.h"

namespace slipway::cli {

namespace {

constexpr Milliseconds kLook(100);
constexpr std::size_t kToldAtOnce = 1000;
constexpr auto kAnswerWithin = std::chrono::seconds(30);
constexpr std::size_t kTypeFleetOver = 50;  // robots; a start over this many wants the fleet's name

bool isCandidate(const view::RobotView& robot, const plan::Plan& plan) {
    if (!robot.online || robot.quarantined || robot.model != plan.baseline.ref) return false;
    return plan.sites.empty() || std::find(plan.sites.begin(), plan.sites.end(), robot.site) != plan.sites.end();
}

std::int64_t readyRobots(const view::Snapshot& snapshot, const plan::Plan& plan) {
    return std::count_if(snapshot.robots.begin(), snapshot.robots.end(), [&](const auto& robot) { return isCandidate(robot, plan); });
}

}  // namespace

RunSession::RunSession(const RunOptions& options, const Preparation& preparation, host::Host& host, EventFeed& feed, Reporter& reporter)
    : m_options(options),
      m_preparation(preparation),
      m_host(host),
      m_feed(feed),
      m_reporter(reporter),
      m_checklist(preparation.checklist) {}

Ending RunSession::run(const std::optional<RolloutId>& inProgress) {
    m_host.openPlan(m_preparation.plan);
    if (inProgress) {
        m_rollout = *inProgress;
        m_reporter.note(fmt::format("Going on with rollout {}.", m_rollout.value));
        return follow();
    }
    if (auto ended = waitForRobots()) return *ended;
    if (auto ended = completeChecklist()) return *ended;
    if (auto ended = confirm()) return *ended;
    if (auto ended = start()) return *ended;
    return follow();
}

std::optional<Ending> RunSession::waitForRobots() {
    std::int64_t told = -1;
    while (true) {
        tell(kLook);
        const auto snapshot = m_host.snapshot();
        const std::int64_t ready = snapshot ? readyRobots(*snapshot, m_preparation.plan) : 0;
        if (ready >= m_options.minRobots) return std::nullopt;
        const std::string waits =
            fmt::format("Waiting for robots on {}: {} of {}.", m_preparation.plan.baseline.ref.version, ready, m_options.minRobots);
        if (ready != told) m_reporter.note(waits);
        told = ready;
        if (stopRequested()) return stopped(ExitCode::other, "stopped", "Stopped before anything was started.");
        if (timedOut()) return stopped(ExitCode::needsOperator, "waits for an operator", waits);
    }
}

/// Automatic items that passed tick themselves; the rest must have come with the file, or be overridden.
std::optional<Ending> RunSession::completeChecklist() {
    std::shared_ptr<const view::Snapshot> snapshot;
    await([&] {
        snapshot = m_host.snapshot();
        return snapshot && !snapshot->findings.empty();
    });
    std::set<std::string> ticked;
    for (const auto& tick : m_checklist.ticks) ticked.insert(tick.itemId);
    for (const auto& finding : snapshot ? snapshot->findings : std::vector<checklist::AutomaticFinding>{}) {
        if (finding.passed && ticked.insert(finding.itemId).second) m_checklist.ticks.push_back(checklist::tickOf(finding));
    }
    const auto open = checklist::openItems(m_checklist);
    if (open.empty() || !m_checklist.overrideReason.empty()) return std::nullopt;
    std::string names;
    for (const auto& item : checklist::itemsOf(m_checklist)) {
        if (std::ranges::find(open, item.id) == open.end()) continue;
        names += (names.empty() ? "" : ", ") + item.id;
        if (checklist::isOwnId(item.id)) names += fmt::format(" \"{}\"", item.text);  // its id says nothing to whoever did not write it
    }
    return stopped(ExitCode::needsOperator, "waits for an operator",
                   fmt::format("{} checklist items are open ({}): give them with --checklist FILE, or --override-checklist REASON.",
                               open.size(), names));
}

std::optional<Ending> RunSession::confirm() {
    if (m_options.yes) return std::nullopt;
    const auto snapshot = m_host.snapshot();
    const std::int64_t ready = snapshot ? readyRobots(*snapshot, m_preparation.plan) : 0;
    const auto& plan = m_preparation.plan;
    const bool typeFleet = ready > static_cast<std::int64_t>(kTypeFleetOver) && !plan.fleet.empty();
    const std::string word = typeFleet ? plan.fleet : "yes";
    m_reporter.note(
        fmt::format("Start {} on the {} robots of fleet {}? {} -> {}, {} stages; it advances and rolls back by itself. Type {} to start.",
                    plan.name, ready, plan.fleet, plan.baseline.ref.version, plan.candidate.ref.version, plan.stages.size(), word));
    while (!stopRequested() && !timedOut()) {
        if (const auto line = m_prompt.poll()) {
            if (*line == word) return std::nullopt;
            return stopped(ExitCode::needsOperator, "waits for an operator", "The start was not confirmed.");
        }
        tell(kLook);
    }
    return stopped(stopRequested() ? ExitCode::other : ExitCode::needsOperator, "waits for an operator", "The start was not confirmed.");
}

std::optional<Ending> RunSession::start() {
    auto id = freeRolloutId();
    if (!id) return stopped(ExitCode::other, "stopped", describe(id.error()));
    m_rollout = *id;
    const auto answer = submit(rollout::StartRollout{operation(fmt::format("slipway-cli run {}", m_options.planFile)), m_rollout,
                                                     m_preparation.plan, m_preparation.planDigest, m_checklist});
    if (answer && answer->rejected.empty()) return std::nullopt;
    m_rollout = RolloutId();
    return stopped(ExitCode::other, "not started", answer ? answer->rejected : "The engine gave no answer.");
}

Ending RunSession::follow() {
    while (true) {
        tell(kLook);
        const auto snapshot = m_host.snapshot();
        if (snapshot) {
            m_reporter.progress(*snapshot);
            if (snapshot->rollout && snapshot->rollout->id == m_rollout) {
                readOperator(*snapshot->rollout);
                if (auto ended = judge(*snapshot)) return *ended;
            }
        }
        if (stopRequested()) {
            return stopped(ExitCode::other, "stopped",
                           "Stopped by a signal; robots on trial go back to the baseline when their lease ends. Run it again to go on.");
        }
        if (timedOut()) return stopped(ExitCode::other, "not finished", fmt::format("Not finished within {} s.", m_options.timeoutSeconds));
    }
}

/// Over when the rollout ended; or when it needs somebody and nobody is there, or not in time.
std::optional<Ending> RunSession::judge(const view::Snapshot& snapshot) {
    const view::RolloutView& rollout = *snapshot.rollout;
    if (!rollout::isActive(rollout.status)) return endingOf(rollout);
    const Need need = needOf(rollout);
    m_reporter.asks(need.what);
    if (need.what.empty()) {
        m_needsSince.reset();
        return std::nullopt;
    }
    const auto now = Clock::now();
    if (!m_needsSince) m_needsSince = now;
    const bool nobody = !Prompt::hasTerminal() && m_options.timeoutSeconds <= 0.0 && now - *m_needsSince >= need.patience;
    if (!nobody && !timedOut()) return std::nullopt;
    Ending ending = endingOf(rollout);
    ending.outcome = "waits for an operator";
    ending.reason = need.what;
    ending.exitCode = toInt(ExitCode::needsOperator);
    return ending;
}

void RunSession::readOperator(const view::RolloutView& rollout) {
    if (!Prompt::hasTerminal()) return;
    const auto line = m_prompt.poll();
    if (!line || line->empty()) return;
    std::vector<RobotId> unknown;
    if (rollout.rollback) {
        for (const auto& row : rollout.rollback->ledger) {
            if (row.state != rollout::LedgerState::verified && row.state != rollout::LedgerState::waived) unknown.push_back(row.robot);
        }
    }
    auto asked = operation(rollout.statusText);
    asked.expectedRevision = rollout.revision;
    const auto command = parseCommand(*line, asked, m_rollout, unknown);
    if (!command) {
        m_reporter.note("Type promote [REASON], pause, resume, rollback [REASON], abort [REASON], share 0.3 [REASON] or waive REASON.");
        return;
    }
    const auto answer = submit(*command);
    if (answer && !answer->rejected.empty()) m_reporter.note(fmt::format("Refused: {}", answer->rejected));
}

// ---- small things ----

void RunSession::tell(Milliseconds wait) {
    for (auto& item : m_feed.items().popSome(kToldAtOnce, Clock::now() + wait)) {
        if (const auto* decision = std::get_if<rollout::Decision>(&item)) m_reporter.decided(*decision);
        if (const auto* alert = std::get_if<rollout::RaiseAlert>(&item)) m_reporter.alerted(*alert);
    }
}

void RunSession::drain() {
    while (m_feed.items().size() > 0) tell(Milliseconds(0));
}

bool RunSession::timedOut() const {
    return m_options.timeoutSeconds > 0.0 && std::chrono::duration<double>(Clock::now() - m_begun).count() >= m_options.timeoutSeconds;
}

Ending RunSession::stopped(ExitCode code, std::string outcome, std::string reason) const {
    Ending ending;
    const auto snapshot = m_host.snapshot();
    if (!m_rollout.empty() && snapshot && snapshot->rollout && snapshot->rollout->id == m_rollout) ending = endingOf(*snapshot->rollout);
    ending.outcome = std::move(outcome);
    ending.reason = std::move(reason);
    ending.exitCode = toInt(code);
    return ending;
}

rollout::Operation RunSession::operation(std::string shownText) {
    const auto now = std::chrono::system_clock::now().time_since_epoch().count();
    return {OperationId(fmt::format("cli-{}-{}-{}", getpid(), now, ++m_operations)), m_preparation.who, std::move(shownText), std::nullopt};
}

bool RunSession::await(const std::function<bool()>& answered) {
    const auto until = Clock::now() + kAnswerWithin;
    while (!answered()) {
        if (Clock::now() >= until || stopRequested()) return false;
        tell(Milliseconds(10));
    }
    return true;
}

std::optional<view::CommandAnswer> RunSession::submit(rollout::Command command) {
    // The callback may come after this session gave up waiting: it owns its own half.
    const auto promise = std::make_shared<std::promise<view::CommandAnswer>>();
    auto future = promise->get_future();
    m_host.submit(std::move(command), [promise](view::CommandAnswer answer) { promise->set_value(std::move(answer)); });
    if (!await([&] { return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready; })) return std::nullopt;
    return future.get();
}

/// DATE-VERSION-N, the first N that was not used on this desk.
Result<RolloutId> RunSession::freeRolloutId() {
    using Past = Result<std::vector<view::PastRollout>>;
    const auto promise = std::make_shared<std::promise<Past>>();
    auto future = promise->get_future();
    m_host.pastRollouts([promise](Past past) { promise->set_value(std::move(past)); });
    if (!await([&] { return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready; })) {
        return fail(ErrorCode::internal, "The store gave no answer.");
    }
    const Past past = future.get();
    if (!past) return std::unexpected(past.error());
    std::set<RolloutId> used;
    for (const auto& rollout : *past) used.insert(rollout.id);
    const std::string date = toRfc3339(std::chrono::floor<Milliseconds>(std::chrono::system_clock::now())).substr(0, 10);
    for (int n = 1;; ++n) {
        RolloutId id(fmt::format("{}-{}-{}", date, m_preparation.plan.candidate.ref.version, n));
        if (!used.contains(id)) return id;
    }
}

}  // namespace slipway::cli
