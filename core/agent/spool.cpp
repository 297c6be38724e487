// SPDX-License-Identifier: Apache-2.0
#include "core/agent/spool.h"

#include <algorithm>
#include <map>
#include <utility>

namespace slipway::agent {

namespace {

constexpr Milliseconds kLeastRetry{100};
constexpr std::size_t kMostWaitingStates = 32;
constexpr std::size_t kFixedItemBytes = 420;     // names, punctuation, times and numbers of one item
constexpr std::size_t kFixedMessageBytes = 512;  // envelope of one results request

const std::string& bootOf(const Spool::Message& message) {
    return std::visit([](const auto& one) -> const std::string& { return one.bootId; }, message);
}

std::uint64_t seqOf(const Spool::Message& message) {
    return std::visit([](const auto& one) { return one.seq; }, message);
}

bool isResults(const Spool::Message& message) { return std::holds_alternative<protocol::ResultBatch>(message); }

std::size_t itemsOf(const Spool::Message& message) {
    const auto* batch = std::get_if<protocol::ResultBatch>(&message);
    return batch == nullptr ? 0 : batch->items.size();
}

/// Bytes of `text` as a JSON string, at most.
std::size_t textBytes(const std::string& text) {
    std::size_t bytes = 2;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20)
            bytes += 6;
        else
            bytes += (c == '"' || c == '\\') ? 2 : 1;
    }
    return bytes;
}

std::size_t modelBytes(const fleet::ModelRef& model) { return textBytes(model.name) + textBytes(model.version) + textBytes(model.sha256); }

/// An upper estimate of the item's JSON text: a message over the limit costs the connection.
std::size_t itemBytes(const fleet::ResultItem& item) {
    std::size_t bytes = kFixedItemBytes + textBytes(item.task) + textBytes(item.category) + modelBytes(item.model) + textBytes(item.error);
    if (item.shadow) {
        bytes += 200 + modelBytes(item.shadow->model) + textBytes(item.shadow->action) + textBytes(item.shadow->baselineAction);
    }
    for (const auto& [name, value] : item.features) bytes += 30 + textBytes(name);
    return bytes;
}

}  // namespace

Spool::Spool(std::string bootId, Durable& durable, SpoolLimits limits) : m_bootId(std::move(bootId)), m_durable(durable), m_limits(limits) {
    // Per earlier boot at most one state and one batch were under way; their order inside the boot is their seq.
    std::vector<std::string> boots;
    std::map<std::string, std::vector<Message>> byBoot;
    const auto take = [&](const auto& message) {
        auto& of = byBoot[message.bootId];
        if (of.empty() && std::ranges::find(boots, message.bootId) == boots.end()) boots.push_back(message.bootId);
        of.emplace_back(message);
    };
    for (const auto& batch : durable.spool) take(batch);
    for (const auto& state : durable.states) take(state);
    for (const auto& boot : boots) {
        auto& messages = byBoot[boot];
        std::ranges::stable_sort(messages, {}, seqOf);
        for (auto& message : messages) {
            m_sequencedItems += itemsOf(message);
            m_outbox.push_back(Entry{.message = std::move(message), .again = true});
        }
    }
}

void Spool::add(fleet::ResultItem item, RobotTime now) {
    if (itemBytes(item) + kFixedMessageBytes > m_maxBytes) {
        ++m_durable.dropped;
        return;
    }
    if (m_durable.unsent.empty()) m_oldestUnsentAt = now;
    m_durable.unsent.push_back(std::move(item));
    dropOverflow();
}

void Spool::add(std::uint64_t generation, fleet::Reported reported) {
    if (!m_states.empty()) {
        auto& last = m_states.back();
        if (last.generation == generation && last.reported.phase == reported.phase && last.reported.active == reported.active &&
            last.reported.exposure == reported.exposure && last.reported.error == reported.error) {
            last.reported = std::move(reported);
            return;
        }
        if (m_states.size() == kMostWaitingStates) m_states.pop_front();
    }
    m_states.push_back({generation, std::move(reported)});
}

