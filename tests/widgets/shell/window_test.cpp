// The main window over a fake desk: what buttons allow and say, and shortcuts.
#include <QApplication>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "core/plan/plan_json.h"
#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/keyboard.h"
#include "tests/widgets/shell/sample_history.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/shell/action_states.h"
#include "widgets/shell/status_strip.h"

using namespace slipway;
using support::confirmByKeyboard;
using support::DeskWindow;
using support::press;
using support::tabTo;

namespace {

QString demoPlan() { return QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans/canary-demo.json"); }

template <class W>
W* find(const DeskWindow& desk, const char* name) {
    return desk.window->findChild<W*>(QLatin1String(name));
}

}  // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rollingBackIsTwoClicksAwayWhateverIsOpen();
    void disabledButtonsSayWhy();
    void theRollbackButtonIsAloneAtTheFarRight();
    void spaceBelongsToTheCheckBoxThatHasTheKeyboard();
    void aBarredCandidateCannotStart();
    void theStripSaysStageTasksAndSoak();
    void aDraggedPlanIsOpened();
    void aWrongPlanShowsItsMistakesAndOpensNothing();
    void theBannerShowsWhileItIsThere();
    void withoutRobotsTheDeskSaysHowToConnectThem();
    void aTokenIsMadeAndShownOnce();
    void ctrlFGoesToTheFilter();
    void ctrlPPrintsThePageInFrontIfItIsOneForPaper();
    void ctrlTShowsLocalTime();
    void ctrlSlashShowsEveryShortcut();
    void aRefusedCommandIsToldInTheWindow();
    void closingWhileARolloutRunsAsksFirst();
    void chosenPastRolloutsShowTheirTimeline();
    void everythingThatTakesTheKeyboardHasANameForScreenReaders();
    void settingsKeepTheirTypes();
};

void WindowTest::rollingBackIsTwoClicksAwayWhateverIsOpen() {
    DeskWindow desk(support::sampleCanary());
    desk.change([](view::Snapshot& snapshot) {
        snapshot.rollout->promoteWithReason = {true, {}};
        snapshot.rollout->rollBack = {true, {}};
    });
    desk.open();
    const std::pair<Qt::Key, Qt::KeyboardModifiers> openers[] = {{Qt::Key_Comma, Qt::ControlModifier},
                                                                 {Qt::Key_Return, Qt::ControlModifier},
                                                                 {Qt::Key_K, Qt::ControlModifier},
                                                                 {Qt::Key_Slash, Qt::ControlModifier}};
    for (const auto& [key, modifiers] : openers) {
        press(key, modifiers);
        QVERIFY2(QApplication::activeModalWidget(), qPrintable(QKeySequence(modifiers | key).toString()));
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(desk.dialog(), qPrintable(QKeySequence(modifiers | key).toString()));
        QCOMPARE(desk.dialog()->objectName(), QStringLiteral("rollBackDialog"));
        // Once more: the question that is open stays.
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.dialog()->objectName(), QStringLiteral("rollBackDialog"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    QVERIFY(desk.desk.commands.empty());
}

void WindowTest::disabledButtonsSayWhy() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    for (const char* name : {"startButton", "promoteButton", "pauseButton", "rollBackButton"}) {
        const auto* button = find<QPushButton>(desk, name);
        QVERIFY(!button->isEnabled());
        QVERIFY2(button->toolTip().endsWith(QLatin1Char('.')), qPrintable(button->toolTip()));
    }
    QCOMPARE(find<QPushButton>(desk, "startButton")->toolTip(), QStringLiteral("Open a plan first."));
    desk.desk.show(support::sampleCanary());
    desk.change([](view::Snapshot& snapshot) { snapshot.rollout->pause = {false, "It has already been paused."}; });
    QCOMPARE(find<QPushButton>(desk, "pauseButton")->toolTip(), QStringLiteral("It has already been paused."));
}

void WindowTest::theRollbackButtonIsAloneAtTheFarRight() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    const auto* back = find<QPushButton>(desk, "rollBackButton");
    const auto* bar = find<QWidget>(desk, "actionBar");
    QVERIFY(bar->width() - back->geometry().right() < 20);
    for (const char* name : {"startButton", "promoteButton", "pauseButton"})
        QVERIFY(back->x() - find<QPushButton>(desk, name)->geometry().right() > 200);
}

void WindowTest::spaceBelongsToTheCheckBoxThatHasTheKeyboard() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    desk.window->showPage(widgets::Page::checklist);
    const QString first = QStringLiteral("check.%1").arg(QString::fromStdString(checklist::standardItems().front().id));
    auto* box = desk.window->findChild<QCheckBox*>(first);
    QVERIFY(box);
    box->setFocus();
    press(Qt::Key_Space);
    QVERIFY(box->isChecked());
    QVERIFY(!desk.dialog());
}

