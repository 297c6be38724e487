// What leaves the robot, in which order, and what survives: sequence numbers, batches, re-sending, overflow.
#include "core/agent/spool.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/base/random.h"
#include "tests/core/agent/bench.h"

namespace slipway::agent {
namespace {

using fleet::Phase;

/// The console's rule: per boot only last + 1 is taken, what was taken before is acknowledged again, a gap is not.
struct Console {
    /// The acknowledgement, or none.
    std::optional<std::uint64_t> take(const std::string& boot, std::uint64_t seq, const std::vector<fleet::ResultItem>& items) {
        std::uint64_t& last = lastSeq[boot];
        if (seq > last + 1) {
            ++gaps;
            return std::nullopt;
        }
        if (seq <= last) return seq;
        last = seq;
        for (const auto& item : items) ++counted[item.task];
        return seq;
    }
    std::map<std::string, std::uint64_t> lastSeq;
    std::map<std::string, int> counted;
    int gaps = 0;
};

TEST(Spool, ResultsWaitForCompanyAndLeaveTogether) {
    Bench bench;
    bench.connect();
    bench.task("a");
    bench.pass(Milliseconds(100));
    bench.task("b");
    EXPECT_TRUE(bench.port.all<protocol::ResultBatch>().empty());
    bench.pass(Milliseconds(100));
    const auto batches = bench.port.all<protocol::ResultBatch>();
    ASSERT_EQ(batches.size(), 1U);
    EXPECT_EQ(batches[0].items.size(), 2U);
    EXPECT_EQ(batches[0].seq, 1U);
    EXPECT_EQ(batches[0].bootId, "boot-1");
}

TEST(Spool, AFullBatchLeavesAtOnceAndOnlyOneIsUnderWay) {
    Bench bench;
    bench.connect();
    for (int i = 0; i < 250; ++i) bench.task("t" + std::to_string(i));
    auto batches = bench.port.all<protocol::ResultBatch>();
    ASSERT_EQ(batches.size(), 1U);
    EXPECT_EQ(batches[0].items.size(), 100U);
    bench.agent.onAcknowledged(1, "boot-1", bench.now);
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().size(), 2U);
    bench.agent.onAcknowledged(2, "boot-1", bench.now);
    bench.pass(Milliseconds(200));
    batches = bench.port.all<protocol::ResultBatch>();
    ASSERT_EQ(batches.size(), 3U);
    EXPECT_EQ(batches[2].items.size(), 50U);
    EXPECT_EQ(batches[2].items.back().task, "t249");
}

TEST(Spool, TheBatchLimitOfTheConsoleIsKept) {
    Bench bench;
    bench.agent.onConnected(bench.now);
    protocol::HelloAnswer answer;
    answer.maxBatch = 7;
    bench.agent.onHelloAnswer(answer, bench.now);
    for (int i = 0; i < 20; ++i) bench.task("t" + std::to_string(i));
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().at(0).items.size(), 7U);
}

TEST(Spool, ABatchStaysBelowTheMessageLimit) {
    Bench bench;
    bench.connect();
    for (int i = 0; i < 100; ++i) {
        auto item = Bench::item("t" + std::to_string(i), kV23.ref);
        item.shadow.emplace();
        item.shadow->action = "\"" + std::string(1000, 'x') + "\"";
        bench.agent.onTaskStarted(bench.now);
        bench.agent.onTaskFinished(item, bench.now);
    }
    const auto batch = bench.port.all<protocol::ResultBatch>().at(0);
    EXPECT_LT(batch.items.size(), 60U);
    EXPECT_GT(batch.items.size(), 20U);
}

TEST(Spool, AnItemThatNoMessageCanHoldIsDroppedAndCounted) {
    Bench bench;
    bench.connect();
    auto item = Bench::item(std::string(70000, 'x'), kV23.ref);
    bench.agent.onTaskFinished(item, bench.now);
    bench.task("small");
    bench.pass(Milliseconds(200));
    const auto batch = bench.port.all<protocol::ResultBatch>().at(0);
    EXPECT_EQ(batch.items.size(), 1U);
    EXPECT_EQ(batch.dropped, 1U);
}

TEST(Spool, TheActiveStateIsSentBeforeAnyResultOfTheCandidate) {
    Bench bench;
    bench.connect();
    bench.desire(trial(5));
    bench.obey();  // the states are not acknowledged: active waits behind downloading
    for (int i = 0; i < 150; ++i) bench.task("t" + std::to_string(i));
    bench.pass(Milliseconds(300));
    EXPECT_TRUE(bench.port.all<protocol::ResultBatch>().empty());
    for (int i = 0; i < 5; ++i) bench.acknowledgeAll();
    bool active = false;
    bool results = false;
    for (const auto& message : bench.port.sent) {
        if (const auto* state = std::get_if<protocol::StateReport>(&message)) active = active || state->reported.active == kV24.ref;
        if (const auto* batch = std::get_if<protocol::ResultBatch>(&message)) {
            results = true;
            EXPECT_TRUE(active) << "results with seq " << batch->seq;
        }
    }
    EXPECT_TRUE(results);
}

