// The Plan page in its window: form and JSON, mistakes, characteristics and advice.
#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "app/console/plan_studies.h"
#include "core/plan/advice.h"
#include "tests/widgets/shell/plan_desk.h"
#include "widgets/planview/advice_words.h"
#include "widgets/planview/member_words.h"
#include "widgets/planview/outcome_chart.h"

using namespace slipway;
using support::contents;
using support::demoPath;
using support::DeskWindow;
using support::document;
using support::find;
using support::shown;
using support::type;

class PlanPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFormRewritesTheJson();
    void theJsonFillsTheForm();
    void textThatIsNotJsonKeepsTheFormAndShowsThePlace();
    void aMistakeThatIsClickedMovesTheCursorThere();
    void stagesAreAddedMovedAndRemovedAndItCanBeUndone();
    void theExposureOfAStageIsChosenInTheTable();
    void aShareIsShownAndTypedInPercentAndTheJsonKeepsItsFraction();
    void aShareThatIsTheSameInEveryStageGivesWayFirst();
    void anOptionalGateIsTickedOff();
    void theCharacteristicsFollowThePlan();
    void theAdviceFollowsTheAnswersAndMakesAPlanLikeTheOpenOne();
    void everySentenceOfTheAdviceCanBeTranslated();
    void longNumbersAreReadInGroupsAndTypedWithout();
    void everyControlHasAName();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("plan.json")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// What a person operates; not the parts that Qt makes of one: headers, corners, scroll buttons, the list of a combo box.
bool isControl(const QWidget* widget) {
    const QWidget* owner = widget->parentWidget();
    const bool inner = widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QHeaderView*>(widget) ||
                       qobject_cast<const QTabBar*>(widget) || qobject_cast<const QAbstractItemView*>(owner) ||
                       qobject_cast<const QTabBar*>(owner) || widget->inherits("QComboBoxListView");
    if (inner) return false;
    return qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QAbstractButton*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QTabWidget*>(widget) || qobject_cast<const QProgressBar*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget);
}

}  // namespace

void PlanPageTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(demoPath(), path()));
}

void PlanPageTest::theFormRewritesTheJson() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    type(desk, "/leaseSeconds", QStringLiteral("45"));
    QVERIFY(find<QPlainTextEdit>(desk, "planJson")->toPlainText().contains(QStringLiteral("\"leaseSeconds\": 45,")));
    QCOMPARE(document(desk).plan()->lease, Milliseconds(45'000));
    auto* stages = find<QTableWidget>(desk, "planStageTable");
    stages->setCurrentCell(1, 0);
    stages->item(1, 4)->setText(QStringLiteral("750"));
    QCoreApplication::processEvents();
    QCOMPARE(document(desk).plan()->stages[1].quota, std::int64_t{750});
    QCOMPARE(stages->currentRow(), 1);
    QCOMPARE(shown(desk, "/stages/1/quota"), QStringLiteral("750"));
    QVERIFY(find<QLabel>(desk, "planTitle")->text().contains(QStringLiteral("(changed)")));
}

void PlanPageTest::theJsonFillsTheForm() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    document(desk).replace(document(desk).text().replace(QStringLiteral("\"limitMs\": 200"), QStringLiteral("\"limitMs\": 155")));
    QCOMPARE(shown(desk, "/stages/0/gates/latency/limitMs"), QStringLiteral("155"));
}

void PlanPageTest::textThatIsNotJsonKeepsTheFormAndShowsThePlace() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    auto* json = find<QPlainTextEdit>(desk, "planJson");
    const QString broken = json->toPlainText().replace(QStringLiteral("\"sites\": []"), QStringLiteral("\"sites\": [,]"));
    document(desk).replace(broken);
    QCOMPARE(shown(desk, "/fleet"), QStringLiteral("demo"));
    QVERIFY(find<QLabel>(desk, "planFormState")->isVisible());
    QVERIFY(!find<QTableWidget>(desk, "planStageTable")->isEnabled());
    auto* mistakes = find<QTableWidget>(desk, "planMistakes");
    QCOMPARE(mistakes->rowCount(), 1);
    Q_EMIT mistakes->cellClicked(0, 0);
    QCOMPARE(json->textCursor().position(), static_cast<int>(broken.indexOf(QStringLiteral(",]"))));
    find<QPushButton>(desk, "planUndo")->click();
    QVERIFY(!find<QLabel>(desk, "planFormState")->isVisible());
    QVERIFY(find<QTableWidget>(desk, "planStageTable")->isEnabled());
}

void PlanPageTest::aMistakeThatIsClickedMovesTheCursorThere() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    type(desk, "/stages/0/quota", QStringLiteral("many"));
    auto* mistakes = find<QTableWidget>(desk, "planMistakes");
    QCOMPARE(mistakes->item(0, 1)->text(), QStringLiteral("$.stages[0].quota"));
    Q_EMIT mistakes->cellClicked(0, 2);
    const auto cursor = find<QPlainTextEdit>(desk, "planJson")->textCursor();
    QCOMPARE(document(desk).text().mid(cursor.position(), 6), QStringLiteral("\"many\""));
    QVERIFY(!find<QPushButton>(desk, "startButton")->isEnabled());
}