void WindowTest::aBarredCandidateCannotStart() {
    const auto plan = plan::readPlanFile(demoPlan().toStdString());
    QVERIFY(plan.has_value());
    view::Snapshot snapshot = *support::sampleIdle();
    QVERIFY(widgets::actionStates(&snapshot, *plan).start.enabled);
    rollout::Bar bar;
    bar.candidate = plan->candidate.ref;
    bar.reason = "The success gate failed.";
    snapshot.bars.push_back(bar);
    const auto state = widgets::actionStates(&snapshot, *plan).start;
    QVERIFY(!state.enabled);
    QVERIFY(state.whyNot.contains(QStringLiteral("The success gate failed.")));
}

void WindowTest::theStripSaysStageTasksAndSoak() {
    const auto texts = widgets::stripTexts(support::sampleCanary().get());
    QVERIFY2(texts.stage.contains(QStringLiteral("stage 2 of 4")) && texts.stage.contains(QStringLiteral("312/500 tasks")) &&
                 texts.stage.contains(QStringLiteral("soak 04:12")),
             qPrintable(texts.stage));
    QCOMPARE(texts.connected, QStringLiteral("97 of 100 connected"));
    QVERIFY(texts.models.contains(QStringLiteral("v24: ")));
    QCOMPARE(widgets::stripTexts(support::sampleEmpty().get()).rollout, QStringLiteral("No rollout"));
    QCOMPARE(widgets::stripTexts(nullptr).connected, QStringLiteral("Starting…"));
}

void WindowTest::aDraggedPlanIsOpened() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(demoPlan())});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &drop);
    QVERIFY(desk.window->openPlan().has_value());
    QCOMPARE(desk.desk.opened.size(), std::size_t{1});
    QVERIFY(find<QPushButton>(desk, "startButton")->isEnabled());
}

void WindowTest::aWrongPlanShowsItsMistakesAndOpensNothing() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    QVERIFY(!desk.window->openPlanFile(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/checklist/canary-demo.json")));
    QVERIFY(find<QWidget>(desk, "planMistakes")->isVisible());
    QVERIFY(desk.desk.opened.empty());
    QVERIFY(!find<QPushButton>(desk, "startButton")->isEnabled());
}

void WindowTest::theBannerShowsWhileItIsThere() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    const auto* banner = find<QLabel>(desk, "banner");
    QVERIFY(!banner->isVisible());
    desk.change([](view::Snapshot& snapshot) { snapshot.banner = "The disk is full: no step forward."; });
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), QStringLiteral("The disk is full: no step forward."));
    desk.change([](view::Snapshot& snapshot) { snapshot.banner.clear(); });
    QVERIFY(!banner->isVisible());
}

void WindowTest::withoutRobotsTheDeskSaysHowToConnectThem() {
    DeskWindow desk(support::sampleEmpty());
    desk.open();
    QVERIFY(find<QWidget>(desk, "welcomePage")->isVisible());
    QVERIFY(find<QLineEdit>(desk, "demoCommand")->text().startsWith(QStringLiteral("slipway-fleetsim --url ws://")));
    find<QPushButton>(desk, "samplePlanOpen")->click();
    QVERIFY(desk.window->openPlan().has_value());
    desk.desk.show(support::sampleIdle());
    desk.window->pull();
    desk.window->showPage(widgets::Page::live);
    QVERIFY(!find<QWidget>(desk, "welcomePage")->isVisible());
    QVERIFY(find<QWidget>(desk, "livePage")->isVisible());
}

void WindowTest::aTokenIsMadeAndShownOnce() {
    DeskWindow desk(support::sampleEmpty());
    desk.open();
    auto* id = find<QLineEdit>(desk, "robotId");
    id->setText(QStringLiteral("bad id!"));
    find<QPushButton>(desk, "robotAdd")->click();
    QVERIFY(!find<QLineEdit>(desk, "robotToken")->isVisible());
    QVERIFY(find<QLabel>(desk, "robotAnswer")->isVisible());
    id->setText(QStringLiteral("arm-07"));
    find<QPushButton>(desk, "robotAdd")->click();
    QVERIFY(find<QLineEdit>(desk, "robotToken")->isVisible());
    QCOMPARE(find<QLineEdit>(desk, "robotToken")->text(), QStringLiteral("t0ken"));
}

void WindowTest::ctrlFGoesToTheFilter() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(desk.window->page() == widgets::Page::robots);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("robotFilter"));
    press(Qt::Key_5, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("historyFilter"));
}

