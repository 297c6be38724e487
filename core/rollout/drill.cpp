#include "core/rollout/drill.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "core/fleet/cohort.h"
#include "core/rollout/commands.h"
#include "core/rollout/robots.h"

namespace slipway::rollout {

namespace {

constexpr std::size_t kMostTold = 10;  // robots that a sentence names one by one

std::string secondsOf(Milliseconds time) { return fmt::format("{:.1f} s", static_cast<double>(time.count()) / 1000.0); }

std::string robotsOf(std::size_t count) { return count == 1 ? "1 robot" : fmt::format("{} robots", count); }

/// Is it part of something that a second load could disturb?
std::string whyBusy(const State& state, const RobotId& id, const Robot& robot) {
    if (!robot.rollout.empty()) return fmt::format("{} is in rollout {}", id.value, robot.rollout.value);
    for (const auto& [rolloutId, rollout] : state.rollouts) {
        if (isInControl(rollout, id)) return fmt::format("{} is compared with the candidate of {}", id.value, rolloutId.value);
        if (isActive(rollout.status) && rollout.resting.contains(id)) return fmt::format("{} stands by for {}", id.value, rolloutId.value);
    }
    for (const auto& [rolloutId, cleanup] : state.cleanups)
        if (cleanup.begun && cleanup.left.contains(id)) return fmt::format("the clean-up after {} waits for {}", rolloutId.value, id.value);
    return {};
}

/// Whatever it is told to keep stays so; only the load is new.
fleet::Desired drillDocument(const Robot& robot, const fleet::Model& baseline) {
    fleet::Desired document;
    document.reason = "rollback drill: the baseline is loaded once more";
    document.baseline = robot.desired ? robot.desired->baseline : baseline;
    if (robot.desired) document.keep = robot.desired->keep;
    document.apply = fleet::Apply::betweenTasks;
    document.reload = true;
    return document;
}

std::string timesOf(const Drill& drill, const DrillFigures& figures) {
    std::string text;
    for (const auto& [id, entry] : drill.robots) {
        if (!entry.took || !entry.loading || figures.measured > kMostTold) continue;
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", id.value, secondsOf(*entry.took));
    }
    if (!figures.slowest) return text;
    return fmt::format("{}{}slowest {}, median {}", text, text.empty() ? "" : "; ", secondsOf(*figures.slowest),
                       secondsOf(*figures.median));
}

std::string openOnes(const State& state, const Drill& drill) {
    std::string names;
    std::size_t open = 0;
    for (const auto& [id, entry] : drill.robots) {
        if (entry.took || ++open > kMostTold) continue;
        const auto& robot = state.robots.at(id);
        names += (names.empty() ? "" : ", ") + id.value;
        if (!robot.online) names += " (offline)";
        if (robot.online && robot.reported.phase == fleet::Phase::failed) names += " (reports a failure)";
    }
    return open > kMostTold ? fmt::format("{} and {} more", names, open - kMostTold) : names;
}

std::string sentenceOf(const State& state, const Drill& drill) {
    const auto figures = figuresOf(drill);
    std::string text;
    if (drill.end == DrillEnd::interrupted) {
        text = fmt::format("drill interrupted: {}; {} of {} had answered", drill.why, figures.answered, robotsOf(drill.robots.size()));
    } else if (drill.end == DrillEnd::outOfTime) {
        text = fmt::format("{} of {} answered the drill within {} s; no answer: {}", figures.answered, robotsOf(drill.robots.size()),
                           kDrillPatience.count() / 1000, openOnes(state, drill));
    } else {
        text = fmt::format("{} answered the drill", robotsOf(figures.answered));
    }
    if (const auto times = timesOf(drill, figures); !times.empty()) text += ": " + times;
    if (figures.answered > figures.measured)
        text += fmt::format("; {} loaded nothing: their software knows no drills", robotsOf(figures.answered - figures.measured));
    return text;
}

void endDrill(Context& context, DrillEnd end, std::string why) {
    auto& drill = *context.state.drill;
    drill.end = end;
    drill.endedAt = context.now;
    drill.why = std::move(why);
    Saying saying{DecisionKind::drillEnded, sentenceOf(context.state, drill)};
    for (const auto& [id, entry] : drill.robots) saying.robots.push_back(id);
    decide(context, nullptr, saying);
    if (end != DrillEnd::interrupted) context.state.lastDrill = drill;
}

}  // namespace

DrillFigures figuresOf(const Drill& drill) {
    DrillFigures figures;
    std::vector<Milliseconds> times;
    for (const auto& [id, entry] : drill.robots) {
        figures.answered += entry.took ? 1 : 0;
        if (entry.took && entry.loading) times.push_back(*entry.took);
    }
    figures.measured = times.size();
    if (times.empty()) return figures;
    std::ranges::sort(times);
    figures.slowest = times.back();
    figures.median = times[(times.size() - 1) / 2];
    return figures;
}

bool isDrilling(const State& state) { return state.drill && state.drill->end == DrillEnd::none; }

std::string whyNotDrilled(const State& state, const RobotId& id, const fleet::ModelRef& baseline) {
    const auto found = state.robots.find(id);
    if (found == state.robots.end()) return fmt::format("there is no robot {}", id.value);
    const auto& robot = found->second;
    if (robot.quarantined) return id.value + " is quarantined";
    if (!robot.online) return id.value + " is offline";
    if (auto busy = whyBusy(state, id, robot); !busy.empty()) return busy;
    if (robot.reported.phase != fleet::Phase::active && robot.reported.phase != fleet::Phase::idle)
        return fmt::format("{} is {}", id.value, fleet::toString(robot.reported.phase));
    if (robot.reported.active != baseline) return id.value + " does not run the baseline";
    if (!holdsVerified(robot, baseline)) return id.value + " holds no verified baseline";
    if (!robot.desired) return {};
    if (robot.reportedGeneration < robot.desired->generation) return id.value + " has not applied its last document";
    if (robot.desired->isTrial() || robot.desired->baseline.ref != baseline) return id.value + " was told to run another model";
    if (!robot.desired->serving) return id.value + " stands by idle";
    return {};
}

std::vector<RobotId> drillCandidates(const State& state, const fleet::ModelRef& baseline, std::size_t most) {
    std::vector<fleet::CohortCandidate> candidates;
    for (const auto& [id, robot] : state.robots)
        if (whyNotDrilled(state, id, baseline).empty()) candidates.push_back({id, robot.facts.site, robot.facts.kind});
    // Not always the same robots: another drill, another order.
    auto order = fleet::cohortOrder(candidates, fmt::format("drill-{}", state.drill ? toMilliseconds(state.drill->startedAt) : 0));
    if (order.size() > most) order.resize(most);
    return order;
}

std::string refusal(const State& state, const StartDrill& command, EngineTime) {
    if (isDrilling(state)) return "a drill is running already";
    if (state.storageFailed) return "the journal cannot be written: no drill";
    if (command.robots.empty()) return "no robot is named";
    if (command.robots.size() > kMostDrilled) return fmt::format("at most {} robots can be in one drill", kMostDrilled);
    if (std::set(command.robots.begin(), command.robots.end()).size() != command.robots.size()) return "a robot is named twice";
    for (const auto& id : command.robots)
        if (auto reason = whyNotDrilled(state, id, command.baseline.ref); !reason.empty()) return reason;
    return {};
}

void apply(Context& context, const StartDrill& command) {
    Drill drill;
    drill.who = command.operation.who;
    drill.startedAt = context.now;
    drill.baseline = command.baseline.ref;
    Saying saying{DecisionKind::drillStarted,
                  fmt::format("rollback drill: {} load {} {} once more", robotsOf(command.robots.size()), command.baseline.ref.name,
                              command.baseline.ref.version),
                  command.operation.who,
                  command.operation.id,
                  command.operation.shownText,
                  command.robots};
    const auto decision = decide(context, nullptr, saying);
    for (const auto& id : command.robots) {
        issue(context, id, drillDocument(context.state.robots.at(id), command.baseline), decision);
        drill.robots[id].generation = context.state.robots.at(id).desired->generation;
    }
    context.state.drill = std::move(drill);
}

void observeDrill(Context& context, const RobotId& id) {
    if (!isDrilling(context.state)) return;
    auto& drill = *context.state.drill;
    const auto entry = drill.robots.find(id);
    if (entry == drill.robots.end() || entry->second.took) return;
    const auto& robot = context.state.robots.at(id);
    if (robot.quarantined || robot.reportedGeneration != entry->second.generation) return;
    if (robot.reported.phase == fleet::Phase::loading) entry->second.loading = true;
    const bool serves = robot.reported.phase == fleet::Phase::active && robot.reported.active == drill.baseline;
    if (serves && holdsVerified(robot, drill.baseline)) entry->second.took = context.now - drill.startedAt;
}

void followDrill(Context& context) {
    if (!isDrilling(context.state) || context.state.storageFailed) return;
    const auto& drill = *context.state.drill;
    bool open = false;
    for (const auto& [id, entry] : drill.robots) {
        if (entry.took) continue;
        const auto& robot = context.state.robots.at(id);
        const bool toldOtherwise = !robot.desired || robot.desired->generation != entry.generation;
        const auto& needs = robot.rollout.empty() && robot.desired ? robot.desired->rollout : robot.rollout.value;
        if (toldOtherwise)
            return endDrill(context, DrillEnd::interrupted,
                            needs.empty() ? id.value + " was given another document" : fmt::format("{} needs {}", needs, id.value));
        open = true;
    }
    if (!open) return endDrill(context, DrillEnd::answered, {});
    if (context.now - drill.startedAt >= kDrillPatience) endDrill(context, DrillEnd::outOfTime, {});
}

void interruptDrill(Context& context, std::string why) {
    if (isDrilling(context.state)) endDrill(context, DrillEnd::interrupted, std::move(why));
}

std::optional<EngineTime> nextDrill(const State& state, EngineTime now) {
    if (!isDrilling(state)) return std::nullopt;
    const auto end = state.drill->startedAt + kDrillPatience;
    return end > now ? end : now + Seconds(1);  // past it only while the journal cannot be written
}

}  // namespace slipway::rollout
