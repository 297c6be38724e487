#include "core/link/robot_dialogue.h"

#include <optional>
#include <utility>

namespace slipway::link {
namespace {

// Answers that never come must not pile up; the agent re-sends what matters.
constexpr std::size_t kMostAsked = 256;

std::optional<std::string> taken(std::deque<std::string>& ids) {
    if (ids.empty()) return std::nullopt;
    std::string id = std::move(ids.front());
    ids.pop_front();
    return id;
}

}  // namespace

RobotDialogue::RobotDialogue(RobotClientHandler& handler, std::function<void(std::string)> write)
    : m_handler(handler), m_write(std::move(write)) {}

void RobotDialogue::reset() {
    m_asked.clear();
    m_desiredIds.clear();
    m_fullStateIds.clear();
}

void RobotDialogue::send(const protocol::FromRobot& message) {
    std::optional<SentRequest> asked;
    if (std::holds_alternative<protocol::Hello>(message)) asked = SentRequest{"hello", {}, 0};
    if (const auto* state = std::get_if<protocol::StateReport>(&message)) asked = SentRequest{"state", state->bootId, state->seq};
    if (const auto* batch = std::get_if<protocol::ResultBatch>(&message)) asked = SentRequest{"results", batch->bootId, batch->seq};
    if (!asked) return m_write(protocol::encode(message, std::nullopt));
    if (m_asked.size() >= kMostAsked) m_asked.erase(m_asked.begin());
    const std::string id = std::to_string(++m_lastId);
    m_asked.emplace(id, std::move(*asked));
    m_write(protocol::encode(message, id));
}

void RobotDialogue::answer(const protocol::DesiredAnswer& answer) {
    const std::optional<std::string> id = taken(m_desiredIds);
    if (!id) return;
    if (answer.accepted) return m_write(protocol::encodeAnswer(*id, answer));
    m_write(protocol::encodeRefusal(id, {.code = protocol::kStaleGeneration,
                                         .message = "A newer generation was applied.",
                                         .generation = answer.generation,
                                         .retryAfter = {}}));
}

void RobotDialogue::answer(const protocol::FullState& answer) {
    if (const std::optional<std::string> id = taken(m_fullStateIds)) m_write(protocol::encodeAnswer(*id, answer));
}

void RobotDialogue::onText(std::string_view text) {
    const protocol::ConsoleFrame frame = protocol::decodeFromConsole(text);
    if (const auto* call = std::get_if<protocol::Call<protocol::ToRobot>>(&frame)) {
        onCall(*call);
    } else if (const auto* answer = std::get_if<protocol::Answer>(&frame)) {
        onAnswer(*answer);
    } else {
        const auto& malformed = std::get<protocol::Malformed>(frame);
        // Only what has an id is answered: an error about an error would go back and forth for ever.
        if (malformed.id)
            m_write(protocol::encodeRefusal(
                malformed.id, {.code = malformed.code, .message = describe(malformed.error), .generation = 0, .retryAfter = {}}));
    }
}

void RobotDialogue::onCall(const protocol::Call<protocol::ToRobot>& call) {
    if (call.id && std::holds_alternative<fleet::Desired>(call.message)) m_desiredIds.push_back(*call.id);
    if (call.id && std::holds_alternative<protocol::GetFullState>(call.message)) m_fullStateIds.push_back(*call.id);
    m_handler.onMessage(call.message);
    if (call.id && std::holds_alternative<protocol::Identify>(call.message))
        m_write(protocol::encodeAnswer(*call.id, protocol::Acknowledgement{0}));
}

void RobotDialogue::onAnswer(const protocol::Answer& answer) {
    const auto found = m_asked.find(answer.id);
    if (found == m_asked.end()) {
        if (answer.refusal) m_handler.onRefused({}, *answer.refusal);
        return;
    }
    const SentRequest asked = std::move(found->second);
    m_asked.erase(found);
    if (answer.refusal) return m_handler.onRefused(asked, *answer.refusal);
    // An answer that cannot be read is a refusal too: saying nothing would leave the robot waiting for ever.
    const auto unreadable = [&](const Error& error) {
        m_handler.onRefused(asked, {.code = protocol::kInvalidParams, .message = describe(error), .generation = 0, .retryAfter = {}});
    };
    if (asked.method == "hello") {
        const auto hello = protocol::decodeHelloAnswer(answer.result);
        hello ? m_handler.onHelloAnswer(*hello) : unreadable(hello.error());
    } else {
        const auto acknowledged = protocol::decodeAcknowledgement(answer.result);
        acknowledged ? m_handler.onAcknowledged(acknowledged->ackSeq, asked.bootId) : unreadable(acknowledged.error());
    }
}

}  // namespace slipway::link
