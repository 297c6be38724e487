// The Robots table: rows stay with their robots, changes are few signals, sorting and filtering hold for ten
// thousand robots, copies are what is on screen.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include "tests/support/sample_snapshot.h"
#include "tests/widgets/shell/drag_column.h"
#include "widgets/robots/robot_filter.h"
#include "widgets/robots/robot_table_model.h"
#include "widgets/robots/robots_page.h"
#include "widgets/shell/inspector.h"

using namespace slipway;
using widgets::RobotTableModel;

namespace {

std::shared_ptr<const view::Snapshot> changed(const std::shared_ptr<const view::Snapshot>& from,
                                              const std::function<void(view::Snapshot&)>& edit) {
    view::Snapshot next = *from;
    ++next.number;
    edit(next);
    return std::make_shared<const view::Snapshot>(std::move(next));
}

}  // namespace

class RobotsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelObeysTheRulesWhileRobotsComeAndGo();
    void changedFiguresAreOneRangedSignal();
    void anUnchangedSnapshotIsSilent();
    void aRowStaysWithItsRobotWhenAnotherIsInserted();
    void everyWordOfTheFilterMustOccur();
    void theConditionFilterShowsThatConditionAlone();
    void theTableCanShowTheRobotsSelectedOnTheMapAlone();
    void theInspectorCountsTheSelectedRobotsByConditionAndCopiesTheirIds();
    void theInspectorOffersTheWayOutOfQuarantine();
    void columnsFollowTheLanguageBothWays();
    void figuresSayWhichModelAndSinceWhen();
    void robotsSortAsPeopleCount();
    void csvQuotesCommasAndDefusesFormulas();
    void changedRowsAreFilteredAndSortedAgain();
    void aChangeNamesItsColumns();
    void theTableFollowsAFewTimesASecond();
    void tenThousandRobotsUpdateWithinAFrameOrSo();
};

void RobotsPageTest::theModelObeysTheRulesWhileRobotsComeAndGo() {
    RobotTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    widgets::RobotFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto snapshot = support::sampleCanary();
    model.setSnapshot(snapshot);
    QCOMPARE(model.rowCount(), static_cast<int>(snapshot->robots.size()));
    const auto fewer = changed(snapshot, [](view::Snapshot& next) {
        next.robots.erase(next.robots.begin() + 3, next.robots.begin() + 9);
        next.robots.erase(next.robots.end() - 2, next.robots.end());
    });
    model.setSnapshot(fewer);
    QCOMPARE(model.rowCount(), static_cast<int>(fewer->robots.size()));
    model.setSnapshot(snapshot);
    QCOMPARE(model.rowCount(), static_cast<int>(snapshot->robots.size()));
    for (int row = 0; row < model.rowCount(); ++row) QVERIFY(model.robotAt(row)->id == snapshot->robots[static_cast<std::size_t>(row)].id);
    model.setSnapshot(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void RobotsPageTest::changedFiguresAreOneRangedSignal() {
    RobotTableModel model;
    const auto snapshot = support::sampleCanary();
    model.setSnapshot(snapshot);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setSnapshot(changed(snapshot, [](view::Snapshot& next) {
        next.robots[5].tasks += 1;
        next.robots[40].battery = 0.11;
    }));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 5);
    QCOMPARE(changes[0][1].toModelIndex().row(), 40);
    QCOMPARE(resets.size(), 0);
}

void RobotsPageTest::anUnchangedSnapshotIsSilent() {
    RobotTableModel model;
    const auto snapshot = support::sampleCanary();
    model.setSnapshot(snapshot);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setSnapshot(changed(snapshot, [](view::Snapshot&) {}));
    QCOMPARE(changes.size(), 0);
}

void RobotsPageTest::aRowStaysWithItsRobotWhenAnotherIsInserted() {
    RobotTableModel model;
    const auto snapshot = support::sampleCanary();
    model.setSnapshot(snapshot);
    const QPersistentModelIndex row(model.index(10, 0));
    const QString id = row.data(RobotTableModel::kIdRole).toString();
    model.setSnapshot(changed(snapshot, [](view::Snapshot& next) {
        view::RobotView robot;
        robot.id = RobotId("aaa");
        next.robots.insert(next.robots.begin(), robot);
    }));
    QCOMPARE(row.row(), 11);
    QCOMPARE(row.data(RobotTableModel::kIdRole).toString(), id);
    QCOMPARE(model.rowOf(RobotId(id.toStdString())), 11);
    QCOMPARE(model.rowOf(RobotId("nobody")), -1);
}

void RobotsPageTest::everyWordOfTheFilterMustOccur() {
    widgets::RobotsPage page;
    page.show();
    page.setSnapshot(support::sampleCanary());
    auto* table = page.findChild<QTableView*>(QStringLiteral("robotTable"));
    QTest::keyClicks(page.findChild<QLineEdit*>(QStringLiteral("robotFilter")), QStringLiteral("north arm-6"));
    QVERIFY(table->model()->rowCount() > 0);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QCOMPARE(table->model()->index(row, RobotTableModel::kSite).data().toString(), QStringLiteral("north"));
        QCOMPARE(table->model()->index(row, RobotTableModel::kKind).data().toString(), QStringLiteral("arm-6"));
    }
}

