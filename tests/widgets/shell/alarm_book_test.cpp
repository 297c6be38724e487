// Alarms as a plain value: grouped by cause, four states, counts, a flood, and when there is reason for a sound.
#include <QTest>
#include <QTranslator>

#include "tests/support/sample_snapshot.h"
#include "widgets/alarms/alarm_book.h"

using namespace slipway;
using alarms::AlarmBook;
using alarms::AlarmState;

namespace {

constexpr WallTime kNow{Milliseconds(1'795'445'418'000)};

view::Snapshot calm() {
    view::Snapshot snapshot = *support::sampleFleet(100);
    snapshot.alerts.clear();
    return snapshot;
}

void raise(view::Snapshot& snapshot, std::uint64_t id, const char* cause, rollout::AlertPriority priority, WallTime at = kNow) {
    snapshot.alerts.insert(snapshot.alerts.begin(), {id, priority, cause, "It happened.", at});
}

void failRobots(view::Snapshot& snapshot, std::size_t first, std::size_t count, const char* why, WallTime at = kNow) {
    for (std::size_t i = first; i < first + count; ++i) {
        snapshot.robots[i].failedAt = at + Milliseconds(i);
        snapshot.robots[i].condition = view::Condition::failed;
        snapshot.robots[i].why = why;
    }
}

}  // namespace

class AlarmBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void robotsThatFailForOneReasonAreOneAlarm();
    void itIsSaidInTheLanguageOfTheReaderAndNotOfTheMomentItWasRaised();
    void anAlertIsTakenInOnce();
    void aConditionThatWentAwayLeavesAReturnedAlarmUntilItIsAcknowledged();
    void anAcknowledgedAlarmThatComesBackIsUnacknowledgedAgain();
    void onlyANewHighAlarmGivesReasonForASound();
    void aShelvedAlarmIsSilentAndReturnsWhenItsTimeIsOver();
    void aShelfNeedsAReasonAndAnEnd();
    void moreThanTenAlarmsInTenMinutesAreAFlood();
    void unacknowledgedHighOnesComeFirst();
    void whatPeopleDidBeforeARestartHoldsForWhatWasRaisedUpToThen();
    void robotsThatFailedBeforeTheStartCarryTheTimeOfTheirFailure();
    void whatIsGoneIsCountedApart();
    void oldAlarmsOfARestartMakeNoSound();
    void aQuarantineIsAnAlarmUntilNobodyIsInIt();
    void manyInQuarantineAreOneAlarmThatNamesThem();
    void anAlarmOfARolloutThatEndedHasReturned();
};

/// Another language, as far as a test needs one.
class Shouting : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
        return QString::fromUtf8(source).toUpper().replace(QStringLiteral("%N"), QStringLiteral("%n"));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

void AlarmBookTest::itIsSaidInTheLanguageOfTheReaderAndNotOfTheMomentItWasRaised() {
    view::Snapshot snapshot = calm();
    failRobots(snapshot, 0, 2, "no robot is eligible");
    AlarmBook book;
    book.take(snapshot, kNow);
    QCOMPARE(book.alarms().front().words(), QStringLiteral("2 robot(s): no robot is eligible"));
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QCOMPARE(book.alarms().front().words(), QStringLiteral("2 ROBOT(S): NO ROBOT IS ELIGIBLE"));
    QCoreApplication::removeTranslator(&shouting);
}

void AlarmBookTest::robotsThatFailForOneReasonAreOneAlarm() {
    view::Snapshot snapshot = calm();
    failRobots(snapshot, 0, 43, "Load failed, no space.");
    failRobots(snapshot, 50, 2, "Crashed.");
    AlarmBook book;
    book.take(snapshot, kNow);
    QCOMPARE(book.alarms().size(), std::size_t{2});
    std::int64_t most = 0;
    for (const auto& alarm : book.alarms()) most = std::max(most, alarm.robots);
    QCOMPARE(most, std::int64_t{43});
    failRobots(snapshot, 43, 1, "Load failed, no space.");
    book.take(snapshot, kNow);
    QCOMPARE(book.alarms().size(), std::size_t{2});
}

