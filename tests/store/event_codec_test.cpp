// Events, decisions and texts survive being written and read, whatever is in them.
#include <gtest/gtest.h>

#include <concepts>
#include <tuple>

#include "core/store/decision_codec.h"
#include "core/store/event_codec.h"
#include "core/store/histogram_text.h"
#include "core/store/text_form.h"
#include "tests/store/sample_events.h"

namespace slipway::rollout {

static bool operator==(const Operation& a, const Operation& b) {
    return a.id == b.id && a.who == b.who && a.shownText == b.shownText && a.expectedRevision == b.expectedRevision;
}

}  // namespace slipway::rollout

namespace slipway::store::test {
namespace {

// Every member of every event by its count: a member that is added does not compile here until the codec, and
// randomEvent, know it too.
auto parts(const rollout::ConsoleStarted& event) {
    const auto& [a, b] = event;
    return std::tie(a, b);
}
auto parts(const rollout::ConsoleSlept& event) {
    const auto& [a] = event;
    return std::tie(a);
}
auto parts(const rollout::StorageFailed& event) {
    const auto& [a] = event;
    return std::tie(a);
}
auto parts(const rollout::StorageRecovered&) { return std::tuple<>(); }
auto parts(const rollout::TimerFired&) { return std::tuple<>(); }
auto parts(const rollout::AlertDelivered& event) {
    const auto& [a, b] = event;
    return std::tie(a, b);
}
auto parts(const rollout::RobotConnected& event) {
    const auto& [a, b, c, d, e, f, g] = event;
    return std::tie(a, b, c, d, e, f, g);
}
auto parts(const rollout::RobotDisconnected& event) {
    const auto& [a, b, c] = event;
    return std::tie(a, b, c);
}
auto parts(const rollout::RobotQuarantined& event) {
    const auto& [a, b] = event;
    return std::tie(a, b);
}
auto parts(const rollout::RobotStateChanged& event) {
    const auto& [a, b, c, d, e, f] = event;
    return std::tie(a, b, c, d, e, f);
}
auto parts(const rollout::RobotResults& event) {
    const auto& [a, b, c, d, e, f, g] = event;
    return std::tie(a, b, c, d, e, f, g);
}
auto parts(const rollout::RobotProgress& event) {
    const auto& [a, b, c, d] = event;
    return std::tie(a, b, c, d);
}
auto parts(const rollout::DesiredAnswered& event) {
    const auto& [a, b, c] = event;
    return std::tie(a, b, c);
}
auto parts(const rollout::StartRollout& event) {
    const auto& [a, b, c, d, e] = event;
    return std::tie(a, b, c, d, e);
}
auto parts(const rollout::Promote& event) {
    const auto& [a, b, c] = event;
    return std::tie(a, b, c);
}
auto parts(const rollout::Pause& event) {
    const auto& [a, b, c, d] = event;
    return std::tie(a, b, c, d);
}
auto parts(const rollout::Resume& event) {
    const auto& [a, b] = event;
    return std::tie(a, b);
}
auto parts(const rollout::RollBack& event) {
    const auto& [a, b, c] = event;
    return std::tie(a, b, c);
}
auto parts(const rollout::Abort& event) {
    const auto& [a, b, c] = event;
    return std::tie(a, b, c);
}
auto parts(const rollout::Waive& event) {
    const auto& [a, b, c, d] = event;
    return std::tie(a, b, c, d);
}
auto parts(const rollout::LiftBar& event) {
    const auto& [a, b, c] = event;
    return std::tie(a, b, c);
}
auto parts(const rollout::Annotate& event) {
    const auto& [a, b, c] = event;
    return std::tie(a, b, c);
}
auto parts(const rollout::SetShare& event) {
    const auto& [a, b, c, d] = event;
    return std::tie(a, b, c, d);
}
auto parts(const rollout::SetCleanup& event) {
    const auto& [a, b, c, d] = event;
    return std::tie(a, b, c, d);
}

auto parts(const rollout::ReleaseRobot& event) {
    const auto& [a, b, c] = event;
    return std::tie(a, b, c);
}
auto parts(const rollout::StartDrill& event) {
    const auto& [a, b, c] = event;
    return std::tie(a, b, c);
}

bool same(const rollout::Event& left, const rollout::Event& right) {
    return std::visit(
        []<class A, class B>(const A& a, const B& b) {
            if constexpr (std::same_as<A, B>) return parts(a) == parts(b);
            return false;
        },
        left, right);
}

class EventCodec : public testing::TestWithParam<std::size_t> {};

TEST_P(EventCodec, WritesWhatItReadForEveryKindOfEvent) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        const rollout::Event event = randomEvent(random, GetParam());
        ASSERT_EQ(event.index(), GetParam());
        const auto text = writeEvent(event);
        ASSERT_TRUE(text) << describe(text.error());
        const auto back = readEvent(eventKind(event), *text);
        ASSERT_TRUE(back) << describe(back.error()) << "\n" << *text;
        ASSERT_TRUE(same(*back, event)) << *text;
        ASSERT_EQ(*writeEvent(*back), *text);
    }
}

INSTANTIATE_TEST_SUITE_P(AllKinds, EventCodec, testing::Range<std::size_t>(0, std::variant_size_v<rollout::Event>));

/// Its place among all events.
template <class E, std::size_t I = 0>
constexpr std::size_t indexOf() {
    if constexpr (std::is_same_v<std::variant_alternative_t<I, rollout::Event>, E>) {
        return I;
    } else {
        return indexOf<E, I + 1>();
    }
}