void RobotsPageTest::theConditionFilterShowsThatConditionAlone() {
    widgets::RobotsPage page;
    page.show();
    const auto snapshot = support::sampleCanary();
    page.setSnapshot(snapshot);
    auto* table = page.findChild<QTableView*>(QStringLiteral("robotTable"));
    page.findChild<QComboBox*>(QStringLiteral("conditionFilter"))->setCurrentIndex(static_cast<int>(view::Condition::onCandidate) + 1);
    const auto expected = std::ranges::count(snapshot->robots, view::Condition::onCandidate, &view::RobotView::condition);
    QVERIFY(expected > 0);
    QCOMPARE(table->model()->rowCount(), static_cast<int>(expected));
}

void RobotsPageTest::theTableCanShowTheRobotsSelectedOnTheMapAlone() {
    widgets::RobotsPage page;
    page.show();
    page.setSnapshot(support::sampleCanary());
    auto* table = page.findChild<QTableView*>(QStringLiteral("robotTable"));
    auto* only = page.findChild<QCheckBox*>(QStringLiteral("onlySelected"));
    const QSignalSpy chosen(&page, &widgets::RobotsPage::robotSelected);
    QVERIFY(only->isHidden());
    page.setSelection({QStringLiteral("picker-003"), QStringLiteral("picker-050"), QStringLiteral("gone")});
    QVERIFY(!only->isHidden());
    QCOMPARE(table->model()->rowCount(), 100);
    page.showSelection();
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, 0).data(RobotTableModel::kIdRole).toString(), QStringLiteral("picker-050"));
    page.setSelection({});
    QCOMPARE(table->model()->rowCount(), 100);
    QVERIFY(only->isHidden());
    QCOMPARE(chosen.count(), 0);
}

void RobotsPageTest::theInspectorCountsTheSelectedRobotsByConditionAndCopiesTheirIds() {
    const auto snapshot = changed(support::sampleCanary(), [](view::Snapshot& next) {
        for (view::RobotView& robot : next.robots) robot.condition = view::Condition::quiet;
        next.robots[1].condition = view::Condition::failed;
    });
    QStringList ids;
    for (std::size_t i = 0; i < 3; ++i) ids << QString::fromStdString(snapshot->robots[i].id.value);
    widgets::Inspector inspector;
    inspector.setSnapshot(snapshot);
    inspector.selectRobots(ids + QStringList{QStringLiteral("zzz-gone")});
    QVERIFY(inspector.findChild<QLabel*>(QStringLiteral("inspectorTitle"))->text().startsWith(QStringLiteral("4 ")));
    const auto facts = widgets::selectionFacts(snapshot->robots, ids + QStringList{QStringLiteral("zzz-gone")});
    QCOMPARE(facts.size(), std::size_t{3});
    QCOMPARE(facts[0].second, QStringLiteral("1"));
    QCOMPARE(facts[1].second, QStringLiteral("2"));
    QCOMPARE(facts[2].first, QStringLiteral("Not known any more"));
    auto* copy = inspector.findChild<QPushButton*>(QStringLiteral("inspectorCopyIds"));
    QVERIFY(!copy->isHidden());
    inspector.selectRobots(ids);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), ids.join(u'\n'));
    inspector.selectRobot(ids[1]);
    QVERIFY(copy->isHidden());
    QCOMPARE(inspector.findChild<QLabel*>(QStringLiteral("inspectorTitle"))->text(), ids[1]);
    inspector.selectRobot({});
    QVERIFY(!copy->isHidden());
    inspector.selectRobots({});
    QVERIFY(copy->isHidden());
}

