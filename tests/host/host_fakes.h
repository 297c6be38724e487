// Fakes behind the host's production interfaces: a clock the test moves, a store in memory whose disk can
// refuse, a link that notes what would go out. All write into one trace, so that order can be asserted.
#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/base/sha256.h"
#include "core/host/clock.h"
#include "core/host/host.h"
#include "core/link/robot_link.h"
#include "core/plan/plan_json.h"
#include "core/store/store.h"

namespace slipway::test {

using Trace = std::vector<std::string>;

class FakeClock final : public host::HostClock {
public:
    Milliseconds boot{1'000'000};
    Milliseconds suspended{0};
    WallTime calendar{Milliseconds(1'790'000'000'000)};

    [[nodiscard]] Milliseconds sinceBoot() const override { return boot; }
    [[nodiscard]] Milliseconds awake() const override { return boot - suspended; }
    [[nodiscard]] WallTime wall() const override { return calendar; }
    void pass(Milliseconds time) {
        boot += time;
        calendar += time;
    }
    void suspend(Milliseconds time) {
        pass(time);
        suspended += time;
    }
};

/// What survives the process: shared by the stores that open it one after another.
struct FakeDisk {
    std::vector<store::Entry> journal;
    std::vector<store::RolloutSummary> rollouts;
    std::vector<std::pair<RolloutId, store::Summary>> summaries;
    std::vector<store::RobotToken> tokens;
    std::map<std::uint64_t, std::string> checkpoints;
    std::vector<rollout::RaisedAlert> alerts;
    std::vector<rollout::AlarmAct> acts;
    std::optional<Error> refuses;   // appends fail with this
    bool fullUntilReserve = false;  // refuses as full until the reserve is given back
    bool reserveHeld = true;
    bool roomForReserve = true;
    std::size_t appends = 0;
    std::size_t releases = 0;
};

class FakeStore final : public store::Store {
public:
    FakeStore(std::shared_ptr<FakeDisk> disk, std::shared_ptr<Trace> trace) : m_disk(std::move(disk)), m_trace(std::move(trace)) {}

