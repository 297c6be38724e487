#include "core/host/engine_room.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "core/base/sha256.h"
#include "core/host/baseline_history.h"
#include "core/host/drill_view.h"
#include "core/host/findings.h"
#include "core/host/link_mapping.h"
#include "core/host/summaries.h"
#include "core/plan/plan_json.h"
#include "core/rollout/drill.h"
#include "core/rollout/step.h"

namespace slipway::host {

namespace {

constexpr auto kPublishEvery = std::chrono::milliseconds(33);  // 30 Hz
constexpr auto kPublishIdle = std::chrono::milliseconds(500);  // clocks on the screen go on while nothing happens
constexpr Milliseconds kLongestWait(100);
constexpr Milliseconds kTimerAgain(20);  // the same timer is not fired in a tight circle

}  // namespace

EngineRoom::EngineRoom(std::unique_ptr<store::Store> store, const HostOptions& options, Recovered recovered)
    : m_store(std::move(store)),
      m_options(options),
      m_clock(options.clock ? *options.clock : systemClock(), m_store->lastTime()),
      m_state(std::move(recovered.state)),
      m_totals(recovered.totals),
      m_tokens(options.acceptAnyRobot),
      m_ordinal(m_store->lastOrdinal()),
      m_backups(planBackups(*m_store, m_state)),
      m_publishEvery(kPublishEvery) {
    findRestoration();
    restoreWhatWasTold();
    follow();
    if (m_shown.empty() && options.showEnded) showNewest();
    if (m_shown.empty()) return;
    const auto summaries = m_store->summaries(m_shown);
    if (!summaries) {
        m_log.add(m_clock.wall(), view::LogLevel::warning, fmt::format("The charts start empty: {}", summaries.error().message));
        return;
    }
    for (const auto& summary : *summaries) m_live.add(summary);
}

void EngineRoom::start(link::RobotLink& link, HostObserver* observer) {
    m_link = &link;
    m_observer = observer;
    const WallTime before = m_store->lastWall();
    const bool first = m_store->lastOrdinal() == 0;
    const Milliseconds gap = first ? Milliseconds(0) : std::max(Milliseconds(0), m_clock.wall() - before);
    feed(rollout::ConsoleStarted{m_state.epoch + 1, gap});
    feedRestoration();
    tellRestoration(commit());
    publish();
}

void EngineRoom::turn(std::vector<Input> inputs) {
    noticeSleep();
    for (auto& input : inputs) {
        take(std::move(input));
        if (m_rows >= m_options.commitRows && !m_storageFailed) commit();
    }
    fireTimer();
    commitIfDue();
    keepCheckpointIfDue();
    publishIfDue();
}

void EngineRoom::finish() {
    if (commit()) {
        keepCheckpoint();
        keepLast();
    }
    publish();
}

Milliseconds EngineRoom::patience() {
    const EngineTime now = m_clock.now();
    EngineTime until = now + kLongestWait;
    if (m_state.wake != EngineTime{}) until = std::min(until, m_state.wake == m_firedFor ? m_firedAt + kTimerAgain : m_state.wake);
    if (!m_batch.entries.empty() && !m_storageFailed) until = std::min(until, m_oldest + m_options.commitWithin);
    Milliseconds wait = std::max(Milliseconds(0), until - now);
    if (m_dirty) {
        const auto due = m_published + m_publishEvery - std::chrono::steady_clock::now();
        wait = std::clamp(std::chrono::ceil<Milliseconds>(due), Milliseconds(0), wait);
    }
    return wait;
}

// ---- taking ----

void EngineRoom::take(Input&& input) {
    if (auto* received = std::get_if<link::LinkEvent>(&input)) return take(std::move(*received));
    if (auto* command = std::get_if<CommandInput>(&input)) return take(std::move(*command));
    std::get<Job>(input)(*this);
}

void EngineRoom::take(link::LinkEvent&& received) {
    m_live.heard(received, m_clock.wall());
    m_log.received(received, m_clock.wall());
    m_dirty = true;
    auto event = toEvent(received, m_state);
    if (!event) return;
    noticeLoss(*event);
    feed(std::move(*event));
}

/// Why the journal could not give this command back after a restart; empty: it can.
std::string EngineRoom::unreadable(const rollout::Command& command) {
    const auto* start = std::get_if<rollout::StartRollout>(&command);
    if (!start) return {};
    if (!isValidRobotId(start->rollout.value)) return "A rollout's name has 1 to 64 of A-Z a-z 0-9 . _ : -";
    const auto plan = plan::readPlan(plan::writePlan(start->plan));
    if (plan) return {};
    return plan.error().empty() ? "The plan cannot be read." : describe(plan.error().front());
}

/// What a start leaves to the desk: a baseline out of its own database. Why it cannot be given; empty: it is.
std::string EngineRoom::complete(rollout::Command& command) {
    auto* start = std::get_if<rollout::StartRollout>(&command);
    if (!start) return {};
    const auto before = start->plan;
    std::string why = adoptHistory(start->plan, *m_store, m_clock.wall());
    if (why.empty() && start->plan != before) start->planDigest = plan::planDigest(start->plan);
    return why;
}

void EngineRoom::take(CommandInput&& input) {
    std::string why = unreadable(input.command);
    if (why.empty()) why = complete(input.command);
    if (!why.empty()) {
        if (input.answered) input.answered({std::get<rollout::StartRollout>(input.command).operation.id, std::move(why)});
        return;
    }
    const std::size_t first = m_effects.size();
    std::visit([this](auto&& command) { feed(rollout::Event(std::forward<decltype(command)>(command))); }, std::move(input.command));
    view::CommandAnswer answer{OperationId(), "The engine did not answer this command."};
    for (std::size_t i = first; i < m_effects.size(); ++i) {
        if (const auto* accepted = std::get_if<rollout::Accepted>(&m_effects[i])) answer = {accepted->operation, {}};
        if (const auto* rejected = std::get_if<rollout::Rejected>(&m_effects[i])) answer = {rejected->operation, rejected->reason};
    }
    m_urgent = true;
    if (!input.answered) return;
    m_answers.push_back([answered = std::move(input.answered), answer = std::move(answer)] { answered(answer); });
}

void EngineRoom::feed(rollout::Event event) {
    const EngineTime at = m_clock.now();
    const WallTime wall = m_clock.wall();
    std::vector<rollout::Effect> caused;
    store::Entry entry{++m_ordinal, at, wall, std::move(event), {}};
    const auto* results = std::get_if<rollout::RobotResults>(&entry.event);
    const std::uint64_t seqBefore = results ? lastSeqOf(m_state, results->robot, results->bootId) : 0;
    rollout::advance(m_state, entry.event, at, caused);
    noteDecisions(caused, entry);
    follow();
    const bool counted = results && lastSeqOf(m_state, results->robot, results->bootId) != seqBefore;
    if (results) m_totals.add(results->items.size(), counted);
    if (counted) m_live.counted(*results, m_state, wall);
    m_live.followTransfers(entry.event, m_state, at);
    if (m_batch.entries.empty()) m_oldest = at;
    m_rows += results ? std::max<std::size_t>(1, results->items.size()) : 1;
    const bool patient =
        results || std::holds_alternative<rollout::RobotProgress>(entry.event) || std::holds_alternative<rollout::TimerFired>(entry.event);
    m_urgent = m_urgent || !patient || isUrgent(caused);
    m_batch.entries.push_back(std::move(entry));
    std::move(caused.begin(), caused.end(), std::back_inserter(m_effects));
    m_dirty = true;
}

void EngineRoom::noteDecisions(const std::vector<rollout::Effect>& caused, store::Entry& entry) {
    for (const auto& effect : caused) {
        if (const auto* alert = std::get_if<rollout::RaiseAlert>(&effect)) m_batch.alerts.push_back({*alert, entry.wall});
        const auto* record = std::get_if<rollout::Record>(&effect);
        if (!record) continue;
        const rollout::Decision& decision = record->decision;
        entry.decisions.push_back(decision);
        if (decision.rollout.empty()) continue;
        auto* story = storyOf(decision.rollout);
        if (story == nullptr) continue;
        story->push_back(decision);
        const auto rollout = m_state.rollouts.find(decision.rollout);
        if (rollout == m_state.rollouts.end()) continue;
        m_summaries[decision.rollout] = summarize(rollout->second, *story);
        m_ended = m_ended || !rollout::isActive(rollout->second.status);
    }
}

/// All decisions of a rollout so far, durable or not; null when the disk does not give them.
std::vector<rollout::Decision>* EngineRoom::storyOf(const RolloutId& rollout) {
    const auto known = m_decisions.find(rollout);
    if (known != m_decisions.end()) return &known->second;
    auto durable = m_store->decisions(rollout);
    if (!durable) {
        m_log.add(m_clock.wall(), view::LogLevel::warning,
                  fmt::format("The decisions of {} cannot be read: {}", rollout.value, describe(durable.error())));
        return nullptr;
    }
    auto& story = m_decisions[rollout] = std::move(*durable);
    for (const store::Entry& entry : m_batch.entries) {
        for (const rollout::Decision& decision : entry.decisions)
            if (decision.rollout == rollout) story.push_back(decision);
    }
    return &story;
}

/// Acknowledgements of results may wait for others; a word to a robot or an operator may not.
bool EngineRoom::isUrgent(const std::vector<rollout::Effect>& caused) {
    return std::any_of(caused.begin(), caused.end(), [](const rollout::Effect& effect) {
        return !std::holds_alternative<rollout::Acknowledge>(effect) && !std::holds_alternative<rollout::WakeAt>(effect);
    });
}

void EngineRoom::noticeSleep() {
    if (const auto gap = m_clock.slept()) feed(rollout::ConsoleSlept{*gap});
}

void EngineRoom::fireTimer() {
    const EngineTime now = m_clock.now();
    if (m_state.wake == EngineTime{} || m_state.wake > now) return;
    if (m_state.wake == m_firedFor && now - m_firedAt < kTimerAgain) return;
    m_firedFor = m_state.wake;
    m_firedAt = now;
    feed(rollout::TimerFired{});
}

// ---- publishing ----

/// The rollout on the screen: the active one, else the one that was shown last.
void EngineRoom::follow() {
    const rollout::Rollout* active = rollout::activeRollout(m_state);
    if (active && active->id != m_shown) show(active->id);
}

void EngineRoom::showNewest() {
    const rollout::Rollout* newest = nullptr;
    for (const auto& [id, one] : m_state.rollouts)
        if (newest == nullptr || one.startedAt > newest->startedAt) newest = &one;
    if (newest != nullptr) show(newest->id);
}

void EngineRoom::show(const RolloutId& rollout) {
    m_shown = rollout;
    m_live.follow(m_shown, m_clock.wall());
    std::erase_if(m_decisions, [this](const auto& kept) { return kept.first != m_shown; });
    storyOf(m_shown);
}

void EngineRoom::openPlan(const plan::Plan& plan) {
    m_openPlan = plan;
    m_findingsAt = EngineTime{};
    m_dirty = true;
}

void EngineRoom::setListening(std::string url) {
    m_listening = std::move(url);
    m_dirty = true;
}

void EngineRoom::refreshFindings() {
    const EngineTime now = m_clock.now();
    if (!m_openPlan || (m_findingsAt != EngineTime{} && now - m_findingsAt < Seconds(1))) return;
    m_findingsAt = now;
    m_findings = findAutomatically(*m_openPlan, m_state, m_live, now, m_clock.wall());
    m_drillCandidates = rollout::drillCandidates(m_state, m_openPlan->baseline.ref);
}

void EngineRoom::publishIfDue() {
    const auto now = std::chrono::steady_clock::now();
    const bool ticking = rollout::activeRollout(m_state) != nullptr;
    if (m_dirty ? now - m_published >= m_publishEvery : ticking && now - m_published >= kPublishIdle) publish();
}

void EngineRoom::publish() {
    const auto begun = std::chrono::steady_clock::now();
    refreshFindings();
    // Before the start the state is that of the last run; nobody is connected to this one yet.
    rollout::State unstarted;
    if (m_link == nullptr) {
        unstarted = m_state;
        for (auto& [id, robot] : unstarted.robots) robot.online = false;
    }
    const rollout::State& state = m_link == nullptr ? unstarted : m_state;
    const auto shown = state.rollouts.find(m_shown);
    const auto decisions = m_decisions.find(m_shown);
    SnapshotSources sources{state,       m_live,      m_log,    nullptr,       nullptr,       m_findings,
                            m_alarmActs, m_listening, banner(), m_clock.now(), m_clock.wall()};
    if (shown != state.rollouts.end()) sources.shown = &shown->second;
    if (decisions != m_decisions.end()) sources.decisions = &decisions->second;
    sources.drill = drillView(state, m_openPlan, m_drillCandidates);
    m_box.put(m_builder.build(sources));
    m_dirty = false;
    m_published = std::chrono::steady_clock::now();
    // A big fleet's snapshot may cost a tenth of this thread, not more.
    m_publishEvery = std::max<std::chrono::steady_clock::duration>(kPublishEvery, 10 * (m_published - begun));
}

// ---- tokens ----

Result<void> EngineRoom::loadTokens() {
    const auto tokens = m_store->tokens();
    if (!tokens) return std::unexpected(tokens.error());
    m_tokens.replace(*tokens);
    return {};
}

Result<view::NewToken> EngineRoom::addRobot(const RobotId& robot) {
    if (!isValidRobotId(robot.value)) return fail(ErrorCode::invalidInput, "A robot id has 1 to 64 of A-Z a-z 0-9 . _ : -", robot.value);
    auto token = makeToken();
    if (!token) return std::unexpected(token.error());
    const auto put = m_store->putToken({robot, sha256Hex(*token), m_clock.wall(), false});
    if (!put) return std::unexpected(put.error());
    if (const auto loaded = loadTokens(); !loaded) return std::unexpected(loaded.error());
    return view::NewToken{robot, std::move(*token)};
}

}  // namespace slipway::host
