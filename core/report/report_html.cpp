// A report as one page. Only tables, headings and paragraphs: a browser shows it, and QTextDocument prints it.
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>

#include "core/checklist/checklist.h"
#include "core/report/report.h"
#include "core/stats/interval.h"

namespace slipway::report {

namespace {

constexpr std::size_t kWorstGroups = 8;  // of each breakdown; all are in the JSON

constexpr const char* kStyle = R"css(
body { font-family: sans-serif; font-size: 10pt; color: #1d2126; background-color: #ffffff; max-width: 60em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 17pt; margin-bottom: 4px; }
h2 { font-size: 13pt; margin-top: 24px; margin-bottom: 6px; }
h3 { font-size: 10pt; margin-top: 14px; margin-bottom: 4px; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; color: #555b63; font-weight: normal; padding: 3px 12px 3px 0; border-bottom: 1px solid #b9bec5; }
td { text-align: left; vertical-align: top; padding: 3px 12px 3px 0; border-bottom: 1px solid #e3e6ea; }
td.n, th.n { text-align: right; }
td.name { color: #555b63; width: 11em; }
.bad { color: #862408; font-weight: bold; }
.quiet { color: #555b63; }
pre { font-size: 8pt; white-space: pre-wrap; }
)css";

/// Names stand as they are: nothing of them is markup. Control characters would break the page, so they become a space.
std::string text(std::string_view raw) {
    std::string out;
    for (const char c : raw) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += static_cast<unsigned char>(c) < 0x20 && c != '\n' ? ' ' : c;
        }
    }
    return out;
}

std::string capital(std::string words) {
    if (!words.empty()) words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
    return words;
}

std::string percent(double share, int decimals = 1) { return fmt::format("{:.{}f} %", share * 100.0, decimals); }
std::string points(double share) { return fmt::format("{:+.2f}", share * 100.0); }
std::string pText(double p) { return p < 0.001 ? "&lt; 0.001" : fmt::format("{:.3f}", p); }

std::string moment(WallTime at) {
    auto made = toRfc3339(at).substr(0, 19);
    made[10] = ' ';
    return made + " UTC";
}

std::string clockTime(EngineTime at) { return toRfc3339(WallTime(at.time_since_epoch())).substr(11, 8); }

std::string took(Milliseconds span) {
    const double seconds = static_cast<double>(span.count()) / 1000.0;
    if (seconds < 10.0) return fmt::format("{:.2f} s", seconds);
    if (seconds < 120.0) return fmt::format("{:.0f} s", seconds);
    const auto minutes = span.count() / 60'000;
    return minutes < 120 ? fmt::format("{} min {} s", minutes, span.count() / 1000 % 60)
                         : fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

/// "91.40 % of 1000 tasks (89.5 to 93.0 %)".
std::string rate(const stats::SuccessCount& count) {
    if (count.tasks == 0) return "no task";
    const auto interval = stats::wilson(count.successes, count.tasks);
    return fmt::format("{} of {} tasks ({:.1f} to {:.1f} %)", percent(count.rate(), 2), count.tasks, interval.low * 100.0,
                       interval.high * 100.0);
}

class Page {
public:
    void heading(std::string_view words) { m_out += fmt::format("<h2>{}</h2>\n", text(words)); }
    void small(std::string_view words) { m_out += fmt::format("<h3>{}</h3>\n", text(words)); }
    void paragraph(std::string_view words, const char* kind = "") { m_out += fmt::format("<p class=\"{}\">{}</p>\n", kind, text(words)); }
    void begin(std::initializer_list<const char*> columns) {
        m_out += "<table width=\"100%\" cellspacing=\"0\"><tr>";
        for (const char* column : columns) m_out += fmt::format("<th>{}</th>", column);
        m_out += "</tr>\n";
    }
    /// Cells are markup already.
    void row(const std::vector<std::string>& cells, bool bad = false) {
        m_out += "<tr>";
        for (const auto& cell : cells) m_out += fmt::format("<td{}>{}</td>", bad ? " class=\"bad\"" : "", cell);
        m_out += "</tr>\n";
    }
    void end() { m_out += "</table>\n"; }
    void facts(const std::vector<std::pair<std::string, std::string>>& facts) {
        m_out += "<table width=\"100%\" cellspacing=\"0\">\n";
        for (const auto& [name, value] : facts) m_out += fmt::format("<tr><td class=\"name\">{}</td><td>{}</td></tr>\n", name, value);
        end();
    }
    void raw(std::string_view markup) { m_out += markup; }
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

void addHead(const Report& report, Page& page) {
    const auto& head = report.detail.head;
    page.raw(fmt::format("<h1>{}</h1>\n<p{}>{}{}</p>\n", text(head.planName), head.outcome == "rolled back" ? " class=\"bad\"" : "",
                         text(capital(head.outcome)), head.reason.empty() ? std::string() : ": " + text(head.reason)));
    auto when = moment(head.startedAt) + " by " + text(head.startedBy);
    if (head.endedAt) when += ", took " + took(*head.endedAt - head.startedAt);
    std::vector<std::pair<std::string, std::string>> facts{{"Rollout", fmt::format("{}, {}", text(head.id.value), text(head.strategy))},
                                                           {"Models", fmt::format("{} to {}", text(head.baseline), text(head.candidate))},
                                                           {"Started", when},
                                                           {"Robots exposed", std::to_string(head.robots)}};
    const auto& rollout = report.rollout;
    facts.emplace_back("Tasks affected", rollout.outcomesHidden
                                             ? std::to_string(rollout.tasksAffected)
                                             : fmt::format("{}, {} of them failed", rollout.tasksAffected, rollout.failuresCaused));
    page.facts(facts);
}

void addStages(const Report& report, Page& page) {
    page.heading("Stages");
    page.begin({"Stage", "Robots", "Tasks", "Success (95 % interval)", "Time", "Gates at its end"});
    for (std::size_t i = 0; i < report.rollout.stages.size(); ++i) {
        const auto& stage = report.rollout.stages[i];
        const auto name = fmt::format("{}. {}", i + 1, text(stage.name));
        if (!stage.entered) {
            page.row({name, "", "", "not reached", "", ""});
            continue;
        }
        std::string gates;
        for (const auto& gate : stage.gates) {
            if (gate.verdict == rollout::Verdict::pass) continue;
            gates += fmt::format("{}{} {}", gates.empty() ? "" : ", ", rollout::toString(gate.kind), rollout::toString(gate.verdict));
        }
        const auto success = report.rollout.outcomesHidden ? std::string("hidden until complete") : rate({stage.successes, stage.tasks});
        page.row({name, std::to_string(stage.robots), fmt::format("{} of {}", stage.tasks, stage.quota), success, took(stage.spent),
                  gates.empty() ? "all pass" : gates});
    }
    page.end();
    for (const auto& stage : report.rollout.stages) {
        if (stage.switchSkew && stage.switchTook)
            page.paragraph(fmt::format("{}: {} between the first and the last robot that switched, {} in all.", stage.name,
                                       took(*stage.switchSkew), took(*stage.switchTook)));
    }
}

void addComparison(const Report& report, Page& page) {
    if (!report.rollout.comparison) return;
    const auto& found = *report.rollout.comparison;
    page.heading("Comparison");
    page.paragraph(capital(found.finding) + ".");
    if (found.locked) return;
    const auto& figures = found.figures;
    const auto& plan = report.rollout.plan;
    std::vector<std::pair<std::string, std::string>> facts{
        {"Control " + text(plan.baseline.ref.version), rate(figures.first)},
        {"Candidate " + text(plan.candidate.ref.version), rate(figures.second)},
        {"Difference", fmt::format("{} points (95 % interval {} to {}, Newcombe)", points(figures.difference), points(figures.interval.low),
                                   points(figures.interval.high))},
        {"By the plan's method", "p " + pText(found.p)},
        {"Chi-square", fmt::format("{:.4f}: p {} (Pearson, two-sided), {} (Yates), {} (one-sided)", figures.pearson.statistic,
                                   pText(figures.pearson.p), pText(figures.pYates), pText(figures.pOneSided))},
        {"Effect", fmt::format("Cohen's h {:.4f}, power {}", figures.cohensH, percent(figures.power))},
        {"By robots", fmt::format("{} to {} points, p {}; tasks of one robot resemble each other (correlation {:.3f}){}",
                                  points(found.clustered.interval.low), points(found.clustered.interval.high), pText(found.clustered.p),
                                  found.clustered.icc, found.clustered.indicative ? ", few robots: a hint only" : "")},
        {"Sample ratio", fmt::format("{} and {} robots, p {}{}", found.controlRobots, found.candidateRobots, pText(found.ratio.p),
                                     found.ratio.mismatch ? ": not what was assigned" : "")},
        {"Recommendation", capital(rollout::toString(found.recommendation))}};
    if (figures.neededPerArm)
        facts.emplace_back("To find this difference", fmt::format("{} tasks an arm for a power of 80 %", *figures.neededPerArm));
    page.facts(facts);
}

void addDisagreements(const investigate::ShadowReview& shadow, Page& page) {
    page.small("By category, worst first");
    page.begin({"Category", "Agreement", "Candidate, predicted", "Baseline, observed"});
    for (const auto& category : shadow.categories) {
        page.row({text(category.name), rate({category.agreements, category.candidate.tasks}),
                  rate({category.candidate.successes, category.candidate.tasks}),
                  rate({category.baseline.successes, category.baseline.tasks})});
    }
    page.end();
    if (shadow.worst.empty()) return;
    page.small("Worst disagreements");
    page.begin({"Robot", "Task", "Category", "Candidate", "Baseline", "Actions"});
    for (const auto& one : shadow.worst) {
        const auto sure = one.probability ? fmt::format(" (p {:.2f})", *one.probability) : std::string();
        page.row({text(one.robot.value), text(one.task), text(one.category), (one.candidateOk ? "ok" : "would fail") + sure,
                  one.baselineOk ? "ok" : "failed",
                  text(one.action) + (one.action.empty() ? "" : " instead of ") + text(one.baselineAction)});
    }
    page.end();
}

void addShadow(const Report& report, Page& page) {
    if (!report.rollout.shadow) return;
    const auto& shadow = *report.rollout.shadow;
    page.heading("Shadow");
    std::vector<std::pair<std::string, std::string>> facts{
        {"Agreement",
         percent(static_cast<double>(shadow.agreements) / static_cast<double>(shadow.tasks)) + fmt::format(" of {} tasks", shadow.tasks)},
        {"Candidate, predicted", rate({shadow.both + shadow.onlyCandidate, shadow.tasks})},
        {"Baseline, observed", rate({shadow.both + shadow.onlyBaseline, shadow.tasks})},
        {"Only one succeeded", fmt::format("candidate {}, baseline {}: p {} (McNemar, exact)", shadow.onlyCandidate, shadow.onlyBaseline,
                                           pText(shadow.mcnemarP))}};
    if (shadow.aloneP95)
        facts.emplace_back("Latency p95", fmt::format("{:.0f} ms beside the shadow, {:.0f} ms alone", shadow.besideP95, *shadow.aloneP95));
    page.facts(facts);
    if (report.investigation && report.investigation->shadow) addDisagreements(*report.investigation->shadow, page);
}

void addRollback(const Report& report, Page& page) {
    if (!report.rollout.rollback) return;
    const auto& rollback = *report.rollout.rollback;
    page.heading(rollback.concludes ? "Return to the baseline" : "Rollback");
    if (!rollback.concludes) page.paragraph(fmt::format("{} (started by {})", capital(rollback.reason), rollback.startedBy));
    page.begin({"Step", "Target", "Took", "Robots"});
    for (const auto& step : rollback.steps) {
        const bool late = step.took && *step.took > step.target;
        page.row(
            {text(step.name), took(step.target), step.took ? took(*step.took) : "not done", fmt::format("{} of {}", step.done, step.total)},
            late);
    }
    page.end();
    page.small("Ledger");
    const auto isDone = [](const view::LedgerRow& row) { return row.state == rollout::LedgerState::verified; };
    std::string verified;
    for (const auto& row : rollback.ledger)
        if (isDone(row)) verified += (verified.empty() ? "" : ", ") + row.robot.value;
    const auto done = std::ranges::count_if(rollback.ledger, isDone);
    if (done < std::ssize(rollback.ledger)) {
        page.begin({"Robot", "State", "After"});
        for (const auto& row : rollback.ledger)
            if (!isDone(row)) page.row({text(row.robot.value), rollout::toString(row.state), took(row.took)}, true);
        page.end();
    }
    if (done > 0) page.paragraph(fmt::format("{} of {} verified on the baseline: {}", done, rollback.ledger.size(), verified));
}

void addLabels(const investigate::Investigation& made, Page& page) {
    page.small(fmt::format("Label review: {} of {} sampled failed tasks", made.review.reviewed, made.review.sampled));
    if (made.marks.empty()) return;
    page.begin({"Robot", "Task", "Category", "Mark", "By"});
    for (const auto& task : made.sample->tasks) {
        const auto mark = made.marks.find({task.robot, task.task});
        if (mark == made.marks.end()) continue;
        page.row({text(task.robot.value), text(task.task), text(task.category),
                  mark->second.realFailure ? "real failure" : "correct action", text(mark->second.who) + ", " + moment(mark->second.at)});
    }
    page.end();
}

void addInvestigation(const Report& report, Page& page) {
    if (!report.investigation) return;
    const auto& made = *report.investigation;
    page.heading("Investigation");
    page.begin({"Hypothesis", "Finding", "Result"});
    for (const auto& one : made.hypotheses) {
        std::string missing;
        for (const auto& sentence : one.missing) missing += "<br/>Missing: " + text(sentence);
        page.row({text(capital(one.name)), investigate::toString(one.finding),
                  text(one.result) + missing + "<br/><span class=\"quiet\">" + text(one.data) + "<br/>" + text(one.check) + "</span>"});
    }
    page.end();
    for (const auto& breakdown : made.breakdowns) {
        if (breakdown.groups.size() < 2) continue;
        page.small(
            fmt::format("Success by {}, worst first{}", breakdown.by,
                        breakdown.groups.size() > kWorstGroups ? fmt::format(" ({} of {})", kWorstGroups, breakdown.groups.size()) : ""));
        page.begin({"", "Candidate", "Baseline"});
        for (std::size_t i = 0; i < std::min(kWorstGroups, breakdown.groups.size()); ++i) {
            const auto& group = breakdown.groups[i];
            page.row({text(group.name), rate({group.candidate.successes, group.candidate.tasks}),
                      rate({group.baseline.successes, group.baseline.tasks})});
        }
        page.end();
    }
    if (made.sample) addLabels(made, page);
    for (const auto& one : made.conclusions) {
        page.facts({{"Conclusion", text(one.text)},
                    {"Action", text(one.action)},
                    {"Owner", text(one.owner)},
                    {"Recorded", moment(one.at) + " by " + text(one.who)}});
    }
}

void addHours(const Report& report, Page& page) {
    const auto hours = hoursOf(report.detail);
    if (hours.empty() || report.rollout.outcomesHidden) return;
    page.heading("By hour");
    page.begin({"Hour (UTC)", "Candidate", "Baseline"});
    for (const auto& hour : hours)
        page.row({moment(WallTime(Seconds(hour.second))).substr(0, 16), rate(hour.candidate), rate(hour.baseline)});
    page.end();
}

void addTimeline(const Report& report, Page& page) {
    page.heading("Timeline");
    page.begin({"UTC", "Decision", "Stage", "Who", "Why"});
    for (const auto& one : report.detail.decisions) {
        std::string why = text(one.reason);
        for (const auto& gate : one.gates) {
            why += fmt::format("<br/><span class=\"{}\">{} {}: {}</span>", gate.verdict == rollout::Verdict::fail ? "bad" : "quiet",
                               rollout::toString(gate.kind), rollout::toString(gate.verdict), text(gate.reason));
        }
        page.row({clockTime(one.at), rollout::toString(one.kind), one.stage ? std::to_string(*one.stage + 1) : std::string(), text(one.who),
                  why});
    }
    page.end();
}

void addChecklist(const Report& report, Page& page) {
    page.heading("Checklist at the start");
    const auto& record = report.detail.checklist;
    if (!record.overrideReason.empty()) page.paragraph("Started with open items: " + record.overrideReason, "bad");
    page.begin({"Item", "Who", "When", "Evidence"});
    for (const auto& item : checklist::itemsOf(record)) {
        const auto tick = std::find_if(record.ticks.begin(), record.ticks.end(), [&](const auto& one) { return one.itemId == item.id; });
        if (tick == record.ticks.end()) {
            page.row({text(item.text), "open", "", ""}, true);
            continue;
        }
        page.row({text(item.text), text(tick->who), moment(tick->at),
                  text(tick->evidence) + (tick->overruled.empty() ? std::string() : " (overruled: " + text(tick->overruled) + ")")});
    }
    page.end();
}

void addFoot(const Report& report, Page& page) {
    page.heading("Plan as it ran");
    page.raw("<pre>" + text(report.detail.planJson) + "</pre>\n");
    if (report.audit.broken.empty()) {
        page.paragraph(fmt::format("The audit chain is intact: {} records. Made {}.", report.audit.records, moment(report.madeAt)),
                       "quiet");
    } else {
        page.paragraph(fmt::format("The audit chain is broken: {}. Made {}.", report.audit.broken, moment(report.madeAt)), "bad");
    }
}

}  // namespace

std::string html(const Report& report) {
    Page page;
    page.raw(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" "
        "content=\"width=device-width\"/><title>" +
        text(report.detail.head.planName) + ", " + text(report.detail.head.id.value) + "</title><style>" + kStyle +
        "</style></head><body>\n");
    addHead(report, page);
    addComparison(report, page);
    addShadow(report, page);
    addStages(report, page);
    addRollback(report, page);
    addHours(report, page);
    addInvestigation(report, page);
    addTimeline(report, page);
    addChecklist(report, page);
    addFoot(report, page);
    page.raw("</body></html>\n");
    return page.take();
}

}  // namespace slipway::report
