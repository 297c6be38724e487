// The robot's half of the conversation: numbers requests, knows which answer belongs to which, hands messages
// to the handler. Knows no socket. Loop's thread; part of a RobotClient.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "core/link/robot_client.h"
#include "core/protocol/codec.h"

namespace slipway::link {

class RobotDialogue {
public:
    RobotDialogue(RobotClientHandler& handler, std::function<void(std::string)> write);

    /// A new connection: nothing is outstanding.
    void reset();
    void send(const protocol::FromRobot& message);
    void answer(const protocol::DesiredAnswer& answer);
    void answer(const protocol::FullState& answer);
    void onText(std::string_view text);

private:
    void onCall(const protocol::Call<protocol::ToRobot>& call);
    void onAnswer(const protocol::Answer& answer);

    RobotClientHandler& m_handler;
    std::function<void(std::string)> m_write;
    std::uint64_t m_lastId = 0;
    std::map<std::string, SentRequest> m_asked;  // by id
    std::deque<std::string> m_desiredIds;        // of the console's requests, in order
    std::deque<std::string> m_fullStateIds;
};

}  // namespace slipway::link