void RobotsPageTest::theInspectorOffersTheWayOutOfQuarantine() {
    const auto snapshot = changed(support::sampleCanary(), [](view::Snapshot& next) { next.robots[1].quarantined = true; });
    const QString calm = QString::fromStdString(snapshot->robots[0].id.value);
    const QString quarantined = QString::fromStdString(snapshot->robots[1].id.value);
    widgets::Inspector inspector;
    inspector.setSnapshot(snapshot);
    auto* release = inspector.findChild<QPushButton*>(QStringLiteral("inspectorRelease"));
    const QSignalSpy asked(&inspector, &widgets::Inspector::releaseAsked);
    inspector.selectRobot(calm);
    QVERIFY(release->isHidden());
    inspector.selectRobot(quarantined);
    QVERIFY(!release->isHidden());
    release->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), quarantined);
}

void RobotsPageTest::columnsFollowTheLanguageBothWays() {
    widgets::RobotsPage page;
    page.setSnapshot(support::sampleCanary());
    page.show();
    auto* table = page.findChild<QTableView*>(QStringLiteral("robotTable"));
    auto* condition = page.findChild<QComboBox*>(QStringLiteral("conditionFilter"));
    dragColumn(*table->horizontalHeader(), RobotTableModel::kSite, 333);
    QCOMPARE(table->columnWidth(RobotTableModel::kSite), 333);
    const int before = table->columnWidth(RobotTableModel::kCondition);
    const int box = condition->sizeHint().width();
    {
        class Long : public QTranslator {
        public:
            [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
                return QString::fromUtf8(source).repeated(3);
            }
            [[nodiscard]] bool isEmpty() const override { return false; }
        } longer;
        QCoreApplication::installTranslator(&longer);
        QCoreApplication::processEvents();
        QVERIFY(table->columnWidth(RobotTableModel::kCondition) > before);
        QVERIFY(condition->sizeHint().width() > box);
        QCoreApplication::removeTranslator(&longer);
    }
    QCoreApplication::processEvents();
    QCOMPARE(table->columnWidth(RobotTableModel::kCondition), before);
    QCOMPARE(condition->sizeHint().width(), box);
    QCOMPARE(table->columnWidth(RobotTableModel::kSite), 333);
}

void RobotsPageTest::figuresSayWhichModelAndSinceWhen() {
    widgets::RobotsPage page;
    page.show();
    const auto* counted = page.findChild<QLabel*>(QStringLiteral("robotsCounted"));
    const auto snapshot = support::sampleCanary();
    page.setSnapshot(changed(snapshot, [](view::Snapshot& next) { next.tasksSince.reset(); }));
    QVERIFY(counted->isVisible());
    QVERIFY2(counted->text().contains(QStringLiteral("since this console started")), qPrintable(counted->text()));
    page.setSnapshot(changed(snapshot, [](view::Snapshot& next) { next.tasksSince = WallTime(Milliseconds(1'795'445'418'000)); }));
    QTRY_VERIFY2(counted->text().contains(QStringLiteral("the robot runs now, since 23 Nov 2026")), qPrintable(counted->text()));
    QVERIFY(counted->text().contains(QStringLiteral("UTC")));
    page.setSnapshot(changed(snapshot, [](view::Snapshot& next) { next.robots.clear(); }));
    QTRY_VERIFY(counted->isHidden());  // of nothing
}

void RobotsPageTest::robotsSortAsPeopleCount() {
    RobotTableModel model;
    widgets::RobotFilter filter;
    filter.setSourceModel(&model);
    view::Snapshot snapshot;
    for (const char* id : {"r1", "r10", "r2"}) {
        view::RobotView robot;
        robot.id = RobotId(id);
        robot.tasks = id[1] == '2' ? 9 : 100;
        snapshot.robots.push_back(robot);
    }
    model.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    filter.sort(RobotTableModel::kRobot);
    QCOMPARE(filter.index(1, 0).data().toString(), QStringLiteral("r2"));
    filter.sort(RobotTableModel::kTasks);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("r2"));
}

void RobotsPageTest::csvQuotesCommasAndDefusesFormulas() {
    widgets::RobotsPage page;
    page.show();
    view::Snapshot snapshot;
    view::RobotView robot;
    robot.id = RobotId("r1");
    robot.site = "=1+1";
    robot.why = "Held, because \"load\" failed.";
    snapshot.robots.push_back(robot);
    page.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    const QStringList lines = page.asCsv().split(QLatin1Char('\n'));
    QVERIFY(lines[0].startsWith(QStringLiteral("Robot,Site,Kind,Condition")));
    QVERIFY(lines[1].contains(QStringLiteral(",'=1+1,")));
    QVERIFY(lines[1].endsWith(QStringLiteral("\"Held, because \"\"load\"\" failed.\"")));
    QVERIFY(page.asText().contains(QStringLiteral("r1\t=1+1\t")));
}