TEST(Spool, EachChangeOfPhaseIsTold) {
    Bench bench;
    bench.connect();
    bench.desire(trial(5));
    bench.acknowledgeAll();
    bench.fetched(kV24);
    bench.acknowledgeAll();
    bench.loaded(kV24);
    bench.acknowledgeAll();
    std::vector<Phase> phases;
    std::vector<std::uint64_t> seqs;
    for (const auto& state : bench.port.all<protocol::StateReport>()) {
        phases.push_back(state.reported.phase);
        seqs.push_back(state.seq);
    }
    EXPECT_EQ(phases, (std::vector<Phase>{Phase::downloading, Phase::loading, Phase::active}));
    EXPECT_EQ(seqs, (std::vector<std::uint64_t>{1, 2, 3}));
}

TEST(Spool, ReportsComeAtTheIntervalOfTheConsoleWithWhatIsPending) {
    Bench bench;
    bench.connect();
    bench.pass(Milliseconds(14900));
    EXPECT_EQ(bench.port.all<fleet::Telemetry>().size(), 3U) << "at 0, 5 and 10 s";
    bench.task("a");
    bench.task("b");
    bench.pass(Milliseconds(100));
    EXPECT_EQ(bench.port.all<fleet::Telemetry>().back().pending, 2U);
    bench.pass(Milliseconds(200));
    bench.acknowledgeAll();
    bench.pass(Seconds(5));
    EXPECT_EQ(bench.port.all<fleet::Telemetry>().back().pending, 0U);
}

TEST(Spool, AfterAReconnectTheSameMessagesGoOutInTheSameOrder) {
    Bench bench;
    bench.connect();
    bench.task("a");
    bench.pass(Milliseconds(200));  // results 1
    bench.desire(onlyBaseline(5));  // state 2
    bench.task("b");
    const auto first = bench.port.sent;
    bench.agent.onDisconnected(bench.now);
    bench.port.sent.clear();
    bench.task("c");
    bench.pass(Seconds(3));
    EXPECT_TRUE(bench.port.sent.empty()) << "nothing is sent without a connection";
    bench.agent.onConnected(bench.now);
    EXPECT_EQ(bench.port.sent.size(), 1U);
    bench.agent.onHelloAnswer({}, bench.now);
    std::vector<std::uint64_t> seqs;
    for (const auto& message : bench.port.sent) {
        if (const auto* state = std::get_if<protocol::StateReport>(&message)) seqs.push_back(state->seq);
        if (const auto* batch = std::get_if<protocol::ResultBatch>(&message)) seqs.push_back(batch->seq);
    }
    EXPECT_EQ(seqs, (std::vector<std::uint64_t>{1, 2}));
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().back().items.at(0).task, "a");
    bench.agent.onAcknowledged(2, "boot-1", bench.now);
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().back().seq, 3U);
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().back().items.size(), 2U);
    bench.agent.onDisconnected(bench.now);
    bench.agent.onConnected(bench.now);
    EXPECT_EQ(bench.port.all<protocol::Hello>().back().ackSeq, 2U);
}

TEST(Spool, WithoutAnAnswerTheMessageIsSentAgainAfterAWhile) {
    Bench bench;
    bench.connect();
    bench.task("a");
    bench.pass(Milliseconds(5100));
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().size(), 1U);
    bench.pass(Milliseconds(200));
    const auto batches = bench.port.all<protocol::ResultBatch>();
    ASSERT_EQ(batches.size(), 2U);
    EXPECT_EQ(batches[0], batches[1]);
}

TEST(Spool, ABusyConsoleIsAskedAgainAfterTheTimeItNames) {
    Bench bench;
    bench.connect();
    bench.task("a");
    bench.pass(Milliseconds(200));
    bench.agent.onRefused({.code = protocol::kBusy, .message = "busy", .generation = 0, .retryAfter = Milliseconds(700)}, "boot-1", 1,
                          bench.now);
    bench.pass(Milliseconds(650));
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().size(), 1U);
    bench.pass(Milliseconds(60));
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().size(), 2U);
}

