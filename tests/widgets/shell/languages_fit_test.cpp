// Every page has the room that its words need, in every language and at the least size of the window as at the usual one: nothing is
// cut off, nothing is scrolled sideways, and the window never grows for a word.
#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLocale>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <array>
#include <memory>
#include <utility>

#include "tests/widgets/shell/desk_window.h"
#include "tests/widgets/shell/file_translator.h"
#include "tests/widgets/shell/fitting.h"
#include "tests/widgets/shell/sample_history.h"
#include "widgets/live/gates_model.h"
#include "widgets/shell/language.h"
#include "widgets/theme/application_style.h"

using namespace slipway;
using support::DeskWindow;

namespace {

QString sample(const char* path) { return QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/%1").arg(QLatin1String(path)); }

void settle() {
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
}

QStringList faultsOf(const QWidget& window, const QString& where) {
    QStringList faults;
    for (const QString& one : support::cutOff(window)) faults << QStringLiteral("%1: cut off: %2").arg(where, one);
    for (const QString& one : support::scrolledSideways(window)) faults << QStringLiteral("%1: scrolled sideways: %2").arg(where, one);
    return faults;
}

}  // namespace

class LanguagesFitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_font = QApplication::font(); }
    void cleanup() {
        QApplication::setFont(m_font);
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void everyPageHasItsRoom_data();
    void everyPageHasItsRoom();
    void aSwitchOfLanguageCutsNothing_data() { addLanguages(); }
    void aSwitchOfLanguageCutsNothing();
    void theFirstPictureAfterASwitchIsLaidOut_data();
    void theFirstPictureAfterASwitchIsLaidOut();
    void everythingAboutEveryGateIsSeenAtTheLeastSize_data() { addLanguages(); }
    void everythingAboutEveryGateIsSeenAtTheLeastSize();
    void sixPastRolloutsAreSeenWholeAtTheLeastSize_data() { addLanguages(); }
    void sixPastRolloutsAreSeenWholeAtTheLeastSize();
    void noDialogAboutThePastCoversRollBack_data() { addLanguages(); }
    void noDialogAboutThePastCoversRollBack();

private:
    QFont m_font;  // before any language had its faces
    static void addLanguages() {
        QTest::addColumn<QString>("code");
        for (const QString& code : widgets::Language::codes()) QTest::addRow("%s", qPrintable(code)) << code;
    }
    /// The window at its least size in that language.
    static void openIn(const QString& code, DeskWindow& desk) {
        theme::applyStyle(*qApp, theme::SchemeChoice::light);  // its paddings count
        QLocale::setDefault(QLocale(code));
        QApplication::setLayoutDirection(QLocale(code).textDirection());
        desk.makeWindow();
        desk.window->resize(1280, 720);
        desk.open();
    }
};

void LanguagesFitTest::everyPageHasItsRoom_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSize>("size");
    for (const QString& code : widgets::Language::codes())
        for (const QSize size : {QSize(1280, 720), QSize(1600, 1000)})
            QTest::addRow("%s-%d", qPrintable(code), size.width()) << code << size;
}

