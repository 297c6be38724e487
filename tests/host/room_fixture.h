// An engine room on fakes, driven turn by turn on the test's own thread.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/host/engine_room.h"
#include "tests/host/host_fakes.h"

namespace slipway::test {

class RoomFixture : public ::testing::Test {
protected:
    void SetUp() override { open(); }

    /// Opens the room anew on the same disk, as a restart does.
    void open() {
        room.reset();
        auto fresh = std::make_unique<FakeStore>(disk, trace);
        auto recovered = host::recoverState(*fresh);
        ASSERT_TRUE(recovered.has_value()) << describe(recovered.error());
        options.clock = &clock;
        options.acceptAnyRobot = true;
        room = std::make_unique<host::EngineRoom>(std::move(fresh), options, std::move(*recovered));
        room->start(link, nullptr);
    }
    void turn() { room->turn({}); }
    void take(link::LinkEvent event) {
        std::vector<host::Input> inputs;
        inputs.push_back(std::move(event));
        room->turn(std::move(inputs));
    }
    /// The answer, or "unanswered" while it is not durable.
    std::string command(rollout::Command command) {
        std::vector<host::Input> inputs;
        auto answer = std::make_shared<std::string>("unanswered");
        inputs.push_back(host::CommandInput{std::move(command), [answer](view::CommandAnswer given) { *answer = given.rejected; }});
        room->turn(std::move(inputs));
        answers.push_back(answer);
        return *answer;
    }
    void pass(Milliseconds time) {
        clock.pass(time);
        turn();
    }
    void connect(int robots) {
        for (int i = 1; i <= robots; ++i) take(hello(robotNumber(i), static_cast<link::SessionId>(i)));
    }
    [[nodiscard]] std::shared_ptr<const view::Snapshot> published() {
        room->publish();
        return room->snapshot();
    }
    [[nodiscard]] std::size_t positionOf(const std::string& what) const {
        return static_cast<std::size_t>(std::find(trace->begin(), trace->end(), what) - trace->begin());
    }
    template <class Event>
    [[nodiscard]] int journaled() const {
        return static_cast<int>(std::count_if(disk->journal.begin(), disk->journal.end(),
                                              [](const auto& entry) { return std::holds_alternative<Event>(entry.event); }));
    }

    FakeClock clock;
    std::shared_ptr<Trace> trace = std::make_shared<Trace>();
    std::shared_ptr<FakeDisk> disk = std::make_shared<FakeDisk>();
    FakeLink link{trace};
    host::HostOptions options;
    std::unique_ptr<host::EngineRoom> room;
    std::vector<std::shared_ptr<std::string>> answers;
};

}  // namespace slipway::test
