#include "widgets/alarms/alarm_book.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>
#include <tuple>

#include "core/rollout/state.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/core_sentences.h"

namespace slipway::alarms {

namespace {

struct AlarmWords {
    Q_DECLARE_TR_FUNCTIONS(AlarmWords)
};

/// Whether what an alert told of is still so, as far as the snapshot shows it; what cannot be seen stays present.
bool stillSo(const std::string& cause, const RolloutId& about, const view::Snapshot& snapshot) {
    if (cause == "conclusion" || cause == "restored") return false;  // tells of a moment, not of a condition
    if (cause == "clone") return std::ranges::any_of(snapshot.robots, &view::RobotView::quarantined);
    if (cause == "storage") return !snapshot.banner.empty();
    // A rollout that is not the one on the screen has ended.
    if (!about.empty() && (!snapshot.rollout || snapshot.rollout->id != about)) return false;
    if (!snapshot.rollout) return true;
    using rollout::RolloutStatus;
    const view::RolloutView& shown = *snapshot.rollout;
    if (cause == "rollback") return shown.status == RolloutStatus::rollingBack;
    if (cause == "rollback incomplete") return shown.rollback && shown.rollback->incomplete;
    if (cause == "baseline fails") return shown.rollback && shown.rollback->halted;
    if (cause == "outage") {
        if (shown.stage >= shown.stages.size()) return false;
        const auto& gates = shown.stages[shown.stage].gates;
        const auto lost = std::ranges::find(gates, rollout::GateKind::lost, &rollout::GateReading::kind);
        return rollout::isActive(shown.status) && lost != gates.end() && lost->verdict == rollout::Verdict::inconclusive;
    }
    for (int one = 0; one <= static_cast<int>(rollout::PauseCause::generationAhead); ++one) {
        if (cause == rollout::toString(static_cast<rollout::PauseCause>(one))) return shown.status == RolloutStatus::paused;
    }
    return true;
}

/// Each of them raised it, and its text is about the last only.
void nameQuarantined(Alarm& alarm, const view::Snapshot& snapshot) {
    constexpr qsizetype kNamed = 4;
    alarm.names.clear();
    std::int64_t count = 0;
    for (const view::RobotView& robot : snapshot.robots) {
        if (!robot.quarantined) continue;
        ++count;
        if (alarm.names.size() < kNamed) alarm.names << theme::idText(QString::fromStdString(robot.id.value));
    }
    alarm.robots = count > 1 ? count : 0;
}

}  // namespace

QString countsText(const AlarmCounts& counts) {
    const auto number = [](std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); };
    QStringList parts;
    if (counts.high > 0) parts << AlarmWords::tr("%1 high").arg(number(counts.high));
    if (counts.medium > 0) parts << AlarmWords::tr("%1 medium").arg(number(counts.medium));
    if (counts.low > 0) parts << AlarmWords::tr("%1 low").arg(number(counts.low));
    if (counts.gone > 0) parts << AlarmWords::tr("%1 gone", "alarms whose condition is gone").arg(number(counts.gone));
    return theme::listed(parts);
}

QString Alarm::words() const {
    if (names.size() > 1) {
        const qsizetype more = static_cast<qsizetype>(robots) - names.size();
        const QString list = QLocale().createSeparatedList(names);
        return more > 0 ? AlarmWords::tr("%n robots are quarantined, among them %1; no commands, their results are not counted", nullptr,
                                         static_cast<int>(robots))
                              .arg(list)
                        : AlarmWords::tr("%n robots are quarantined: %1; no commands, their results are not counted", nullptr,
                                         static_cast<int>(robots))
                              .arg(list);
    }
    const QString said = theme::recognise(text).text;
    return robots > 0 ? AlarmWords::tr("%n robot(s): %1", nullptr, static_cast<int>(robots)).arg(said) : said;
}

AlarmState Alarm::state() const {
    if (shelf) return AlarmState::shelved;
    if (!present && !acknowledged) return AlarmState::returned;
    return acknowledged ? AlarmState::acknowledged : AlarmState::unacknowledged;
}

Alarm* AlarmBook::find(const std::string& key) {
    const auto at = std::ranges::find(m_alarms, key, &Alarm::key);
    return at == m_alarms.end() ? nullptr : &*at;
}

/// A new alarm, or one that came back: what was acknowledged before was another occasion.
Alarm& AlarmBook::raise(const std::string& key, rollout::AlertPriority priority, const std::string& cause, WallTime at, WallTime now,
                        bool& loud) {
    Alarm* known = find(key);
    const bool isNew = known == nullptr;
    if (isNew) {
        known = &m_alarms.emplace_back();
        known->key = key;
        known->first = at;
    }
    known->priority = priority;
    known->cause = QString::fromStdString(cause);
    known->last = std::max(known->last, at);
    ++known->times;
    known->present = true;
    known->acknowledged.reset();
    m_raised.push_back(at);
    if (priority == rollout::AlertPriority::high && !known->shelf && at + kNews > now) loud = true;
    return *known;
}

