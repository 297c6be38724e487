// The rules of the link that need no socket: admission, token bucket, take-overs, addresses, back-off.
#include <gtest/gtest.h>

#include "core/link/backoff.h"
#include "core/link/http_admission.h"
#include "core/link/robot_client.h"
#include "core/link/take_over.h"
#include "core/link/token_bucket.h"
#include "tests/link/recording_sink.h"

namespace slipway::link {
namespace {

const SteadyTime kStart{std::chrono::hours(1)};

HttpQuestion goodQuestion() {
    HttpQuestion question;
    question.method = "GET";
    question.target = "/v1/robots/robot-1";
    question.authorization = "Bearer secret";
    question.subprotocols = "slipway.robot.v1";
    question.upgrade = true;
    question.loopback = true;
    return question;
}

/// The status of the answer, or 101 for admission.
unsigned statusOf(const HttpQuestion& question, const ListenerOptions& options = {}) {
    const Verdict verdict = admit(question, options, testing::OneTokenAuthenticator());
    const auto* answer = std::get_if<HttpAnswer>(&verdict);
    return answer ? answer->status : 101;
}

TEST(HttpAdmission, AdmitsARobotWithItsToken) {
    const Verdict verdict = admit(goodQuestion(), {}, testing::OneTokenAuthenticator());
    ASSERT_TRUE(std::holds_alternative<Admitted>(verdict));
    EXPECT_EQ(std::get<Admitted>(verdict).robot.value, "robot-1");
}

TEST(HttpAdmission, TakesTheBearerSchemeInAnyCaseAndTheSubprotocolFromAList) {
    HttpQuestion question = goodQuestion();
    question.authorization = "bEARER  secret ";
    question.subprotocols = "chat, slipway.robot.v1 ,other";
    EXPECT_EQ(statusOf(question), 101U);
}

TEST(HttpAdmission, RefusesEachViolationWithItsStatus) {
    struct Case {
        const char* name;
        void (*change)(HttpQuestion&);
        unsigned status;
    };
    const Case cases[] = {
        {"no token", [](HttpQuestion& q) { q.authorization = ""; }, 401},
        {"another scheme", [](HttpQuestion& q) { q.authorization = "Basic secret"; }, 401},
        {"wrong token", [](HttpQuestion& q) { q.authorization = "Bearer wrong"; }, 401},
        {"another robot's token", [](HttpQuestion& q) { q.authorization = "Bearer other"; }, 403},
        {"a foreign origin", [](HttpQuestion& q) { q.origin = "https://evil.example"; }, 403},
        {"an empty origin", [](HttpQuestion& q) { q.origin = ""; }, 403},
        {"an empty id", [](HttpQuestion& q) { q.target = "/v1/robots/"; }, 400},
        {"a bad id", [](HttpQuestion& q) { q.target = "/v1/robots/a/b"; }, 400},
        {"a query", [](HttpQuestion& q) { q.target = "/v1/robots/a?x=1"; }, 400},
        {"a long id", [](HttpQuestion& q) { q.target = "/v1/robots/" + std::string(65, 'a'); }, 400},
        {"no upgrade", [](HttpQuestion& q) { q.upgrade = false; }, 400},
        {"no subprotocol", [](HttpQuestion& q) { q.subprotocols = ""; }, 400},
        {"another subprotocol", [](HttpQuestion& q) { q.subprotocols = "slipway.robot.v2"; }, 400},
        {"another path", [](HttpQuestion& q) { q.target = "/"; }, 404},
        {"a path that only begins alike", [](HttpQuestion& q) { q.target = "/healthz2"; }, 404},
        {"health from afar",
         [](HttpQuestion& q) {
             q.target = "/healthz";
             q.loopback = false;
         },
         403},
        {"metrics from afar",
         [](HttpQuestion& q) {
             q.target = "/metrics";
             q.loopback = false;
         },
         403},
        {"posting health",
         [](HttpQuestion& q) {
             q.target = "/healthz";
             q.method = "POST";
         },
         405},
    };
    for (const Case& each : cases) {
        HttpQuestion question = goodQuestion();
        each.change(question);
        EXPECT_EQ(statusOf(question), each.status) << each.name;
    }
}

TEST(HttpAdmission, LetsAnAllowedOriginIn) {
    HttpQuestion question = goodQuestion();
    question.origin = "https://desk.example";
    ListenerOptions options;
    options.allowedOrigins = {"https://desk.example"};
    EXPECT_EQ(statusOf(question, options), 101U);
}

TEST(HttpAdmission, SaysHowToAuthenticateAndWhenToComeBack) {
    HttpQuestion question = goodQuestion();
    question.authorization = "";
    const auto refused = std::get<HttpAnswer>(admit(question, {}, testing::OneTokenAuthenticator()));
    ASSERT_EQ(refused.headers.size(), 1U);
    EXPECT_EQ(refused.headers[0].first, "WWW-Authenticate");
    const HttpAnswer later = tooManyWaiting();
    EXPECT_EQ(later.status, 503U);
    ASSERT_EQ(later.headers.size(), 1U);
    EXPECT_EQ(later.headers[0].first, "Retry-After");
}

TEST(TokenBucket, GivesABurstAndThenTheRate) {
    TokenBucket bucket(20.0, 100.0, kStart);
    for (int i = 0; i < 100; ++i) EXPECT_TRUE(bucket.take(kStart)) << i;
    EXPECT_FALSE(bucket.take(kStart));
    EXPECT_EQ(bucket.untilNext(kStart), Milliseconds(50));
    EXPECT_FALSE(bucket.take(kStart + Milliseconds(49)));
    EXPECT_TRUE(bucket.take(kStart + Milliseconds(51)));
    EXPECT_FALSE(bucket.isFull(kStart + Seconds(4)));
    EXPECT_TRUE(bucket.isFull(kStart + Seconds(6)));
}

TEST(TokenBucket, KeepsSomeForThoseWhoMayTakeThem) {
    TokenBucket bucket(1.0, 10.0, kStart);
    int taken = 0;
    while (bucket.take(kStart, 4.0)) ++taken;
    EXPECT_EQ(taken, 6);
    for (int i = 0; i < 4; ++i) EXPECT_TRUE(bucket.take(kStart)) << i;
    EXPECT_FALSE(bucket.take(kStart));
}

TEST(TokenBucket, NeverHoldsMoreThanItsBurst) {
    TokenBucket bucket(20.0, 3.0, kStart);
    const SteadyTime later = kStart + std::chrono::hours(10);
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(bucket.take(later)) << i;
    EXPECT_FALSE(bucket.take(later));
}

TEST(TakeOverWatch, CountsOnlyTheLastMinute) {
    TakeOverWatch watch;
    EXPECT_EQ(watch.note("a", false, kStart), 0) << "the first connection";
    EXPECT_EQ(watch.note("b", true, kStart), 1);
    EXPECT_EQ(watch.note("a", true, kStart + Seconds(30)), 2);
    EXPECT_EQ(watch.note("b", true, kStart + Seconds(59)), 3);
    EXPECT_EQ(watch.note("a", true, kStart + Seconds(100)), 2) << "the first two are older than a minute";
    EXPECT_FALSE(watch.isQuiet(kStart + Seconds(101)));
    EXPECT_TRUE(watch.isQuiet(kStart + Seconds(200)));
}

TEST(TakeOverWatch, LeavesARobotAloneThatReplacesItsOwnConnection) {
    TakeOverWatch watch;
    for (int i = 0; i < 10; ++i) EXPECT_EQ(watch.note("a", i > 0, kStart + Seconds(i)), 0);
    EXPECT_EQ(watch.note("b", false, kStart + Seconds(20)), 0) << "it booted anew after its connection had ended";
}

TEST(ListenAddress, ReadsHostAndPort) {
    using Address = std::pair<std::string, std::uint16_t>;
    EXPECT_EQ(parseListenAddress("127.0.0.1:8765").value(), Address("127.0.0.1", 8765));
    EXPECT_EQ(parseListenAddress("8765").value(), Address("127.0.0.1", 8765));
    EXPECT_EQ(parseListenAddress("[::1]:0").value(), Address("::1", 0));
    EXPECT_EQ(parseListenAddress("localhost:65535").value(), Address("localhost", 65535));
}

TEST(ListenAddress, NamesWhatIsWrong) {
    for (const char* wrong :
         {"", ":1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:65536", "127.0.0.1:-1", "::1:80", "[::1]80", "[::1]", "a:1 "}) {
        const auto read = parseListenAddress(wrong);
        ASSERT_FALSE(read.has_value()) << wrong;
        EXPECT_EQ(read.error().code, ErrorCode::invalidInput) << wrong;
    }
}

TEST(WebSocketUrl, ReadsHostAndPortOnly) {
    const auto read = parseWebSocketUrl("ws://127.0.0.1:8765/");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->host, "127.0.0.1");
    EXPECT_EQ(read->port, 8765);
    EXPECT_EQ(parseWebSocketUrl("ws://[::1]:80").value().host, "::1");
    for (const char* wrong :
         {"", "127.0.0.1:1", "wss://127.0.0.1:1", "http://127.0.0.1:1", "ws://127.0.0.1", "ws://127.0.0.1:0", "ws://:1", "ws://a:1/x"}) {
        EXPECT_FALSE(parseWebSocketUrl(wrong).has_value()) << wrong;
    }
}

TEST(Backoff, WaitsUpToACeilingThatDoubles) {
    Backoff backoff(Milliseconds(1000), Milliseconds(60000), 7);
    std::int64_t ceiling = 1000;
    std::int64_t longest = 0;
    for (int i = 0; i < 200; ++i) {
        const std::int64_t wait = backoff.next().count();
        EXPECT_GE(wait, 0);
        EXPECT_LE(wait, ceiling) << i;
        longest = std::max(longest, wait);
        ceiling = std::min<std::int64_t>(60000, ceiling * 2);
    }
    EXPECT_GT(longest, 30000) << "the ceiling must be reached";
    backoff.reset();
    EXPECT_LE(backoff.next().count(), 1000);
}

}  // namespace
}  // namespace slipway::link