void Spool::dropOverflow() {
    while (pending() > m_limits.mostItems && !m_durable.unsent.empty()) {
        m_durable.unsent.pop_front();
        ++m_durable.dropped;
    }
}

bool Spool::isOld(const Entry& entry) const { return bootOf(entry.message) != m_bootId; }

bool Spool::laneBusy(bool results) const {
    return std::ranges::any_of(m_outbox, [&](const Entry& entry) { return entry.sent && isResults(entry.message) == results; });
}

bool Spool::allSent() const {
    return std::ranges::all_of(m_outbox, [](const Entry& entry) { return entry.sent; });
}

std::optional<RobotTime> Spool::resendAt() const {
    std::optional<RobotTime> at;
    for (const auto& entry : m_outbox) {
        if (entry.sent && (!at || entry.sentAt + m_limits.resendAfter < *at)) at = entry.sentAt + m_limits.resendAfter;
    }
    return at;
}

void Spool::sendAgain() {
    for (auto& entry : m_outbox) {
        entry.again = entry.again || entry.sent;
        entry.sent = false;
    }
    // A state that waited through an outage is history: the newest one says all, and hello has said it too.
    if (m_states.size() > 1) m_states.erase(m_states.begin(), std::prev(m_states.end()));
}

void Spool::resendWhenLate(RobotTime now) {
    const auto at = resendAt();
    if (!at || now < *at) return;
    for (auto& entry : m_outbox) entry.attempts += entry.sent ? 1 : 0;
    sendAgain();
    giveUpOldBoots();
}

void Spool::giveUpOldBoots() {
    std::vector<std::string> lost;
    for (const auto& entry : m_outbox) {
        if (isOld(entry) && entry.attempts >= m_limits.attemptsForOldBoots) lost.push_back(bootOf(entry.message));
    }
    if (lost.empty()) return;
    std::erase_if(m_outbox, [&](const Entry& entry) {
        if (std::ranges::find(lost, bootOf(entry.message)) == lost.end()) return false;
        m_durable.dropped += itemsOf(entry.message);
        m_sequencedItems -= itemsOf(entry.message);
        return true;
    });
    saveSequenced();
}

std::optional<Spool::Message> Spool::next(const fleet::Reported& present, RobotTime now) {
    if (now < m_notBefore) return std::nullopt;
    resendWhenLate(now);
    for (auto& entry : m_outbox) {
        if (entry.sent) continue;
        if (laneBusy(isResults(entry.message))) return std::nullopt;
        return send(entry, present, now);
    }
    // A state goes before results, so that the console knows a model to be active before it gets its results.
    if (!m_states.empty()) {
        if (laneBusy(false)) return std::nullopt;
        cutState();
        return send(m_outbox.back(), present, now);
    }
    if (!batchReady(now)) return std::nullopt;
    cutBatch(now);
    return send(m_outbox.back(), present, now);
}

std::optional<Spool::Message> Spool::send(Entry& entry, const fleet::Reported& present, RobotTime now) {
    entry.sent = true;
    entry.sentAt = now;
    // Either it was counted and this copy is only acknowledged, or it was not and its seq must be filled: in both
    // cases what is so now serves better than what was.
    if (auto* state = std::get_if<protocol::StateReport>(&entry.message); state != nullptr && entry.again) {
        state->generation = m_durable.generation;
        state->reported = present;
    }
    return entry.message;
}

bool Spool::batchReady(RobotTime now) const {
    if (m_durable.unsent.empty() || laneBusy(true)) return false;
    return now >= m_oldestUnsentAt + m_limits.flushInterval || m_durable.unsent.size() >= m_maxBatch;
}

std::size_t Spool::batchSize() const {
    std::size_t count = 0;
    std::size_t bytes = kFixedMessageBytes;
    for (const auto& item : m_durable.unsent) {
        bytes += itemBytes(item);
        if (count == m_maxBatch || (count > 0 && bytes > m_maxBytes)) break;
        ++count;
    }
    return count;
}