    Result<void> append(const store::Batch& batch) override {
        if (m_disk->refuses) return std::unexpected(*m_disk->refuses);
        if (m_disk->fullUntilReserve && m_disk->reserveHeld) return fail(ErrorCode::storageFull, "The disk is full.");
        for (const auto& entry : batch.entries) {
            if (entry.ordinal != lastOrdinal() + 1) return fail(ErrorCode::storage, "A gap in the journal.");
            m_disk->journal.push_back(entry);
            m_trace->push_back(fmt::format("append {}", entry.event.index()));
        }
        for (const auto& rollout : batch.rollouts) {
            std::erase_if(m_disk->rollouts, [&](const auto& kept) { return kept.id == rollout.id; });
            m_disk->rollouts.push_back(rollout);
        }
        for (const auto& [id, added] : batch.summaries) {
            for (const auto& summary : added) m_disk->summaries.emplace_back(id, summary);
        }
        m_disk->alerts.insert(m_disk->alerts.end(), batch.alerts.begin(), batch.alerts.end());
        m_disk->appends += 1;
        return {};
    }
    Result<void> replay(std::uint64_t after, const std::function<bool(store::Entry&&)>& each) override {
        for (const auto& entry : m_disk->journal) {
            if (entry.ordinal > after && !each(store::Entry(entry))) break;
        }
        return {};
    }
    Result<std::vector<std::uint64_t>> checkpoints(const std::string& /*mark*/) override {
        std::vector<std::uint64_t> all;
        for (const auto& [ordinal, bytes] : m_disk->checkpoints) all.push_back(ordinal);
        return all;
    }
    Result<std::string> checkpointAt(std::uint64_t ordinal) override { return m_disk->checkpoints.at(ordinal); }
    Result<void> putCheckpoint(const std::string& /*mark*/, const std::string& bytes) override {
        if (m_disk->refuses) return std::unexpected(*m_disk->refuses);
        m_disk->checkpoints[lastOrdinal()] = bytes;  // none is replaced
        return {};
    }
    Result<std::vector<rollout::RaisedAlert>> alerts() override { return m_disk->alerts; }
    Result<std::vector<rollout::AlarmAct>> alarmActs() override { return m_disk->acts; }
    Result<void> putAlarmAct(const rollout::AlarmAct& act) override {
        if (m_disk->refuses) return std::unexpected(*m_disk->refuses);
        m_disk->acts.push_back(act);
        return {};
    }
    [[nodiscard]] std::uint64_t lastOrdinal() const override { return m_disk->journal.empty() ? 0 : m_disk->journal.back().ordinal; }
    [[nodiscard]] EngineTime lastTime() const override { return m_disk->journal.empty() ? EngineTime{} : m_disk->journal.back().at; }
    [[nodiscard]] WallTime lastWall() const override { return m_disk->journal.empty() ? WallTime{} : m_disk->journal.back().wall; }
    Result<std::vector<store::RolloutSummary>> rollouts() override { return m_disk->rollouts; }
    Result<std::vector<rollout::Decision>> decisions(const RolloutId& rollout) override {
        std::vector<rollout::Decision> found;
        for (const auto& entry : m_disk->journal) {
            for (const auto& decision : entry.decisions) {
                if (decision.rollout == rollout) found.push_back(decision);
            }
        }
        return found;
    }
    Result<std::vector<rollout::Decision>> newestDecisions(std::size_t most) override {
        std::vector<rollout::Decision> found;
        for (const auto& entry : m_disk->journal) found.insert(found.end(), entry.decisions.begin(), entry.decisions.end());
        if (found.size() > most) found.erase(found.begin(), found.end() - static_cast<std::ptrdiff_t>(most));
        return found;
    }
    Result<std::vector<store::Summary>> summaries(const RolloutId& rollout) override {
        std::vector<store::Summary> found;
        for (const auto& [id, summary] : m_disk->summaries) {
            if (id == rollout) found.push_back(summary);
        }
        return found;
    }
    Result<std::uint64_t> startOf(const RolloutId& rollout) override {
        for (const auto& entry : m_disk->journal) {
            const auto* start = std::get_if<rollout::StartRollout>(&entry.event);
            if (start && start->rollout == rollout) return entry.ordinal;
        }
        return fail(ErrorCode::notFound, "There is no such rollout.");
    }
    Result<std::pair<std::string, std::string>> planOf(const RolloutId& rollout) override {
        for (const auto& entry : m_disk->journal) {
            const auto* start = std::get_if<rollout::StartRollout>(&entry.event);
            if (start && start->rollout == rollout)
                return std::pair(plan::writePlan(start->plan), checklist::writeChecklist(start->checklist));
        }
        return fail(ErrorCode::notFound, "There is no such rollout.");
    }
    Result<store::AuditReport> verifyAudit() override { return store::AuditReport{}; }
    Result<void> putToken(const store::RobotToken& token) override {
        std::erase_if(m_disk->tokens, [&](const auto& kept) { return kept.robot == token.robot; });
        m_disk->tokens.push_back(token);
        return {};
    }
    Result<void> revokeToken(const RobotId& robot) override {
        for (auto& token : m_disk->tokens) token.revoked = token.revoked || token.robot == robot;
        return {};
    }
    Result<std::vector<store::RobotToken>> tokens() override { return m_disk->tokens; }
    Result<void> putSetting(const std::string&, const std::string&) override { return {}; }
    Result<std::optional<std::string>> setting(const std::string&) override { return std::optional<std::string>(); }
    void releaseReserve() override {
        m_disk->reserveHeld = false;
        m_disk->releases += 1;
    }
    bool restoreReserve() override {
        if (m_disk->roomForReserve) m_disk->reserveHeld = true;
        return m_disk->roomForReserve;
    }

private:
    std::shared_ptr<FakeDisk> m_disk;
    std::shared_ptr<Trace> m_trace;
};

class FakeLink final : public link::RobotLink {
public:
    explicit FakeLink(std::shared_ptr<Trace> trace) : m_trace(std::move(trace)) {}

