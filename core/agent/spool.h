// SPDX-License-Identifier: Apache-2.0
// The robot's outgoing order: gives `state` and `results` their sequence numbers, keeps them until they are
// acknowledged and says which message goes next. Owned by Agent; no I/O, no clock, no thread.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <variant>

#include "core/agent/durable.h"
#include "core/base/time.h"
#include "core/protocol/messages.h"

namespace slipway::agent {

/// The robot's monotonic clock, which must run through suspend (CLOCK_BOOTTIME), in milliseconds since boot.
using RobotTime = Milliseconds;

struct SpoolLimits {
    Milliseconds flushInterval{200};  // a result waits at most this long for company in its batch
    Milliseconds resendAfter{5000};   // no answer on a live connection for this long: send again
    std::size_t mostItems = 10000;    // results kept; beyond, the oldest without a seq are dropped
    int attemptsForOldBoots = 24;     // a console that has lost an earlier boot's count cannot acknowledge it
};

class Spool {
public:
    using Message = std::variant<protocol::StateReport, protocol::ResultBatch>;

    /// Takes over what `durable` holds of earlier boots. `durable` must outlive the spool.
    Spool(std::string bootId, Durable& durable, SpoolLimits limits);

    void add(fleet::ResultItem item, RobotTime now);
    /// A newer state replaces a waiting one that differs in progress and slots only.
    void add(std::uint64_t generation, fleet::Reported reported);

    /// The next message that may be sent, marked as sent; call until none. Sequence numbers are given here, and
    /// what a reboot must know of them is then in Durable: persist before sending when `changed()` is true.
    /// `present` is the content for states that are sent again.
    std::optional<Message> next(const fleet::Reported& present, RobotTime now);
    /// True once after Durable changed in a way that must be on disk before the message leaves.
    bool changed();

    void acknowledged(const std::string& bootId, std::uint64_t ackSeq);
    /// The console refused that message. Busy: all of it again after retryAfter. Otherwise it will never take
    /// it: results are counted as dropped and a state takes their seq, because a seq is never skipped.
    void refused(const std::string& bootId, std::uint64_t seq, const protocol::Refusal& refusal, RobotTime now);
    /// Everything unacknowledged is sent again, in order: after a new connection, or on a missing seq.
    void sendAgain();
    void setLimits(std::size_t maxBatch, std::size_t maxMessageBytes);

    /// When next() may have more although nothing else happens; none: not before something does.
    [[nodiscard]] std::optional<RobotTime> nextDeadline() const;
    /// Results produced but not acknowledged, of all boots.
    [[nodiscard]] std::size_t pending() const;
    /// Last acknowledged seq of this boot; 0: none.
    [[nodiscard]] std::uint64_t ackSeq() const { return m_ackSeq; }

private:
    struct Entry {
        Message message;
        bool sent = false;
        bool again = false;  // was sent before: a state then goes with the present content
        int attempts = 0;
        RobotTime sentAt{};
    };
    struct WaitingState {
        std::uint64_t generation = 0;
        fleet::Reported reported;
    };

    [[nodiscard]] bool laneBusy(bool results) const;
    [[nodiscard]] bool allSent() const;
    [[nodiscard]] bool isOld(const Entry& entry) const;
    [[nodiscard]] std::optional<RobotTime> resendAt() const;
    [[nodiscard]] bool batchReady(RobotTime now) const;
    [[nodiscard]] std::size_t batchSize() const;
    std::optional<Message> send(Entry& entry, const fleet::Reported& present, RobotTime now);
    void cutState();
    void cutBatch(RobotTime now);
    void resendWhenLate(RobotTime now);
    void dropOverflow();
    void giveUpOldBoots();
    void saveSequenced();

    const std::string m_bootId;
    Durable& m_durable;  // m_durable.unsent is the queue of results that have no seq yet
    const SpoolLimits m_limits;
    std::deque<Entry> m_outbox;  // everything that has a seq, oldest boot first, each boot by seq
    std::deque<WaitingState> m_states;
    std::uint64_t m_seq = 0;
    std::uint64_t m_ackSeq = 0;
    std::size_t m_sequencedItems = 0;  // results inside m_outbox
    std::size_t m_maxBatch = protocol::kMaxBatch;
    std::size_t m_maxBytes = protocol::kMaxMessageBytes;
    RobotTime m_oldestUnsentAt{};
    RobotTime m_notBefore{};
    bool m_changed = false;
};

}  // namespace slipway::agent