void Spool::cutState() {
    auto& first = m_states.front();
    m_outbox.push_back(
        Entry{.message = protocol::StateReport{
                  .bootId = m_bootId, .seq = ++m_seq, .generation = first.generation, .reported = std::move(first.reported)}});
    m_states.pop_front();
    saveSequenced();
}

void Spool::cutBatch(RobotTime now) {
    protocol::ResultBatch batch{.bootId = m_bootId, .seq = ++m_seq, .dropped = std::exchange(m_durable.dropped, 0), .items = {}, .bad = {}};
    const std::size_t count = batchSize();
    batch.items.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        batch.items.push_back(std::move(m_durable.unsent.front()));
        m_durable.unsent.pop_front();
    }
    m_sequencedItems += count;
    // What is left was full or has waited already: it follows as soon as the answer is here.
    if (m_durable.unsent.empty()) m_oldestUnsentAt = now;
    m_outbox.push_back(Entry{.message = std::move(batch)});
    saveSequenced();
}

void Spool::saveSequenced() {
    m_durable.spool.clear();
    m_durable.states.clear();
    for (const auto& entry : m_outbox) {
        if (const auto* batch = std::get_if<protocol::ResultBatch>(&entry.message))
            m_durable.spool.push_back(*batch);
        else
            m_durable.states.push_back(std::get<protocol::StateReport>(entry.message));
    }
    m_changed = true;
}

bool Spool::changed() { return std::exchange(m_changed, false); }

void Spool::acknowledged(const std::string& bootId, std::uint64_t ackSeq) {
    if (bootId == m_bootId) m_ackSeq = std::max(m_ackSeq, std::min(ackSeq, m_seq));
    const auto removed = std::erase_if(m_outbox, [&](const Entry& entry) {
        if (bootOf(entry.message) != bootId || seqOf(entry.message) > ackSeq) return false;
        m_sequencedItems -= itemsOf(entry.message);
        return true;
    });
    if (removed == 0) return;
    // Not worth a write of its own: a batch that is sent once more after a reboot is counted once all the same.
    saveSequenced();
    m_changed = false;
}

void Spool::refused(const std::string& bootId, std::uint64_t seq, const protocol::Refusal& refusal, RobotTime now) {
    m_notBefore = now + std::max(refusal.retryAfter, kLeastRetry);
    if (refusal.code != protocol::kBusy) {
        m_notBefore = now + m_limits.resendAfter;
        for (auto& entry : m_outbox) {
            if (bootOf(entry.message) != bootId || seqOf(entry.message) != seq) continue;
            m_durable.dropped += itemsOf(entry.message);
            m_sequencedItems -= itemsOf(entry.message);
            entry.message = protocol::StateReport{.bootId = bootId, .seq = seq, .generation = m_durable.generation, .reported = {}};
            saveSequenced();
        }
    }
    sendAgain();
}

void Spool::setLimits(std::size_t maxBatch, std::size_t maxMessageBytes) {
    m_maxBatch = std::clamp<std::size_t>(maxBatch, 1, protocol::kMaxBatch);
    m_maxBytes = std::clamp<std::size_t>(maxMessageBytes, 4096, protocol::kMaxMessageBytes);
}

std::size_t Spool::pending() const { return m_durable.unsent.size() + m_sequencedItems; }

std::optional<RobotTime> Spool::nextDeadline() const {
    std::optional<RobotTime> at = resendAt();
    const auto consider = [&](RobotTime time) {
        if (!at || time < *at) at = time;
    };
    const bool unsentEntry = !allSent();
    if (unsentEntry || !m_states.empty()) {
        // With a lane free it would have gone already, but for a refusal: then it waits for that.
        if (!laneBusy(false) && !laneBusy(true)) consider(m_notBefore);
    } else if (!m_durable.unsent.empty() && !laneBusy(true)) {
        consider(std::max(m_notBefore, m_durable.unsent.size() >= m_maxBatch ? RobotTime{} : m_oldestUnsentAt + m_limits.flushInterval));
    }
    return at ? std::max(*at, m_notBefore) : at;
}

}  // namespace slipway::agent