void LanguagesFitTest::everyPageHasItsRoom() {
    QFETCH(QString, code);
    QFETCH(QSize, size);
    support::FileTranslator translator(code);
    QVERIFY(!translator.isEmpty());
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(code));
    QApplication::setLayoutDirection(QLocale(code).textDirection());
    DeskWindow desk(support::sampleCanary());
    support::addSampleHistory(desk.desk);
    desk.window->resize(size);
    desk.open();
    QVERIFY(desk.window->openPlanFile(sample("plans/canary-demo.json")));
    QVERIFY(desk.window->openChecklistFile(sample("checklist/canary-demo.json")));
    QStringList faults;
    for (std::size_t page = 0; page < widgets::kPageNames.size(); ++page) {
        desk.window->showPage(static_cast<widgets::Page>(page));
        settle();
        faults << faultsOf(*desk.window, QLatin1String(widgets::kPageNames[page]));
        for (auto* tabs : desk.window->findChildren<QTabWidget*>()) {
            if (tabs->objectName() == QLatin1String("pages") || !tabs->isVisible()) continue;
            for (int tab = 1; tab < tabs->count(); ++tab) {
                if (!tabs->isTabEnabled(tab) || !tabs->isTabVisible(tab)) continue;
                tabs->setCurrentIndex(tab);
                settle();
                faults << faultsOf(*desk.window, QStringLiteral("%1 %2").arg(tabs->objectName()).arg(tab));
            }
            tabs->setCurrentIndex(0);
        }
    }
    if (desk.window->size() != size) faults << QStringLiteral("the window grew to %1").arg(desk.window->width());
    QCoreApplication::removeTranslator(&translator);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void LanguagesFitTest::aSwitchOfLanguageCutsNothing() {
    QFETCH(QString, code);
    DeskWindow desk(support::sampleCanary());
    openIn(QStringLiteral("en"), desk);
    desk.window->showPage(widgets::Page::live);
    settle();
    support::FileTranslator translator(code);
    QLocale::setDefault(QLocale(code));
    QApplication::setLayoutDirection(QLocale(code).textDirection());
    QCoreApplication::installTranslator(&translator);
    settle();
    const QStringList faults = faultsOf(*desk.window, QStringLiteral("live"));
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void LanguagesFitTest::theFirstPictureAfterASwitchIsLaidOut_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const auto& [from, to] :
         {std::pair("ar", "ja"), std::pair("en", "zh_CN"), std::pair("ar", "de"), std::pair("zh_CN", "ar"), std::pair("en", "ar")})
        QTest::addRow("%s-%s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to);
}

