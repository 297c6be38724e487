// The open plan beside another: what differs in words, and the characteristics of both.
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cctype>
#include <cmath>

#include "app/console/plan_studies.h"
#include "core/plan/plan_json.h"
#include "widgets/planview/compare_view.h"
#include "widgets/planview/member_words.h"
#include "widgets/planview/outcome_chart.h"
#include "widgets/shell/plan_file.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/resources.h"

using namespace slipway;
using widgets::CompareView;
using widgets::OutcomeChart;

class PlanCompareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyWhatDiffersIsShownInWords();
    void theSamePlanIsSaidToBeTheSame();
    void bothCharacteristicsStandSideBySide();
    void aPlanThatComparesArmsShowsItsPower();
    void whatIsNoPlanIsSaid();
    void aSampleOfTheMenuIsCompared();
    void anEditOfTheOpenPlanIsFollowed();
    void roundingHidesNoDifference();
    void everyMemberOfAPlanHasAWord();

private:
    QString m_text;
    QTemporaryDir m_folder;
};

namespace {

QString samplePath(const char* name) { return QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans/") + QLatin1String(name); }

template <class Widget>
Widget* find(const QWidget& view, const char* name) {
    auto* found = view.findChild<Widget*>(QLatin1String(name));
    if (!found) qFatal("there is no %s", name);
    return found;
}

QStringList rows(const CompareView& view) {
    const auto* table = find<QTableWidget>(view, "planDifferences");
    QStringList all;
    for (int row = 0; row < table->rowCount(); ++row)
        all << QStringList{table->item(row, 0)->text(), table->item(row, 1)->text(), table->item(row, 2)->text()}.join(QLatin1Char('|'));
    return all;
}

QString state(const CompareView& view) { return find<QLabel>(view, "planCompareState")->text(); }

void give(CompareView& view, const QString& text) {
    const std::string bytes = text.toStdString();
    const auto plan = plan::readPlan(bytes);
    view.setPlan(plan::draftOf(bytes), plan ? std::optional(*plan) : std::nullopt);
}

}  // namespace

void PlanCompareTest::initTestCase() {
    theme::initResources();
    const auto text = widgets::readPlanTextAt(samplePath("canary-demo.json"));
    QVERIFY(text.has_value());
    m_text = *text;
}

void PlanCompareTest::onlyWhatDiffersIsShownInWords() {
    CompareView view({});
    QString other = m_text;
    other.replace(QStringLiteral("\"leaseSeconds\": 20"), QStringLiteral("\"leaseSeconds\": 90"));
    give(view, other);
    QVERIFY(rows(view).isEmpty());  // no other plan yet
    view.openOther(samplePath("canary-demo.json"));
    QCOMPARE(
        rows(view),
        QStringList{
            QStringLiteral("trial lease|%1|%2").arg(widgets::duration(Milliseconds(90'000)), widgets::duration(Milliseconds(20'000)))});
}

void PlanCompareTest::theSamePlanIsSaidToBeTheSame() {
    CompareView view({});
    give(view, m_text);
    view.openOther(samplePath("canary-demo.json"));
    QVERIFY(rows(view).isEmpty());
    QVERIFY(state(view).contains(QStringLiteral("the same")));
}

void PlanCompareTest::bothCharacteristicsStandSideBySide() {
    CompareView view(console::characteristicsOf);
    give(view, QString(m_text).replace(QStringLiteral("\"margin\": 0.02"), QStringLiteral("\"margin\": 0.2")));
    view.openOther(samplePath("canary-demo.json"));
    auto* mine = find<OutcomeChart>(view, "planThisOutcomeChart");
    auto* other = find<OutcomeChart>(view, "planOtherOutcomeChart");
    QVERIFY(mine->points().empty());  // nobody looks: nothing is computed
    view.show();
    QTRY_VERIFY_WITH_TIMEOUT(!mine->points().empty() && !other->points().empty(), 60'000);
    const auto rolledBack = [](const OutcomeChart* chart) {
        const auto at = std::ranges::find_if(chart->points(), [](const auto& one) { return std::abs(one.success - 0.88) < 1e-9; });
        return at->rolledBack;
    };
    QVERIFY(rolledBack(mine) < 0.5);
    QVERIFY(rolledBack(other) > 0.9);
}

void PlanCompareTest::aPlanThatComparesArmsShowsItsPower() {
    const auto plan = widgets::readPlanAt(samplePath("ab.json"));
    QVERIFY(plan.has_value());
    const auto found = console::characteristicsOf(*plan, {}, {});
    QVERIFY(found && found->power && found->rows.empty());
    QVERIFY(found->power->tasks > 0 && found->power->rise.value_or(0.0) > 0.0);
    OutcomeChart chart;
    chart.setCharacteristics(&*found);
    QCOMPARE(chart.points().size(), found->power->rows.size());
    QVERIFY(chart.points().front().promoted > 0.5);  // five points worse is found
}

void PlanCompareTest::whatIsNoPlanIsSaid() {
    CompareView view({});
    give(view, m_text);
    view.openOther(m_folder.filePath(QStringLiteral("missing.json")));
    QVERIFY(state(view).contains(QStringLiteral("was not opened")));
    view.openOther(m_folder.path());
    QVERIFY(state(view).contains(QStringLiteral("folder")));
    QFile file(m_folder.filePath(QStringLiteral("broken.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"name\": <b>");
    file.close();
    view.openOther(file.fileName());
    QVERIFY(state(view).contains(QStringLiteral("not the JSON of a plan")));
    QVERIFY(rows(view).isEmpty());
    view.openOther(samplePath("canary-demo.json"));
    QVERIFY(state(view).contains(QStringLiteral("the same")));
}

void PlanCompareTest::aSampleOfTheMenuIsCompared() {
    CompareView view({});
    give(view, m_text);
    const auto* menu = find<QPushButton>(view, "planCompareSample")->menu();
    QAction* chosen = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("flag.json")) chosen = action;
    }
    QVERIFY(chosen != nullptr);
    chosen->trigger();
    QVERIFY(
        rows(view).contains(QStringLiteral("strategy|%1|%2").arg(widgets::strategyWord("canary"), widgets::strategyWord("feature_flag"))));
}

void PlanCompareTest::anEditOfTheOpenPlanIsFollowed() {
    CompareView view({});
    give(view, m_text);
    view.openOther(samplePath("canary-demo.json"));
    give(view, QString(m_text).replace(QStringLiteral("\"quota\": 500,"), QStringLiteral("\"quota\": 600,")));
    QCOMPARE(rows(view), QStringList{QStringLiteral("Stage 2: tasks|600|500")});
}

void PlanCompareTest::roundingHidesNoDifference() {
    const plan::Difference margin{1, {"gates", "success", "margin"}, "0.02", "0.02001"};
    QCOMPARE(widgets::differenceValue(margin, margin.first), QStringLiteral("2 %"));
    QCOMPARE(widgets::differenceValue(margin, margin.second), QStringLiteral("2.001 %"));
    const plan::Difference close{1, {"robots"}, "0.1", "0.1000000001"};
    QCOMPARE(widgets::differenceValue(close, close.first), QStringLiteral("0.1"));
    QCOMPARE(widgets::differenceValue(close, close.second), QStringLiteral("0.1000000001"));
    const plan::Difference gate{0, {"gates", "latency"}, "", std::nullopt};
    QCOMPARE(widgets::differenceValue(gate, gate.first), QStringLiteral("on"));
    QCOMPARE(widgets::differenceValue(gate, gate.second), QStringLiteral("off"));
}

void PlanCompareTest::everyMemberOfAPlanHasAWord() {
    QStringList wordless;
    for (const QString& name : QDir(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans")).entryList({QStringLiteral("*.json")})) {
        const auto text = widgets::readPlanTextAt(samplePath(qPrintable(name)));
        QVERIFY(text.has_value());
        const plan::Draft draft = plan::draftOf(text->toStdString());
        auto members = draft.plan;
        for (const auto& stage : draft.stages) members.insert(members.end(), stage.begin(), stage.end());
        QVERIFY(members.size() > 20);
        for (const auto& member : members) {
            const bool camel = std::ranges::any_of(member.name, [](unsigned char c) { return std::isupper(c) != 0; });
            if (camel && widgets::memberWord(member.name) == widgets::fromCore(member.name)) wordless << widgets::fromCore(member.name);
        }
    }
    QVERIFY2(wordless.isEmpty(), qPrintable(wordless.join(QLatin1Char(' '))));
}

QTEST_MAIN(PlanCompareTest)
#include "plan_compare_test.moc"
