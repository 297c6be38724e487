#include "core/host/metrics.h"

#include <array>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "core/host/summaries.h"

namespace slipway::host {

namespace {

void gauge(std::string& text, const char* name, const char* help) {
    fmt::format_to(std::back_inserter(text), "# HELP {0} {1}\n# TYPE {0} gauge\n", name, help);
}

/// Label values as the text format wants them: backslash, quote and line end escaped.
std::string escaped(const std::string& value) {
    std::string text;
    for (const char c : value) {
        if (c == '\\' || c == '"') text += '\\';
        if (c == '\n') {
            text += "\\n";
        } else {
            text += c;
        }
    }
    return text;
}

void addRobots(std::string& text, const view::Snapshot& snapshot) {
    using view::Condition;
    constexpr std::array<std::pair<Condition, const char*>, 7> kNames{{{Condition::quiet, "quiet"},
                                                                       {Condition::updating, "updating"},
                                                                       {Condition::onCandidate, "on_candidate"},
                                                                       {Condition::held, "held"},
                                                                       {Condition::failed, "failed"},
                                                                       {Condition::rolledBack, "rolled_back"},
                                                                       {Condition::offline, "offline"}}};
    gauge(text, "slipway_robots", "Robots by condition.");
    for (const auto& [condition, name] : kNames) {
        std::int64_t count = 0;
        for (const auto& robot : snapshot.robots) count += robot.condition == condition ? 1 : 0;
        fmt::format_to(std::back_inserter(text), "slipway_robots{{condition=\"{}\"}} {}\n", name, count);
    }
    gauge(text, "slipway_robots_online", "Robots with a session.");
    fmt::format_to(std::back_inserter(text), "slipway_robots_online {}\n", snapshot.online);
}

void addRollout(std::string& text, const view::RolloutView& rollout) {
    const std::string labels = fmt::format("rollout=\"{}\"", escaped(rollout.id.value));
    auto out = std::back_inserter(text);
    gauge(text, "slipway_rollout_status", "1 for the present status of the rollout.");
    fmt::format_to(out, "slipway_rollout_status{{{},status=\"{}\"}} 1\n", labels, outcomeWords(rollout.status));
    gauge(text, "slipway_rollout_stage", "Present stage, from 1.");
    fmt::format_to(out, "slipway_rollout_stage{{{}}} {}\n", labels, rollout.stage + 1);
    gauge(text, "slipway_rollout_robots", "Robots of the rollout by part.");
    fmt::format_to(out, "slipway_rollout_robots{{{},part=\"target\"}} {}\n", labels, rollout.targets);
    fmt::format_to(out, "slipway_rollout_robots{{{},part=\"updating\"}} {}\n", labels, rollout.updating);
    fmt::format_to(out, "slipway_rollout_robots{{{},part=\"on_candidate\"}} {}\n", labels, rollout.onCandidate);
    fmt::format_to(out, "slipway_rollout_robots{{{},part=\"committed\"}} {}\n", labels, rollout.committed);
    gauge(text, "slipway_tasks", "Live tasks that count, by arm.");
    gauge(text, "slipway_task_successes", "Of them, successful; not given while a locked comparison hides it.");
    for (const auto& [name, arm] : {std::pair("candidate", &rollout.candidate), std::pair("baseline", &rollout.baseline)}) {
        fmt::format_to(out, "slipway_tasks{{{},arm=\"{}\"}} {}\n", labels, name, arm->tasks);
        if (!rollout.outcomesHidden) fmt::format_to(out, "slipway_task_successes{{{},arm=\"{}\"}} {}\n", labels, name, arm->successes);
    }
    if (rollout.stage >= rollout.stages.size()) return;
    gauge(text, "slipway_gate", "1 pass, 0 inconclusive, -1 fail, for the present stage.");
    for (const auto& gate : rollout.stages[rollout.stage].gates) {
        const int value = gate.verdict == rollout::Verdict::pass ? 1 : gate.verdict == rollout::Verdict::fail ? -1 : 0;
        fmt::format_to(out, "slipway_gate{{{},gate=\"{}\"}} {}\n", labels, rollout::toString(gate.kind), value);
    }
}

}  // namespace

std::string metricsText(const view::Snapshot& snapshot, std::size_t queued) {
    std::string text;
    addRobots(text, snapshot);
    gauge(text, "slipway_alerts", "Alerts on the screen.");
    fmt::format_to(std::back_inserter(text), "slipway_alerts {}\n", snapshot.alerts.size());
    gauge(text, "slipway_queue_length", "Inputs that wait for the engine.");
    fmt::format_to(std::back_inserter(text), "slipway_queue_length {}\n", queued);
    gauge(text, "slipway_stopped_forward", "1 while a banner says that something keeps the rollout from advancing.");
    fmt::format_to(std::back_inserter(text), "slipway_stopped_forward {}\n", snapshot.banner.empty() ? 0 : 1);
    if (snapshot.rollout) addRollout(text, *snapshot.rollout);
    return text;
}

}  // namespace slipway::host
