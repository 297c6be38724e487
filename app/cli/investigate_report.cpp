#include "app/cli/investigate_report.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/json_text.h"
#include "core/investigate/words.h"

namespace slipway::cli {

namespace {

using Json = nlohmann::ordered_json;
using investigate::Cell;
using investigate::Group;
using investigate::plain;

constexpr std::size_t kMostRows = 10;   // of a table of the text; the JSON has all
constexpr std::int64_t kFewRobots = 5;  // fewer in an arm are "indicative" (statistics.md, A/B)
constexpr std::size_t kColumns = 120;   // of a paragraph

std::string minuteOf(WallTime time) {
    std::string text = toRfc3339(time).substr(0, 16);
    text[10] = ' ';
    return text;
}

stats::Interval differenceOf(const Group& group) {
    return stats::newcombe(group.baseline.successes, group.baseline.tasks, group.candidate.successes, group.candidate.tasks);
}

bool hasBoth(const Group& group) { return group.candidate.tasks > 0 && group.baseline.tasks > 0; }

// ---- text ----

std::string cellText(const Cell& cell) {
    if (cell.tasks == 0) return "none";
    const auto interval = stats::wilson(cell.successes, cell.tasks);
    return fmt::format("{}/{} {:.1f} % [{:.1f}, {:.1f}]", cell.successes, cell.tasks, 100.0 * cell.share(), 100.0 * interval.low,
                       100.0 * interval.high);
}

std::string differenceText(const Group& group) {
    if (!hasBoth(group)) return "-";
    const auto interval = differenceOf(group);
    const char* word = interval.high < 0.0 ? " worse" : interval.low > 0.0 ? " better" : "";
    return fmt::format("{} {}{}", investigate::points(group.candidate.share() - group.baseline.share()), investigate::pointsOf(interval),
                       word);
}

std::string rowText(const std::string& name, const std::string& candidate, const std::string& baseline, const std::string& difference) {
    return fmt::format("  {:<22} {:<34} {:<34} {}\n", name, candidate, baseline, difference);
}

std::int64_t withCandidate(const investigate::Breakdown& breakdown) {
    return std::ranges::count_if(breakdown.groups, [](const Group& group) { return group.candidate.tasks > 0; });
}

/// Groups that never had the candidate say nothing about it: they are left to the JSON.
std::string tableText(const investigate::Breakdown& breakdown) {
    std::string text = fmt::format("Success by {}, worst first\n", breakdown.by == "kind" ? "robot kind" : breakdown.by);
    text += rowText(breakdown.by == "hour" ? "hour (UTC)" : breakdown.by, "candidate", "baseline", "difference, points");
    const auto exposed = static_cast<std::size_t>(withCandidate(breakdown));
    const std::size_t shown = std::min(kMostRows, exposed == 0 ? breakdown.groups.size() : exposed);
    for (std::size_t i = 0; i < shown; ++i) {
        const Group& group = breakdown.groups[i];
        text += rowText(plain(group.name), cellText(group.candidate), cellText(group.baseline), differenceText(group));
    }
    if (shown < exposed) text += fmt::format("  and {} more; --json has all\n", exposed - shown);
    if (exposed > 0 && exposed < breakdown.groups.size()) {
        text += fmt::format("  and {} without a task of the candidate; --json has all\n", breakdown.groups.size() - exposed);
    }
    return text;
}

/// "   Label:   text", broken at spaces, later lines under the text.
std::string paragraph(const char* label, const std::string& text) {
    constexpr std::size_t kIndent = 12;
    std::string out = fmt::format("   {:<9}", label);
    std::size_t column = kIndent;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const bool first = column == kIndent;
        if (!first && column + 1 + (end - begin) > kColumns) {
            out += '\n' + std::string(kIndent, ' ');
            column = kIndent;
        } else if (!first) {
            out += ' ';
            ++column;
        }
        out += text.substr(begin, end - begin);
        column += end - begin;
        begin = end + 1;
    }
    return out + '\n';
}

/// What to type for what is missing.
std::string hintFor(const investigate::Hypothesis& said, const investigate::Investigation& made) {
    if (said.name == "drift" && !made.withProfile) return "--profile FILE";
    const bool failures = made.whole.candidate.tasks > made.whole.candidate.successes;
    if (said.name == "label noise" && !made.sample && failures)
        return "--label-sample 100 --seed S, then --label TASK=real|correct for each";
    return {};
}

std::string hypothesisText(std::size_t number, const investigate::Hypothesis& said, const std::string& hint) {
    std::string text = fmt::format("{}. {}: {}\n", number, said.name, toString(said.finding));
    text += paragraph("Result:", said.result) + paragraph("Data:", said.data) + paragraph("Check:", said.check);
    for (const std::string& missing : said.missing) text += paragraph("Missing:", missing);
    if (!hint.empty()) text += paragraph("Type:", hint);
    return text;
}

constexpr std::size_t kShownDisagreements = 10;

std::string shadowText(const investigate::ShadowReview& shadow) {
    const Cell agreed{shadow.agreements, shadow.tasks};
    std::string text = fmt::format("Shadow: the models agree in {}. By category, worst first\n", investigate::words(agreed));
    for (const auto& category : shadow.categories) {
        text += fmt::format("  {:<16} agree {:<22} candidate (predicted) {:<22} baseline {}\n", plain(category.name),
                            investigate::words(Cell{category.agreements, category.candidate.tasks}), investigate::words(category.candidate),
                            investigate::words(category.baseline));
    }
    if (shadow.worst.empty()) return text;
    text += fmt::format("Worst disagreements ({} of {})\n", std::min(kShownDisagreements, shadow.worst.size()),
                        shadow.tasks - shadow.agreements);
    for (std::size_t i = 0; i < std::min(kShownDisagreements, shadow.worst.size()); ++i) {
        const auto& one = shadow.worst[i];
        text += fmt::format("  {:<14} {:<22} {:<12} candidate {}, baseline {}", one.robot.value, plain(one.task), plain(one.category),
                            one.candidateOk ? "ok" : "would fail", one.baselineOk ? "ok" : "failed");
        if (one.probability) text += fmt::format(", p {:.2f}", *one.probability);
        if (!one.action.empty()) text += fmt::format("  {} instead of {}", plain(one.action), plain(one.baselineAction));
        text += "\n";
    }
    return text;
}

std::string conclusionText(const investigate::Investigation& made) {
    if (made.conclusions.empty()) return "Conclusion: none yet; record it with --conclude TEXT --action TEXT --owner NAME.";
    const auto& newest = made.conclusions.back();
    std::string text = fmt::format("Conclusion: {}\nAction:     {}\nOwner:      {}\nRecorded by {} at {} UTC", plain(newest.text),
                                   plain(newest.action), plain(newest.owner), plain(newest.who), minuteOf(newest.at));
    const auto earlier = made.conclusions.size() - 1;
    if (earlier > 0) text += fmt::format("; {} earlier {} on record", earlier, earlier == 1 ? "one is" : "ones are");
    return text + ".";
}

std::string headText(const view::PastRollout& head, const investigate::Investigation& made) {
    std::string text =
        fmt::format("Investigation of {}: {} -> {}, {}\n", head.id.value, plain(head.baseline), plain(head.candidate), head.outcome);
    text += fmt::format("Plan {}, started by {} at {} UTC", plain(head.planName), plain(head.startedBy), minuteOf(head.startedAt));
    if (head.endedAt) text += fmt::format(", ended at {}", minuteOf(*head.endedAt));
    text += fmt::format("\nReason: {}\n\n", plain(head.reason));
    text += "Live tasks, by the model that the robot reports with each, with 95 % intervals (Wilson; differences Newcombe)\n";
    text += fmt::format("  candidate  {}\n  baseline   {}\n  difference {}\n", cellText(made.whole.candidate),
                        cellText(made.whole.baseline), differenceText(made.whole));
    const auto robots = withCandidate(*std::ranges::find(made.breakdowns, "robot", &investigate::Breakdown::by));
    if (robots > 0) {
        text += fmt::format("  The candidate's are from {} {}{}\n", robots, robots == 1 ? "robot" : "robots",
                            robots < kFewRobots ? ": tasks of one robot are alike, so the intervals are too narrow." : ".");
    }
    if (made.whole.candidate.tasks == 0 && head.candidateTasks > 0) {
        text += fmt::format("  The engine counted {} tasks of the candidate; their raw results are gone.\n", head.candidateTasks);
    }
    return text;
}

// ---- JSON ----

Json intervalJson(const stats::Interval& interval) { return {{"low", interval.low}, {"high", interval.high}}; }

Json cellJson(const Cell& cell) {
    Json json{{"successes", cell.successes}, {"tasks", cell.tasks}};
    if (cell.tasks > 0) {
        json["share"] = cell.share();
        json["wilson"] = intervalJson(stats::wilson(cell.successes, cell.tasks));
    }
    return json;
}

Json groupJson(const Group& group) {
    Json json{{"name", group.name}, {"candidate", cellJson(group.candidate)}, {"baseline", cellJson(group.baseline)}};
    if (hasBoth(group)) {
        json["difference"] = group.candidate.share() - group.baseline.share();
        json["newcombe"] = intervalJson(differenceOf(group));
    }
    return json;
}

Json driftJson(const investigate::Investigation& made) {
    Json features = Json::array();
    for (const auto& feature : made.drift.features) {
        features.push_back({{"name", feature.name},
                            {"drifted", feature.drifted},
                            {"expected", feature.expected},
                            {"live", feature.live},
                            {"expectedMedian", feature.expectedMedian},
                            {"liveMedian", feature.liveMedian},
                            {"psi", feature.psi},
                            {"alarm", feature.alarm},
                            {"ksDistance", feature.ks.distance},
                            {"ksP", feature.ks.p}});
    }
    return {{"comparedWith", made.withProfile ? "training profile" : "baseline"},
            {"features", features},
            {"notReported", made.drift.notLive},
            {"notCompared", made.drift.unknown}};
}

Json hypothesesJson(const investigate::Investigation& made) {
    Json all = Json::array();
    for (const auto& said : made.hypotheses) {
        all.push_back({{"name", said.name},
                       {"finding", toString(said.finding)},
                       {"check", said.check},
                       {"data", said.data},
                       {"result", said.result},
                       {"missing", said.missing}});
    }
    const auto& cells = made.seenAndUnseen;
    all[0]["figures"] = {{"unseenCategories", cells.unseen},
                         {"candidateSeen", cellJson(cells.candidateSeen)},
                         {"candidateUnseen", cellJson(cells.candidateUnseen)},
                         {"baselineSeen", cellJson(cells.baselineSeen)},
                         {"baselineUnseen", cellJson(cells.baselineUnseen)}};
    all[1]["figures"] = driftJson(made);
    all[2]["figures"] = {{"sampled", made.review.sampled},
                         {"reviewed", made.review.reviewed},
                         {"correctActions", made.review.correct},
                         {"wilson", intervalJson(made.review.wilson)},
                         {"clopperPearson", intervalJson(made.review.clopperPearson)}};
    return all;
}

Json sampleJson(const investigate::LabelSample& sample, const investigate::Marks& marks) {
    Json tasks = Json::array();
    for (const auto& task : sample.tasks) {
        Json json{{"robot", task.robot.value},
                  {"task", task.task},
                  {"site", task.site},
                  {"category", task.category},
                  {"startedAt", toRfc3339(task.startedAt)},
                  {"error", task.error},
                  {"stuck", task.stuck}};
        if (const auto mark = marks.find({task.robot, task.task}); mark != marks.end()) {
            json["label"] = {
                {"verdict", mark->second.realFailure ? "real" : "correct"}, {"who", mark->second.who}, {"at", toRfc3339(mark->second.at)}};
        }
        tasks.push_back(std::move(json));
    }
    return {{"seed", sample.seed}, {"size", sample.size},        {"failures", sample.failures},
            {"who", sample.who},   {"at", toRfc3339(sample.at)}, {"tasks", tasks}};
}

Json shadowJson(const investigate::ShadowReview& shadow) {
    Json json{{"tasks", shadow.tasks}, {"agreements", shadow.agreements}, {"categories", Json::array()}, {"worst", Json::array()}};
    for (const auto& category : shadow.categories) {
        json["categories"].push_back({{"name", category.name},
                                      {"agreements", category.agreements},
                                      {"candidate", cellJson(category.candidate)},
                                      {"baseline", cellJson(category.baseline)}});
    }
    for (const auto& one : shadow.worst) {
        json["worst"].push_back({{"robot", one.robot.value},
                                 {"task", one.task},
                                 {"category", one.category},
                                 {"startedAt", toRfc3339(one.startedAt)},
                                 {"candidateOk", one.candidateOk},
                                 {"baselineOk", one.baselineOk},
                                 {"probability", one.probability ? Json(*one.probability) : Json()},
                                 {"action", one.action},
                                 {"baselineAction", one.baselineAction}});
    }
    return json;
}

Json conclusionJson(const investigate::Conclusion& one) {
    return {{"conclusion", one.text}, {"action", one.action}, {"owner", one.owner}, {"who", one.who}, {"at", toRfc3339(one.at)}};
}

}  // namespace

