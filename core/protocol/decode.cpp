// SPDX-License-Identifier: Apache-2.0
// The JSON-RPC envelope, read: which kind of message it is, its id, its method; exceptions end here.
#include <cmath>
#include <utility>

#include "core/protocol/codec.h"
#include "core/protocol/read_message.h"
#include "core/protocol/read_parts.h"

namespace slipway::protocol {

namespace {

constexpr std::size_t kMostIdBytes = 126;
const std::string kRoot = "$";
const std::string kResultRoot = "$.result";

Malformed malformed(int code, std::optional<std::string> id, std::string message, std::string where) {
    return {.code = code, .id = std::move(id), .error = {ErrorCode::invalidInput, std::move(message), std::move(where)}};
}

/// The id as JSON text; none when it is absent or not an id.
std::optional<std::string> idText(const Tree& root) {
    const Tree* id = root.find("id");
    if (id == nullptr || id->text.size() > kMostIdBytes) return std::nullopt;
    const bool whole = id->kind == Tree::Kind::number && std::trunc(id->number) == id->number;
    if (!whole && id->kind != Tree::Kind::string) return std::nullopt;
    return toJson(*id);
}

Refusal readRefusal(const Place& error) {
    Refusal refusal{.code = static_cast<int>(error.member("code").integer(-1'000'000, 1'000'000)),
                    .message = {},
                    .generation = 0,
                    .retryAfter = {},
                    .where = {}};
    if (const auto message = error.maybe("message")) refusal.message = message->text(4096);
    const auto data = error.maybe("data");
    if (!data || data->tree().kind != Tree::Kind::object) return refusal;
    if (const auto generation = data->maybe("generation")) refusal.generation = generation->count();
    if (const auto retry = data->maybe("retryAfterMs")) refusal.retryAfter = Milliseconds(retry->integer(0, 86'400'000));
    if (const auto path = data->maybe("path")) refusal.where = path->text(1024);
    return refusal;
}

/// An answer, or why it is none.
std::variant<Answer, Malformed> readAnswer(const Place& root, const std::optional<std::string>& id) {
    const Tree* result = root.tree().find("result");
    const Tree* error = root.tree().find("error");
    if ((result == nullptr) == (error == nullptr))
        return malformed(kInvalidRequest, id, "It has neither a method, nor one of result and error.", kRoot);
    if (error != nullptr) {
        const Place place = root.member("error");
        return Answer{.id = id.value_or("null"), .result = {}, .refusal = readRefusal(place)};
    }
    if (!id) return malformed(kInvalidRequest, id, "An answer must have the id of its request.", kRoot);
    return Answer{.id = *id, .result = toJson(*result), .refusal = {}};
}

/// What stands between a text and the reading of a method's params.
struct Envelope {
    ParsedJson json;
    std::optional<std::string> id;
    std::string method;  // empty: an answer
};

std::variant<Envelope, Malformed> readEnvelope(std::string_view text) {
    auto parsed = parseStrictly(text, kRoot);
    if (!parsed) {
        const auto& error = parsed.error();
        return malformed(error.fault == JsonFault::syntax ? kParseError : kInvalidRequest, std::nullopt, error.error.message,
                         error.error.where);
    }
    const Tree& root = parsed->root;
    if (root.kind == Tree::Kind::array) return malformed(kInvalidRequest, std::nullopt, "Batch arrays are not taken.", kRoot);
    if (root.kind != Tree::Kind::object) return malformed(kInvalidRequest, std::nullopt, "It must be an object.", kRoot);
    auto id = idText(root);
    const Tree* version = root.find("jsonrpc");
    if (version == nullptr || version->kind != Tree::Kind::string || version->text != "2.0") {
        return malformed(kInvalidRequest, id, "It must be \"2.0\".", "$.jsonrpc");
    }
    const Tree* idTree = root.find("id");
    const Tree* method = root.find("method");
    const bool answerWithoutId = method == nullptr && idTree != nullptr && idTree->kind == Tree::Kind::null;
    if (idTree != nullptr && !id && !answerWithoutId)
        return malformed(kInvalidRequest, id, "It must be a whole number or a text of at most 126 bytes.", "$.id");
    if (method != nullptr && (method->kind != Tree::Kind::string || method->text.empty())) {
        return malformed(kInvalidRequest, id, "It must be a text.", "$.method");
    }
    for (const auto& blemish : parsed->blemishes) {
        if (!blemish.path.starts_with("$.params")) return malformed(kInvalidRequest, id, blemish.message, blemish.path);
    }
    std::string name = method == nullptr ? std::string() : method->text;
    return Envelope{.json = std::move(*parsed), .id = std::move(id), .method = std::move(name)};
}

using Params = const Place&;
using Blemishes = const std::vector<Blemish>&;

template <class Message>
struct Method {
    const char* name;
    bool request;
    bool toleratesBlemishes;  // reads them itself
    Message (*read)(Params, Blemishes);
};

constexpr Method<FromRobot> kFromRobot[] = {
    {"hello", true, false, [](Params params, Blemishes) -> FromRobot { return readHello(params); }},
    {"state", true, false, [](Params params, Blemishes) -> FromRobot { return readState(params, 1); }},
    {"results", true, true, [](Params params, Blemishes blemishes) -> FromRobot { return readResults(params, blemishes); }},
    {"report", false, false, [](Params params, Blemishes) -> FromRobot { return readTelemetry(params); }},
    {"log", false, false, [](Params params, Blemishes) -> FromRobot { return readLog(params); }},
    {"bye", false, false, [](Params params, Blemishes) -> FromRobot { return readBye(params); }},
};

constexpr Method<ToRobot> kToRobot[] = {
    {"desired", true, false, [](Params params, Blemishes) -> ToRobot { return readDesired(params); }},
    {"lease", false, false, [](Params params, Blemishes) -> ToRobot { return readLease(params); }},
    {"getFullState", true, false, [](Params, Blemishes) -> ToRobot { return GetFullState{}; }},
    {"identify", true, false, [](Params params, Blemishes) -> ToRobot { return readIdentify(params); }},
};

template <class Message, std::size_t N>
std::variant<Call<Message>, Malformed> readCall(const Envelope& envelope, const Method<Message> (&methods)[N]) {
    const Method<Message>* method = nullptr;
    for (const auto& one : methods) {
        if (envelope.method == one.name) method = &one;
    }
    if (method == nullptr) return malformed(kMethodNotFound, envelope.id, "The method is not known.", "$.method");
    if (method->request && !envelope.id) return malformed(kInvalidRequest, {}, "This method is a request and must have an id.", "$.id");
    if (!method->request && envelope.id)
        return malformed(kInvalidRequest, envelope.id, "This method is a notification and must not have an id.", "$.id");
    const auto& blemishes = envelope.json.blemishes;
    if (!method->toleratesBlemishes && !blemishes.empty()) {
        return malformed(kInvalidParams, envelope.id, blemishes.front().message, blemishes.front().path);
    }
    static const Tree kNoParams{.kind = Tree::Kind::object, .text = {}, .children = {}, .keys = {}};
    const Place root(envelope.json.root, kRoot);
    try {
        const auto given = root.maybe("params");
        const std::string paramsPath = "$.params";
        const Place none(kNoParams, paramsPath);
        const Place& params = given ? *given : none;
        return Call<Message>{.id = envelope.id, .message = method->read(params.object(), blemishes)};
    } catch (const BadPlace& bad) {
        return Malformed{.code = kInvalidParams, .id = envelope.id, .error = bad.error};
    }
}

template <class Frame, class Message, std::size_t N>
Frame decode(std::string_view text, const Method<Message> (&methods)[N]) {
    auto read = readEnvelope(text);
    if (auto* bad = std::get_if<Malformed>(&read)) return std::move(*bad);
    const auto& envelope = std::get<Envelope>(read);
    if (!envelope.method.empty()) return std::visit([](auto one) { return Frame(std::move(one)); }, readCall(envelope, methods));
    try {
        return std::visit([](auto one) { return Frame(std::move(one)); }, readAnswer(Place(envelope.json.root, kRoot), envelope.id));
    } catch (const BadPlace& bad) {
        return Malformed{.code = kInvalidRequest, .id = envelope.id, .error = bad.error};
    }
}

/// Reads the JSON text of a result.
template <class Answered, class Read>
Result<Answered> decodeResult(std::string_view text, Read read) {
    const auto parsed = parseStrictly(text, kResultRoot);
    if (!parsed) return std::unexpected(parsed.error().error);
    if (!parsed->blemishes.empty()) return fail(ErrorCode::invalidInput, parsed->blemishes.front().message, parsed->blemishes.front().path);
    try {
        const Place result(parsed->root, kResultRoot);
        return read(result.object());
    } catch (const BadPlace& bad) {
        return std::unexpected(bad.error);
    }
}

Acknowledgement readAcknowledgement(const Place& result) { return {.ackSeq = result.member("ackSeq").count()}; }

FullState readFullState(const Place& result) {
    const Place state = result.member("state");
    const Place report = result.member("report");
    return {.state = readState(state, 0), .report = readTelemetry(report)};
}

}  // namespace

RobotFrame decodeFromRobot(std::string_view text) { return decode<RobotFrame>(text, kFromRobot); }
ConsoleFrame decodeFromConsole(std::string_view text) { return decode<ConsoleFrame>(text, kToRobot); }

Result<HelloAnswer> decodeHelloAnswer(std::string_view result) { return decodeResult<HelloAnswer>(result, readHelloAnswer); }
Result<DesiredAnswer> decodeDesiredAnswer(std::string_view result) {
    return decodeResult<DesiredAnswer>(result, [](const Place& place) {
        return DesiredAnswer{.generation = place.member("generation").count(), .accepted = place.member("accepted").boolean()};
    });
}
Result<Acknowledgement> decodeAcknowledgement(std::string_view result) {
    return decodeResult<Acknowledgement>(result, readAcknowledgement);
}
Result<FullState> decodeFullState(std::string_view result) { return decodeResult<FullState>(result, readFullState); }

Refusal refusalFor(const Malformed& malformed) {
    return {.code = malformed.code, .message = malformed.error.message, .generation = 0, .retryAfter = {}, .where = malformed.error.where};
}

}  // namespace slipway::protocol