TEST(Spool, ABatchThatTheConsoleNeverTakesGivesItsSeqToAState) {
    Bench bench;
    bench.connect();
    bench.task("a");
    bench.pass(Milliseconds(200));
    bench.agent.onRefused({.code = protocol::kInvalidParams, .message = "no"}, "boot-1", 1, bench.now);
    bench.pass(Seconds(6));
    ASSERT_FALSE(bench.port.all<protocol::StateReport>().empty());
    EXPECT_EQ(bench.port.all<protocol::StateReport>().back().seq, 1U);
    EXPECT_EQ(bench.port.all<protocol::StateReport>().back().reported, bench.reported());
    bench.agent.onAcknowledged(1, "boot-1", bench.now);
    bench.task("b");
    bench.pass(Milliseconds(200));
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().back().seq, 2U);
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().back().dropped, 1U);
}

TEST(Spool, AMissingSeqIsSentAgainWhenTheConsoleAsksForTheFullState) {
    Bench bench;
    bench.connect();
    bench.task("a");
    bench.pass(Milliseconds(200));
    bench.agent.onMessage(protocol::GetFullState{}, bench.now);
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().size(), 2U);
}

TEST(Spool, AStateThatIsSentAgainSaysWhatIsSoNow) {
    Bench bench;
    bench.connect();
    bench.desire(trial(5));  // state 1: downloading
    bench.agent.onDisconnected(bench.now);
    bench.obey();
    bench.port.sent.clear();
    bench.connect();
    const auto states = bench.port.all<protocol::StateReport>();
    ASSERT_EQ(states.size(), 1U);
    EXPECT_EQ(states[0].seq, 1U);
    EXPECT_EQ(states[0].reported.phase, Phase::active);
}

TEST(Spool, AnOverflowDropsTheOldestWithoutASeqAndSaysHowMany) {
    AgentOptions options;
    options.spool.mostItems = 300;
    Bench bench(freshRobot(), "boot-1", options);
    bench.connect();
    for (int i = 0; i < 100; ++i) bench.task("t" + std::to_string(i));
    ASSERT_EQ(bench.port.all<protocol::ResultBatch>().size(), 1U);
    bench.agent.onDisconnected(bench.now);
    for (int i = 100; i < 500; ++i) bench.task("t" + std::to_string(i));
    bench.connect();
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().back().items.front().task, "t0") << "what has a seq is kept";
    bench.agent.onAcknowledged(1, "boot-1", bench.now);
    const auto batch = bench.port.all<protocol::ResultBatch>().back();
    EXPECT_EQ(batch.seq, 2U);
    EXPECT_EQ(batch.dropped, 200U);
    EXPECT_EQ(batch.items.front().task, "t300");
    bench.agent.onAcknowledged(2, "boot-1", bench.now);
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().back().dropped, 0U);
}

TEST(Spool, TenThousandResultsWaitForAConnection) {
    Bench bench;
    for (int i = 0; i < 10000; ++i) bench.task("t" + std::to_string(i));
    EXPECT_EQ(bench.agent.durable().unsent.size(), 10000U);
    EXPECT_EQ(bench.agent.durable().dropped, 0U);
}

TEST(Spool, ResultsOfEarlierBootsGoFirstUnderTheirOwnBoot) {
    Bench first;
    first.connect();
    first.task("a");
    first.pass(Milliseconds(200));  // results 1 of boot-1, unacknowledged
    first.desire(onlyBaseline(5));  // state 2 of boot-1, unacknowledged
    first.task("b");                // without a seq
    first.pass(Seconds(3));
    Bench second(first.port.disk, "boot-2");
    second.connect();
    auto batches = second.port.all<protocol::ResultBatch>();
    ASSERT_EQ(batches.size(), 1U);
    EXPECT_EQ(batches[0].bootId, "boot-1");
    EXPECT_EQ(batches[0].seq, 1U);
    const auto states = second.port.all<protocol::StateReport>();
    ASSERT_EQ(states.size(), 1U) << "its seq must be filled, or the console sees a gap";
    EXPECT_EQ(states[0].bootId, "boot-1");
    EXPECT_EQ(states[0].seq, 2U);
    EXPECT_EQ(states[0].reported, second.reported()) << "with what is so now";
    second.agent.onAcknowledged(2, "boot-1", second.now);
    batches = second.port.all<protocol::ResultBatch>();
    ASSERT_EQ(batches.size(), 2U);
    EXPECT_EQ(batches[1].bootId, "boot-2");
    EXPECT_EQ(batches[1].seq, 1U);
    EXPECT_EQ(batches[1].items.at(0).task, "b");
}

TEST(Spool, OfSeveralEarlierBootsOneBatchIsUnderWayAtATime) {
    auto durable = freshRobot();
    for (const char* boot : {"boot-1", "boot-2"}) {
        durable.spool.push_back({.bootId = boot, .seq = 4, .dropped = 0, .items = {Bench::item(boot, kV23.ref)}, .bad = {}});
    }
    Bench bench(durable, "boot-3");
    bench.connect();
    ASSERT_EQ(bench.port.all<protocol::ResultBatch>().size(), 1U);
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().back().bootId, "boot-1");
    bench.agent.onAcknowledged(4, "boot-1", bench.now);
    ASSERT_EQ(bench.port.all<protocol::ResultBatch>().size(), 2U);
    EXPECT_EQ(bench.port.all<protocol::ResultBatch>().back().bootId, "boot-2");
}

