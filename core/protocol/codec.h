// SPDX-License-Identifier: Apache-2.0
// JSON-RPC 2.0 text <-> messages. Strict on depth, duplicate keys, types, ranges and UTF-8; unknown members
// are ignored. Stateless: the caller remembers which method an answer's id belongs to.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/base/error.h"
#include "core/protocol/messages.h"

namespace slipway::protocol {

/// A request or notification with its JSON-RPC id (none: notification). Ids are integers on our side; a
/// robot's id is kept as the JSON text it was ("7", "\"a\"") and given back untouched.
template <class Message>
struct Call {
    std::optional<std::string> id;
    Message message;
};

/// An answer: what it holds is read when the method is known.
struct Answer {
    std::string id;
    std::string result;  // JSON text of `result`; empty if an error
    std::optional<Refusal> refusal;
};

/// Why a text is not a message: the JSON-RPC code to answer with, the id if it could be read, the path.
struct Malformed {
    int code = kInvalidRequest;
    std::optional<std::string> id;
    Error error;
};

using RobotFrame = std::variant<Call<FromRobot>, Answer, Malformed>;
using ConsoleFrame = std::variant<Call<ToRobot>, Answer, Malformed>;

/// The method's name in JSON-RPC, and whether it is a request (has an id and is answered) or a notification.
std::string_view methodName(const FromRobot& message);
std::string_view methodName(const ToRobot& message);
bool isRequest(const FromRobot& message);
bool isRequest(const ToRobot& message);

/// The error answer for a text that is not a message.
Refusal refusalFor(const Malformed& malformed);

/// Console side: reads what a robot sent.
RobotFrame decodeFromRobot(std::string_view text);
/// Robot side: reads what the console sent.
ConsoleFrame decodeFromConsole(std::string_view text);

/// One JSON object. `id` none makes a notification; with an id it must be JSON text (see Call).
std::string encode(const FromRobot& message, const std::optional<std::string>& id);
std::string encode(const ToRobot& message, const std::optional<std::string>& id);

std::string encodeAnswer(const std::string& id, const HelloAnswer& answer);
/// Not accepted: the error -32003 with the robot's generation; the reader finds it in Answer::refusal.
std::string encodeAnswer(const std::string& id, const DesiredAnswer& answer);
std::string encodeAnswer(const std::string& id, const Acknowledgement& answer);
std::string encodeAnswer(const std::string& id, const FullState& answer);
std::string encodeRefusal(const std::optional<std::string>& id, const Refusal& refusal);

Result<HelloAnswer> decodeHelloAnswer(std::string_view result);
Result<DesiredAnswer> decodeDesiredAnswer(std::string_view result);
Result<Acknowledgement> decodeAcknowledgement(std::string_view result);
Result<FullState> decodeFullState(std::string_view result);

}  // namespace slipway::protocol
