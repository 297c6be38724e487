#include "widgets/handover/hand_over_note.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/rollout/state.h"
#include "widgets/shell/status_strip.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

namespace {

struct HandOver {
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

constexpr std::size_t kMostDecisions = 12;
constexpr std::size_t kMostToInvestigate = 10;

void addSection(QStringList& lines, const QString& heading, const QStringList& facts, const QString& none) {
    lines << QString() << heading;
    if (facts.isEmpty()) lines << QStringLiteral("- ") + none;
    for (const QString& fact : facts) lines << QStringLiteral("- ") + fact;
}

/// What a trial has shown by now; nothing of a comparison that is locked.
QStringList learned(const view::RolloutView& rollout) {
    QStringList lines;
    const QString candidate = fromCore(rollout.candidate.version);
    const QString baseline = fromCore(rollout.baseline.version);
    if (rollout.comparison && rollout.comparison->locked)
        lines << HandOver::tr("Comparison locked: %1 of %2 tasks on %3, %4 on %5; no result before both are complete")
                     .arg(count(rollout.comparison->controlTasks), count(rollout.comparison->quota), baseline,
                          count(rollout.comparison->candidateTasks), candidate);
    if (const QString shown = shadowSummary(rollout); !shown.isEmpty()) lines << HandOver::tr("Shadow: %1").arg(shown);
    return lines;
}

QStringList running(const HandOverFacts& facts) {
    const StripTexts texts = stripTexts(facts.snapshot);
    QStringList lines;
    const auto& rollout = facts.snapshot->rollout;
    if (rollout) {
        if (!rollout::isActive(rollout->status)) lines << HandOver::tr("No rollout; the newest has ended.");
        lines << HandOver::tr("%1: %2", "rollout, stage").arg(texts.rollout, texts.stage);
        if (!rollout->statusText.empty()) lines << fromCore(rollout->statusText);
        lines << HandOver::tr("Started %1; %2 → %3")
                     .arg(dateAndTime(rollout->startedAt, facts.zone), modelName(rollout->plan.baseline.ref),
                          modelName(rollout->plan.candidate.ref));
    }
    if (rollout && rollout::isActive(rollout->status)) lines << learned(*rollout);
    lines << texts.connected;
    if (!texts.models.isEmpty()) lines << HandOver::tr("Models: %1").arg(texts.models);
    return lines;
}

/// The newest decisions, oldest of them first; corrections of single robots would drown the rest.
QStringList happened(const HandOverFacts& facts) {
    QStringList lines;
    if (!facts.snapshot->rollout) return lines;
    std::vector<const rollout::Decision*> told;
    for (const rollout::Decision& decision : facts.snapshot->rollout->decisions)
        if (decision.kind != rollout::DecisionKind::robotCorrected) told.push_back(&decision);
    if (told.size() > kMostDecisions) {
        const auto left = static_cast<int>(told.size() - kMostDecisions);
        lines << HandOver::tr("%n earlier decision(s); History has all of them.", nullptr, left);
        told.erase(told.begin(), told.begin() + left);
    }
    for (const rollout::Decision* decision : told)
        lines << HandOver::tr("%1 %2: %3 (%4)", "time, decision, reason, who")
                     .arg(timeOfDay(WallTime(decision->at.time_since_epoch()), facts.zone), decisionWord(decision->kind),
                          fromCore(decision->reason), whoWord(decision->who));
    return lines;
}

QString priorityWord(rollout::AlertPriority priority) {
    switch (priority) {
        case rollout::AlertPriority::high:
            return HandOver::tr("High");
        case rollout::AlertPriority::medium:
            return HandOver::tr("Medium");
        case rollout::AlertPriority::low:
            return HandOver::tr("Low");
    }
    return {};
}

QStringList openAlarms(const HandOverFacts& facts) {
    QStringList lines;
    std::vector<alarms::Alarm> byPriority = facts.alarms;
    std::ranges::stable_sort(byPriority, {}, &alarms::Alarm::priority);
    for (const alarms::Alarm& alarm : byPriority) {
        if (!alarm.present && alarm.acknowledged) continue;
        QString state = alarm.present ? HandOver::tr("not acknowledged") : HandOver::tr("over, not acknowledged");
        if (alarm.acknowledged) state = HandOver::tr("acknowledged by %1").arg(alarm.acknowledged->who);
        if (alarm.shelf)
            state =
                HandOver::tr("shelved until %1: %2", "time, reason").arg(timeOfDay(alarm.shelf->until, facts.zone), alarm.shelf->reason);
        lines << HandOver::tr("%1, since %2: %3 (%4)", "priority, time, alarm, state")
                     .arg(priorityWord(alarm.priority), timeOfDay(alarm.first, facts.zone), alarm.words(), state);
    }
    return lines;
}

QStringList barred(const HandOverFacts& facts) {
    QStringList lines;
    for (const rollout::Bar& bar : facts.snapshot->bars)
        lines << HandOver::tr("%1 until %2: %3", "model, time, reason")
                     .arg(modelName(bar.candidate), dateAndTime(WallTime(bar.until.time_since_epoch()), facts.zone), fromCore(bar.reason));
    return lines;
}

QStringList toInvestigate(const HandOverFacts& facts) {
    QStringList lines;
    int more = 0;
    for (const view::PastRollout& past : facts.past) {
        if (!past.toInvestigate) continue;
        if (static_cast<std::size_t>(lines.size()) >= kMostToInvestigate) {
            ++more;
            continue;
        }
        lines << HandOver::tr("%1, %2: %3", "rollout, plan, reason")
                     .arg(theme::idText(fromCore(past.id.value)), fromCore(past.planName), fromCore(past.reason));
    }
    if (more > 0) lines << HandOver::tr("%n more; History has all of them.", nullptr, more);
    return lines;
}

void watchGates(QStringList& lines, const view::RolloutView& rollout) {
    if (rollout.stage >= rollout.stages.size()) return;
    for (const rollout::GateReading& gate : rollout.stages[rollout.stage].gates) {
        if (gate.verdict == rollout::Verdict::pass) continue;
        // What a locked comparison must not show is in no note either.
        lines << (rollout.outcomesHidden ? HandOver::tr("Gate %1: %2", "gate, verdict").arg(gateWord(gate.kind), verdictWord(gate.verdict))
                                         : HandOver::tr("Gate %1: %2, %3, limit %4", "gate, verdict, value, limit")
                                               .arg(gateWord(gate.kind), verdictWord(gate.verdict), gateFigure(gate), gateLimit(gate)));
    }
    for (const std::string& debt : rollout.debts) lines << HandOver::tr("Promoted past a gate: %1").arg(fromCore(debt));
}

QStringList watch(const HandOverFacts& facts) {
    QStringList lines;
    const view::Snapshot& snapshot = *facts.snapshot;
    if (!snapshot.banner.empty()) lines << fromCore(snapshot.banner);
    const auto offline = static_cast<std::int64_t>(snapshot.robots.size()) - snapshot.online;
    if (offline > 0) lines << HandOver::tr("%n robot(s) are offline.", nullptr, static_cast<int>(offline));
    const auto quarantined = std::ranges::count_if(snapshot.robots, &view::RobotView::quarantined);
    if (quarantined > 0) lines << HandOver::tr("%n robot(s) are in quarantine.", nullptr, static_cast<int>(quarantined));
    if (!snapshot.rollout) return lines;
    const view::RolloutView& rollout = *snapshot.rollout;
    if (rollout::isActive(rollout.status)) {
        watchGates(lines, rollout);
        lines << HandOver::tr("If this console stops, robots on trial go back to %1 within %2.")
                     .arg(modelName(rollout.plan.baseline.ref), duration(rollout.plan.lease));
    }
    if (rollout.status == rollout::RolloutStatus::paused)
        lines << HandOver::tr("The rollout is paused: somebody must resume it or roll it back.");
    if (rollout.rollback && rollout.rollback->incomplete)
        lines << HandOver::tr("The rollback is incomplete; the ledger on Live names the robots.");
    if (rollout.cleanup && !rollout.cleanup->begun)
        lines << HandOver::tr("The old model is deleted from the robots at %1.").arg(dateAndTime(rollout.cleanup->due, facts.zone));
    return lines;
}

}  // namespace

QString handOverNote(const HandOverFacts& facts) {
    QStringList lines{HandOver::tr("Hand-over note"),
                      HandOver::tr("%1, written by %2", "date and time, who").arg(dateAndTime(facts.now, facts.zone), facts.who)};
    if (facts.snapshot == nullptr) {
        lines << QString() << HandOver::tr("The engine has not answered yet, so nothing is known.");
        return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    QStringList runs = running(facts);
    if (!facts.snapshot->rollout) runs.prepend(HandOver::tr("No rollout since this console started."));
    addSection(lines, HandOver::tr("What runs"), runs, {});
    addSection(lines, HandOver::tr("What happened"), happened(facts), HandOver::tr("Nothing since this console started."));
    addSection(lines, HandOver::tr("Open alarms"), openAlarms(facts), HandOver::tr("None."));
    addSection(lines, HandOver::tr("Barred candidates"), barred(facts), HandOver::tr("None."));
    addSection(lines, HandOver::tr("Rollouts to investigate"), toInvestigate(facts), HandOver::tr("None."));
    addSection(lines, HandOver::tr("What to watch"), watch(facts), HandOver::tr("Nothing in particular."));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace slipway::widgets
