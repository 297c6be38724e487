// JSON text and messages: what goes out comes back the same, and what is wrong is refused by code and path.
#include "core/protocol/codec.h"

#include <gtest/gtest.h>

#include "tests/core/protocol/samples.h"

namespace slipway::protocol {
namespace {

constexpr int kRounds = 300;

template <class Variant>
std::string describeFrame(const Variant& frame) {
    const auto* bad = std::get_if<Malformed>(&frame);
    return bad == nullptr ? "not malformed" : std::to_string(bad->code) + " " + describe(bad->error);
}

TEST(Codec, EveryMessageOfARobotComesBackAsItWentOut) {
    Samples samples(1);
    for (int i = 0; i < kRounds; ++i) {
        const FromRobot message = samples.fromRobot(static_cast<std::size_t>(i));
        const std::optional<std::string> id =
            isRequest(message) ? std::optional<std::string>(i % 2 == 0 ? "7" : "\"a\\\"b\"") : std::nullopt;
        const std::string text = encode(message, id);
        const auto frame = decodeFromRobot(text);
        const auto* call = std::get_if<Call<FromRobot>>(&frame);
        ASSERT_NE(call, nullptr) << text << "\n" << describeFrame(frame);
        EXPECT_EQ(call->id, id);
        EXPECT_TRUE(call->message == message) << text;
    }
}

TEST(Codec, EveryMessageOfTheConsoleComesBackAsItWentOut) {
    Samples samples(2);
    for (int i = 0; i < kRounds; ++i) {
        const ToRobot message = samples.toRobot(static_cast<std::size_t>(i));
        const std::optional<std::string> id = isRequest(message) ? std::optional<std::string>("9007199254740992") : std::nullopt;
        const std::string text = encode(message, id);
        const auto frame = decodeFromConsole(text);
        const auto* call = std::get_if<Call<ToRobot>>(&frame);
        ASSERT_NE(call, nullptr) << text << "\n" << describeFrame(frame);
        EXPECT_EQ(call->id, id);
        EXPECT_TRUE(call->message == message) << text;
    }
}

/// The result of an answer that the reader of `Frame` finds in `text`.
template <class Frame>
std::string resultOf(const Frame& frame, const std::string& id) {
    const auto* answer = std::get_if<Answer>(&frame);
    EXPECT_NE(answer, nullptr) << describeFrame(frame);
    if (answer == nullptr) return {};
    EXPECT_EQ(answer->id, id);
    EXPECT_FALSE(answer->refusal);
    return answer->result;
}

TEST(Codec, EveryAnswerComesBackAsItWentOut) {
    Samples samples(3);
    for (int i = 0; i < kRounds; ++i) {
        const HelloAnswer hello = samples.helloAnswer();
        const auto helloBack = decodeHelloAnswer(resultOf(decodeFromConsole(encodeAnswer("1", hello)), "1"));
        ASSERT_TRUE(helloBack) << describe(helloBack.error());
        EXPECT_EQ(*helloBack, hello);

        const Acknowledgement acknowledgement{samples.count()};
        EXPECT_EQ(decodeAcknowledgement(resultOf(decodeFromConsole(encodeAnswer("\"x\"", acknowledgement)), "\"x\"")), acknowledgement);

        const DesiredAnswer desired{.generation = samples.count(), .accepted = true};
        EXPECT_EQ(decodeDesiredAnswer(resultOf(decodeFromRobot(encodeAnswer("2", desired)), "2")), desired);

        const FullState full = samples.fullState();
        const auto fullBack = decodeFullState(resultOf(decodeFromRobot(encodeAnswer("3", full)), "3"));
        ASSERT_TRUE(fullBack) << describe(fullBack.error());
        EXPECT_EQ(*fullBack, full);
    }
}

TEST(Codec, ARefusalComesBackWithItsData) {
    const std::vector<Refusal> refusals = {
        {.code = kStaleGeneration, .message = "stale", .generation = 44, .retryAfter = {}, .where = {}},
        {.code = kBusy, .message = "busy", .generation = 0, .retryAfter = Milliseconds(1500), .where = {}},
        {.code = kInvalidParams, .message = "no", .generation = 0, .retryAfter = {}, .where = "$.params.items[3].latencyMs"}};
    for (const auto& refusal : refusals) {
        const auto frame = decodeFromRobot(encodeRefusal("5", refusal));
        const auto* answer = std::get_if<Answer>(&frame);
        ASSERT_NE(answer, nullptr);
        EXPECT_EQ(answer->refusal, refusal);
        EXPECT_TRUE(answer->result.empty());
    }
    const auto noId = decodeFromConsole(encodeRefusal(std::nullopt, refusals[2]));
    ASSERT_TRUE(std::holds_alternative<Answer>(noId));
    EXPECT_EQ(std::get<Answer>(noId).id, "null");
}

TEST(Codec, ADocumentThatIsNotAcceptedIsTheErrorForAStaleGeneration) {
    const auto frame = decodeFromRobot(encodeAnswer("5", DesiredAnswer{.generation = 9, .accepted = false}));
    ASSERT_TRUE(std::get<Answer>(frame).refusal);
    EXPECT_EQ(std::get<Answer>(frame).refusal->code, -32003);
    EXPECT_EQ(std::get<Answer>(frame).refusal->generation, 9U);
}

TEST(Codec, TheDocumentOfTheDesignIsRead) {
    const std::string sha(64, 'a');
    const std::string text =
        R"({"jsonrpc":"2.0","id":1,"method":"desired","params":{"generation": 42, "rollout": "2026-11-23-v24-1", "reason": "stage 2 of 4",
        "baseline": {"name":"grasp","version":"v23","sha256":")" +
        sha + R"(","bytes":524288000,"uri":"https://m/v23"},
        "candidate": {"name":"grasp","version":"v24","sha256":")" +
        sha + R"(","bytes":524288000,"uri":"https://m/v24"},
        "exposure": {"mode":"share","share":1.0,"salt":"2026-11-23-v24-1"}, "later": {"unknown": [1, 2]},
        "serving": true, "keep": ["v23","v24"], "apply": "between-tasks", "leaseMs": 120000}})";
    const auto frame = decodeFromConsole(text);
    ASSERT_TRUE(std::holds_alternative<Call<ToRobot>>(frame)) << describeFrame(frame);
    const auto& desired = std::get<fleet::Desired>(std::get<Call<ToRobot>>(frame).message);
    EXPECT_EQ(desired.generation, 42U);
    EXPECT_EQ(desired.candidate->ref.version, "v24");
    EXPECT_EQ(desired.exposure.share, 1.0);
    EXPECT_EQ(desired.keep, (std::vector<std::string>{"v23", "v24"}));
    EXPECT_EQ(desired.apply, fleet::Apply::betweenTasks);
    EXPECT_EQ(desired.lease, Milliseconds(120000));
}

