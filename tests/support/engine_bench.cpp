#include "tests/support/engine_bench.h"

#include <fmt/format.h>

#include <algorithm>
#include <variant>

#include "core/base/murmur3.h"

namespace slipway::test {

namespace {

fleet::Model model(const std::string& version, char digit) { return {{"grasp", version, std::string(64, digit)}, 1000, ""}; }

}  // namespace

plan::Plan samplePlan(plan::GateMethod method) {
    plan::Plan plan;
    plan.name = "sample";
    plan.strategy = "canary";
    plan.fleet = "demo";
    plan.baseline = model("v23", 'a');
    plan.candidate = model("v24", 'b');
    plan.salt = "salt";
    const std::vector<std::pair<double, std::int64_t>> stages{{0.05, 100}, {0.2, 500}, {0.5, 2500}, {1.0, 5000}};
    for (const auto& [share, quota] : stages) {
        plan::Stage stage;
        stage.name = fmt::format("{:.0f} %", share * 100);
        stage.robots = Ratio::fromDouble(share);
        stage.quota = quota;
        stage.soak = Seconds(10);
        stage.longest = Seconds(600);
        stage.gates.success->method = method;
        stage.gates.errors->method = method;
        plan.stages.push_back(stage);
    }
    return plan;
}

checklist::Record fullChecklist() {
    checklist::Record record;
    for (const auto& item : checklist::standardItems()) record.ticks.push_back({item.id, "tester", WallTime{}, "seen", ""});
    return record;
}

EngineBench::EngineBench(int count) {
    send(rollout::ConsoleStarted{1, Milliseconds(0)});
    for (int i = 0; i < count; ++i) {
        auto& robot = robots[robotId(i)];
        robot.reported.phase = fleet::Phase::idle;
        robot.reported.active = model("v23", 'a').ref;
        robot.reported.slots = {{robot.reported.active, 1000, true}};
        robot.session = 0;
        connect(robotId(i));
    }
}

RobotId EngineBench::robotId(int number) { return RobotId(fmt::format("robot-{:03}", number)); }

void EngineBench::send(const rollout::Event& event) {
    std::vector<rollout::Effect> made;
    rollout::advance(state, event, now, made);
    auto& recorded = journal.emplace_back(Recorded{now, event, {}});
    for (const auto& effect : made) {
        effects.push_back(effect);
        if (const auto* record = std::get_if<rollout::Record>(&effect)) recorded.decisions.push_back(record->decision);
    }
    decisions.insert(decisions.end(), recorded.decisions.begin(), recorded.decisions.end());
    for (const auto& effect : made) perform(effect);
}

void EngineBench::perform(const rollout::Effect& effect) {
    if (const auto* wake = std::get_if<rollout::WakeAt>(&effect)) m_wake = wake->at;
    if (const auto* sent = std::get_if<rollout::SendDesired>(&effect)) obey(sent->robot, sent->desired);
    if (const auto* answer = std::get_if<rollout::AnswerHello>(&effect); answer != nullptr && answer->desired)
        obey(answer->robot, *answer->desired);
    if (const auto* raised = std::get_if<rollout::RaiseAlert>(&effect)) send(rollout::AlertDelivered{raised->alert, true});
}

namespace {

void hold(fleet::Reported& reported, const fleet::ModelRef& model) {
    const bool held = std::any_of(reported.slots.begin(), reported.slots.end(), [&](const auto& slot) { return slot.model == model; });
    if (!held) reported.slots.push_back({model, 1000, true});
}

}  // namespace

void EngineBench::obey(const RobotId& id, const fleet::Desired& document) {
    auto& robot = robots[id];
    if (!robot.online || !robot.obeys) return;
    robot.generation = document.generation;
    send(rollout::DesiredAnswered{id, document.generation, true});
    auto& reported = robot.reported;
    reported.error.reset();
    if (document.reload && robot.knowsDrills) {
        reported.phase = fleet::Phase::loading;
        report(id);
        if (robot.loads) return;
    }
    reported.exposure = document.exposure;
    robot.serving = document.serving;
    if (document.candidate) robot.candidate = document.candidate->ref;
    const bool executes = document.candidate && document.exposure.executesCandidate();
    if (document.isTrial() && robot.failsCandidate) {
        reported.phase = fleet::Phase::failed;
        reported.error = fleet::RobotError{*robot.failsCandidate, "told to fail"};
    } else if (!document.isTrial() && robot.failsBaseline) {
        reported.phase = fleet::Phase::failed;
        reported.error = fleet::RobotError{fleet::RobotErrorCode::load, "told to fail"};
    } else {
        reported.phase = fleet::Phase::active;
        reported.active = executes ? document.candidate->ref : document.baseline.ref;
        hold(reported, document.baseline.ref);
        if (document.candidate) hold(reported, document.candidate->ref);
        if (!document.candidate && !document.keep.empty())
            std::erase_if(reported.slots, [&](const fleet::Slot& slot) {
                return slot.model != document.baseline.ref && std::ranges::find(document.keep, slot.model.version) == document.keep.end();
            });
    }
    report(id);
}

void EngineBench::report(const RobotId& id) {
    auto& robot = robots[id];
    ++robot.seq;
    send(rollout::RobotStateChanged{id, robot.session, robot.bootId, robot.seq, robot.generation, robot.reported});
}

void EngineBench::finishLoad(const RobotId& id) {
    robots[id].reported.phase = fleet::Phase::active;
    report(id);
}

void EngineBench::connect(const RobotId& id) {
    auto& robot = robots[id];
    robot.online = true;
    ++robot.session;
    fleet::RobotFacts facts;
    facts.site = std::hash<std::string>{}(id.value) % 2 == 0 ? "north" : "south";
    facts.kind = "arm";
    if (robot.capable) facts.capabilities = {"shadow", "flags", "pools"};
    send(rollout::RobotConnected{id, robot.session, robot.bootId, robot.seq, robot.generation, facts, robot.reported});
}

void EngineBench::disconnect(const RobotId& id) {
    robots[id].online = false;
    send(rollout::RobotDisconnected{id, robots[id].session, "test"});
}

void EngineBench::wait(Milliseconds span) {
    const EngineTime end = now + span;
    while (m_wake && *m_wake <= end) {
        now = std::max(now, *m_wake);
        m_wake.reset();
        ++wakes;
        send(rollout::TimerFired{});
    }
    now = end;
}

std::string EngineBench::command(rollout::Command command) {
    const OperationId id(fmt::format("operation-{}", ++m_operations));
    return std::visit(
        [&](auto one) {
            if (one.operation.id.empty()) one.operation.id = id;
            if (one.operation.who.empty()) one.operation.who = "tester";
            const auto before = effects.size();
            send(one);
            for (std::size_t i = before; i < effects.size(); ++i)
                if (const auto* rejected = std::get_if<rollout::Rejected>(&effects[i])) return rejected->reason;
            return std::string();
        },
        std::move(command));
}

std::string EngineBench::start(const plan::Plan& plan) {
    return command(
        rollout::StartRollout{{}, RolloutId(fmt::format("rollout-{}", state.rollouts.size() + 1)), plan, "digest", fullChecklist()});
}

fleet::ResultItem EngineBench::item(const RobotId& id, bool ok, EngineTime startedAt, Milliseconds took) const {
    fleet::ResultItem made;
    const auto& robot = robots.at(id);
    made.task = fmt::format("{}-{}", id.value, toMilliseconds(startedAt));
    made.category = "mug";
    made.startedAt = WallTime(startedAt.time_since_epoch());
    made.endedAt = made.startedAt + took;
    made.model = robot.reported.active;
    made.ok = ok;
    made.latencyMs = 50;
    made.run = robot.serving ? fleet::RunKind::live : fleet::RunKind::dummy;
    const auto& exposure = robot.reported.exposure;
    const bool shares = exposure.executesCandidate() && exposure.share < 1.0 && !robot.ignoresShare;
    if (robot.neverCandidate || (shares && bucket(exposure.salt, made.task) >= exposure.share)) made.model = model("v23", 'a').ref;
    if (exposure.mode == fleet::ExposureMode::shadow) {
        const bool predicted = predicts(id, robot.tasks);
        made.latencyMs = shadowOwnLatencyMs;
        made.shadow = fleet::ShadowOutcome{robot.candidate, predicted, 0.9, predicted == ok, 60.0, "", ""};
    }
    return made;
}

void EngineBench::results(const RobotId& id, std::vector<fleet::ResultItem> items) {
    auto& robot = robots[id];
    ++robot.seq;
    send(rollout::RobotResults{id, robot.session, robot.bootId, robot.seq, 0, 0, std::move(items)});
}

void EngineBench::work(int tasks, const std::function<bool(const RobotId&, int)>& ok) {
    for (int round = 0; round < tasks; ++round) {
        const EngineTime began = now + Milliseconds(1);
        now += Milliseconds(100);
        for (auto& [id, robot] : robots) {
            if (!robot.online || robot.reported.phase == fleet::Phase::failed) continue;
            const bool good = ok ? ok(id, robot.tasks) : true;
            auto made = item(id, good, began);
            ++robot.tasks;
            results(id, {std::move(made)});
        }
        wait(Milliseconds(0));
    }
}

int EngineBench::countActive(const std::string& version) const {
    return static_cast<int>(
        std::count_if(robots.begin(), robots.end(), [&](const auto& one) { return one.second.reported.active.version == version; }));
}

std::vector<rollout::Decision> EngineBench::decisionsOf(rollout::DecisionKind kind) const {
    std::vector<rollout::Decision> found;
    std::copy_if(decisions.begin(), decisions.end(), std::back_inserter(found), [&](const auto& one) { return one.kind == kind; });
    return found;
}

}  // namespace slipway::test