void AlarmBookTest::anAlertIsTakenInOnce() {
    view::Snapshot snapshot = calm();
    raise(snapshot, 1, "generation", rollout::AlertPriority::high);
    AlarmBook book;
    book.take(snapshot, kNow);
    book.take(snapshot, kNow);
    QCOMPARE(book.alarms().size(), std::size_t{1});
    QCOMPARE(book.alarms().front().times, std::int64_t{1});
    raise(snapshot, 2, "generation", rollout::AlertPriority::high, kNow + Milliseconds(5));
    book.take(snapshot, kNow);
    QCOMPARE(book.alarms().size(), std::size_t{1});
    QCOMPARE(book.alarms().front().times, std::int64_t{2});
}

void AlarmBookTest::aConditionThatWentAwayLeavesAReturnedAlarmUntilItIsAcknowledged() {
    view::Snapshot snapshot = calm();
    failRobots(snapshot, 0, 3, "Crashed.");
    AlarmBook book;
    book.take(snapshot, kNow);
    QVERIFY(book.alarms().front().state() == AlarmState::unacknowledged);
    book.take(calm(), kNow);
    QCOMPARE(book.alarms().size(), std::size_t{1});
    QVERIFY(book.alarms().front().state() == AlarmState::returned);
    QVERIFY(book.acknowledge(book.alarms().front().key, QStringLiteral("mara"), kNow));
    book.take(calm(), kNow);
    QVERIFY(book.alarms().empty());
}

void AlarmBookTest::anAcknowledgedAlarmThatComesBackIsUnacknowledgedAgain() {
    view::Snapshot snapshot = calm();
    raise(snapshot, 1, "generation", rollout::AlertPriority::high);
    AlarmBook book;
    book.take(snapshot, kNow);
    QVERIFY(book.acknowledge("generation", QStringLiteral("mara"), kNow));
    QVERIFY(!book.acknowledge("generation", QStringLiteral("ben"), kNow));
    QCOMPARE(book.alarms().front().acknowledged->who, QStringLiteral("mara"));
    QVERIFY(book.alarms().front().state() == AlarmState::acknowledged);
    raise(snapshot, 2, "generation", rollout::AlertPriority::high, kNow + Milliseconds(1));
    QVERIFY(book.take(snapshot, kNow));
    QVERIFY(book.alarms().front().state() == AlarmState::unacknowledged);
}

void AlarmBookTest::onlyANewHighAlarmGivesReasonForASound() {
    view::Snapshot snapshot = calm();
    AlarmBook book;
    QVERIFY(!book.take(snapshot, kNow));
    raise(snapshot, 1, "commit", rollout::AlertPriority::medium);
    QVERIFY(!book.take(snapshot, kNow));
    raise(snapshot, 2, "generation", rollout::AlertPriority::high);
    QVERIFY(book.take(snapshot, kNow));
    QVERIFY(!book.take(snapshot, kNow));
}