// ---- what is wrong ----

struct Wrong {
    std::string text;
    int code;
    std::string where;
};

std::string nested(int depth) {
    return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
}

std::string call(const std::string& method, const std::string& params, const std::string& id = "\"id\":1,") {
    return R"({"jsonrpc":"2.0",)" + id + "\"method\":\"" + method + "\",\"params\":" + params + "}";
}

const std::string kSha(64, 'b');
const std::string kState = R"("bootId":"b","seq":1,"generation":3,"phase":"active")";

std::vector<Wrong> wrongTexts() {
    return {
        {"", kParseError, "$"},
        {"{", kParseError, "$"},
        {"{} {}", kParseError, "$"},
        {"{'a':1}", kParseError, "$"},
        {"\xff\xfe", kParseError, "$"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xc3\x28\"}", kParseError, "$"},
        {R"({"jsonrpc":"2.0","id":1,"method":"\ud800"})", kParseError, "$"},
        {"[]", kInvalidRequest, "$"},
        {"[" + call("bye", R"({"reason":"sleep"})", "") + "]", kInvalidRequest, "$"},
        {"7", kInvalidRequest, "$"},
        {"null", kInvalidRequest, "$"},
        {"{}", kInvalidRequest, "$.jsonrpc"},
        {R"({"jsonrpc":"1.0","id":1,"method":"state"})", kInvalidRequest, "$.jsonrpc"},
        {R"({"jsonrpc":2.0,"id":1,"method":"state"})", kInvalidRequest, "$.jsonrpc"},
        {R"({"jsonrpc":"2.0","id":{},"method":"state"})", kInvalidRequest, "$.id"},
        {R"({"jsonrpc":"2.0","id":null,"method":"state"})", kInvalidRequest, "$.id"},
        {R"({"jsonrpc":"2.0","id":1,"method":7})", kInvalidRequest, "$.method"},
        {R"({"jsonrpc":"2.0","id":1})", kInvalidRequest, "$"},
        {R"({"jsonrpc":"2.0","id":1,"result":{},"error":{}})", kInvalidRequest, "$"},
        {R"({"jsonrpc":"2.0","id":1,"error":{"message":"no code"}})", kInvalidRequest, "$.error.code"},
        {R"({"jsonrpc":"2.0","result":{}})", kInvalidRequest, "$"},
        {R"({"jsonrpc":"2.0","id":1,"id":2,"method":"state"})", kInvalidRequest, "$.id"},
        {call("desired", "{}"), kMethodNotFound, "$.method"},
        {call("reboot", "{}"), kMethodNotFound, "$.method"},
        {call("state", "{" + kState + "}", ""), kInvalidRequest, "$.id"},
        {call("bye", R"({"reason":"sleep"})"), kInvalidRequest, "$.id"},
        {call("state", nested(16)), kInvalidRequest, "$"},
        {call("state", nested(40000)), kInvalidRequest, "$"},
        {std::string(70000, ' '), kInvalidRequest, "$"},
        {call("state", "[1]"), kInvalidParams, "$.params"},
        {call("state", "{}"), kInvalidParams, "$.params.bootId"},
        {R"({"jsonrpc":"2.0","id":1,"method":"state"})", kInvalidParams, "$.params.bootId"},
        {call("state", R"({"bootId":"","seq":1,"generation":1,"phase":"idle"})"), kInvalidParams, "$.params.bootId"},
        {call("state", R"({"bootId":"b","seq":0,"generation":1,"phase":"idle"})"), kInvalidParams, "$.params.seq"},
        {call("state", R"({"bootId":"b","seq":-1,"generation":1,"phase":"idle"})"), kInvalidParams, "$.params.seq"},
        {call("state", R"({"bootId":"b","seq":1.5,"generation":1,"phase":"idle"})"), kInvalidParams, "$.params.seq"},
        {call("state", R"({"bootId":"b","seq":"1","generation":1,"phase":"idle"})"), kInvalidParams, "$.params.seq"},
        {call("state", R"({"bootId":"b","seq":9007199254740993,"generation":1,"phase":"idle"})"), kInvalidParams, "$.params.seq"},
        {call("state", R"({"bootId":"b","seq":18446744073709551615,"generation":1,"phase":"idle"})"), kInvalidParams, "$.params.seq"},
        {call("state", R"({"bootId":"b","seq":99999999999999999999999,"generation":1,"phase":"idle"})"), kInvalidParams, "$.params.seq"},
        {call("state", R"({"bootId":"b","seq":1,"generation":1e999,"phase":"idle"})"), kInvalidParams, "$.params.generation"},
        {call("state", R"({"bootId":"b","seq":1,"generation":1,"phase":"sleeping"})"), kInvalidParams, "$.params.phase"},
        {call("state", R"({"bootId":"b","seq":1,"generation":1,"phase":null})"), kInvalidParams, "$.params.phase"},
        {call("state", "{" + kState + R"(,"progress":1.1})"), kInvalidParams, "$.params.progress"},
        {call("state", "{" + kState + R"(,"progress":NaN})"), kInvalidParams, "$.params.progress"},
        {call("state", "{" + kState + R"(,"active":{"name":"grasp","version":"v24","sha256":"abc"}})"), kInvalidParams,
         "$.params.active.sha256"},
        {call("state", "{" + kState + R"(,"slots":[{},{}]})"), kInvalidParams, "$.params.slots[0].model"},
        {call("state", "{" + kState + R"(,"exposure":{"mode":"share"}})"), kInvalidParams, "$.params.exposure.share"},
        {call("state", "{" + kState + R"(,"error":{"code":"boom","message":""}})"), kInvalidParams, "$.params.error.code"},
        {call("state", "{" + kState + R"(,"seq":2})"), kInvalidParams, "$.params.seq"},
        {call("state", "{" + kState + R"(,"unknown":{"a":1,"a":2}})"), kInvalidParams, "$.params.unknown.a"},
        {call("state", "{" + kState + R"(,"unknown":"\u0000"})"), kInvalidParams, "$.params.unknown"},
        {call("hello", R"({"robotId":"with space"})"), kInvalidParams, "$.params.robotId"},
        {call("results", R"({"bootId":"b","seq":1,"items":[]})"), kInvalidParams, "$.params.items"},
        {call("results", R"({"bootId":"b","seq":1,"items":{}})"), kInvalidParams, "$.params.items"},
        {call("results", R"({"bootId":"b","seq":1,"seq":1,"items":[{}]})"), kInvalidParams, "$.params.seq"},
        {call("report", R"({"t":"yesterday","battery":1,"mode":"","freeBytes":0})", ""), kInvalidParams, "$.params.t"},
        {call("report", R"({"t":"2026-11-23T14:50:18Z","battery":1.01,"mode":"","freeBytes":0})", ""), kInvalidParams, "$.params.battery"},
        {call("log", R"({"t":"2026-11-23T14:50:18Z","level":"loud","message":""})", ""), kInvalidParams, "$.params.level"},
        {call("bye", R"({"reason":"tired"})", ""), kInvalidParams, "$.params.reason"},
    };
}

