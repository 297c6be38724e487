// A report as one page, see HtmlPage. Its sentences have templates in widgets/theme/core_sentences_report.cpp.
#include <fmt/format.h>

#include <algorithm>

#include "core/checklist/checklist.h"
#include "core/report/html_page.h"
#include "core/report/report.h"

namespace slipway::report {

namespace {

constexpr std::size_t kWorstGroups = 8;  // of each breakdown; all are in the JSON

std::string kindOfRollout(const std::string& strategy) {
    if (strategy == "canary") return "canary rollout";
    if (strategy == "blue_green") return "blue-green rollout";
    if (strategy == "blue_green_pools") return "blue-green rollout with pools";
    if (strategy == "shadow") return "shadow deployment";
    if (strategy == "feature_flag") return "feature flag rollout";
    if (strategy == "ab_test") return "A/B test";
    return strategy == "custom" ? "rollout with custom stages" : strategy;
}

/// The program's own deeds have a word, people have names.
std::string who(const HtmlPage& page, const std::string& name) {
    return name == "engine" || name == "automatic" ? page.say(name) : page.name(name);
}

/// The sentence is known with the moment as we write it: only what it shows is the reader's.
std::string madeAt(const HtmlPage& page, WallTime at) {
    const std::string plain = moment(at);
    std::string said = page.say(fmt::format("Made at {}.", plain));
    if (const auto place = said.find(plain); place != std::string::npos) said.replace(place, plain.size(), page.moment(at));
    return said;
}

void addHead(const Report& report, HtmlPage& page) {
    const auto& head = report.detail.head;
    const auto& rollout = report.rollout;
    page.title(page.name(head.planName));
    page.paragraph(page.say(capital(head.outcome)) + (head.reason.empty() || !head.endedAt ? std::string() : ": " + page.say(head.reason)),
                   head.outcome == "rolled back" ? "bad" : "");
    std::vector<std::pair<std::string, std::string>> facts{
        {"Rollout", page.listed({page.name(head.id.value), page.say(kindOfRollout(head.strategy))})},
        {"Models", page.say(fmt::format("from {} to {}", head.baseline, head.candidate))},
        {"Started", page.listed({page.moment(head.startedAt), who(page, head.startedBy)})}};
    if (head.endedAt) facts.emplace_back("Took", page.say(took(*head.endedAt - head.startedAt)));
    facts.emplace_back("Robots exposed", page.say(std::to_string(head.robots)));
    facts.emplace_back("Tasks affected", rollout.outcomesHidden ? page.say(std::to_string(rollout.tasksAffected))
                                                                : page.say(fmt::format("{}, {} of them failed", rollout.tasksAffected,
                                                                                       rollout.failuresCaused)));
    page.facts(facts);
}

std::string gatesAtTheEnd(const view::StageView& stage, const HtmlPage& page) {
    std::vector<std::string> gates;
    for (const auto& gate : stage.gates) {
        if (gate.verdict == rollout::Verdict::pass) continue;
        gates.push_back(page.say(fmt::format("{}: {}", toString(gate.kind), toString(gate.verdict))));
    }
    return gates.empty() ? page.say("all pass") : page.listed(gates);
}

void addStages(const Report& report, HtmlPage& page) {
    page.heading("Stages");
    page.begin({"Stage", "Robots", "Tasks", "Success (95 % interval)", "Time spent", "Gates at its end"});
    for (std::size_t i = 0; i < report.rollout.stages.size(); ++i) {
        const auto& stage = report.rollout.stages[i];
        const auto name = page.say(fmt::format("{}.", i + 1)) + " " + page.name(stage.name);
        if (!stage.entered) {
            page.row({name, "", "", page.say("not reached"), "", ""});
            continue;
        }
        const auto success = report.rollout.outcomesHidden ? std::string("hidden until complete") : rate({stage.successes, stage.tasks});
        page.row({name, page.say(std::to_string(stage.robots)), page.say(fmt::format("{} of {}", stage.tasks, stage.quota)),
                  page.say(success), page.say(took(stage.spent)), gatesAtTheEnd(stage, page)});
    }
    page.end();
    for (const auto& stage : report.rollout.stages) {
        if (!stage.switchSkew || !stage.switchTook) continue;
        page.paragraph(page.name(stage.name) + ": " +
                       page.say(fmt::format("{} between the first and the last robot that switched, {} in all.", took(*stage.switchSkew),
                                            took(*stage.switchTook))));
    }
}

void addComparison(const Report& report, HtmlPage& page) {
    if (!report.rollout.comparison) return;
    const auto& found = *report.rollout.comparison;
    page.heading("Comparison");
    page.paragraph(page.say(capital(found.finding) + "."));
    if (found.locked) return;
    const auto& figures = found.figures;
    const auto& plan = report.rollout.plan;
    const auto hint = [&](bool given, const char* sentence) { return given ? ". " + page.say(sentence) : std::string(); };
    std::vector<std::pair<std::string, std::string>> facts{
        {fmt::format("Control {}", plan.baseline.ref.version), page.say(rate(figures.first))},
        {fmt::format("Candidate {}", plan.candidate.ref.version), page.say(rate(figures.second))},
        {"Difference", page.say(fmt::format("{} points (95 % interval {} to {}, Newcombe)", points(figures.difference),
                                            points(figures.interval.low), points(figures.interval.high)))},
        {"By the plan's method", page.say(pText(found.p))},
        {"Chi-square", page.say(fmt::format("{:.4f}: {} (Pearson, two-sided), {} (Yates), {} (one-sided)", figures.pearson.statistic,
                                            pText(figures.pearson.p), pText(figures.pYates), pText(figures.pOneSided)))},
        {"Effect", page.say(fmt::format("Cohen's h {:.4f}, power {}", figures.cohensH, percent(figures.power)))},
        {"By robots", page.say(fmt::format("{} to {} points, {}; tasks of one robot resemble each other (correlation {:.3f})",
                                           points(found.clustered.interval.low), points(found.clustered.interval.high),
                                           pText(found.clustered.p), found.clustered.icc)) +
                          hint(found.clustered.indicative, "Few robots: a hint only.")},
        {"Sample ratio", page.say(fmt::format("{} and {} robots, {}", found.controlRobots, found.candidateRobots, pText(found.ratio.p))) +
                             hint(found.ratio.mismatch, "Not what was assigned.")},
        {"Recommendation", page.say(capital(rollout::toString(found.recommendation)))}};
    if (figures.neededPerArm) {
        facts.emplace_back("To find this difference", page.say(fmt::format("{} tasks an arm for a power of 80 %", *figures.neededPerArm)));
    }
    page.facts(facts);
}

void addDisagreements(const investigate::ShadowReview& shadow, HtmlPage& page) {
    page.small("By category, worst first");
    page.begin({"Category", "Agreement", "Candidate, predicted", "Baseline, observed"});
    for (const auto& category : shadow.categories) {
        page.row({page.name(category.name), page.say(rate({category.agreements, category.candidate.tasks})),
                  page.say(rate({category.candidate.successes, category.candidate.tasks})),
                  page.say(rate({category.baseline.successes, category.baseline.tasks}))});
    }
    page.end();
    if (shadow.worst.empty()) return;
    page.small("Worst disagreements");
    page.begin({"Robot", "Task", "Category", "Candidate", "Baseline", "Actions"});
    for (const auto& one : shadow.worst) {
        const auto sure = one.probability ? " " + page.say(fmt::format("(p {:.2f})", *one.probability)) : std::string();
        const auto actions = one.action.empty() ? one.baselineAction : fmt::format("{} instead of {}", one.action, one.baselineAction);
        page.row({page.name(one.robot.value), page.name(one.task), page.name(one.category),
                  page.say(one.candidateOk ? "would succeed" : "would fail") + sure, page.say(one.baselineOk ? "succeeded" : "failed"),
                  page.say(actions)});
    }
    page.end();
}

void addShadow(const Report& report, HtmlPage& page) {
    if (!report.rollout.shadow) return;
    const auto& shadow = *report.rollout.shadow;
    page.heading("Shadow");
    std::vector<std::pair<std::string, std::string>> facts{
        {"Agreement", page.say(rate({shadow.agreements, shadow.tasks}))},
        {"Candidate, predicted", page.say(rate({shadow.both + shadow.onlyCandidate, shadow.tasks}))},
        {"Baseline, observed", page.say(rate({shadow.both + shadow.onlyBaseline, shadow.tasks}))},
        {"Only one succeeded", page.say(fmt::format("candidate {}, baseline {}: {} (McNemar, exact)", shadow.onlyCandidate,
                                                    shadow.onlyBaseline, pText(shadow.mcnemarP)))}};
    if (shadow.aloneP95) {
        facts.emplace_back("Latency p95",
                           page.say(fmt::format("{:.0f} ms beside the shadow, {:.0f} ms alone", shadow.besideP95, *shadow.aloneP95)));
    }
    page.facts(facts);
    if (report.investigation && report.investigation->shadow) addDisagreements(*report.investigation->shadow, page);
}

void addLedger(const view::RollbackView& rollback, HtmlPage& page) {
    page.small("Ledger");
    const auto isDone = [](const view::LedgerRow& row) { return row.state == rollout::LedgerState::verified; };
    std::vector<std::string> verified;
    for (const auto& row : rollback.ledger)
        if (isDone(row)) verified.push_back(page.name(row.robot.value));
    const auto done = std::ranges::count_if(rollback.ledger, isDone);
    if (done < std::ssize(rollback.ledger)) {
        page.begin({"Robot", "State", "After"});
        for (const auto& row : rollback.ledger)
            if (!isDone(row))
                page.row({page.name(row.robot.value), page.say(rollout::toString(row.state)), page.say(took(row.took))}, true);
        page.end();
    }
    if (done > 0)
        page.paragraph(page.say(fmt::format("{} of {} verified on the baseline", done, rollback.ledger.size())) + ": " +
                       page.listed(verified));
}

void addRollback(const Report& report, HtmlPage& page) {
    if (!report.rollout.rollback) return;
    const auto& rollback = *report.rollout.rollback;
    page.heading(rollback.concludes ? "Return to the baseline" : "Rollback");
    if (!rollback.concludes) page.facts({{"Why", page.say(capital(rollback.reason))}, {"Started by", who(page, rollback.startedBy)}});
    page.begin({"Step", "Target", "Took", "Robots"});
    for (const auto& step : rollback.steps) {
        const bool late = step.took && *step.took > step.target;
        page.row({page.say(step.name), page.say(took(step.target)), page.say(step.took ? took(*step.took) : "not done"),
                  page.say(fmt::format("{} of {}", step.done, step.total))},
                 late);
    }
    page.end();
    addLedger(rollback, page);
}

void addLabels(const investigate::Investigation& made, HtmlPage& page) {
    page.small(fmt::format("Label review: {} of {} sampled failed tasks", made.review.reviewed, made.review.sampled));
    if (made.marks.empty()) return;
    page.begin({"Robot", "Task", "Category", "Mark", "Marked by"});
    for (const auto& task : made.sample->tasks) {
        const auto mark = made.marks.find({task.robot, task.task});
        if (mark == made.marks.end()) continue;
        page.row({page.name(task.robot.value), page.name(task.task), page.name(task.category),
                  page.say(mark->second.realFailure ? "real failure" : "correct action"),
                  page.listed({page.name(mark->second.who), page.moment(mark->second.at)})});
    }
    page.end();
}

void addHypotheses(const investigate::Investigation& made, HtmlPage& page) {
    page.begin({"Hypothesis", "Finding", "Result"});
    for (const auto& one : made.hypotheses) {
        std::string result = page.say(one.result);
        for (const auto& sentence : one.missing) result += "<br/>" + page.say("Missing") + ": " + page.say(sentence);
        result += "<br/><span class=\"quiet\">" + page.say(one.data) + "<br/>" + page.say(one.check) + "</span>";
        page.row({page.say(capital(one.name)), page.say(toString(one.finding)), result});
    }
    page.end();
}

void addInvestigation(const Report& report, HtmlPage& page) {
    if (!report.investigation) return;
    const auto& made = *report.investigation;
    page.heading("Investigation");
    addHypotheses(made, page);
    for (const auto& breakdown : made.breakdowns) {
        if (breakdown.groups.size() < 2) continue;
        const auto shown = std::min(kWorstGroups, breakdown.groups.size());
        const auto part = shown < breakdown.groups.size() ? fmt::format(" ({} of {})", shown, breakdown.groups.size()) : std::string();
        page.small(fmt::format("Success by {}, worst first{}", breakdown.by, part));
        page.begin({"Group", "Candidate", "Baseline"});
        for (std::size_t i = 0; i < shown; ++i) {
            const auto& group = breakdown.groups[i];
            page.row({page.name(group.name), page.say(rate({group.candidate.successes, group.candidate.tasks})),
                      page.say(rate({group.baseline.successes, group.baseline.tasks}))});
        }
        page.end();
    }
    if (made.sample) addLabels(made, page);
    for (const auto& one : made.conclusions) {
        page.facts({{"Conclusion", page.name(one.text)},
                    {"Action", page.name(one.action)},
                    {"Owner", page.name(one.owner)},
                    {"Recorded", page.listed({page.moment(one.at), page.name(one.who)})}});
    }
}

void addHours(const Report& report, HtmlPage& page) {
    const auto hours = hoursOf(report.detail);
    if (hours.empty() || report.rollout.outcomesHidden) return;
    page.heading("By hour");
    page.begin({"Hour (UTC)", "Candidate", "Baseline"});
    for (const auto& hour : hours) {
        page.row({page.minute(WallTime(Seconds(hour.second))), page.say(rate(hour.candidate)), page.say(rate(hour.baseline))});
    }
    page.end();
}

void addTimeline(const Report& report, HtmlPage& page) {
    page.heading("Timeline");
    page.begin({"UTC", "Decision", "Stage", "Who", "Why"});
    for (const auto& one : report.detail.decisions) {
        // A note is somebody's own words.
        std::string why = one.kind == rollout::DecisionKind::annotated ? page.name(one.reason) : page.say(one.reason);
        for (const auto& gate : one.gates) {
            why += fmt::format("<br/><span class=\"{}\">{}: {}</span>", gate.verdict == rollout::Verdict::fail ? "bad" : "quiet",
                               page.say(fmt::format("{}: {}", toString(gate.kind), toString(gate.verdict))), page.say(gate.reason));
        }
        page.row({clockTime(one.at), page.say(rollout::toString(one.kind)),
                  one.stage ? page.say(std::to_string(*one.stage + 1)) : std::string(), who(page, one.who), why});
    }
    page.end();
}

void addChecklist(const Report& report, HtmlPage& page) {
    page.heading("Checklist at the start");
    const auto& record = report.detail.checklist;
    if (!record.overrideReason.empty())
        page.paragraph(page.say("Started with open items") + ": " + page.name(record.overrideReason), "bad");
    page.begin({"Item", "Who", "When", "Evidence"});
    for (const auto& item : checklist::itemsOf(record)) {
        const auto tick = std::ranges::find(record.ticks, item.id, &checklist::Tick::itemId);
        if (tick == record.ticks.end()) {
            page.row({page.say(item.text), page.say("open"), "", ""}, true);
            continue;
        }
        const bool isFinding = tick->who == "automatic" || !tick->overruled.empty();  // else a person wrote it
        page.row({page.say(item.text), who(page, tick->who), page.moment(tick->at),
                  (isFinding ? page.say(tick->evidence) : page.name(tick->evidence)) +
                      (tick->overruled.empty() ? std::string() : " (" + page.say("overruled") + ": " + page.name(tick->overruled) + ")")});
    }
    page.end();
}

void addFoot(const Report& report, HtmlPage& page) {
    page.heading("Plan as it ran");
    page.preformatted(report.detail.planJson);
    const bool intact = report.audit.broken.empty();
    const auto chain = intact ? fmt::format("The audit chain is intact: {} records.", report.audit.records)
                              : fmt::format("The audit chain is broken: {}.", report.audit.broken);
    page.paragraph(page.say(chain) + " " + madeAt(page, report.madeAt), intact ? "quiet" : "bad");
}

}  // namespace

std::string html(const Report& report, const view::PageStyle& style) {
    HtmlPage page(style, report.detail.head.planName + ", " + report.detail.head.id.value);
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
    return page.take();
}

}  // namespace slipway::report
