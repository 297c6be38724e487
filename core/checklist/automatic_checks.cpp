#include "core/checklist/automatic_checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/checklist/freshness.h"

namespace slipway::checklist {

namespace {

constexpr double kLongestDeploymentSeconds = 3600.0;
constexpr Milliseconds kLongestRollback = std::chrono::minutes(5);
constexpr std::int64_t kDiskReserve = 10;  // a tenth of the model's size stays free: a file system that is full to the brim fails elsewhere

/// "524 MB", decimal units as disks are sold and as `df -H` prints them.
std::string bytesText(double bytes) {
    constexpr std::array<const char*, 5> kUnits{"B", "kB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    while (bytes >= 999.5 && unit + 1 < kUnits.size()) {
        bytes /= 1000.0;
        ++unit;
    }
    return bytes < 10.0 && unit > 0 ? fmt::format("{:.1f} {}", bytes, kUnits[unit]) : fmt::format("{:.0f} {}", bytes, kUnits[unit]);
}

std::string secondsText(double seconds) {
    if (seconds < 10.0) return fmt::format("{:.1f} s", seconds);
    if (seconds < 120.0) return fmt::format("{:.0f} s", seconds);
    if (seconds < 7200.0) return fmt::format("{:.0f} min", seconds / 60.0);
    return fmt::format("{:.1f} h", seconds / 3600.0);
}

std::string robotsText(std::int64_t count) { return count == 1 ? "1 robot" : fmt::format("{} robots", count); }

using Finding = std::optional<AutomaticFinding>;

Finding found(const char* item, bool passed, std::string figure, WallTime at) {
    return AutomaticFinding{item, passed, std::move(figure), at};
}

/// When the oldest report among the robots was made.
WallTime oldestReport(const CheckInputs& inputs) {
    WallTime oldest = inputs.now;
    for (const RobotFact& robot : inputs.robots) oldest = std::min(oldest, robot.heardAt.value_or(inputs.now));
    return oldest;
}

Finding checkFallBack(const plan::Plan& plan, const CheckInputs& inputs) {
    const auto all = static_cast<std::int64_t>(inputs.robots.size());
    if (all == 0) return std::nullopt;
    const std::int64_t ready = std::ranges::count_if(inputs.robots, &RobotFact::holdsVerifiedBaseline);
    Ratio needed{};
    for (const plan::Stage& stage : plan.stages) needed = std::max(needed, stage.gates.rollbackReady.least);
    const bool passed = !isBelow(ready, all, needed);
    return found("infrastructure.fall-back", passed,
                 fmt::format("{} of {} hold a verified {}; at least {:g} % must.", ready, robotsText(all), plan.baseline.ref.version,
                             needed.toDouble() * 100.0),
                 oldestReport(inputs));
}

Finding checkStorage(const plan::Plan& plan, const CheckInputs& inputs) {
    const RobotFact* fullest = nullptr;
    std::int64_t without = 0;
    const std::int64_t needed = plan.candidate.bytes + plan.candidate.bytes / kDiskReserve;
    for (const RobotFact& robot : inputs.robots) {
        if (robot.holdsCandidate) continue;
        if (robot.freeBytes < needed) ++without;
        if (fullest == nullptr || robot.freeBytes < fullest->freeBytes) fullest = &robot;
    }
    if (inputs.robots.empty()) return std::nullopt;
    if (fullest == nullptr)
        return found("infrastructure.storage", true, "Every connected robot already holds the candidate.", oldestReport(inputs));
    const std::string size = bytesText(static_cast<double>(plan.candidate.bytes));
    const std::string free = bytesText(static_cast<double>(std::max<std::int64_t>(fullest->freeBytes, 0)));
    std::string figure = fmt::format("The model has {}; the fullest robot, {}, has {} free.", size, fullest->id, free);
    if (without > 0) figure += fmt::format(" It does not fit on {}.", robotsText(without));
    return found("infrastructure.storage", without == 0, std::move(figure), oldestReport(inputs));
}

Finding checkNetwork(const plan::Plan& plan, const CheckInputs& inputs) {
    if (inputs.robots.empty()) return std::nullopt;
    const std::int64_t waiting = std::ranges::count(inputs.robots, false, &RobotFact::holdsCandidate);
    if (waiting == 0 || plan.candidate.uri.empty()) {
        return found("infrastructure.network", true, "No robot needs to fetch the model over the network.", oldestReport(inputs));
    }
    if (!inputs.bytesPerSecond || !(*inputs.bytesPerSecond > 0.0) || !std::isfinite(*inputs.bytesPerSecond)) return std::nullopt;
    const double total = static_cast<double>(plan.candidate.bytes) * static_cast<double>(waiting);
    const double time = total / *inputs.bytesPerSecond;
    return found("infrastructure.network", time < kLongestDeploymentSeconds,
                 fmt::format("{} for {} at {}/s take about {}.", bytesText(total), robotsText(waiting), bytesText(*inputs.bytesPerSecond),
                             secondsText(time)),
                 oldestReport(inputs));
}

Finding checkDrill(const DrillFact& drill) {
    const char* const item = "monitoring.rollback-time";
    if (drill.silent > 0)
        return found(item, false, fmt::format("In the last drill {} of {} did not answer in time.", drill.silent, robotsText(drill.robots)),
                     drill.at);
    const auto text = [](Milliseconds time) { return secondsText(static_cast<double>(time.count()) / 1000.0); };
    return found(item, *drill.slowest < kLongestRollback,
                 fmt::format("The last drill took {} on {}, half of them {} or less.", text(*drill.slowest), robotsText(drill.robots),
                             text(drill.median.value_or(*drill.slowest))),
                 drill.at);
}

Finding checkRollbackTime(const CheckInputs& inputs) {
    const WallTime measuredAt = inputs.lastRollbackAt.value_or(inputs.now);
    const auto& drill = inputs.drill;
    const bool drilled = drill && (drill->silent > 0 || drill->slowest);
    const bool later = drilled && (!inputs.lastRollback || drill->at > measuredAt);
    if (later && (inputs.now - drill->at <= kDrillCounts || !inputs.estimatedRollback)) return checkDrill(*drill);
    const bool counts = inputs.lastRollback && (inputs.now - measuredAt <= kDrillCounts || !inputs.estimatedRollback);
    const auto time = counts ? inputs.lastRollback : inputs.estimatedRollback;
    if (!time) return std::nullopt;
    const double value = static_cast<double>(time->count()) / 1000.0;
    const char* sentence = "A rollback is estimated to take {}; none was measured yet.";
    if (inputs.lastRollback || drilled) sentence = "A rollback is estimated to take {}; none was measured in the last 30 days.";
    if (counts) sentence = "The last rollback took {}.";
    return found("monitoring.rollback-time", *time < kLongestRollback, fmt::format(fmt::runtime(sentence), secondsText(value)),
                 counts ? measuredAt : inputs.now);
}

Finding checkSuccessCriteria(const plan::Plan& plan, const CheckInputs& inputs) {
    if (plan.stages.empty()) return std::nullopt;
    const auto& gate = plan.stages.back().gates.success;
    if (!gate) return found("deployment.success-criteria", false, "The last stage has no success gate.", inputs.now);
    return found("deployment.success-criteria", true,
                 fmt::format("Success of at least {:g} % over {} tasks in the last of {} stages.",
                             (gate->baseline - gate->margin).toDouble() * 100.0, plan.stages.back().quota, plan.stages.size()),
                 inputs.now);
}

Finding checkFailureCriteria(const plan::Plan& plan, const CheckInputs& inputs) {
    if (plan.stages.empty()) return std::nullopt;
    for (const plan::Stage& stage : plan.stages) {
        if (stage.gates.success && stage.gates.latency && stage.gates.errors && stage.gates.lost) continue;
        return found("deployment.failure-criteria", false,
                     fmt::format("Stage \"{}\" leaves out a gate that would roll a bad candidate back.", stage.name), inputs.now);
    }
    return found("deployment.failure-criteria", true,
                 "Every stage rolls back on success, stuck, latency, errors, lost robots and failed installs.", inputs.now);
}

}  // namespace

std::vector<AutomaticFinding> automaticFindings(const plan::Plan& plan, const CheckInputs& inputs) {
    std::vector<AutomaticFinding> findings;
    for (Finding finding : {checkFallBack(plan, inputs), checkStorage(plan, inputs), checkNetwork(plan, inputs), checkRollbackTime(inputs),
                            checkSuccessCriteria(plan, inputs), checkFailureCriteria(plan, inputs)}) {
        if (finding) findings.push_back(std::move(*finding));
    }
    return findings;
}

Tick tickOf(const AutomaticFinding& finding) { return Tick{finding.itemId, "automatic", finding.at, finding.figure, {}}; }

}  // namespace slipway::checklist
