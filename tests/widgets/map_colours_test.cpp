// What the colours of the map tell: groups of robots, their marks, and the legend that counts and filters.
#include <QComboBox>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include "tests/support/sample_snapshot.h"
#include "tests/widgets/map_samples.h"
#include "widgets/map/map_geometry.h"
#include "widgets/map/map_panel.h"
#include "widgets/map/map_view.h"

using namespace slipway;

using map::robotAt;

namespace {

/// A mark without its colour: true where it is painted in it.
std::vector<bool> shapeOf(const map::Colouring& colours, std::size_t group, const QPalette& palette) {
    const QColor mark = map::groupColour(theme::schemeOf(palette), colours, group);
    const QColor ground = theme::paletteOf(theme::schemeOf(palette)).window;
    const QImage image = map::groupIcon(colours, group, palette, QFont()).pixmap(14).toImage();
    const auto away = [](const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
    };
    std::vector<bool> shape;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            shape.push_back(pixel.alpha() > 127 && away(pixel, mark) < away(pixel, ground));
        }
    }
    return shape;
}

}  // namespace

class MapColoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void theLegendCountsAndFilters();
    void colouringByModelKeepsTheOrderOfNamesAndSumsTheRest();
    void colouringBySuccessHasBandsAndOneForNoTasks();
    void colouringByStageHasARobotInOneGroup();
    void theLegendFollowsWhatIsColouredAndRemembersWhatIsHidden();
    void everyColouringIsDrawnWithAMarkPerGroup();
};

void MapColoursTest::theLegendCountsAndFilters() {
    map::MapPanel panel;
    panel.resize(900, 560);
    panel.setSnapshot(support::sampleCanary());
    auto* quiet = panel.findChild<QToolButton*>(QStringLiteral("mapLegend0"));
    auto* candidate = panel.findChild<QToolButton*>(QStringLiteral("mapLegend2"));
    QVERIFY(quiet && candidate);
    QCOMPARE(candidate->text(), QStringLiteral("On candidate 18"));
    const QImage before = panel.grab().toImage();
    quiet->click();
    QVERIFY(panel.grab().toImage() != before);
    QTest::keyClick(panel.view(), Qt::Key_Right);
    QCOMPARE(panel.view()->selectedRobot(), QStringLiteral("picker-001"));  // a member, not hidden
}

void MapColoursTest::colouringByModelKeepsTheOrderOfNamesAndSumsTheRest() {
    std::vector<view::RobotView> robots;
    for (int version = 3; version <= 11; ++version) {
        for (int i = 0; i < (version == 10 ? 1 : version == 11 ? 2 : 3); ++i) {
            robots.push_back(robotAt("r" + std::to_string(robots.size()), std::nullopt));
            robots.back().model.version = "v" + std::to_string(version);
        }
    }
    const map::Colouring colours = map::colouring(robots, map::ColourBy::model);
    QCOMPARE(colours.groups.size(), map::kMostGroups);
    QCOMPARE(colours.groups[0].text, QStringLiteral("v3"));
    QCOMPARE(colours.groups[0].letter, QStringLiteral("A"));
    QCOMPARE(colours.groups[5].text, QStringLiteral("v8"));
    QCOMPARE(colours.groups[6].text, QStringLiteral("Other models"));
    QCOMPARE(colours.groups[6].count, 6);  // v9, v10 and v11
    int sum = 0;
    for (const map::ColourGroup& group : colours.groups) sum += group.count;
    QCOMPARE(sum, static_cast<int>(robots.size()));
    robots.resize(6);
    robots[5].model.version.clear();
    const map::Colouring few = map::colouring(robots, map::ColourBy::model);
    QCOMPARE(few.groups.size(), std::size_t{3});
    QCOMPARE(few.groups[0].text, QStringLiteral("No model known"));
}