void LanguagesFitTest::theFirstPictureAfterASwitchIsLaidOut() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    support::FileTranslator after(to);
    DeskWindow desk(support::sampleCanary());
    widgets::Language language(*qApp);
    language.use(from);
    auto translator = std::make_unique<support::FileTranslator>(from);
    QCoreApplication::installTranslator(translator.get());
    theme::applyStyle(*qApp, theme::SchemeChoice::light);
    desk.makeWindow();
    desk.window->resize(1280, 720);
    desk.open();
    desk.window->showPage(widgets::Page::live);
    settle();
    translator.reset();
    language.use(to);
    QCoreApplication::installTranslator(&after);
    // What was asked for by then, as before every picture; not what it asks for in its turn.
    QCoreApplication::sendPostedEvents();
    QStringList faults = faultsOf(*desk.window, QStringLiteral("live"));
    const auto* rollBack = desk.window->findChild<QAbstractButton*>(QStringLiteral("rollBackButton"));
    const QString word = after.translate("Actions", "&Roll back…", nullptr, -1);
    if (rollBack->text() != word) faults << QStringLiteral("%1 is not %2").arg(rollBack->text(), word);
    const auto* columns = desk.window->findChild<QSplitter*>(QStringLiteral("liveColumns"));
    if (columns->widget(0)->geometry().united(columns->widget(1)->geometry()) != columns->rect())
        faults << QStringLiteral("the columns of Live leave their edges");
    const auto* side = desk.window->findChild<QWidget*>(QStringLiteral("sideDock"));
    if ((side->x() > desk.window->width() / 2) != (to == QLatin1String("ar"))) faults << QStringLiteral("docks at %1").arg(side->x());
    QCoreApplication::removeTranslator(&after);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void LanguagesFitTest::everythingAboutEveryGateIsSeenAtTheLeastSize() {
    QFETCH(QString, code);
    support::FileTranslator translator(code);
    QCoreApplication::installTranslator(&translator);
    view::Snapshot snapshot = *support::sampleCanary();
    auto& gates = snapshot.rollout->stages[snapshot.rollout->stage].gates;
    gates[0].verdict = rollout::Verdict::fail;  // in bold
    for (rollout::GateReading& gate : gates) {
        gate.count = 20'000;
        gate.since = EngineTime(snapshot.at.time_since_epoch() - std::chrono::hours(3));
    }
    DeskWindow desk(std::make_shared<const view::Snapshot>(snapshot));
    openIn(code, desk);
    desk.window->showPage(widgets::Page::live);
    settle();
    const auto* table = desk.window->findChild<QTableView*>(QStringLiteral("gatesTable"));
    QStringList faults = support::elided(*table) + faultsOf(*desk.window, QStringLiteral("live"));
    for (int column = 0; column < live::GatesModel::columns; ++column) {
        const QString name = table->model()->headerData(column, Qt::Horizontal).toString();
        if (column != live::GatesModel::evidenceColumn && table->isColumnHidden(column)) faults << QStringLiteral("hidden: ") + name;
    }
    if (table->verticalScrollBar()->maximum() > 0)
        faults << QStringLiteral("gates below the edge of %1 px").arg(table->viewport()->height());
    const int value = live::GatesModel::valueColumn;
    if (!table->model()->index(0, value).data().toString().contains(u'–')) faults << QStringLiteral("no interval");
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void LanguagesFitTest::sixPastRolloutsAreSeenWholeAtTheLeastSize() {
    QFETCH(QString, code);
    support::FileTranslator translator(code);
    QCoreApplication::installTranslator(&translator);
    DeskWindow desk(support::sampleCanary());
    support::addSampleHistory(desk.desk);
    const auto two = desk.desk.past;
    for (int i = 0; i < 3; ++i) desk.desk.past.insert(desk.desk.past.end(), two.begin(), two.end());
    auto replay = std::make_shared<view::Replay>();
    replay->frames = {{support::sampleNow(), support::sampleCanary()}};
    desk.desk.replayed = replay;
    openIn(code, desk);
    desk.window->showPage(widgets::Page::history);
    settle();
    const auto* table = desk.window->findChild<QTableView*>(QStringLiteral("historyTable"));
    QStringList faults = support::elided(*table) + faultsOf(*desk.window, QStringLiteral("history"));
    if (support::rowsSeen(*table) < 6) faults << QStringLiteral("only %1 rows").arg(support::rowsSeen(*table));
    auto* tabs = desk.window->findChild<QTabWidget*>(QStringLiteral("pastTabs"));
    for (const int tab : {1, 0}) {  // the replay takes all the height, and gives it back
        tabs->setCurrentIndex(tab);
        settle();
    }
    if (support::rowsSeen(*table) < 6) faults << QStringLiteral("only %1 rows after the replay").arg(support::rowsSeen(*table));
    const auto* timeline = desk.window->findChild<QTreeWidget*>(QStringLiteral("pastTimeline"));
    const int why = timeline->columnWidth(timeline->columnCount() - 1);
    if (why < 40 * timeline->fontMetrics().averageCharWidth()) faults << QStringLiteral("why: %1 px").arg(why);
    const int decisions = timeline->viewport()->height() / timeline->visualItemRect(timeline->topLevelItem(0)).height();
    if (decisions < 5) faults << QStringLiteral("only %1 decisions").arg(decisions);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void LanguagesFitTest::noDialogAboutThePastCoversRollBack() {
    QFETCH(QString, code);
    DeskWindow desk(support::sampleCanary());
    support::addSampleHistory(desk.desk);
    widgets::Language language(*qApp);
    language.use(code);
    support::FileTranslator translator(code);
    QCoreApplication::installTranslator(&translator);
    openIn(code, desk);
    desk.window->showPage(widgets::Page::history);
    settle();
    const auto* rollBack = desk.window->findChild<QWidget*>(QStringLiteral("rollBackButton"));
    const QRect button(rollBack->mapTo(desk.window.get(), QPoint(0, 0)), rollBack->size());
    QStringList faults;
    for (const auto& [opener, name] : {std::pair("compareWith", "compareDialog"), std::pair("whatIf", "whatIfDialog")}) {
        desk.window->findChild<QAbstractButton*>(QLatin1String(opener))->click();
        settle();
        auto* dialog = desk.window->findChild<QDialog*>(QLatin1String(name));
        QVERIFY(dialog);
        QRect box(QPoint(0, 0), dialog->size());
        box.moveCenter(desk.window->rect().center());
        if (box.intersects(button)) faults << QStringLiteral("%1: %2 px").arg(dialog->objectName()).arg(dialog->width());
        dialog->close();
    }
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(LanguagesFitTest)
#include "languages_fit_test.moc"