std::string investigationText(const view::PastRollout& head, const investigate::Investigation& made) {
    std::string text = headText(head, made) + "\n";
    for (std::size_t i = 0; i < made.hypotheses.size(); ++i) {
        text += hypothesisText(i + 1, made.hypotheses[i], hintFor(made.hypotheses[i], made)) + "\n";
    }
    if (made.shadow) text += shadowText(*made.shadow) + "\n";
    for (const auto& breakdown : made.breakdowns) text += tableText(breakdown) + "\n";
    return text + conclusionText(made);
}

std::string investigationLine(const view::PastRollout& head, const investigate::Investigation& made) {
    Json json{{"rollout", head.id.value},
              {"outcome", head.outcome},
              {"reason", head.reason},
              {"plan", head.planName},
              {"baseline", head.baseline},
              {"candidate", head.candidate},
              {"startedAt", toRfc3339(head.startedAt)},
              {"endedAt", head.endedAt ? Json(toRfc3339(*head.endedAt)) : Json()},
              {"candidateTasksOfTheEngine", head.candidateTasks},
              {"tasks", groupJson(made.whole)},
              {"hypotheses", hypothesesJson(made)}};
    json["tasks"].erase("name");
    for (const auto& breakdown : made.breakdowns) {
        Json groups = Json::array();
        for (const Group& group : breakdown.groups) groups.push_back(groupJson(group));
        json["success"][breakdown.by] = std::move(groups);
    }
    json["shadow"] = made.shadow ? shadowJson(*made.shadow) : Json();
    json["labelSample"] = made.sample ? sampleJson(*made.sample, made.marks) : Json();
    json["conclusion"] = made.conclusions.empty() ? Json() : conclusionJson(made.conclusions.back());
    json["earlierConclusions"] = Json::array();
    for (std::size_t i = 0; i + 1 < made.conclusions.size(); ++i) json["earlierConclusions"].push_back(conclusionJson(made.conclusions[i]));
    return dump(json);
}

