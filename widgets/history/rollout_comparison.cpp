#include "widgets/history/rollout_comparison.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/plan/draft_difference.h"
#include "core/stats/interval.h"
#include "widgets/planview/member_words.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/words.h"

namespace slipway::widgets {

namespace {

struct Comparing {
    Q_DECLARE_TR_FUNCTIONS(Comparing)
};

const QString kNothing = QStringLiteral("–");

/// Nothing was executed by the candidate: what is counted for it was predicted.
bool isShadow(const view::PastDetail& detail) { return detail.head.candidateTasks == 0 && detail.candidate.tasks > 0; }

QString successOf(const view::ArmView& arm, bool hidden) {
    if (hidden) return Comparing::tr("hidden until both arms are complete");
    if (arm.tasks <= 0) return kNothing;
    const auto interval = stats::wilson(arm.successes, arm.tasks);
    return Comparing::tr("%1 (%2 – %3)", "success, its 95 % interval")
        .arg(percent(static_cast<double>(arm.successes) / static_cast<double>(arm.tasks)), QLocale().toString(interval.low * 100.0, 'f', 1),
             percent(interval.high));
}

/// Candidate minus baseline, in points, with Newcombe's interval.
QString gapOf(const view::PastDetail& detail) {
    const auto& [candidate, baseline] = std::tie(detail.candidate, detail.baseline);
    if (detail.head.outcomesHidden) return Comparing::tr("hidden until both arms are complete");
    if (candidate.tasks <= 0 || baseline.tasks <= 0) return kNothing;
    const auto interval = stats::newcombe(baseline.successes, baseline.tasks, candidate.successes, candidate.tasks);
    const double gap = static_cast<double>(candidate.successes) / static_cast<double>(candidate.tasks) -
                       static_cast<double>(baseline.successes) / static_cast<double>(baseline.tasks);
    using theme::Words;
    return Comparing::tr("%1 points (%2 to %3)", "difference, its 95 % interval")
        .arg(Words::points(gap, 1), Words::points(interval.low, 1), Words::points(interval.high, 1));
}

QString latencyOf(const view::LatencyFigures& figures, std::int64_t tasks) {
    if (tasks <= 0) return kNothing;
    return Comparing::tr("%1, %2, %3", "p50, p95, p99")
        .arg(theme::Words::milliseconds(figures.p50), theme::Words::milliseconds(figures.p95), theme::Words::milliseconds(figures.p99));
}

QString tookOf(const view::PastRollout& head) {
    return head.endedAt ? duration(*head.endedAt - head.startedAt) : Comparing::tr("not over");
}

/// From the start to the first decision of that kind (and stage); a dash where there is none.
QString timeTo(const view::PastDetail& detail, rollout::DecisionKind kind, std::optional<std::size_t> stage = std::nullopt) {
    const auto found = std::ranges::find_if(
        detail.decisions, [&](const rollout::Decision& decision) { return decision.kind == kind && (!stage || decision.stage == stage); });
    if (found == detail.decisions.end()) return kNothing;
    return duration(std::max(Milliseconds(0), WallTime(found->at.time_since_epoch()) - detail.head.startedAt));
}

std::size_t stagesOf(const view::PastDetail& detail) {
    std::size_t stages = 0;
    for (const rollout::Decision& decision : detail.decisions)
        if (decision.kind == rollout::DecisionKind::stageEntered && decision.stage) stages = std::max(stages, *decision.stage + 1);
    return stages;
}

void addFigures(RolloutComparison& made, const view::PastDetail& first, const view::PastDetail& second, TimeZone zone) {
    const auto row = [&](const QString& name, const auto& text) { made.figures.push_back({name, text(first), text(second)}); };
    using Detail = view::PastDetail;
    row(Comparing::tr("Plan"), [](const Detail& one) {
        return Comparing::tr("%1, %2", "plan, strategy").arg(asWritten(one.head.planName), strategyWord(one.head.strategy));
    });
    row(Comparing::tr("Models"), [](const Detail& one) {
        return Comparing::tr("%1 → %2", "from model, to model").arg(asWritten(one.head.baseline), asWritten(one.head.candidate));
    });
    row(Comparing::tr("Outcome"),
        [](const Detail& one) { return QStringLiteral("%1 %2").arg(outcomeMark(one.head.outcome), outcomeWord(one.head.outcome)); });
    row(Comparing::tr("Why it ended"),
        [](const Detail& one) { return one.head.reason.empty() || !one.head.endedAt ? kNothing : fromCore(one.head.reason); });
    row(Comparing::tr("Started"), [&](const Detail& one) { return dateAndTime(one.head.startedAt, zone); });
    row(Comparing::tr("Started by"), [](const Detail& one) { return asWritten(one.head.startedBy); });
    row(Comparing::tr("Duration"), [](const Detail& one) { return tookOf(one.head); });
    row(Comparing::tr("Robots reached"), [](const Detail& one) { return count(one.head.robots); });
    row(Comparing::tr("Candidate tasks"), [](const Detail& one) {
        return isShadow(one) ? Comparing::tr("%1 in shadow, none executed").arg(count(one.candidate.tasks)) : count(one.candidate.tasks);
    });
    row(Comparing::tr("Candidate success"), [](const Detail& one) {
        const QString success = successOf(one.candidate, one.head.outcomesHidden);
        return isShadow(one) ? Comparing::tr("%1, predicted").arg(success) : success;
    });
    row(Comparing::tr("Baseline tasks"), [](const Detail& one) { return count(one.baseline.tasks); });
    row(Comparing::tr("Baseline success"), [](const Detail& one) { return successOf(one.baseline, one.head.outcomesHidden); });
    row(Comparing::tr("Candidate minus baseline"), gapOf);
    row(Comparing::tr("Failed candidate tasks"), [](const Detail& one) {
        if (isShadow(one)) return kNothing;
        return one.head.outcomesHidden ? Comparing::tr("hidden until both arms are complete") : count(one.head.candidateFailures);
    });
    row(Comparing::tr("Candidate latency p50, p95, p99"),
        [](const Detail& one) { return latencyOf(one.candidateLatency, one.candidate.tasks); });
    row(Comparing::tr("Baseline latency p50, p95, p99"),
        [](const Detail& one) { return latencyOf(one.baselineLatency, one.baseline.tasks); });
    const std::size_t stages = std::max(stagesOf(first), stagesOf(second));
    for (std::size_t stage = 0; stage < stages; ++stage)
        row(Comparing::tr("Time to stage %1").arg(count(static_cast<std::int64_t>(stage) + 1)),
            [stage](const Detail& one) { return timeTo(one, rollout::DecisionKind::stageEntered, stage); });
    row(Comparing::tr("Time to rollback"), [](const Detail& one) { return timeTo(one, rollout::DecisionKind::rollbackStarted); });
    row(Comparing::tr("Time to commit"), [](const Detail& one) { return timeTo(one, rollout::DecisionKind::commitStarted); });
}

void addPlan(RolloutComparison& made, const view::PastDetail& first, const view::PastDetail& second) {
    for (const plan::Difference& one : plan::differencesOf(plan::draftOf(first.planJson), plan::draftOf(second.planJson)))
        made.plan.push_back({differenceWords(one), differenceValue(one, one.first), differenceValue(one, one.second)});
}

SuccessCurve curveOf(const view::PastDetail& detail) {
    SuccessCurve curve{theme::idText(asWritten(detail.head.id.value)), {}};
    const auto& points = detail.candidate.points;
    if (points.empty() || detail.head.outcomesHidden) return curve;
    const std::int64_t from =
        std::min(std::chrono::floor<Seconds>(detail.head.startedAt).time_since_epoch().count(), points.front().second);
    const std::int64_t to = points.back().second + 1;
    const std::int64_t width = charts::bucketWidth(to - from);
    curve.rates = charts::runningRate(charts::aggregate(points, from, to, width), width);
    for (charts::RunningRate& rate : curve.rates) rate.at = std::max(0.0, rate.at - static_cast<double>(from));
    return curve;
}

/// A cell of a spreadsheet; what it would run as a formula is made text. A dash alone or a number is none.
QString cellOf(QString text) {
    static const QString kFormulas = QStringLiteral("=+-@\t\r");
    bool number = false;
    QLocale().toDouble(text, &number);
    if (!text.isEmpty() && kFormulas.contains(text.front()) && !number) text.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

}  // namespace

RolloutComparison compareRollouts(const view::PastDetail& first, const view::PastDetail& second, TimeZone zone) {
    RolloutComparison made;
    made.first = theme::idText(asWritten(first.head.id.value));
    made.second = theme::idText(asWritten(second.head.id.value));
    addFigures(made, first, second, zone);
    addPlan(made, first, second);
    made.curves = {curveOf(first), curveOf(second)};
    return made;
}

QString csvOf(const RolloutComparison& comparison) {
    QString text;
    const auto line = [&](const ComparedRow& row) {
        text += cellOf(row.name) + QLatin1Char(',') + cellOf(row.first) + QLatin1Char(',') + cellOf(row.second) + QStringLiteral("\r\n");
    };
    const auto plain = [](QString id) { return id.remove(QChar(0x2068)).remove(QChar(0x2069)); };  // without what only a screen needs
    line({Comparing::tr("Figure"), plain(comparison.first), plain(comparison.second)});
    for (const ComparedRow& row : comparison.figures) line(row);
    for (const ComparedRow& row : comparison.plan) line(row);
    return text;
}

}  // namespace slipway::widgets
