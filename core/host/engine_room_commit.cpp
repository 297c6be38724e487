// The engine room's half that meets the disk: commit, then perform; and what happens when the disk refuses.
#include <utility>

#include <fmt/format.h>

#include "core/host/engine_room.h"
#include "core/host/perform.h"

namespace slipway::host {

namespace {

constexpr Milliseconds kRetryEvery = Seconds(1);
constexpr std::size_t kMostWaiting = 20'000;  // entries that wait for the disk
constexpr int kMostRounds = 8;                // of events that performing caused

bool isOfTheDisk(ErrorCode code) {
    return code == ErrorCode::storage || code == ErrorCode::storageFull || code == ErrorCode::storageCorrupt;
}

}  // namespace

void EngineRoom::commitIfDue() {
    if (m_broken) return;
    // A disk that refused is asked once a second; while it writes into the reserve, urgent words do not wait.
    const bool asked = m_storageFailed && !m_lastAppendHeld;
    if (asked) {
        if (m_clock.now() < m_nextRetry) return;
        m_nextRetry = m_clock.now() + kRetryEvery;
        if (commit()) recoverStorage();
        return;
    }
    const bool ripe = m_rows >= m_options.commitRows || m_clock.now() - m_oldest >= m_options.commitWithin;
    const bool held = m_urgent || ripe || !m_followUps.empty() ? commit() : true;
    if (!m_storageFailed || !held || m_clock.now() < m_nextRetry) return;
    m_nextRetry = m_clock.now() + kRetryEvery;
    if (commit()) recoverStorage();
}

bool EngineRoom::commit() {
    for (int round = 0; round < kMostRounds; ++round) {
        for (auto& event : std::exchange(m_followUps, {})) feed(std::move(event));
        if (m_batch.entries.empty()) break;
        if (m_broken) return false;
        if (const auto written = append(); !written) {
            storageRefused(written.error());
            return false;
        }
        performAll();
    }
    return true;
}

Result<void> EngineRoom::append() {
    m_batch.rollouts.clear();
    for (const auto& [id, summary] : m_summaries) m_batch.rollouts.push_back(summary);
    if (!m_live.increment().empty()) m_batch.summaries.emplace_back(m_live.followed(), m_live.increment().take());
    auto written = m_store->append(m_batch);
    m_lastAppendHeld = written.has_value();
    return written;
}

void EngineRoom::performAll() {
    const auto effects = std::exchange(m_effects, {});
    const auto answers = std::exchange(m_answers, {});
    m_batch = {};
    m_summaries.clear();
    m_rowsSinceCheckpoint += m_rows;
    m_rows = 0;
    m_urgent = false;
    Performing performing{*m_link, m_observer, m_log, m_state, m_options, m_clock.wall(), m_followUps};
    for (const auto& effect : effects) perform(effect, performing);
    for (const auto& answer : answers) answer();
    m_dirty = true;
}

/// Nothing of the batch was written: it stays as it is, with all its effects, and is tried again.
void EngineRoom::storageRefused(const Error& error) {
    m_storageText = fmt::format("The disk refuses: {} Nothing advances until it is well again.", describe(error));
    m_nextRetry = m_clock.now() + kRetryEvery;
    m_refusesAll = m_batch.entries.size() >= kMostWaiting;
    m_dirty = true;
    if (error.code == ErrorCode::storageFull) m_store->releaseReserve();
    if (m_storageFailed) return;
    m_storageFailed = true;
    m_refusesResults = true;
    if (!isOfTheDisk(error.code)) return giveUp(error);
    m_log.add(m_clock.wall(), view::LogLevel::error, m_storageText);
    feed(rollout::StorageFailed{describe(error)});
    // The reserve may just have made room: what the engine answered (a pause, a rollback) must not wait.
    if (append()) performAll();
}

/// Trying again would fail for ever, and forgetting the event would part the engine from its journal: from here
/// on nothing leaves the process, robots on trial go back by their leases, and a restart begins at the journal.
void EngineRoom::giveUp(const Error& error) {
    m_broken = true;
    m_refusesAll = true;
    m_storageText =
        fmt::format("The journal cannot hold what was taken ({}). Nothing is sent any more: start the console again.", describe(error));
    m_log.add(m_clock.wall(), view::LogLevel::error, m_storageText);
}

/// Everything taken is durable: if the reserve can be had again, the disk is well.
void EngineRoom::recoverStorage() {
    m_refusesAll = false;
    if (!m_store->restoreReserve()) return;
    m_storageFailed = false;
    m_refusesResults = false;
    m_log.add(m_clock.wall(), view::LogLevel::warning, "The disk takes writes again.");
    feed(rollout::StorageRecovered{});
    commit();
}

}  // namespace slipway::host