std::string sampleText(const investigate::LabelSample& sample, const investigate::Marks& marks) {
    std::string text = fmt::format("{} of {} failed tasks of the candidate, seed {}, drawn by {} at {} UTC\n", sample.tasks.size(),
                                   sample.failures, sample.seed, plain(sample.who), minuteOf(sample.at));
    text += fmt::format("  {:<20} {:<24} {:<12} {:<12} {:<20} {:<12} {}\n", "robot", "task", "site", "category", "began (UTC)", "error",
                        "label");
    for (const auto& task : sample.tasks) {
        const auto mark = marks.find({task.robot, task.task});
        const std::string label =
            mark == marks.end() ? "-" : fmt::format("{} ({})", mark->second.realFailure ? "real" : "correct", plain(mark->second.who));
        const std::string trouble = task.error.empty() && task.stuck > 0 ? fmt::format("stuck {}", task.stuck) : plain(task.error);
        text += fmt::format("  {:<20} {:<24} {:<12} {:<12} {:<20} {:<12} {}\n", task.robot.value, plain(task.task), plain(task.site),
                            plain(task.category), toRfc3339(task.startedAt).substr(0, 19), trouble.empty() ? "-" : trouble, label);
    }
    return text + "Mark each with --label TASK=real (a real failure) or --label TASK=correct (the action was correct).";
}

std::string sampleLine(const investigate::LabelSample& sample, const investigate::Marks& marks) { return dump(sampleJson(sample, marks)); }

}  // namespace slipway::cli