/// Only what the snapshot still holds need be remembered: it drops the oldest and never brings them back.
void AlarmBook::takeAlerts(const view::Snapshot& snapshot, WallTime now, bool& loud) {
    std::set<Seen> shown;
    for (auto at = snapshot.alerts.rbegin(); at != snapshot.alerts.rend(); ++at) {
        const Seen& alert = *shown.insert({at->id, at->at, at->cause}).first;
        if (m_seen.contains(alert)) continue;
        Alarm& alarm = raise(at->cause, at->priority, at->cause, at->at, now, loud);
        alarm.text = QString::fromStdString(at->text);
        alarm.rollout = at->rollout;
    }
    m_seen = std::move(shown);
}

/// Robots that failed for one reason in one stage are one alarm, however many they are.
void AlarmBook::takeFailedRobots(const view::Snapshot& snapshot, WallTime now, bool& loud) {
    struct Group {
        std::string why;
        std::int64_t robots = 0;
        WallTime since{};  // the first of them
    };
    std::map<std::string, Group> groups;
    for (const view::RobotView& robot : snapshot.robots) {
        if (robot.condition != view::Condition::failed) continue;
        const std::string stage = robot.stage ? std::to_string(*robot.stage) : std::string();
        const WallTime at = robot.failedAt.value_or(now);
        Group& group = groups.try_emplace("robots/" + stage + "/" + robot.why, Group{robot.why, 0, at}).first->second;
        ++group.robots;
        group.since = std::min(group.since, at);
    }
    for (Alarm& alarm : m_alarms) {
        if (!alarm.key.starts_with("robots/") || groups.contains(alarm.key)) continue;
        alarm.present = false;
        alarm.robots = 0;
    }
    for (const auto& [key, group] : groups) {
        Alarm* alarm = find(key);
        if (alarm == nullptr || !alarm->present) alarm = &raise(key, rollout::AlertPriority::medium, "robots", group.since, now, loud);
        alarm->robots = group.robots;
        alarm->text = QString::fromStdString(group.why);
    }
}

/// An acknowledgement holds for what was raised up to then, a shelf until its end.
void AlarmBook::applyActs(const view::Snapshot& snapshot, WallTime now) {
    for (const rollout::AlarmAct& act : snapshot.alarmActs) {
        Alarm* alarm = find(act.key);
        if (alarm == nullptr) continue;
        if (!act.until && alarm->last <= act.at)
            alarm->acknowledged = alarm->acknowledged.value_or(Acknowledgement{QString::fromStdString(act.who), act.at});
        if (act.until && *act.until > now) alarm->shelf = Shelf{QString::fromStdString(act.reason), *act.until};
    }
}

void AlarmBook::settle(const view::Snapshot& snapshot, WallTime now) {
    for (Alarm& alarm : m_alarms) {
        if (!alarm.key.starts_with("robots/")) alarm.present = stillSo(alarm.cause.toStdString(), alarm.rollout, snapshot);
        if (alarm.cause == QStringLiteral("clone")) nameQuarantined(alarm, snapshot);
        if (alarm.shelf && alarm.shelf->until <= now) alarm.shelf.reset();
    }
    std::erase_if(m_alarms, [](const Alarm& alarm) { return !alarm.present && alarm.acknowledged && !alarm.shelf; });
    std::erase_if(m_raised, [now](WallTime at) { return at + kFloodSpan <= now; });
    std::ranges::sort(m_alarms, [](const Alarm& a, const Alarm& b) {
        return std::tuple(a.state(), a.priority, b.last, a.key) < std::tuple(b.state(), b.priority, a.last, b.key);
    });
}

bool AlarmBook::take(const view::Snapshot& snapshot, WallTime now) {
    bool loud = false;
    takeAlerts(snapshot, now, loud);
    takeFailedRobots(snapshot, now, loud);
    applyActs(snapshot, now);
    settle(snapshot, now);
    return loud;
}

AlarmCounts AlarmBook::counts() const {
    AlarmCounts counts;
    for (const Alarm& alarm : m_alarms) {
        if (alarm.state() == AlarmState::shelved) continue;
        if (!alarm.present) {
            ++counts.gone;
            continue;
        }
        if (alarm.priority == rollout::AlertPriority::high) ++counts.high;
        if (alarm.priority == rollout::AlertPriority::medium) ++counts.medium;
        if (alarm.priority == rollout::AlertPriority::low) ++counts.low;
    }
    return counts;
}

bool AlarmBook::isWaiting() const {
    return std::ranges::any_of(
        m_alarms, [](const Alarm& alarm) { return alarm.state() == AlarmState::unacknowledged || alarm.state() == AlarmState::returned; });
}

std::int64_t AlarmBook::flood(WallTime now) const {
    const auto recent = std::ranges::count_if(m_raised, [now](WallTime at) { return at + kFloodSpan > now; });
    return recent > static_cast<std::ptrdiff_t>(kFloodMoreThan) ? recent : 0;
}

bool AlarmBook::acknowledge(const std::string& key, const QString& who, WallTime at) {
    Alarm* alarm = find(key);
    if (alarm == nullptr || alarm->acknowledged) return false;
    alarm->acknowledged = Acknowledgement{who, at};
    return true;
}

bool AlarmBook::shelve(const std::string& key, const QString& reason, WallTime until, WallTime now) {
    Alarm* alarm = find(key);
    if (alarm == nullptr || reason.trimmed().isEmpty() || until <= now) return false;
    alarm->shelf = Shelf{reason.trimmed(), until};
    return true;
}

}  // namespace slipway::alarms