void WindowTest::ctrlPPrintsThePageInFrontIfItIsOneForPaper() {
    DeskWindow desk(support::sampleIdle());
    desk.open();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!find<QDialog>(desk, "printDialog"));
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_P, Qt::ControlModifier);
    auto* dialog = find<QDialog>(desk, "printDialog");
    QVERIFY(dialog);
    dialog->close();
}

void WindowTest::ctrlTShowsLocalTime() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    QCOMPARE(find<QLabel>(desk, "stripClock")->text(), QStringLiteral("14:50:18 UTC"));
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(find<QLabel>(desk, "stripClock")->text().endsWith(QStringLiteral("local")));
    QVERIFY(desk.settings.localTime());
}

void WindowTest::ctrlSlashShowsEveryShortcut() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    press(Qt::Key_Slash, Qt::ControlModifier);
    const auto* sheet = find<QDialog>(desk, "shortcutSheet");
    QVERIFY(sheet && sheet->isVisible());
    QStringList texts;
    for (const auto* label : sheet->findChildren<QLabel*>()) texts << label->text();
    for (const auto& spec : widgets::actionTable()) QVERIFY(texts.contains(spec.keys.toString(QKeySequence::NativeText)));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void WindowTest::aRefusedCommandIsToldInTheWindow() {
    DeskWindow desk(support::sampleCanary());
    desk.desk.rejectWith = "The rollout has changed since this was shown.";
    desk.open();
    desk.change([](view::Snapshot& snapshot) { snapshot.rollout->pause = {true, {}}; });
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QVERIFY(find<QWidget>(desk, "notice")->isVisible());
    QCOMPARE(find<QLabel>(desk, "noticeText")->text(), QStringLiteral("Not done: The rollout has changed since this was shown."));
}

void WindowTest::closingWhileARolloutRunsAsksFirst() {
    DeskWindow desk(support::sampleCanary());
    desk.open();
    desk.window->close();
    QVERIFY(desk.window->isVisible());
    QVERIFY(desk.dialog());
    QCOMPARE(desk.dialog()->objectName(), QStringLiteral("quitDialog"));
    QVERIFY(confirmByKeyboard(desk));
    QTRY_VERIFY(!desk.window->isVisible());
}

void WindowTest::chosenPastRolloutsShowTheirTimeline() {
    DeskWindow desk(support::sampleIdle());
    support::addSampleHistory(desk.desk);
    desk.open();
    press(Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(find<QLabel>(desk, "pastTitle")->text(), QStringLiteral("grasp v24 canary: Succeeded"));
    QVERIFY(tabTo(QStringLiteral("historyTable")));
    press(Qt::Key_Down);
    QTRY_COMPARE(find<QLabel>(desk, "pastTitle")->text(), QStringLiteral("grasp v24 canary: Rolled back"));
}

void WindowTest::everythingThatTakesTheKeyboardHasANameForScreenReaders() {
    DeskWindow desk(support::sampleCanary());
    support::addSampleHistory(desk.desk);
    desk.open();
    QStringList nameless;
    for (const auto* widget : desk.window->findChildren<QWidget*>()) {
        const QString type = QString::fromLatin1(widget->metaObject()->className());
        const bool takesWords = qobject_cast<const QLineEdit*>(widget) || widget->inherits("QComboBox") ||
                                widget->inherits("QAbstractSpinBox") || widget->inherits("QAbstractItemView");
        if (widget->inherits("QHeaderView")) continue;
        // Parts that Qt builds inside its own widgets are named by their owner.
        const bool inner = widget->parentWidget() &&
                           (widget->parentWidget()->inherits("QComboBox") || widget->parentWidget()->inherits("QAbstractSpinBox") ||
                            widget->parentWidget()->inherits("QComboBoxPrivateContainer"));
        if (takesWords && !inner && widget->accessibleName().isEmpty()) nameless << QStringLiteral("%1 %2").arg(type, widget->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral("; "))));
}

void WindowTest::settingsKeepTheirTypes() {
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("console.ini"));
    {
        widgets::Settings settings(path);
        settings.setLocalTime(true);
        settings.setGeometry(QByteArray("\x01\x00\x02", 3));
        for (int i = 0; i < 12; ++i) settings.addRecentPlan(QStringLiteral("/plans/%1.json").arg(i));
        settings.addRecentPlan(QStringLiteral("/plans/9.json"));
    }
    const widgets::Settings settings(path);
    QVERIFY(settings.localTime());
    QCOMPARE(settings.geometry(), QByteArray("\x01\x00\x02", 3));
    QCOMPARE(settings.recentPlans().size(), widgets::Settings::kMostRecent);
    QCOMPARE(settings.recentPlans().front(), QStringLiteral("/plans/9.json"));
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
