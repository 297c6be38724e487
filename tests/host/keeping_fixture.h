// An engine room on a real store in a directory of its own, with the fakes of the other tests around it: driven turn by
// turn, ended cleanly or not, damaged and opened again.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/host/engine_room.h"
#include "core/store/backups.h"
#include "core/store/restoration.h"
#include "tests/host/host_fakes.h"
#include "tests/store/store_helpers.h"

namespace slipway::test {
namespace fs = std::filesystem;
using store::test::TemporaryDirectory;

inline const RolloutId kRollout("2026-09-21-v24-1");

struct Heard final : host::HostObserver {
    void decided(const rollout::Decision& decision) override { decisions.push_back(decision); }
    void alerted(const rollout::RaiseAlert& alert) override { alerts.push_back(alert); }
    [[nodiscard]] std::size_t alertsOf(const std::string& cause) const {
        return static_cast<std::size_t>(std::count_if(alerts.begin(), alerts.end(), [&](const auto& one) { return one.cause == cause; }));
    }
    std::vector<rollout::Decision> decisions;
    std::vector<rollout::RaiseAlert> alerts;
};

class KeepingTest : public ::testing::Test {
protected:
    void SetUp() override { open(); }
    void open() {
        m_room.reset();
        auto opened = store::Store::open(m_directory.path(), {.program = "keeping-test"});
        ASSERT_TRUE(opened) << describe(opened.error());
        auto recovered = host::recoverState(**opened);
        ASSERT_TRUE(recovered) << describe(recovered.error());
        m_options.clock = &m_clock;
        m_options.acceptAnyRobot = true;
        m_room = std::make_unique<host::EngineRoom>(std::move(*opened), m_options, std::move(*recovered));
        m_room->start(m_link, &m_heard);
    }
    void take(link::LinkEvent event) {
        std::vector<host::Input> inputs;
        inputs.push_back(std::move(event));
        m_room->turn(std::move(inputs));
    }
    /// Why it was refused; empty: done.
    std::string command(rollout::Command command) {
        std::vector<host::Input> inputs;
        std::string answer = "unanswered";
        inputs.push_back(host::CommandInput{std::move(command), [&answer](view::CommandAnswer given) { answer = given.rejected; }});
        m_room->turn(std::move(inputs));
        return answer;
    }
    /// A turn and what follows it, after `time`.
    void pass(Milliseconds time) {
        m_clock.pass(time);
        m_room->turn({});
        m_room->keepData([] { return false; });
    }
    void connect(int robots) {
        for (int i = 1; i <= robots; ++i) take(hello(robotNumber(i), static_cast<link::SessionId>(i)));
    }
    /// A rollout of four robots that an operator takes back; it ends.
    void rollBackEverything() {
        connect(4);
        ASSERT_EQ(command(startOf()), "");
        pass(Seconds(1));
        endRollout();
    }
    void endRollout() {
        ASSERT_EQ(command(rollBack()), "");
        std::vector<RobotId> all;
        for (const auto& [id, member] : rollout().members) all.push_back(id);
        ASSERT_EQ(command(rollout::Waive{{OperationId("waive-1"), "tester", "", std::nullopt}, kRollout, all, "taken off by hand"}), "");
        for (int i = 0; i < 200 && rollout::isActive(rollout().status); ++i) pass(Seconds(1));
        ASSERT_FALSE(rollout::isActive(rollout().status));
    }
    [[nodiscard]] std::size_t backups() const { return store::listBackups(m_directory.path()).size(); }
    [[nodiscard]] const rollout::Rollout& rollout() const { return m_room->state().rollouts.at(kRollout); }
    /// Ends the room (with its last backup when `clean`), damages the database and opens it again.
    void damage(bool clean = false) {
        if (clean) m_room->finish();
        m_room.reset();
        std::fstream(m_directory / "slipway.db", std::ios::binary | std::ios::in | std::ios::out) << std::string(100, 'G');
        m_heard = {};
        m_link.hellos.clear();
        m_link.sent.clear();
        open();
    }
    rollout::RollBack rollBack() { return {{OperationId("back-1"), "tester", "", std::nullopt}, kRollout, "it looks wrong"}; }

    TemporaryDirectory m_directory;
    FakeClock m_clock;
    std::shared_ptr<Trace> m_trace = std::make_shared<Trace>();
    FakeLink m_link{m_trace};
    Heard m_heard;
    host::HostOptions m_options;
    std::unique_ptr<host::EngineRoom> m_room;
};

}  // namespace slipway::test