    void answerHello(const RobotId& robot, link::SessionId session, protocol::HelloAnswer answer) override {
        m_trace->push_back(fmt::format("hello {} {}", robot.value, session));
        hellos.emplace_back(robot, std::move(answer));
    }
    void send(const RobotId& robot, protocol::ToRobot message) override {
        m_trace->push_back(fmt::format("send {}", robot.value));
        sent.emplace_back(robot, std::move(message));
    }
    void acknowledge(const RobotId& robot, link::SessionId, const std::string& bootId, std::uint64_t seq) override {
        m_trace->push_back(fmt::format("acknowledge {} {} {}", robot.value, bootId, seq));
        acknowledged += 1;
    }
    void close(const RobotId& robot, int code, std::string) override { m_trace->push_back(fmt::format("close {} {}", robot.value, code)); }

    /// The newest desired document sent to the robot, after its hello or in it.
    [[nodiscard]] std::optional<fleet::Desired> desiredOf(const RobotId& robot) const {
        std::optional<fleet::Desired> newest;
        for (const auto& [id, answer] : hellos) {
            if (id == robot && answer.desired) newest = answer.desired;
        }
        for (const auto& [id, message] : sent) {
            const auto* desired = std::get_if<fleet::Desired>(&message);
            if (id == robot && desired) newest = *desired;
        }
        return newest;
    }

    std::vector<std::pair<RobotId, protocol::HelloAnswer>> hellos;
    std::vector<std::pair<RobotId, protocol::ToRobot>> sent;
    int acknowledged = 0;

private:
    std::shared_ptr<Trace> m_trace;
};

inline fleet::Model modelOf(const std::string& version) { return {{"grasp", version, sha256Hex("grasp " + version)}, 1'000'000, ""}; }

inline RobotId robotNumber(int number) { return RobotId(fmt::format("robot-{:03}", number)); }

/// A robot that says hello: on v23, verified, nothing wrong.
inline link::LinkEvent hello(const RobotId& robot, link::SessionId session, const std::string& boot = "boot-1") {
    protocol::Hello hello;
    hello.robot = robot;
    hello.bootId = boot;
    hello.facts = {"north", "picker", "test", "1", {}, 50'000'000'000};
    hello.reported.phase = fleet::Phase::active;
    hello.reported.active = modelOf("v23").ref;
    hello.reported.slots = {{modelOf("v23").ref, 1'000'000, true}};
    return {robot, session, link::HelloReceived{hello}};
}

inline fleet::ResultItem resultOf(const std::string& task, const std::string& version, WallTime at, bool ok = true) {
    fleet::ResultItem item;
    item.task = task;
    item.category = "mug";
    item.startedAt = at - Milliseconds(50);
    item.endedAt = at;
    item.model = modelOf(version).ref;
    item.ok = ok;
    item.latencyMs = 80.0;
    return item;
}

inline link::LinkEvent results(const RobotId& robot, link::SessionId session, std::uint64_t seq, std::vector<fleet::ResultItem> items,
                               const std::string& boot = "boot-1") {
    return {robot, session, link::ResultsReceived{{boot, seq, 0, std::move(items), {}}}};
}

/// Two stages, half of the robots and then all, small quotas, no soak.
inline plan::Plan smallPlan() {
    plan::Plan plan;
    plan.name = "small";
    plan.strategy = "custom";
    plan.fleet = "test";
    plan.baseline = modelOf("v23");
    plan.candidate = modelOf("v24");
    plan.stages.resize(2);
    plan.stages[0].name = "50 %";
    plan.stages[0].robots = Ratio::fromDouble(0.5);
    plan.stages[0].quota = 10;
    plan.stages[1].name = "100 %";
    plan.stages[1].quota = 10;
    return plan;
}

inline checklist::Record fullChecklist() {
    checklist::Record record;
    for (const auto& item : checklist::standardItems()) record.ticks.push_back({item.id, "tester", WallTime{}, "seen in the lab", ""});
    return record;
}

inline rollout::StartRollout startOf(const std::string& operation = "start-1") {
    const plan::Plan plan = smallPlan();
    return {
        {OperationId(operation), "tester", "", std::nullopt}, RolloutId("2026-09-21-v24-1"), plan, plan::planDigest(plan), fullChecklist()};
}

}  // namespace slipway::test
