// Mutated messages against the decoder: whatever comes in, it answers with a message, an answer or a refusal,
// and what it takes for a message can be written and read again. Seeded; about two seconds.
#include <gtest/gtest.h>

#include <chrono>

#include "core/protocol/codec.h"
#include "tests/core/protocol/samples.h"

namespace slipway::protocol {
namespace {

constexpr auto kBudget = std::chrono::milliseconds(1500);
constexpr int kMostRounds = 60000;
constexpr int kLeastRounds = 500;

std::string mutate(std::string text, Random& random) {
    static const std::vector<std::string> kPieces = {"{",
                                                     "}",
                                                     "[",
                                                     "]",
                                                     ",",
                                                     ":",
                                                     "\"",
                                                     "\\",
                                                     "null",
                                                     "-1",
                                                     "1e999",
                                                     "NaN",
                                                     "0.5",
                                                     "18446744073709551616",
                                                     "\"seq\":1,",
                                                     "\\u0000",
                                                     "\\ud83d",
                                                     "\xff",
                                                     "\xc0\x80",
                                                     "[[[[[[[[[[[[[[[[[[",
                                                     "{\"a\":{\"a\":"};
    for (auto n = 1 + random.below(4); n > 0 && !text.empty(); --n) {
        const auto at = random.below(text.size());
        const auto length = random.below(std::min<std::uint64_t>(40, text.size() - at) + 1);
        switch (random.below(5)) {
            case 0:
                text[at] = static_cast<char>(random.below(256));
                break;
            case 1:
                text.erase(at, length);
                break;
            case 2:
                text.insert(at, kPieces[random.below(kPieces.size())]);
                break;
            case 3:
                text.insert(at, text.substr(at, length));
                break;
            default:
                text.replace(at, length, kPieces[random.below(kPieces.size())]);
                break;
        }
    }
    return text;
}

template <class Message>
std::string encoded(const Message& message) {
    return encode(message, isRequest(message) ? std::optional<std::string>("1") : std::nullopt);
}

template <class Message>
std::string stillSound(const std::variant<Call<Message>, Answer, Malformed>& frame,
                       std::variant<Call<Message>, Answer, Malformed> (*decode)(std::string_view)) {
    if (const auto* bad = std::get_if<Malformed>(&frame))
        return bad->error.message.empty() || bad->code == 0 ? "a refusal without a reason" : "";
    const auto* call = std::get_if<Call<Message>>(&frame);
    if (call == nullptr) return "";
    // Items that were refused are not written, and a batch of bad items alone has nothing to write.
    if constexpr (std::is_same_v<Message, FromRobot>) {
        if (const auto* batch = std::get_if<ResultBatch>(&call->message); batch != nullptr && !batch->bad.empty()) return "";
    }
    const auto again = decode(encode(call->message, call->id));
    const auto* same = std::get_if<Call<Message>>(&again);
    return same != nullptr && same->message == call->message ? "" : "a message that does not come back: " + encode(call->message, call->id);
}

TEST(CodecFuzz, NoMutationOfAMessageGetsPastTheDecoder) {
    const auto end = std::chrono::steady_clock::now() + kBudget;
    int rounds = 0;
    int refused = 0;
    for (; rounds < kMostRounds && (rounds < kLeastRounds || std::chrono::steady_clock::now() < end); ++rounds) {
        Samples samples(static_cast<std::uint64_t>(rounds) + 1);
        const auto kind = static_cast<std::size_t>(rounds);
        const std::string robot = mutate(encoded(samples.fromRobot(kind)), samples.random());
        const auto fromRobot = decodeFromRobot(robot);
        ASSERT_EQ(stillSound<FromRobot>(fromRobot, decodeFromRobot), "") << "seed " << rounds + 1 << ": " << robot;
        refused += std::holds_alternative<Malformed>(fromRobot) ? 1 : 0;

        const std::string console = mutate(encoded(samples.toRobot(kind)), samples.random());
        ASSERT_EQ(stillSound<ToRobot>(decodeFromConsole(console), decodeFromConsole), "") << "seed " << rounds + 1 << ": " << console;

        const std::string result = mutate(encodeAnswer("1", samples.helloAnswer()), samples.random());
        const auto answer = decodeFromConsole(result);
        if (const auto* one = std::get_if<Answer>(&answer)) {
            static_cast<void>(decodeHelloAnswer(one->result));
            static_cast<void>(decodeFullState(one->result));
            static_cast<void>(decodeAcknowledgement(one->result));
            static_cast<void>(decodeDesiredAnswer(one->result));
        }
    }
    EXPECT_GT(refused, rounds / 4) << "the mutations are too mild to prove anything";
}

}  // namespace
}  // namespace slipway::protocol