void MapColoursTest::colouringBySuccessHasBandsAndOneForNoTasks() {
    std::vector<view::RobotView> robots(6, robotAt("a", std::nullopt));
    const std::array<std::pair<int, int>, 6> results = {{{0, 0}, {95, 100}, {94, 100}, {90, 100}, {80, 100}, {79, 100}}};
    for (std::size_t i = 0; i < robots.size(); ++i) {
        robots[i].successes = results[i].first;
        robots[i].tasks = results[i].second;
    }
    const map::Colouring colours = map::colouring(robots, map::ColourBy::success);
    QCOMPARE(colours.ofRobot, (std::vector<std::uint8_t>{0, 1, 2, 2, 3, 4}));
    QCOMPARE(colours.groups[2].count, 2);
    QVERIFY(colours.groups[4].rank > colours.groups[1].rank);
}

void MapColoursTest::colouringByStageHasARobotInOneGroup() {
    std::vector<view::RobotView> robots(4, robotAt("a", std::nullopt));
    robots[1].stage = 0;
    robots[2].stage = 1;
    robots[3].stage = 40;
    const map::Colouring colours = map::colouring(robots, map::ColourBy::stage);
    QCOMPARE(colours.groups.size(), map::kMostGroups);
    QCOMPARE(colours.ofRobot, (std::vector<std::uint8_t>{0, 1, 2, 6}));
    QCOMPARE(colours.groups[6].text, QStringLiteral("Stage 6 and later"));
    robots.pop_back();
    QCOMPARE(map::colouring(robots, map::ColourBy::stage).groups.size(), std::size_t{3});
}

void MapColoursTest::theLegendFollowsWhatIsColouredAndRemembersWhatIsHidden() {
    map::MapPanel panel;
    panel.resize(900, 560);
    view::Snapshot snapshot = *support::sampleFleet(20);
    for (view::RobotView& robot : snapshot.robots) robot.model.version = "v23";
    panel.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    auto* colourBy = panel.findChild<QComboBox*>(QStringLiteral("mapColourBy"));
    auto* first = panel.findChild<QToolButton*>(QStringLiteral("mapLegend0"));
    auto* second = panel.findChild<QToolButton*>(QStringLiteral("mapLegend1"));
    QVERIFY(colourBy && first && second);
    QTest::keyClick(colourBy, Qt::Key_Down);
    QCOMPARE(first->text(), QStringLiteral("v23 20"));
    QVERIFY(second->isHidden());
    QVERIFY(panel.view()->accessibleDescription().contains(QStringLiteral("Model: v23 20.")));
    QTest::keyClick(first, Qt::Key_Space);
    QVERIFY(!first->isChecked());
    for (std::size_t i = 0; i < 5; ++i) snapshot.robots[i].model.version = "v9";  // sorts before: v23 is the second group now
    panel.setSnapshot(std::make_shared<const view::Snapshot>(snapshot));
    QCOMPARE(first->text(), QStringLiteral("v9 5"));
    QVERIFY(first->isChecked());
    QVERIFY(!second->isChecked());
    QTest::keyClick(panel.view(), Qt::Key_Left);
    QCOMPARE(panel.view()->selectedRobot(), QString::fromStdString(snapshot.robots[4].id.value));  // the last that is shown
    colourBy->setCurrentIndex(0);
    QVERIFY(first->isChecked() && second->isChecked());
    colourBy->setCurrentIndex(1);
    QVERIFY(!second->isChecked());
}

void MapColoursTest::everyColouringIsDrawnWithAMarkPerGroup() {
    map::MapView view(map::MapLibrary::bundled());
    view.resize(900, 500);
    view.setSnapshot(support::sampleCanary());
    std::vector<QImage> pictures;
    for (const map::ColourBy by : map::kAllColourings) {
        view.setColourBy(by);
        pictures.push_back(view.grab().toImage());
        const map::Colouring& colours = view.colouringShown();
        std::vector<std::vector<bool>> marks;
        for (std::size_t i = 0; i < colours.groups.size(); ++i) {
            marks.push_back(shapeOf(colours, i, view.palette()));
            for (std::size_t j = 0; j < i; ++j) QVERIFY2(marks[i] != marks[j], "two groups differ by colour alone");
        }
    }
    for (std::size_t i = 1; i < pictures.size(); ++i) QVERIFY(pictures[i] != pictures[i - 1]);
}

QTEST_MAIN(MapColoursTest)
#include "map_colours_test.moc"
