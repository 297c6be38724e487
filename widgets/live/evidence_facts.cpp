#include "widgets/live/evidence_facts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include "widgets/theme/bidi.h"
#include "widgets/theme/core_sentences.h"
#include "widgets/theme/words.h"

namespace slipway::live {

using theme::Words;

namespace {

/// Context of every string here.
struct Evidence {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

using Facts = std::vector<EvidenceFact>;

double rateOf(std::int64_t part, std::int64_t whole) { return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0; }

QString signedPoints(double difference) { return Words::points(difference, 2); }

QString pValue(double p) { return (p < 0.001 ? QStringLiteral("< ") : QString()) + QLocale().toString(std::max(p, 0.001), 'f', 3); }

QString arm(const stats::SuccessCount& count, const stats::Interval& interval) {
    return Evidence::tr("%1 of %2 tasks (%3 – %4)")
        .arg(Words::share(count.rate(), 2), Words::count(count.tasks), Words::share(interval.low), Words::share(interval.high));
}

/// "Deploy v24"; none while it is undecided.
QString recommendationText(const view::RolloutView& rollout, rollout::Recommendation recommendation) {
    if (recommendation == rollout::Recommendation::undecided) return {};
    return recommendation == rollout::Recommendation::deploy
               ? Evidence::tr("Deploy %1").arg(QString::fromStdString(rollout.candidate.version))
               : Evidence::tr("Keep %1").arg(QString::fromStdString(rollout.baseline.version));
}

void addArms(const view::RolloutView& rollout, const rollout::ComparisonReport& report, Facts& facts) {
    const QString control = QString::fromStdString(rollout.baseline.version);
    const QString candidate = QString::fromStdString(rollout.candidate.version);
    const QString of = Evidence::tr("%1 of %2 tasks");
    facts.push_back({{}, Evidence::tr("Comparison of %1 with %2").arg(candidate, control)});
    facts.push_back(
        {Evidence::tr("Robots"), Evidence::tr("%1 assigned to %2, %3 to %4")
                                     .arg(Words::count(report.controlRobots), control, Words::count(report.candidateRobots), candidate)});
    if (report.locked) {
        facts.push_back({Evidence::tr("Control %1").arg(control), of.arg(Words::count(report.controlTasks), Words::count(report.quota))});
        facts.push_back(
            {Evidence::tr("Candidate %1").arg(candidate), of.arg(Words::count(report.candidateTasks), Words::count(report.quota))});
        facts.push_back({Evidence::tr("Result"), Evidence::tr("Hidden until both arms are complete: looking earlier would mislead. The "
                                                              "guardrail watches meanwhile.")});
    } else {
        const auto& figures = report.figures;
        facts.push_back({Evidence::tr("Control %1").arg(control), arm(figures.first, figures.firstInterval)});
        facts.push_back({Evidence::tr("Candidate %1").arg(candidate), arm(figures.second, figures.secondInterval)});
        facts.push_back({Evidence::tr("Difference"), Evidence::tr("%1 points (95 % interval %2 to %3)")
                                                         .arg(signedPoints(figures.difference), signedPoints(figures.interval.low),
                                                              signedPoints(figures.interval.high))});
        facts.push_back({Evidence::tr("By robots"), Evidence::tr("%1 to %2, p %3: tasks of one robot are alike")
                                                        .arg(signedPoints(report.clustered.interval.low),
                                                             signedPoints(report.clustered.interval.high), pValue(report.clustered.p))});
        facts.push_back({Evidence::tr("p"), report.design.method == plan::ComparisonMethod::sequential
                                                ? Evidence::tr("%1, valid at any time").arg(pValue(report.p))
                                                : pValue(report.p)});
        facts.push_back(
            {Evidence::tr("Effect"),
             Evidence::tr("Cohen's h %1, power %2").arg(QLocale().toString(figures.cohensH, 'f', 4), Words::share(figures.power))});
        facts.push_back({Evidence::tr("Finding"), theme::sayCore(report.finding)});
        if (const QString text = recommendationText(rollout, report.recommendation); !text.isEmpty())
            facts.push_back({Evidence::tr("Recommendation"), text});
    }
    facts.push_back({Evidence::tr("Sample ratio"),
                     report.ratio.mismatch ? Evidence::tr("not what was assigned (p %1): the comparison waits").arg(pValue(report.ratio.p))
                                           : Evidence::tr("as assigned (p %1)").arg(pValue(report.ratio.p)),
                     report.ratio.mismatch});
    if (report.strays > 0)
        facts.push_back({Evidence::tr("Strays"),
                         Evidence::tr("%n task(s) on %1 by robots of the control", nullptr, static_cast<int>(report.strays)).arg(candidate),
                         true});
}

void addShadow(const view::RolloutView& rollout, const view::ShadowView& shadow, Facts& facts) {
    const QString control = QString::fromStdString(rollout.baseline.version);
    const QString candidate = QString::fromStdString(rollout.candidate.version);
    facts.push_back({{}, Evidence::tr("Shadow of %1 beside %2").arg(candidate, control)});
    facts.push_back(
        {Evidence::tr("Agreement"),
         Evidence::tr("%1 of %2 tasks").arg(Words::share(rateOf(shadow.agreements, shadow.tasks)), Words::count(shadow.tasks))});
    facts.push_back(
        {Evidence::tr("%1, predicted").arg(candidate), Evidence::tr("%1 (95 % interval %2 – %3)")
                                                           .arg(Words::share(rateOf(shadow.both + shadow.onlyCandidate, shadow.tasks)),
                                                                Words::share(shadow.low), Words::share(shadow.high))});
    facts.push_back({Evidence::tr("%1, observed").arg(control), Words::share(rateOf(shadow.both + shadow.onlyBaseline, shadow.tasks))});
    facts.push_back({Evidence::tr("Only one succeeded"), Evidence::tr("%1 only %2, %3 only %4 (McNemar p %5)")
                                                             .arg(Words::count(shadow.onlyCandidate), candidate,
                                                                  Words::count(shadow.onlyBaseline), control, pValue(shadow.mcnemarP))});
    const QString text = recommendationText(rollout, shadow.recommendation);
    facts.push_back({Evidence::tr("So far"), text.isEmpty() ? Evidence::tr("Neither proven good nor found worse") : text});
    if (shadow.aloneP95) {
        const double cost = shadow.besideP95 - *shadow.aloneP95;
        facts.push_back(
            {Evidence::tr("Cost of both"), Evidence::tr("p95 %1 beside the shadow, %2 alone (%3)")
                                               .arg(Words::milliseconds(shadow.besideP95), Words::milliseconds(*shadow.aloneP95),
                                                    (cost >= 0.0 ? QStringLiteral("+") : QString()) + Words::milliseconds(cost))});
    }
}

void addSwitches(const view::RolloutView& rollout, Facts& facts) {
    for (std::size_t i = 0; i < std::min(rollout.stages.size(), rollout.plan.stages.size()); ++i) {
        const auto& stage = rollout.stages[i];
        const bool shadow = rollout.plan.stages[i].mode == fleet::ExposureMode::shadow;  // nothing was switched
        if (shadow || !stage.switchSkew || !stage.switchTook) continue;
        facts.push_back({Evidence::tr("Switch to %1").arg(theme::sayCore(stage.name)),
                         Evidence::tr("%1 between the first and the last robot, %2 in all")
                             .arg(Words::took(*stage.switchSkew), Words::took(*stage.switchTook))});
    }
}

void addShare(const view::RolloutView& rollout, Facts& facts) {
    const auto& stage = rollout.plan.stages[rollout.stage];
    if (stage.mode != fleet::ExposureMode::share || (stage.share >= 1.0 && !stage.loop && rollout.share >= 1.0)) return;
    facts.push_back({Evidence::tr("Share of tasks"),
                     Evidence::tr("%1 on %2").arg(Words::share(rollout.share, 0), QString::fromStdString(rollout.candidate.version))});
    if (stage.loop)
        facts.push_back({Evidence::tr("Closed loop"),
                         Evidence::tr("%1 up or down every %2").arg(Words::share(stage.loop->step, 0), Words::took(stage.loop->interval))});
}

void addCleanup(const view::RolloutView& rollout, Facts& facts) {
    if (!rollout.cleanup) return;
    const auto& cleanup = *rollout.cleanup;
    const QString old = QString::fromStdString(rollout.baseline.version);
    QStringList backups;
    for (const auto& id : cleanup.backups) backups << QString::fromStdString(id.value);
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(cleanup.due.time_since_epoch().count(), Qt::UTC), QLocale::ShortFormat);
    facts.push_back(
        {Evidence::tr("Clean-up"),
         cleanup.begun
             ? Evidence::tr("%1 is deleted from %2 robots, %3 to go").arg(old, Words::count(cleanup.cleaned), Words::count(cleanup.left))
             : Evidence::tr("%1 is deleted from %2 robots at %3 UTC").arg(old, Words::count(cleanup.left), when)});
    facts.push_back({Evidence::tr("Backups"), backups.isEmpty() ? Evidence::tr("no robot keeps %1").arg(old) : theme::listed(backups)});
}

void addHoldBack(const view::RolloutView& rollout, Facts& facts) {
    if (rollout.plan.holdBack.billionths == 0) return;
    facts.push_back(
        {Evidence::tr("Held back"),
         Evidence::tr("%1 of the robots are the control until the commit").arg(Words::share(rollout.plan.holdBack.toDouble(), 0))});
}

}  // namespace

std::vector<EvidenceFact> evidenceFacts(const view::RolloutView& rollout) {
    Facts facts;
    if (rollout.stage >= rollout.plan.stages.size()) return facts;
    addCleanup(rollout, facts);  // what is still to come, before what was
    if (rollout.comparison) addArms(rollout, *rollout.comparison, facts);
    if (rollout.shadow) addShadow(rollout, *rollout.shadow, facts);
    addShare(rollout, facts);
    addSwitches(rollout, facts);
    addHoldBack(rollout, facts);
    return facts;
}

QString outlookText(const view::GateOutlook& outlook) {
    QString text;
    if (outlook.marginProven) {
        const double points = *outlook.marginProven * 100.0;
        text = points < 0.005
                   ? Evidence::tr("Proven so far: not below the baseline.")
                   : Evidence::tr("Proven so far: at most %1 points below the baseline.").arg(QLocale().toString(points, 'f', 2));
    }
    const auto soon = [&] { return Words::took(std::max<Milliseconds>(*outlook.timeNeeded, Seconds(1))); };
    QString needed;
    if (outlook.decidedAt) {
        const QString tasks = Words::count(*outlook.decidedAt);
        needed = outlook.timeNeeded ? Evidence::tr("Decided at %1 tasks, in about %2.").arg(tasks, soon())
                                    : Evidence::tr("Decided at %1 tasks.").arg(tasks);
    } else if (outlook.tasksNeeded && *outlook.tasksNeeded > 0) {
        const QString tasks = Words::count(*outlook.tasksNeeded);
        needed = outlook.timeNeeded ? Evidence::tr("At this rate %1 more tasks prove it, in about %2.").arg(tasks, soon())
                                    : Evidence::tr("At this rate %1 more tasks prove it.").arg(tasks);
    }
    if (needed.isEmpty()) return text;
    return text.isEmpty() ? needed : theme::sentences({text, needed});
}

}  // namespace slipway::live