TEST(Codec, WhatIsWrongIsRefusedByCodeAndPath) {
    for (const auto& wrong : wrongTexts()) {
        const auto frame = decodeFromRobot(wrong.text);
        const auto* bad = std::get_if<Malformed>(&frame);
        ASSERT_NE(bad, nullptr) << wrong.text.substr(0, 200);
        EXPECT_EQ(bad->code, wrong.code) << wrong.text.substr(0, 200) << "\n" << describe(bad->error);
        EXPECT_EQ(bad->error.where, wrong.where) << wrong.text.substr(0, 200) << "\n" << describe(bad->error);
        EXPECT_FALSE(bad->error.message.empty());
    }
}

TEST(Codec, ARefusedCallKeepsItsIdForTheAnswer) {
    const auto frame = decodeFromRobot(call("state", "{}", "\"id\":\"q\\u00e9\","));
    EXPECT_EQ(std::get<Malformed>(frame).id, "\"qé\"");
    const auto refusal = refusalFor(std::get<Malformed>(frame));
    EXPECT_EQ(refusal.code, kInvalidParams);
    EXPECT_EQ(refusal.where, "$.params.bootId");
}

TEST(Codec, FiveAndAZeroIsAWholeNumber) {
    const auto frame = decodeFromRobot(call("state", R"({"bootId":"b","seq":5.0,"generation":1e2,"phase":"idle"})"));
    ASSERT_TRUE(std::holds_alternative<Call<FromRobot>>(frame)) << describeFrame(frame);
    const auto& state = std::get<StateReport>(std::get<Call<FromRobot>>(frame).message);
    EXPECT_EQ(state.seq, 5U);
    EXPECT_EQ(state.generation, 100U);
}

