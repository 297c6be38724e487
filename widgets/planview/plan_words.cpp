#include "widgets/planview/plan_words.h"

#include <QCoreApplication>

#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString exposureWord(const plan::Stage& stage) {
    switch (stage.mode) {
        case fleet::ExposureMode::none:
            return PlanWords::tr("installed only");
        case fleet::ExposureMode::shadow:
            return PlanWords::tr("shadow");
        case fleet::ExposureMode::share:
            break;
    }
    return stage.share >= 1.0 ? PlanWords::tr("all tasks") : PlanWords::tr("%1 of tasks").arg(shortPercent(stage.share));
}

QString methodWord(plan::GateMethod method) {
    return method == plan::GateMethod::sequential ? PlanWords::tr("sequential") : PlanWords::tr("at the quota");
}

QString off() { return PlanWords::tr("off", "gate"); }

QString successRule(const plan::Gates& gates) {
    if (!gates.success) return off();
    const auto& gate = *gates.success;
    return PlanWords::tr("≥ %1, %2").arg(percent((gate.baseline - gate.margin).toDouble()), methodWord(gate.method));
}

QString stuckRule(const plan::Gates& gates) { return PlanWords::tr("≤ %1 a robot").arg(count(gates.stuck.mostPerRobot)); }

QString latencyRule(const plan::Gates& gates) {
    return gates.latency ? PlanWords::tr("p95 < %1 ms").arg(count(static_cast<std::int64_t>(gates.latency->limitMs))) : off();
}

QString errorsRule(const plan::Gates& gates) {
    if (!gates.errors) return off();
    return PlanWords::tr("< %1, %2").arg(shortPercent(gates.errors->bad.toDouble()), methodWord(gates.errors->method));
}

QString lostRule(const plan::Gates& gates) {
    return gates.lost
               ? PlanWords::tr("≤ %1 silent for %2").arg(shortPercent(gates.lost->most.toDouble()), duration(gates.lost->silentAfter))
               : off();
}

QString installRule(const plan::Gates& gates) { return PlanWords::tr("≥ %1 activated").arg(shortPercent(gates.install.least.toDouble())); }

QString rollbackReadyRule(const plan::Gates& gates) {
    return PlanWords::tr("≥ %1 ready, back within %2")
        .arg(shortPercent(gates.rollbackReady.least.toDouble()), duration(gates.rollbackReady.longest));
}

QString comparisonRule(const plan::Comparison& comparison, std::int64_t quota) {
    const QString tasks = PlanWords::tr("%1 tasks an arm").arg(count(quota));
    return comparison.method == plan::ComparisonMethod::sequential
               ? PlanWords::tr("%1, may be watched at any time", "tasks an arm").arg(tasks)
               : PlanWords::tr("%1, locked until both arms are complete", "tasks an arm").arg(tasks);
}

QString cleanupRule(const plan::Plan& plan) {
    const QString old = fromCore(plan.baseline.ref.version);
    const QString after = duration(plan.cleanup->after);
    QStringList backups;
    for (const std::string& id : plan.cleanup->backups) backups << fromCore(id);
    return backups.isEmpty() ? PlanWords::tr("%1 is deleted from every robot %2 after the commit").arg(old, after)
                             : PlanWords::tr("%1 is deleted %2 after the commit, but from %3", "model, time, robots")
                                   .arg(old, after, theme::listed(backups));
}

}  // namespace

QStringList stageHeader() {
    return {PlanWords::tr("Stage"),    PlanWords::tr("Robots"),  PlanWords::tr("Exposure"),           PlanWords::tr("Tasks"),
            PlanWords::tr("At least"), PlanWords::tr("At most"), PlanWords::tr("When all gates pass")};
}

QStringList stageRow(const plan::Plan& plan, std::size_t index) {
    const plan::Stage& stage = plan.stages[index];
    const bool concludes = index + 1 == plan.stages.size() && plan.ending == plan::Ending::conclude;
    return {stageName(stage.name),
            shortPercent(stage.robots.toDouble()),
            exposureWord(stage),
            count(stage.quota),
            duration(stage.soak),
            duration(stage.longest),
            stage.onPass == plan::OnPass::ask ? PlanWords::tr("waits for an operator")
            : concludes                       ? PlanWords::tr("ends the trial by itself")
                                              : PlanWords::tr("goes on by itself")};
}

QStringList gateHeader(const plan::Plan& plan) {
    QStringList header{PlanWords::tr("Gate")};
    for (const plan::Stage& stage : plan.stages) header << PlanWords::tr("Stage %1").arg(stageName(stage.name));
    return header;
}

std::vector<QStringList> gateRows(const plan::Plan& plan) {
    using Rule = QString (*)(const plan::Gates&);
    const std::vector<std::pair<rollout::GateKind, Rule>> rules = {{rollout::GateKind::success, successRule},
                                                                   {rollout::GateKind::stuck, stuckRule},
                                                                   {rollout::GateKind::latency, latencyRule},
                                                                   {rollout::GateKind::errors, errorsRule},
                                                                   {rollout::GateKind::lost, lostRule},
                                                                   {rollout::GateKind::install, installRule},
                                                                   {rollout::GateKind::rollbackReady, rollbackReadyRule}};
    std::vector<QStringList> rows;
    for (const auto& [kind, rule] : rules) {
        QStringList row{gateWord(kind)};
        for (const plan::Stage& stage : plan.stages) row << rule(stage.gates);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::pair<QString, QString>> planFacts(const plan::Plan& plan) {
    QStringList sites;
    for (const std::string& site : plan.sites) sites << fromCore(site);
    const auto model = [](const fleet::Model& one) {
        return PlanWords::tr("%1, digest %2…", "model, start of digest").arg(modelName(one.ref), shortDigest(one.ref.sha256));
    };
    std::vector<std::pair<QString, QString>> facts = {
        {PlanWords::tr("Fleet"), sites.isEmpty() ? PlanWords::tr("%1, every site").arg(fromCore(plan.fleet))
                                                 : PlanWords::tr("%1, sites %2").arg(fromCore(plan.fleet), theme::listed(sites))},
        {PlanWords::tr("Baseline"), model(plan.baseline)},
        {PlanWords::tr("Candidate"), model(plan.candidate)},
        {PlanWords::tr("Trial lease"),
         PlanWords::tr("%1; a robot that hears nothing for that long goes back by itself").arg(duration(plan.lease))},
        {PlanWords::tr("After a rollback"), PlanWords::tr("the candidate is barred for %1").arg(duration(plan.bar))},
        {PlanWords::tr("After a restart"), plan.resumeAfterRestart
                                               ? PlanWords::tr("goes on by itself if the gap was shorter than the lease")
                                               : PlanWords::tr("waits for an operator")}};
    for (const plan::Stage& stage : plan.stages)
        if (stage.comparison) facts.emplace_back(PlanWords::tr("Comparison"), comparisonRule(*stage.comparison, stage.quota));
    if (plan.ending == plan::Ending::conclude)
        facts.emplace_back(PlanWords::tr("At the end"),
                           PlanWords::tr("a recommendation; every robot is on %1").arg(fromCore(plan.baseline.ref.version)));
    if (plan.cleanup) facts.emplace_back(PlanWords::tr("Clean-up"), cleanupRule(plan));
    return facts;
}

}  // namespace slipway::widgets