TEST(EventCodec, GivesBackEveryMemberOfAResult) {
    Random random(7);
    for (int i = 0; i < 500; ++i) {
        rollout::RobotResults results;
        results.items.push_back(randomItem(random));
        const auto back = readEvent("robot-results", writeEvent(results).value());
        ASSERT_TRUE(back);
        EXPECT_EQ(std::get<rollout::RobotResults>(*back).items, results.items);
    }
}

TEST(EventCodec, GivesBackThePlanAndTheChecklistOfAStart) {
    Random random(9);
    for (int i = 0; i < 50; ++i) {
        const rollout::Event event = randomEvent(random, indexOf<rollout::StartRollout>());
        const auto& start = std::get<rollout::StartRollout>(event);
        const auto back = readEvent("start-rollout", writeEvent(event).value());
        ASSERT_TRUE(back) << describe(back.error());
        EXPECT_EQ(std::get<rollout::StartRollout>(*back).plan, start.plan);
        EXPECT_EQ(std::get<rollout::StartRollout>(*back).checklist, start.checklist);
        EXPECT_EQ(std::get<rollout::StartRollout>(*back).operation.expectedRevision, start.operation.expectedRevision);
    }
}

TEST(EventCodec, AStartWithoutOwnItemsHasTheBytesThatItHadBeforeThereWereAny) {
    Random random(9);
    rollout::StartRollout start;
    start.plan = randomPlan(random);
    start.checklist.ticks = {{"team.runbooks", "Ada", WallTime(Milliseconds(5)), "wiki", ""}};
    const std::string text = writeEvent(start).value();
    EXPECT_NE(
        text.find(
            R"("checklist":{"overrideReason":"","ticks":[{"at":5,"evidence":"wiki","itemId":"team.runbooks","overruled":"","who":"Ada"}]})"),
        std::string::npos)
        << text;
    const auto back = readEvent("start-rollout", text);
    ASSERT_TRUE(back) << describe(back.error());
    EXPECT_EQ(std::get<rollout::StartRollout>(*back).checklist, start.checklist);
}

TEST(EventCodec, RefusesAStartWhosePlanCouldNotBeReadBack) {
    Random random(3);
    rollout::StartRollout start;
    start.plan = randomPlan(random);
    start.plan.stages.clear();
    const auto text = writeEvent(start);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::invalidInput);
}

TEST(EventCodec, LeavesTheItemsOutWhenTheyAreKeptApart) {
    Random random(5);
    rollout::RobotResults results;
    results.robot = RobotId("robot-1");
    results.items.assign(3, randomItem(random));
    const auto back = readEvent("robot-results", writeEvent(results, Items::apart).value());
    ASSERT_TRUE(back);
    EXPECT_EQ(std::get<rollout::RobotResults>(*back).robot, results.robot);
    EXPECT_TRUE(std::get<rollout::RobotResults>(*back).items.empty());
}

TEST(EventCodec, CallsEveryDamagedBodyCorrupt) {
    const std::pair<const char*, const char*> damaged[] = {
        {"timer-fired", "{"},
        {"timer-fired", "[]"},
        {"no-such-kind", "{}"},
        {"robot-released", "{}"},
        {"robot-released", R"({"robot": 3})"},
        {"alert-delivered", R"({"alert": -1, "ok": true})"},
        {"alert-delivered", R"({"alert": 1.5, "ok": true})"},
        {"alert-delivered", R"({"alert": 1, "ok": 1})"},
        {"console-started", R"({"epoch": 4294967296, "gapMs": 0})"},
        {"robot-released", R"({"robot": {"hex": "0g"}})"},
        {"start-rollout",
         R"({"operation": {"id": "", "who": "", "shownText": "", "expectedRevision": null}, "rollout": "r", "plan": "{}"})"},
    };
    for (const auto& [kind, body] : damaged) {
        const auto event = readEvent(kind, body);
        ASSERT_FALSE(event) << kind << " " << body;
        EXPECT_EQ(event.error().code, ErrorCode::storageCorrupt);
    }
}

TEST(DecisionCodec, GivesBackEveryDecision) {
    Random random(11);
    for (std::uint64_t number = 1; number <= 500; ++number) {
        const rollout::Decision decision = randomDecision(random, number);
        const auto back = readDecision(writeDecision(decision));
        ASSERT_TRUE(back) << describe(back.error());
        EXPECT_EQ(*back, decision);
    }
}

TEST(TextForm, KnowsUtf8FromOtherBytes) {
    for (const char* good : {"", "abc", "Größe", "手", "🤖", "\xf4\x8f\xbf\xbf"}) EXPECT_TRUE(isUtf8(good)) << good;
    for (const char* bad :
         {"\x80", "\xc0\xaf", "\xc1\xbf", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xe6\x89", "a\xff"}) {
        EXPECT_FALSE(isUtf8(bad)) << toHex(bad);
        EXPECT_EQ(fromHex(toHex(bad)), bad);
    }
    EXPECT_FALSE(fromHex("abc"));
    EXPECT_FALSE(fromHex("zz"));
}

TEST(HistogramText, MergesAndSurvives) {
    const Buckets a{{-3, 1}, {5, 2}};
    const Buckets b{{5, 4}, {900, 7}};
    const Buckets sum{{-3, 1}, {5, 6}, {900, 7}};
    EXPECT_EQ(mergeBuckets(a, b), sum);
    EXPECT_EQ(readBuckets(writeBuckets(sum)), sum);
    EXPECT_EQ(readBuckets(""), Buckets{});
    for (const char* bad : {"5", "5:", "5:1 ", " 5:1", "5:1,6:1", "x:1", "99999999999:1"}) EXPECT_FALSE(readBuckets(bad)) << bad;
}

}  // namespace
}  // namespace slipway::store::test
