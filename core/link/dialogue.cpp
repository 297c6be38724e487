#include "core/link/dialogue.h"

#include <algorithm>
#include <utility>

namespace slipway::link {
namespace {

// A robot has one request outstanding for each method; re-sent ones come on top. The oldest is forgotten
// beyond this: the robot re-sends what stays unanswered.
constexpr std::size_t kMostPending = 64;
constexpr Milliseconds kBusyRetry{500};
// A robot that does not answer a `desired` must not keep a newer one, perhaps a rollback, from itself.
constexpr Milliseconds kDesiredAnswerWithin{5000};
// Notifications may not use up the last part of a robot's burst: a robot that floods the log can still
// confirm its state and deliver its results.
constexpr double kKeptForRequests = 0.25;
// After so many refusals nothing is read for a while: at most a thousand a second are worth decoding.
constexpr std::uint64_t kRefusalsBeforePause = 100;
constexpr Milliseconds kReadPause{100};

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

}  // namespace

Dialogue::Dialogue(RobotId robot, const ListenerOptions& options, TokenBucket& bucket, DialoguePort& port, SteadyTime now)
    : m_robot(std::move(robot)), m_options(options), m_bucket(bucket), m_port(port), m_openedAt(now) {}

void Dialogue::onBinary() { m_port.close(1008, "messages are text frames"); }

void Dialogue::onText(std::string_view text, SteadyTime now) {
    protocol::RobotFrame frame = protocol::decodeFromRobot(text);
    if (m_stage == Stage::beforeHello) return onFirst(frame, now);
    if (auto* call = std::get_if<protocol::Call<protocol::FromRobot>>(&frame)) {
        if (!refuseIfTooFast(call->id, now)) onCall(*call, now);
    } else if (const auto* answer = std::get_if<protocol::Answer>(&frame)) {
        onAnswer(*answer, now);
    } else if (const auto& malformed = std::get<protocol::Malformed>(frame); !refuseIfTooFast(malformed.id, now)) {
        refuse(malformed.id, malformed.code, describe(malformed.error));
    }
}

void Dialogue::onFirst(protocol::RobotFrame& frame, SteadyTime now) {
    if (const auto* malformed = std::get_if<protocol::Malformed>(&frame)) {
        refuse(malformed->id, malformed->code, describe(malformed->error));
        return m_port.close(1008, "the first message must be a valid hello");
    }
    auto* call = std::get_if<protocol::Call<protocol::FromRobot>>(&frame);
    auto* hello = call ? std::get_if<protocol::Hello>(&call->message) : nullptr;
    if (!hello || !call->id) return m_port.close(1008, "the first message must be a hello request");
    if (hello->robot != m_robot) {
        refuse(call->id, protocol::kInvalidParams, "$.params.robotId: The robot id differs from the one in the path.");
        return m_port.close(1008, "the robot id differs from the one in the path");
    }
    m_bucket.take(now);
    m_helloId = *call->id;
    if (!m_port.deliver(HelloReceived{std::move(*hello)})) {
        refuse(call->id, protocol::kBusy, "The console is busy.", kBusyRetry);
        return m_port.close(1013, "busy, try later");
    }
    m_stage = Stage::helloDelivered;
}

bool Dialogue::refuseIfTooFast(const std::optional<std::string>& id, SteadyTime now) {
    if (m_bucket.take(now, id ? 0.0 : kKeptForRequests * m_options.messageBurst)) return false;
    ++m_refused;
    if (id) refuse(id, protocol::kBusy, "Too many messages.", std::max(m_bucket.untilNext(now), kBusyRetry));
    if (++m_refusedSincePause < kRefusalsBeforePause) return true;
    m_refusedSincePause = 0;
    m_port.stopReadingFor(kReadPause);
    return true;
}

void Dialogue::onCall(protocol::Call<protocol::FromRobot>& call, SteadyTime now) {
    (void)now;
    const std::optional<std::string>& id = call.id;
    std::visit(Overloaded{
                   [&](protocol::Hello&) { refuse(id, protocol::kInvalidRequest, "This session had its hello already."); },
                   [&](protocol::StateReport& state) {
                       const std::string boot = state.bootId;
                       const std::uint64_t seq = state.seq;
                       request(id, StateReceived{std::move(state)}, boot, seq);
                   },
                   [&](protocol::ResultBatch& batch) {
                       const std::string boot = batch.bootId;
                       const std::uint64_t seq = batch.seq;
                       reportBadItems(batch);
                       request(id, ResultsReceived{std::move(batch)}, boot, seq);
                   },
                   [&](fleet::Telemetry& telemetry) { m_port.deliver(TelemetryReceived{std::move(telemetry)}); },
                   [&](protocol::LogLine& line) { m_port.deliver(LogReceived{std::move(line)}); },
                   [&](protocol::Bye& bye) { m_port.deliver(ByeReceived{std::move(bye)}); },
               },
               call.message);
}

void Dialogue::request(const std::optional<std::string>& id, What what, const std::string& bootId, std::uint64_t seq) {
    if (!id) return refuse(id, protocol::kInvalidRequest, "state and results are requests and need an id.");
    if (!m_port.deliver(std::move(what))) return refuse(id, protocol::kBusy, "The console is busy.", kBusyRetry);
    if (m_pending.size() >= kMostPending) m_pending.pop_front();
    m_pending.push_back({*id, bootId, seq});
}

void Dialogue::reportBadItems(const protocol::ResultBatch& batch) {
    // The good items of the batch are taken and acknowledged, so the refusal of the bad ones stands beside it.
    if (batch.bad.empty()) return;
    std::string sentence = describe(batch.bad.front());
    if (batch.bad.size() > 1) sentence += " (and " + std::to_string(batch.bad.size() - 1) + " more)";
    refuse(std::nullopt, protocol::kInvalidParams, std::move(sentence));
}

void Dialogue::acknowledge(const std::string& bootId, std::uint64_t seq) {
    std::erase_if(m_pending, [&](const Pending& pending) {
        if (pending.seq != seq || pending.bootId != bootId) return false;
        m_port.write(protocol::encodeAnswer(pending.id, protocol::Acknowledgement{seq}), DialoguePort::Urgency::needed);
        return true;
    });
}

void Dialogue::answerHello(const protocol::HelloAnswer& answer) {
    if (m_stage != Stage::helloDelivered) return;
    m_stage = Stage::ready;
    m_port.write(protocol::encodeAnswer(m_helloId, answer), DialoguePort::Urgency::needed);
}

void Dialogue::send(protocol::ToRobot message, SteadyTime now) {
    // Before its hello was answered a robot is told nothing; the answer holds the newest document anyway.
    if (m_stage != Stage::ready) return;
    std::visit(Overloaded{
                   [&](fleet::Desired& desired) {
                       m_desiredNext = std::move(desired);
                       if (!m_desiredAsked) sendDesired(now);
                   },
                   [&](protocol::Lease& lease) { m_port.write(protocol::encode(lease, std::nullopt), DialoguePort::Urgency::droppable); },
                   [&](protocol::GetFullState& get) {
                       if (m_fullStateAsked) return;
                       m_fullStateAsked = Asked{nextId(), now};
                       m_port.write(protocol::encode(get, m_fullStateAsked->id), DialoguePort::Urgency::needed);
                   },
                   [&](protocol::Identify& identify) {
                       if (m_identifyAsked) return;
                       m_identifyAsked = Asked{nextId(), now};
                       m_port.write(protocol::encode(identify, m_identifyAsked->id), DialoguePort::Urgency::droppable);
                   },
               },
               message);
}

void Dialogue::sendDesired(SteadyTime now) {
    m_desiredAsked = Asked{nextId(), now};
    const protocol::ToRobot message = *std::exchange(m_desiredNext, std::nullopt);
    m_port.write(protocol::encode(message, m_desiredAsked->id), DialoguePort::Urgency::needed);
}

void Dialogue::onAnswer(const protocol::Answer& answer, SteadyTime now) {
    const auto answers = [&](const std::optional<Asked>& asked) { return asked && asked->id == answer.id; };
    if (answers(m_desiredAsked)) {
        onDesiredAnswer(answer);
        m_desiredAsked.reset();
        if (m_desiredNext) sendDesired(now);
    } else if (answers(m_fullStateAsked)) {
        onFullStateAnswer(answer);
        m_fullStateAsked.reset();
    } else if (answers(m_identifyAsked)) {
        m_identifyAsked.reset();
    } else {
        // An answer to nothing: late or invented. Not answered, but it counts against the rate.
        refuseIfTooFast(std::nullopt, now);
    }
}

void Dialogue::onDesiredAnswer(const protocol::Answer& answer) {
    if (answer.refusal) {
        return m_port.owe(DesiredAnswered{{.generation = answer.refusal->generation, .accepted = false}});
    }
    const Result<protocol::DesiredAnswer> read = protocol::decodeDesiredAnswer(answer.result);
    if (read) return m_port.owe(DesiredAnswered{*read});
    refuse(std::nullopt, protocol::kInvalidParams, describe(read.error()));
}

void Dialogue::onFullStateAnswer(const protocol::Answer& answer) {
    if (answer.refusal) return;
    Result<protocol::FullState> read = protocol::decodeFullState(answer.result);
    if (read) return m_port.owe(FullStateReceived{std::move(*read)});
    refuse(std::nullopt, protocol::kInvalidParams, describe(read.error()));
}

void Dialogue::refuse(const std::optional<std::string>& id, int code, std::string sentence, Milliseconds retryAfter) {
    const protocol::Refusal refusal{.code = code, .message = std::move(sentence), .generation = 0, .retryAfter = retryAfter};
    m_port.write(protocol::encodeRefusal(id, refusal), DialoguePort::Urgency::needed);
}

void Dialogue::onSweep(SteadyTime now) {
    if (m_stage == Stage::beforeHello && now - m_openedAt > m_options.helloWithin) return m_port.close(1008, "no hello in time");
    const auto overdue = [&](const std::optional<Asked>& asked) { return asked && now - asked->at > kDesiredAnswerWithin; };
    if (overdue(m_fullStateAsked)) m_fullStateAsked.reset();
    if (overdue(m_identifyAsked)) m_identifyAsked.reset();
    if (m_refused > 0 && m_stage != Stage::beforeHello && m_port.deliver(RateLimited{m_refused})) m_refused = 0;
    if (overdue(m_desiredAsked) && m_desiredNext) sendDesired(now);
}

}  // namespace slipway::link