// ---- bad items ----

std::string item(const std::string& extra, const std::string& latency = "\"latencyMs\":12.5,") {
    return R"({"task":"t","category":"mug",)" + latency + R"("startedAt":"2026-11-23T14:50:18Z","endedAt":"2026-11-23T14:50:19+00:00",
        "model":{"name":"grasp","version":"v24"},"sha256":")" +
           kSha + R"(","run":"live","ok":true)" + extra + "}";
}

struct BadItem {
    std::string text;
    std::string where;
};

std::vector<BadItem> badItems() {
    const std::string prefix = "$.params.items[1]";
    return {
        {item("", ""), prefix + ".latencyMs"},
        {item("", "\"latencyMs\":null,"), prefix + ".latencyMs"},
        {item("", "\"latencyMs\":NaN,"), prefix + ".latencyMs"},
        {item("", "\"latencyMs\":Infinity,"), prefix + ".latencyMs"},
        {item("", "\"latencyMs\":-Infinity,"), prefix + ".latencyMs"},
        {item("", "\"latencyMs\":1e400,"), prefix + ".latencyMs"},
        {item("", "\"latencyMs\":-1,"), prefix + ".latencyMs"},
        {item("", "\"latencyMs\":9007199254740994,"), prefix + ".latencyMs"},
        {item("", "\"latencyMs\":\"12\","), prefix + ".latencyMs"},
        {item(",\"latencyMs\":13"), prefix + ".latencyMs"},
        {item(",\"ok\":false"), prefix + ".ok"},
        {item(",\"stuck\":-1"), prefix + ".stuck"},
        {item(",\"stuck\":1.5"), prefix + ".stuck"},
        {item(",\"error\":7"), prefix + ".error"},
        {item(",\"seen\":1"), prefix + ".seen"},
        {item(",\"features\":{\"a\":\"b\"}"), prefix + ".features.a"},
        {item(",\"features\":{\"a\":1,\"a\":1}"), prefix + ".features.a"},
        {item(",\"shadow\":{}"), prefix + ".shadow.model"},
        {"7", prefix},
        {"[]", prefix},
        {"{}", prefix + ".task"},
    };
}