void RobotsPageTest::changedRowsAreFilteredAndSortedAgain() {
    RobotTableModel model;
    widgets::RobotFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    auto snapshot = support::sampleFleet(20);
    const auto show = [&](const std::function<void(view::Snapshot&)>& edit) {
        snapshot = changed(snapshot, edit);
        filter.arrange(model.setSnapshot(snapshot));
    };
    const auto shown = [&filter](int row) { return filter.index(row, 0).data(RobotTableModel::kIdRole).toString(); };
    show([](view::Snapshot& next) {
        for (view::RobotView& robot : next.robots) robot.tasks = 100;
    });
    filter.sort(RobotTableModel::kTasks, Qt::DescendingOrder);
    show([](view::Snapshot& next) { next.robots[7].tasks = 101; });
    QCOMPARE(shown(0), QStringLiteral("picker-008"));
    filter.setWords(QStringLiteral("STUCK there"));
    QCOMPARE(filter.rowCount(), 0);
    show([](view::Snapshot& next) { next.robots[2].why = next.robots[9].why = "It is stuck there."; });
    QCOMPARE(filter.rowCount(), 2);
    show([](view::Snapshot& next) {
        next.robots[1].why = "It is stuck there.";
        next.robots[1].tasks = 500;
        next.robots[2].why.clear();
        next.robots[9].tasks = 102;
    });
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(shown(0), QStringLiteral("picker-002"));
    filter.setWords(QStringLiteral("500 stuck"));  // a figure and a word
    QCOMPARE(filter.rowCount(), 1);
    show([](view::Snapshot& next) { ++next.robots[1].tasks; });
    QCOMPARE(filter.rowCount(), 0);
    filter.setWords({});
    filter.setCondition(static_cast<int>(view::Condition::failed));
    show([](view::Snapshot& next) { next.robots[4].condition = view::Condition::failed; });
    QCOMPARE(filter.rowCount(), 1);
    show([](view::Snapshot& next) { next.robots.erase(next.robots.begin() + 4); });
    QCOMPARE(filter.rowCount(), 0);
    filter.setCondition(-1);
    QCOMPARE(filter.rowCount(), 19);
    QCOMPARE(shown(2), QStringLiteral("picker-008"));
}

void RobotsPageTest::aChangeNamesItsColumns() {
    RobotTableModel model;
    const auto snapshot = support::sampleCanary();
    QVERIFY(model.setSnapshot(snapshot).all());
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto columns = model.setSnapshot(changed(snapshot, [](view::Snapshot& next) {
        next.robots[5].tasks += 1;
        next.robots[6].location.reset();  // is not shown
        next.robots[40].battery = 0.11;
    }));
    QCOMPARE(columns,
             RobotTableModel::Columns().set(RobotTableModel::kTasks).set(RobotTableModel::kSuccess).set(RobotTableModel::kBattery));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), model.index(5, RobotTableModel::kTasks));
    QCOMPARE(changes[0][1].toModelIndex(), model.index(40, RobotTableModel::kBattery));
}

void RobotsPageTest::theTableFollowsAFewTimesASecond() {
    widgets::RobotsPage page;
    page.show();
    auto snapshot = support::sampleFleet(20);
    page.setSnapshot(snapshot);
    const auto* table = page.findChild<QTableView*>(QStringLiteral("robotTable"))->model();
    const QSignalSpy changes(table, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 10; ++i) {
        snapshot = changed(snapshot, [](view::Snapshot& next) { ++next.robots[0].tasks; });
        page.setSnapshot(snapshot);
    }
    QVERIFY(changes.isEmpty());
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(table->index(0, RobotTableModel::kTasks).data().toString(), QString::number(snapshot->robots[0].tasks));
}

void RobotsPageTest::tenThousandRobotsUpdateWithinAFrameOrSo() {
    RobotTableModel model;
    widgets::RobotFilter filter;
    filter.setSourceModel(&model);
    const auto snapshot = support::sampleFleet(10'000);
    filter.arrange(model.setSnapshot(snapshot));
    filter.sort(RobotTableModel::kTasks, Qt::DescendingOrder);
    const auto next = changed(snapshot, [](view::Snapshot& edited) {
        for (auto& robot : edited.robots) ++robot.tasks;
    });
    QElapsedTimer timer;
    timer.start();
    filter.arrange(model.setSnapshot(next));
    const auto took = timer.elapsed();
    qInfo("10 000 changed rows: %lld ms", static_cast<long long>(took));
    QVERIFY2(took < 2'000, "an update of 10 000 rows must not stall the screen");
    QCOMPARE(filter.rowCount(), 10'000);
}

QTEST_MAIN(RobotsPageTest)
#include "robots_page_test.moc"