void PlanPageTest::stagesAreAddedMovedAndRemovedAndItCanBeUndone() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    auto* stages = find<QTableWidget>(desk, "planStageTable");
    QVERIFY(!find<QPushButton>(desk, "planStageUp")->isEnabled());
    find<QPushButton>(desk, "planStageDuplicate")->click();
    QCOMPARE(stages->rowCount(), 5);
    QCOMPARE(stages->currentRow(), 1);
    QCOMPARE(stages->item(1, 0)->text(), QStringLiteral("5 % (2)"));
    find<QPushButton>(desk, "planStageDown")->click();
    QCOMPARE(stages->item(2, 0)->text(), QStringLiteral("5 % (2)"));
    QCOMPARE(stages->currentRow(), 2);
    find<QPushButton>(desk, "planStageRemove")->click();
    QCOMPARE(stages->rowCount(), 4);
    for (int i = 0; i < 3; ++i) find<QPushButton>(desk, "planUndo")->click();
    QCOMPARE(document(desk).text().toUtf8(), contents(path()));
    QVERIFY(!document(desk).isModified());
    find<QPushButton>(desk, "planRedo")->click();
    QCOMPARE(stages->rowCount(), 5);
}

void PlanPageTest::theExposureOfAStageIsChosenInTheTable() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    auto* stages = find<QTableWidget>(desk, "planStageTable");
    stages->setCurrentCell(1, 7);
    stages->setFocus();
    QTest::keyClick(stages, Qt::Key_F2);
    auto* editor = stages->viewport()->findChild<QComboBox*>();
    QVERIFY(editor);
    QCOMPARE(editor->accessibleName(), QStringLiteral("When all gates pass"));
    QCOMPARE(editor->currentText(), QStringLiteral("goes on by itself"));
    editor->setCurrentText(QStringLiteral("waits for an operator"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(document(desk).plan()->stages[1].onPass == plan::OnPass::ask);
}

void PlanPageTest::aShareIsShownAndTypedInPercentAndTheJsonKeepsItsFraction() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    auto* stages = find<QTableWidget>(desk, "planStageTable");
    QCOMPARE(stages->item(0, 1)->text(), QStringLiteral("0.05"));
    QCOMPARE(stages->item(0, 1)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("5 %"));
    const auto edit = [&](const QString& typed) {
        stages->setCurrentCell(0, 1);
        stages->setFocus();
        QTest::keyClick(stages, Qt::Key_F2);
        auto* editor = stages->viewport()->findChild<QDoubleSpinBox*>();
        if (!editor) qFatal("a share is not typed in percent");
        if (!typed.isEmpty()) QTest::keyClicks(editor, typed);
        QCOMPARE(editor->text(), (typed.isEmpty() ? QStringLiteral("5") : typed) + QStringLiteral(" %"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    edit({});
    QVERIFY(!document(desk).isModified());
    edit(QStringLiteral("7.5"));
    QTRY_VERIFY(document(desk).text().contains(QStringLiteral("\"robots\": 0.075")));
    type(desk, "/stages/0/robots", QStringLiteral("1.5"));  // what is no share is shown as it is, to be mended
    stages->setCurrentCell(0, 1);
    QTest::keyClick(stages, Qt::Key_F2);
    QVERIFY(!stages->viewport()->findChild<QDoubleSpinBox*>());
}

void PlanPageTest::aShareThatIsTheSameInEveryStageGivesWayFirst() {
    DeskWindow desk(support::sampleIdle());
    desk.window->resize(1280, 720);
    desk.open();
    QVERIFY(desk.window->openPlanFile(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans/flag-demo.json")));
    desk.window->showPage(widgets::Page::plan);
    auto* stages = find<QTableWidget>(desk, "planStageTable");
    stages->setFixedWidth(1);
    QCoreApplication::processEvents();
    QVERIFY(stages->isColumnHidden(1));  // every robot in every stage
    stages->setFixedWidth(420);
    QCoreApplication::processEvents();
    QVERIFY(stages->isColumnHidden(1));
    QVERIFY(!stages->isColumnHidden(3));
}

void PlanPageTest::anOptionalGateIsTickedOff() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    find<widgets::MemberTree>(desk, "planMembers")->itemOf(QStringLiteral("/stages/0/gates/latency"))->setCheckState(0, Qt::Unchecked);
    QCoreApplication::processEvents();
    QVERIFY(!document(desk).plan()->stages[0].gates.latency);
    QCOMPARE(shown(desk, "/stages/0/gates/latency/limitMs"), QStringLiteral("not shown"));
}

void PlanPageTest::theCharacteristicsFollowThePlan() {
    DeskWindow desk(support::sampleIdle(), true, {console::characteristicsOf, console::rehearsalOf});
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    auto* chart = find<widgets::OutcomeChart>(desk, "planOutcomeChart");
    QVERIFY(chart->points().empty());  // nobody looks: nothing is computed
    find<QTabWidget>(desk, "planTabs")->setCurrentIndex(2);
    QTRY_VERIFY(!chart->points().empty());
    const auto before = chart->points();
    QVERIFY(before.front().rolledBack > 0.99);  // by rising success
    QVERIFY(before.back().promoted > 0.9);
    QCOMPARE(find<QTableWidget>(desk, "planCharacteristics")->rowCount(), static_cast<int>(before.size()));
    document(desk).replace(document(desk).text().replace(QStringLiteral("\"margin\": 0.02"), QStringLiteral("\"margin\": 0.2")));
    const auto tolerant = [&] {
        const auto at = std::ranges::find_if(chart->points(), [](const auto& one) { return std::abs(one.success - 0.88) < 1e-9; });
        return at != chart->points().end() && at->rolledBack < 0.5;
    };
    QVERIFY(!tolerant());
    QTRY_VERIFY(tolerant());
    find<QPushButton>(desk, "planCharacteristicsButton")->click();
    find<QPushButton>(desk, "planCharacteristicsButton")->click();
    QTRY_VERIFY(find<QPushButton>(desk, "planCharacteristicsButton")->text() != QStringLiteral("Cancel"));
}

void PlanPageTest::theAdviceFollowsTheAnswersAndMakesAPlanLikeTheOpenOne() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    const auto open = *document(desk).plan();
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto* strategy = find<QComboBox>(desk, "adviceStrategy");
    auto* because = find<QLabel>(desk, "adviceBecause");
    QCOMPARE(strategy->currentData().toString(), QStringLiteral("canary"));
    const QString before = because->text();
    find<QAbstractButton>(desk, "adviceRisk2")->click();
    QCOMPARE(strategy->currentData().toString(), QStringLiteral("shadow"));
    QVERIFY(because->text() != before);
    for (const auto& other : plan::adviseStrategy({.risk = plan::ChangeRisk::high}).others)
        QVERIFY(because->text().contains(QString::fromStdString(other.whyNot)));
    find<QAbstractButton>(desk, "adviceCreate")->click();
    const auto& made = document(desk).plan();
    QVERIFY(made.has_value());
    QCOMPARE(made->strategy, std::string("shadow"));
    QVERIFY(made->ending == plan::Ending::conclude);
    QCOMPARE(made->fleet, open.fleet);
    QVERIFY(made->candidate == open.candidate);
    QVERIFY(document(desk).isModified());
    QVERIFY(!desk.window->openPlan().has_value());  // it is saved before it can be started
    QCOMPARE(contents(path()), contents(demoPath()));
    QVERIFY(find<QLabel>(desk, "planFile")->text() != path());
}

void PlanPageTest::everySentenceOfTheAdviceCanBeTranslated() {
    const auto& known = widgets::adviceSentences();
    const auto isKnown = [&](const std::string& sentence) { return std::ranges::find(known, sentence) != known.end(); };
    for (int answers = 0; answers < 48; ++answers) {
        plan::Change change;
        change.size = static_cast<plan::ChangeSize>(answers & 1);
        change.often = (answers & 2) != 0;
        change.latencyHeadroom = (answers & 4) != 0;
        change.spareDisk = (answers & 8) != 0;
        change.risk = static_cast<plan::ChangeRisk>(answers / 16);
        const auto advice = plan::adviseStrategy(change);
        for (const auto& sentence : advice.reasons) QVERIFY2(isKnown(sentence), sentence.c_str());
        for (const auto& sentence : advice.costs) QVERIFY2(isKnown(sentence), sentence.c_str());
        for (const auto& other : advice.others) QVERIFY2(isKnown(other.whyNot), other.whyNot.c_str());
    }
}

void PlanPageTest::longNumbersAreReadInGroupsAndTypedWithout() {
    QLocale::setDefault(QLocale(QStringLiteral("de")));
    plan::Member quota;
    quota.kind = plan::MemberKind::number;
    quota.name = "quota";
    quota.value = "20000";
    QCOMPARE(widgets::valueWord(quota), QStringLiteral("20.000"));
    quota.value = "0.5";  // as the file has it
    QCOMPARE(widgets::valueWord(quota), QStringLiteral("0,5"));
    plan::Member version;
    version.kind = plan::MemberKind::text;
    version.name = "version";
    version.value = "20000";
    QCOMPARE(widgets::valueWord(version), QStringLiteral("20000"));
    QLocale::setDefault(QLocale::c());
}

void PlanPageTest::everyControlHasAName() {
    DeskWindow desk(support::sampleIdle(), true, {console::characteristicsOf, console::rehearsalOf});
    desk.open();
    QVERIFY(desk.window->openPlanFile(path()));
    find<QPushButton>(desk, "planNewAdvised")->click();
    QStringList nameless;
    int controls = 0;
    for (const char* part : {"planPage", "adviceDialog"}) {
        for (auto* widget : find<QWidget>(desk, part)->findChildren<QWidget*>()) {
            if (!isControl(widget)) continue;
            ++controls;
            if (widget->accessibleName().isEmpty() || widget->objectName().isEmpty())
                nameless << QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
        }
    }
    QVERIFY(controls > 30);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

QTEST_MAIN(PlanPageTest)
#include "plan_page_test.moc"
