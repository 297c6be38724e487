// The tasks of a simulated robot: which model executes them, how they go, where it drives meanwhile.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/murmur3.h"
#include "core/sim/simulated_robot.h"
#include "core/sim/task_draw.h"

namespace slipway::sim {

bool SimulatedRobot::isCandidate(const fleet::ModelRef& model) const { return !(model == m_profile.baseline.ref); }

const ModelBehaviour& SimulatedRobot::behaviourOf(const fleet::ModelRef& model) const {
    const auto found = m_profile.models.find(model.version);
    return found == m_profile.models.end() ? m_profile.otherModels : found->second;
}

bool SimulatedRobot::isUnseen(const std::string& category) const {
    return std::ranges::find(m_profile.unseenCategories, category) != m_profile.unseenCategories.end();
}

/// After anything happened: silence, and the next task when none is on its way.
void SimulatedRobot::moveOn() {
    if (!powered()) return;
    handOver();
    applySilence();
    if (m_nextTaskId.empty()) m_nextTaskId = fmt::format("{}-{}", m_bootId.substr(0, 8), ++m_taskNumber);
    if (!m_working || m_task || m_nextTask || m_agent->isSwitching()) return;
    m_nextTask = m_now + drawTime(m_profile.pauseBetweenTasks);
}

/// The candidate was taken away in the middle of a task: the baseline begins the task again.
void SimulatedRobot::handOver() {
    if (!m_task || m_agent->reported().exposure.executesCandidate() || m_agent->reported().active == m_task->model) return;
    m_task->model = m_agent->reported().active;
    drawOutcome(*m_task);
}

void SimulatedRobot::setWorking(bool working, WallTime now) {
    m_now = std::max(m_now, now);
    m_working = working;
    if (!working) m_nextTask.reset();
    moveOn();
}

void SimulatedRobot::startTask() {
    m_nextTask.reset();
    if (m_agent->isSwitching() || m_task) return;  // moveOn() comes back to it
    RunningTask task;
    task.id = std::exchange(m_nextTaskId, {});
    task.category = m_profile.categories.empty() ? "task" : m_profile.categories[m_random.below(m_profile.categories.size())];
    task.model = m_agent->modelFor(task.id);
    drawOutcome(task);
    if (const auto beside = m_agent->shadowModel()) drawShadow(task, *beside);
    m_task = std::move(task);
    drive();
    m_agent->onTaskStarted(sinceBoot());
}

void SimulatedRobot::drawOutcome(RunningTask& task) {
    ModelBehaviour behaviour = behaviourOf(task.model);
    if (behaviour.unseenSuccess && isUnseen(task.category)) behaviour.success = *behaviour.unseenSuccess;
    TaskDraw draw = drawTask(behaviour, m_random);
    if (isCandidate(task.model)) {
        if (const auto chance = fault(FaultKind::crashOnCandidate)) draw.crash = draw.crash || m_random.chance(*chance);
        if (const auto times = fault(FaultKind::stuck)) draw.stuck += static_cast<std::uint32_t>(*times);
    }
    task.ok = draw.ok && !draw.crash;
    task.error = draw.error;
    task.crash = draw.crash;
    task.stuck = draw.stuck;
    task.latencyMs = draw.latencyMs;
    task.startedAt = m_now;
    task.serves = m_agent->isServing();
    const double slowdown = task.ok ? 1.0 : behaviour.failureSlowdown;
    task.endsAt = m_now + Milliseconds(std::llround(static_cast<double>(drawTime(m_profile.taskTime).count()) * slowdown));
}

/// The same task for both models: they differ where one of them fails it, and running two costs the robot time.
void SimulatedRobot::drawShadow(RunningTask& task, const fleet::ModelRef& beside) {
    const TaskDraw draw = drawTask(behaviourOf(beside), m_random);
    fleet::ShadowOutcome outcome;
    outcome.model = beside;
    outcome.ok = draw.ok && !draw.crash;
    outcome.probability = std::clamp(behaviourOf(beside).success + (outcome.ok ? 0.02 : -0.2), 0.0, 1.0);
    outcome.agree = outcome.ok == task.ok && m_random.chance(0.98);
    outcome.latencyMs = draw.latencyMs;
    task.latencyMs *= m_profile.shadowSlowdown;
    task.shadow = std::move(outcome);
}

std::vector<std::pair<std::string, double>> SimulatedRobot::observe(const RunningTask& task) const {
    Random random(murmur3(m_profile.id.value + ":" + task.id));
    const double shift = behaviourOf(task.model).featureShift;
    std::vector<std::pair<std::string, double>> observed;
    for (const Feature& feature : m_profile.features) {
        observed.emplace_back(feature.name, feature.mean + feature.deviation * (random.normal() + shift));
    }
    return observed;
}

fleet::ResultItem SimulatedRobot::resultOf(const RunningTask& task) const {
    fleet::ResultItem item;
    item.task = task.id;
    item.category = task.category;
    item.seen = !isUnseen(task.category);
    item.startedAt = robotClock(task.startedAt);
    item.endedAt = std::max(item.startedAt, robotClock(m_now));
    item.model = task.model;
    item.run = task.serves ? fleet::RunKind::live : fleet::RunKind::dummy;
    item.ok = task.ok;
    item.latencyMs = task.latencyMs;
    if (task.crash) {
        item.error = "crash";
    } else if (task.error) {
        item.error = "unexpected";
    }
    item.stuck = task.stuck;
    item.shadow = task.shadow;
    item.features = observe(task);
    return item;
}

void SimulatedRobot::finishTask() {
    const RunningTask task = *m_task;
    fleet::ResultItem item = resultOf(task);
    m_place = place();
    m_task.reset();
    ++m_tasks;
    m_successes += task.ok ? 1 : 0;
    m_battery = m_battery < 0.15 ? 1.0 : m_battery - 0.002;
    if (m_observer != nullptr) m_observer->finished(m_profile.id, FinishedTask{task.id, m_bootId, task.model, task.ok});
    if (task.crash) {
        // The process that ran the model is gone before its task is written down.
        ++m_crashes;
        m_agent->onCrashed("the model's process ended during a task", sinceBoot());
    }
    m_agent->onTaskFinished(std::move(item), sinceBoot());
}

std::optional<fleet::ModelRef> SimulatedRobot::nextModel() const {
    if (!powered() || m_agent->isSwitching() || m_nextTaskId.empty()) return std::nullopt;
    return m_agent->modelFor(m_nextTaskId);
}

bool SimulatedRobot::executes(const fleet::ModelRef& model) const {
    if (powered() && m_task && m_task->model == model) return true;
    return nextModel() == model;
}

std::vector<fleet::ModelRef> SimulatedRobot::executing() const {
    std::vector<fleet::ModelRef> models;
    if (powered() && m_task) models.push_back(m_task->model);
    auto next = nextModel();
    if (next && (models.empty() || models.front() != *next)) models.push_back(std::move(*next));
    return models;
}

void SimulatedRobot::drive() {
    m_target.map = m_profile.floor.map;
    m_target.x = m_random.uniform() * m_profile.floor.width;
    m_target.y = m_random.uniform() * m_profile.floor.height;
    m_target.yaw = std::atan2(m_target.y - m_place.y, m_target.x - m_place.x);
}

fleet::Location SimulatedRobot::place() const {
    if (!m_task) return m_place;
    const auto whole = static_cast<double>((m_task->endsAt - m_task->startedAt).count());
    const auto part = static_cast<double>((m_now - m_task->startedAt).count());
    const double share = whole > 0.0 ? std::clamp(part / whole, 0.0, 1.0) : 1.0;
    return fleet::Location{m_profile.floor.map, std::lerp(m_place.x, m_target.x, share), std::lerp(m_place.y, m_target.y, share),
                           m_target.yaw};
}

}  // namespace slipway::sim