TEST(Spool, AnAcknowledgementEndsNothingThatCameAfterIt) {
    Bench bench;
    bench.connect();
    bench.task("a");
    bench.pass(Milliseconds(200));  // results 1
    bench.desire(onlyBaseline(5));  // state 2
    bench.agent.onAcknowledged(1, "boot-1", bench.now);
    bench.agent.onDisconnected(bench.now);
    bench.port.sent.clear();
    bench.connect();
    EXPECT_TRUE(bench.port.all<protocol::ResultBatch>().empty());
    ASSERT_EQ(bench.port.all<protocol::StateReport>().size(), 1U);
    EXPECT_EQ(bench.port.all<protocol::StateReport>()[0].seq, 2U);
}

TEST(Spool, AConsoleThatForgotAnEarlierBootDoesNotHoldUpTheRobotForEver) {
    Bench first;
    first.connect();
    for (int i = 0; i < 3; ++i) {
        first.task("old" + std::to_string(i));
        first.pass(Milliseconds(200));
        if (i < 2) first.agent.onAcknowledged(static_cast<std::uint64_t>(i) + 1, "boot-1", first.now);
    }
    AgentOptions options;
    options.spool.attemptsForOldBoots = 3;
    Bench second(first.port.disk, "boot-2", options);
    second.connect();
    second.task("new");
    second.pass(Seconds(30));
    const auto batch = second.port.all<protocol::ResultBatch>().back();
    EXPECT_EQ(batch.bootId, "boot-2");
    EXPECT_EQ(batch.dropped, 1U);
}

/// Random tasks, documents, lost answers, disconnects and reboots: nothing is counted twice, there is never a gap
/// that stays, and when all is calm everything that the last disk image held has been counted.
TEST(Spool, WhateverHappensEachResultIsCountedAtMostOnceAndNoneIsStuck) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        Console console;
        int tasks = 0;
        std::set<std::string> mustArrive;
        auto bench = std::make_unique<Bench>(freshRobot(), "boot-0");
        std::size_t read = 0;
        std::uint64_t generation = 0;
        bool connected = false;
        const auto play = [&](double loss) {
            for (; read < bench->port.sent.size(); ++read) {
                const auto message = bench->port.sent[read];
                std::optional<std::uint64_t> ack;
                std::string boot;
                if (const auto* state = std::get_if<protocol::StateReport>(&message))
                    ack = console.take(boot = state->bootId, state->seq, {});
                if (const auto* batch = std::get_if<protocol::ResultBatch>(&message))
                    ack = console.take(boot = batch->bootId, batch->seq, batch->items);
                if (ack && !random.chance(loss)) bench->agent.onAcknowledged(*ack, boot, bench->now);
            }
        };
        for (int step = 0; step < 400; ++step) {
            const double dice = random.uniform();
            if (dice < 0.6) {
                bench->task("t" + std::to_string(++tasks));
            } else if (dice < 0.75) {
                bench->pass(Milliseconds(static_cast<std::int64_t>(random.below(700))));
            } else if (dice < 0.85 && connected) {
                bench->desire(random.chance(0.5) ? trial(++generation) : onlyBaseline(++generation));
                bench->obey();
            } else if (dice < 0.92) {
                if (connected)
                    bench->agent.onDisconnected(bench->now);
                else
                    bench->connect();
                connected = !connected;
            } else if (dice < 0.93 && bench->port.writes > 0) {
                const Durable disk = bench->port.disk;
                const RobotTime now = bench->now;
                bench = std::make_unique<Bench>(disk, "boot-" + std::to_string(step + 1));
                bench->now = now;
                connected = false;
                read = 0;
            }
            play(0.2);
        }
        if (!connected) bench->connect();
        for (const auto& item : bench->agent.durable().unsent) mustArrive.insert(item.task);
        for (const auto& batch : bench->agent.durable().spool) {
            for (const auto& item : batch.items) mustArrive.insert(item.task);
        }
        for (int i = 0; i < 200; ++i) {
            play(0.0);
            bench->pass(Milliseconds(500));
        }
        EXPECT_TRUE(bench->agent.durable().unsent.empty());
        EXPECT_TRUE(bench->agent.durable().spool.empty());
        for (const auto& task : mustArrive) EXPECT_TRUE(console.counted.contains(task)) << task;
        for (const auto& [task, times] : console.counted) EXPECT_EQ(times, 1) << task;
    }
}

}  // namespace
}  // namespace slipway::agent