void AlarmBookTest::aShelvedAlarmIsSilentAndReturnsWhenItsTimeIsOver() {
    view::Snapshot snapshot = calm();
    raise(snapshot, 1, "generation", rollout::AlertPriority::high);
    AlarmBook book;
    book.take(snapshot, kNow);
    QVERIFY(book.shelve("generation", QStringLiteral("being repaired"), kNow + Milliseconds(60'000), kNow));
    QCOMPARE(book.counts().high, std::int64_t{0});
    raise(snapshot, 2, "generation", rollout::AlertPriority::high, kNow + Milliseconds(1));
    QVERIFY(!book.take(snapshot, kNow + Milliseconds(59'999)));
    QVERIFY(book.alarms().front().state() == AlarmState::shelved);
    book.take(snapshot, kNow + Milliseconds(60'000));
    QVERIFY(book.alarms().front().state() == AlarmState::unacknowledged);
    QCOMPARE(book.counts().high, std::int64_t{1});
}

void AlarmBookTest::aShelfNeedsAReasonAndAnEnd() {
    view::Snapshot snapshot = calm();
    raise(snapshot, 1, "generation", rollout::AlertPriority::high);
    AlarmBook book;
    book.take(snapshot, kNow);
    QVERIFY(!book.shelve("generation", QStringLiteral("  "), kNow + Milliseconds(1), kNow));
    QVERIFY(!book.shelve("generation", QStringLiteral("being repaired"), kNow, kNow));
    QVERIFY(!book.shelve("none", QStringLiteral("being repaired"), kNow + Milliseconds(1), kNow));
}

void AlarmBookTest::moreThanTenAlarmsInTenMinutesAreAFlood() {
    view::Snapshot snapshot = calm();
    AlarmBook book;
    for (std::uint64_t id = 1; id <= 10; ++id) raise(snapshot, id, "generation", rollout::AlertPriority::high, kNow);
    book.take(snapshot, kNow);
    QCOMPARE(book.flood(kNow), std::int64_t{0});
    raise(snapshot, 11, "lost", rollout::AlertPriority::high, kNow);
    book.take(snapshot, kNow);
    QCOMPARE(book.flood(kNow), std::int64_t{11});
    QCOMPARE(book.flood(kNow + AlarmBook::kFloodSpan), std::int64_t{0});
}

void AlarmBookTest::unacknowledgedHighOnesComeFirst() {
    view::Snapshot snapshot = calm();
    raise(snapshot, 1, "commit", rollout::AlertPriority::medium);
    raise(snapshot, 2, "generation", rollout::AlertPriority::high);
    raise(snapshot, 3, "lost", rollout::AlertPriority::high);
    AlarmBook book;
    book.take(snapshot, kNow);
    QVERIFY(book.acknowledge("generation", QStringLiteral("mara"), kNow));
    book.take(snapshot, kNow);
    QStringList order;
    for (const auto& alarm : book.alarms()) order << alarm.cause;
    QCOMPARE(order, QStringList({QStringLiteral("lost"), QStringLiteral("commit"), QStringLiteral("generation")}));
}

void AlarmBookTest::whatPeopleDidBeforeARestartHoldsForWhatWasRaisedUpToThen() {
    view::Snapshot snapshot = calm();
    raise(snapshot, 1, "generation", rollout::AlertPriority::high);
    raise(snapshot, 2, "flood", rollout::AlertPriority::high, kNow + Milliseconds(10));
    raise(snapshot, 3, "lost", rollout::AlertPriority::high);
    failRobots(snapshot, 0, 3, "load failed");
    AlarmBook before;
    before.take(snapshot, kNow);
    const auto robots = std::ranges::find(before.alarms(), QStringLiteral("robots"), &alarms::Alarm::cause)->key;
    const Milliseconds later(60'000);
    snapshot.alarmActs = {{"generation", "mara", kNow, {}, {}},
                          {"flood", "mara", kNow, {}, {}},  // it was raised again since
                          {"lost", "mara", kNow, "the night shift knows", kNow + later},
                          {robots, "mara", kNow, {}, {}}};
    AlarmBook book;
    book.take(snapshot, kNow + Milliseconds(100));
    const auto stateOf = [&](const std::string& key) { return std::ranges::find(book.alarms(), key, &alarms::Alarm::key)->state(); };
    QVERIFY(stateOf("generation") == AlarmState::acknowledged);
    QVERIFY(stateOf("flood") == AlarmState::unacknowledged);
    QVERIFY(stateOf("lost") == AlarmState::shelved);
    QVERIFY(stateOf(robots) == AlarmState::acknowledged);
    QCOMPARE(std::ranges::find(book.alarms(), std::string("generation"), &alarms::Alarm::key)->acknowledged->who, QStringLiteral("mara"));
    book.take(snapshot, kNow + later);
    QVERIFY(stateOf("lost") == AlarmState::unacknowledged);
    failRobots(snapshot, 0, 3, "no space");
    book.take(snapshot, kNow + later);
    failRobots(snapshot, 0, 3, "load failed", kNow + later);
    book.take(snapshot, kNow + later);
    QVERIFY(stateOf(robots) == AlarmState::unacknowledged);
}

void AlarmBookTest::robotsThatFailedBeforeTheStartCarryTheTimeOfTheirFailure() {
    view::Snapshot snapshot = calm();
    failRobots(snapshot, 1, 2, "load failed");
    AlarmBook book;
    book.take(snapshot, kNow + Milliseconds(3'600'000));
    QCOMPARE(book.alarms().front().last, kNow + Milliseconds(1));
    QCOMPARE(book.flood(kNow + Milliseconds(3'600'000)), std::int64_t{0});
}

void AlarmBookTest::whatIsGoneIsCountedApart() {
    view::Snapshot snapshot = calm();
    raise(snapshot, 1, "conclusion", rollout::AlertPriority::high);
    raise(snapshot, 2, "generation", rollout::AlertPriority::high);
    AlarmBook book;
    book.take(snapshot, kNow);
    QCOMPARE(alarms::countsText(book.counts()), QStringLiteral("1 high, 1 gone"));
    QVERIFY(book.acknowledge("conclusion", QStringLiteral("mara"), kNow));
    QVERIFY(book.acknowledge("generation", QStringLiteral("mara"), kNow));
    book.take(snapshot, kNow);
    QCOMPARE(alarms::countsText(book.counts()), QStringLiteral("1 high"));
    QCOMPARE(alarms::countsText({}), QString());
}

void AlarmBookTest::oldAlarmsOfARestartMakeNoSound() {
    view::Snapshot snapshot = calm();
    raise(snapshot, 1, "generation", rollout::AlertPriority::high);
    AlarmBook book;
    QVERIFY(!book.take(snapshot, kNow + AlarmBook::kNews));
    QCOMPARE(book.counts().high, std::int64_t{1});
    AlarmBook soon;
    QVERIFY(soon.take(snapshot, kNow + AlarmBook::kNews - Milliseconds(1)));
}

void AlarmBookTest::aQuarantineIsAnAlarmUntilNobodyIsInIt() {
    view::Snapshot snapshot = calm();
    raise(snapshot, 1, "clone", rollout::AlertPriority::high);
    snapshot.robots.front().quarantined = true;
    AlarmBook book;
    book.take(snapshot, kNow);
    QVERIFY(book.alarms().front().state() == AlarmState::unacknowledged);
    snapshot.robots.front().quarantined = false;
    book.take(snapshot, kNow);
    QVERIFY(book.alarms().front().state() == AlarmState::returned);
}

void AlarmBookTest::manyInQuarantineAreOneAlarmThatNamesThem() {
    view::Snapshot snapshot = calm();
    snapshot.robots.resize(9);
    for (std::size_t i = 0; i < snapshot.robots.size(); ++i) snapshot.robots[i].id = RobotId("arm-" + std::to_string(i));
    raise(snapshot, 1, "clone", rollout::AlertPriority::high);
    snapshot.robots[2].quarantined = snapshot.robots[5].quarantined = true;
    AlarmBook book;
    book.take(snapshot, kNow);
    QCOMPARE(book.alarms().size(), 1U);
    QVERIFY(book.alarms().front().words().startsWith(QStringLiteral("2 robots are quarantined: arm-2")));
    QVERIFY(book.alarms().front().words().contains(QStringLiteral("arm-5")));
    for (auto& robot : snapshot.robots) robot.quarantined = true;
    book.take(snapshot, kNow);
    QVERIFY(book.alarms().front().words().startsWith(QStringLiteral("9 robots are quarantined, among them arm-0")));
    for (auto& robot : snapshot.robots) robot.quarantined = robot.id == RobotId("arm-3");
    book.take(snapshot, kNow);
    QCOMPARE(book.alarms().front().words(), book.alarms().front().text);
}

void AlarmBookTest::anAlarmOfARolloutThatEndedHasReturned() {
    view::Snapshot snapshot = calm();
    raise(snapshot, 1, "gate", rollout::AlertPriority::high);
    snapshot.alerts.front().rollout = RolloutId("another");
    AlarmBook book;
    book.take(snapshot, kNow);
    QVERIFY(book.alarms().front().state() == AlarmState::returned);
}

QTEST_MAIN(AlarmBookTest)
#include "alarm_book_test.moc"