TEST(Codec, ABadItemIsLeftOutByItsPathAndTheRestIsKept) {
    for (const auto& bad : badItems()) {
        const std::string text =
            call("results", R"({"bootId":"b","seq":4,"items":[)" + item("") + "," + bad.text + "," + item(",\"stuck\":2") + "]}");
        const auto frame = decodeFromRobot(text);
        ASSERT_TRUE(std::holds_alternative<Call<FromRobot>>(frame)) << bad.text << "\n" << describeFrame(frame);
        const auto& batch = std::get<ResultBatch>(std::get<Call<FromRobot>>(frame).message);
        EXPECT_EQ(batch.seq, 4U);
        ASSERT_EQ(batch.items.size(), 2U) << bad.text;
        EXPECT_EQ(batch.items[1].stuck, 2U);
        ASSERT_EQ(batch.bad.size(), 1U);
        EXPECT_EQ(batch.bad[0].where, bad.where);
    }
}

TEST(Codec, TheEndOfATaskIsNotBeforeItsStart) {
    std::string text = item("");
    text.replace(text.find("14:50:19"), 8, "14:50:17");
    const auto frame = decodeFromRobot(call("results", R"({"bootId":"b","seq":4,"items":[)" + text + "]}"));
    const auto& batch = std::get<ResultBatch>(std::get<Call<FromRobot>>(frame).message);
    EXPECT_TRUE(batch.items.empty());
    EXPECT_EQ(batch.bad.at(0).where, "$.params.items[0].endedAt");
}

TEST(Codec, MoreThanAHundredItemsAreRefused) {
    std::string items = item("");
    for (int i = 0; i < 100; ++i) items += ",{}";
    const auto frame = decodeFromRobot(call("results", R"({"bootId":"b","seq":4,"items":[)" + items + "]}"));
    EXPECT_EQ(std::get<Malformed>(frame).error.where, "$.params.items");
}

TEST(Codec, AWordLikeNaNInsideATextIsJustText) {
    const auto frame =
        decodeFromRobot(call("log", R"({"t":"2026-11-23T14:50:18Z","level":"info","message":"NaN, \" -Infinity 1e999"})", ""));
    ASSERT_TRUE(std::holds_alternative<Call<FromRobot>>(frame)) << describeFrame(frame);
    EXPECT_EQ(std::get<LogLine>(std::get<Call<FromRobot>>(frame).message).message, "NaN, \" -Infinity 1e999");
}

TEST(Codec, TextThatIsNotUtf8IsSentWithReplacements) {
    const std::string text = encode(FromRobot(LogLine{.time = WallTime{}, .level = "info", .message = "\xff"}), std::nullopt);
    EXPECT_TRUE(std::holds_alternative<Call<FromRobot>>(decodeFromRobot(text))) << text;
}

TEST(Codec, AFullBatchOfOrdinaryItemsFitsIntoAMessage) {
    ResultBatch batch{.bootId = "5e0e4cf2-5a8f-4d2c-9d55-6c6d8c1a77b1", .seq = 1, .dropped = 0, .items = {}, .bad = {}};
    Samples samples(5);
    for (std::size_t i = 0; i < kMaxBatch; ++i) {
        auto one = samples.item();
        one.shadow.reset();
        batch.items.push_back(one);
    }
    EXPECT_LT(encode(FromRobot(batch), "1").size(), kMaxMessageBytes);
}

}  // namespace
}  // namespace slipway::protocol
