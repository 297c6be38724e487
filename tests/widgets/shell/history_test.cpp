// The History page: rollouts are found by what they were, and the report of the chosen one goes into the file that the
// person names, whole or not at all.
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include "tests/widgets/shell/drag_column.h"
#include "tests/widgets/shell/file_translator.h"
#include "tests/widgets/shell/sample_history.h"
#include "widgets/history/history_page.h"
#include "widgets/history/past_detail_view.h"
#include "widgets/history/past_rollouts_model.h"
#include "widgets/history/replay_slider.h"
#include "widgets/history/replay_view.h"
#include "widgets/history/report_export.h"
#include "widgets/theme/application_style.h"
#include "widgets/theme/palette.h"

using namespace slipway;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyRolloutsOfTheChosenStrategyAndOutcomeAreListed();
    void aNoteIsRecordedWithWhoAndAnEmptyOneIsNot();
    void aNoteThatIsRefusedStaysInItsField();
    void aNoteThatWasBegunWaitsForItsRollout();
    void aRolloutThatTheFilterHidesIsNeitherShownNorExported();
    void theReportIsGatheredOnceSomebodyLooks();
    void theReportSpeaksAndLooksLikeTheScreenAndAFileLikePaper();
    void nothingCanBeExportedBeforeARolloutIsChosen();
    void theEndingOfTheNameChoosesTheFormat();
    void aPdfIsPrinted();
    void aReportGoesToAPrinterOrToThePdfItWouldPrint();
    void whatCannotBeWrittenIsSaidAndTheOldFileStays();
    void whatTheDeskCannotTellIsSaid();
    void anExportThatTakesLongCanBeCancelled();
    void theReplayIsGatheredOnceSomebodyLooksAndPlaysToItsEnd();
    void aReplayThatIsNotWaitedForIsStopped();
    void headingsHaveTheirRoomInAStyleThatComesLater();
    void aColumnThatAPersonMadeWiderStaysInAnotherStyleAndLanguage();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<support::FakeDesk> m_desk;
    std::unique_ptr<widgets::HistoryPage> m_page;
    [[nodiscard]] QString of(const QString& name) const { return m_folder.filePath(name); }
};

void HistoryTest::init() {
    m_desk = std::make_unique<support::FakeDesk>();
    support::addSampleHistory(*m_desk);
    m_page = std::make_unique<widgets::HistoryPage>(*m_desk);
    m_page->refresh();
    m_page->select(QStringLiteral("2026-11-20-v24-1"));
}

void HistoryTest::onlyRolloutsOfTheChosenStrategyAndOutcomeAreListed() {
    m_desk->past.front().strategy = "blue_green";  // the one that was rolled back
    m_page->refresh();
    const auto choose = [this](const char* box, const char* choice) {
        auto* choices = m_page->findChild<QComboBox*>(QLatin1String(box));
        const int at = choices->findData(QLatin1String(choice));
        QVERIFY(at >= 0);
        choices->setCurrentIndex(at);
    };
    auto* table = m_page->findChild<QTableView*>(QStringLiteral("historyTable"));
    QCOMPARE(table->model()->rowCount(), 2);
    choose("historyStrategy", "blue_green");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data(widgets::PastRolloutsModel::kIdRole).toString(), QStringLiteral("2026-11-20-v24-1"));
    choose("historyOutcome", "succeeded");
    QCOMPARE(table->model()->rowCount(), 0);
    choose("historyStrategy", "canary");
    QCOMPARE(table->model()->rowCount(), 1);
    choose("historyStrategy", "");
    QCOMPARE(table->model()->rowCount(), 1);
}

void HistoryTest::aNoteIsRecordedWithWhoAndAnEmptyOneIsNot() {
    m_page->setWho(QStringLiteral("ana"));
    auto* note = m_page->findChild<QLineEdit*>(QStringLiteral("pastNote"));
    auto* add = m_page->findChild<QPushButton*>(QStringLiteral("addNote"));
    note->setText(QStringLiteral("   "));
    QVERIFY(!add->isEnabled());
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(m_desk->commands.empty());
    // What the engine does with it.
    m_desk->onCommand = [this](const rollout::Command& command) {
        const auto& said = std::get<rollout::Annotate>(command);
        rollout::Decision decision;
        decision.kind = rollout::DecisionKind::annotated;
        decision.who = said.operation.who;
        decision.reason = said.text;
        m_desk->details.front().decisions.push_back(decision);
    };
    note->setText(QStringLiteral(" The floor was wet. "));
    add->click();
    const auto* sent = m_desk->last<rollout::Annotate>();
    QVERIFY(sent);
    QCOMPARE(sent->rollout.value, std::string("2026-11-20-v24-1"));
    QCOMPARE(sent->operation.who, std::string("ana"));
    QVERIFY(!sent->operation.id.empty());
    QCOMPARE(note->text(), QString());
    const auto* timeline = m_page->findChild<QTreeWidget*>(QStringLiteral("pastTimeline"));
    const auto* last = timeline->topLevelItem(timeline->topLevelItemCount() - 1);
    QCOMPARE(last->text(3), QStringLiteral("ana"));
    QCOMPARE(last->text(4), QStringLiteral("The floor was wet."));
}

void HistoryTest::aNoteThatIsRefusedStaysInItsField() {
    const QSignalSpy said(m_page.get(), &widgets::HistoryPage::said);
    m_desk->rejectWith = "the disk is full";
    auto* note = m_page->findChild<QLineEdit*>(QStringLiteral("pastNote"));
    note->setText(QStringLiteral("The floor was wet."));
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(note->text(), QStringLiteral("The floor was wet."));
    QCOMPARE(said.last().at(0).toString(), QStringLiteral("Not done: the disk is full"));
    QVERIFY(said.last().at(1).toBool());
}

void HistoryTest::aNoteThatWasBegunWaitsForItsRollout() {
    auto* note = m_page->findChild<QLineEdit*>(QStringLiteral("pastNote"));
    note->setText(QStringLiteral("The floor was wet."));
    m_page->select(QStringLiteral("2026-11-22-v24-1"));
    QCOMPARE(note->text(), QString());
    note->setText(QStringLiteral("Another one."));
    m_page->select(QStringLiteral("2026-11-20-v24-1"));
    QCOMPARE(note->text(), QStringLiteral("The floor was wet."));
    m_page->select(QStringLiteral("2026-11-22-v24-1"));
    QCOMPARE(note->text(), QStringLiteral("Another one."));
}

void HistoryTest::aRolloutThatTheFilterHidesIsNeitherShownNorExported() {
    auto* words = m_page->findChild<QLineEdit*>(QStringLiteral("historyFilter"));
    const auto* toExport = m_page->findChild<QPushButton*>(QStringLiteral("exportRollout"));
    const auto* timeline = m_page->findChild<QTreeWidget*>(QStringLiteral("pastTimeline"));
    const auto shown = [&] { return timeline->topLevelItem(timeline->topLevelItemCount() - 1)->text(4); };
    QCOMPARE(shown(), QStringLiteral("All 20 robots verified on v23."));
    words->setText(QStringLiteral("2026-11-22"));
    QCOMPARE(shown(), QStringLiteral("All 100 robots keep v24."));
    QVERIFY(toExport->isEnabled());
    words->setText(QStringLiteral("no such rollout"));
    QVERIFY(!toExport->isEnabled());
    QVERIFY(!timeline->isVisibleTo(m_page.get()));
    words->clear();
    QVERIFY(toExport->isEnabled());
    QCOMPARE(shown(), QStringLiteral("All 100 robots keep v24."));
}

void HistoryTest::theReportIsGatheredOnceSomebodyLooks() {
    auto* tabs = m_page->findChild<QTabWidget*>(QStringLiteral("pastTabs"));
    auto* report = m_page->findChild<QTextBrowser*>(QStringLiteral("pastReport"));
    QVERIFY(m_desk->reported.first.empty());
    tabs->setCurrentWidget(report->parentWidget());
    QCOMPARE(m_desk->reported.first.value, std::string("2026-11-20-v24-1"));
    QCOMPARE(report->toPlainText(), QStringLiteral("A report"));
    m_page->select(QStringLiteral("2026-11-22-v24-1"));
    QCOMPARE(m_desk->reported.first.value, std::string("2026-11-22-v24-1"));
    m_desk->reportText = fail(ErrorCode::storage, "The <disk> refused.");
    m_page->select(QStringLiteral("2026-11-20-v24-1"));
    QVERIFY(report->toPlainText().contains(QStringLiteral("The <disk> refused.")));
}

void HistoryTest::theReportSpeaksAndLooksLikeTheScreenAndAFileLikePaper() {
    auto* tabs = m_page->findChild<QTabWidget*>(QStringLiteral("pastTabs"));
    tabs->setCurrentWidget(m_page->findChild<QTextBrowser*>(QStringLiteral("pastReport"))->parentWidget());
    const std::string before = m_desk->reportStyle.paper;
    m_page->setPalette(theme::qtPalette(theme::Scheme::dark));
    QVERIFY(m_desk->reportStyle.paper != before);
    QCOMPARE(m_desk->reportStyle.paper, theme::paletteOf(theme::Scheme::dark).surface.name().toStdString());
    QLocale::setDefault(QLocale(QStringLiteral("de")));
    support::FileTranslator german(QStringLiteral("de"));
    QCoreApplication::installTranslator(&german);
    QEvent spoken(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page->findChild<widgets::PastDetailView*>(), &spoken);
    QCOMPARE(m_desk->reportStyle.language, std::string("de"));
    QCOMPARE(m_desk->reportStyle.say("91.40 % of 1000 tasks (89.5 to 93.0 %)"),
             QStringLiteral("91,40 % von 1.000 Aufgaben (89,5 bis 93,0 %)").toStdString());
    QCOMPARE(m_desk->reportStyle.say("arm-7"), std::string("arm-7"));
    m_page->findChild<widgets::ReportExport*>()->exportTo(of(QStringLiteral("report.html")));
    QCOMPARE(m_desk->reportStyle.language, std::string("de"));
    QCOMPARE(m_desk->reportStyle.paper, view::PageStyle{}.paper);
    QCoreApplication::removeTranslator(&german);
    QLocale::setDefault(QLocale::c());
}

void HistoryTest::nothingCanBeExportedBeforeARolloutIsChosen() {
    support::FakeDesk empty;
    widgets::HistoryPage page(empty);
    page.refresh();
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("exportRollout"))->isEnabled());
    QVERIFY(m_page->findChild<QPushButton*>(QStringLiteral("exportRollout"))->isEnabled());
}

void HistoryTest::theEndingOfTheNameChoosesTheFormat() {
    const std::vector<std::pair<QString, view::ReportFormat>> names{{QStringLiteral("a.html"), view::ReportFormat::html},
                                                                    {QStringLiteral("a.JSON"), view::ReportFormat::json},
                                                                    {QStringLiteral("a.csv"), view::ReportFormat::csv},
                                                                    {QStringLiteral("a.pdf"), view::ReportFormat::html}};
    for (const auto& [name, format] : names) {
        m_page->findChild<widgets::ReportExport*>()->exportTo(of(name));
        QCOMPARE(m_desk->reported.first.value, std::string("2026-11-20-v24-1"));
        QCOMPARE(static_cast<int>(m_desk->reported.second), static_cast<int>(format));
    }
    QCOMPARE(contentOf(of(QStringLiteral("a.html"))), QByteArray("<h1>A report</h1>"));
}

void HistoryTest::aPdfIsPrinted() {
    m_page->findChild<widgets::ReportExport*>()->exportTo(of(QStringLiteral("report.pdf")));
    const QByteArray made = contentOf(of(QStringLiteral("report.pdf")));
    QVERIFY(made.startsWith("%PDF"));
    QVERIFY(made.trimmed().endsWith("%%EOF"));
}

void HistoryTest::aReportGoesToAPrinterOrToThePdfItWouldPrint() {
    m_page->print();
    QCOMPARE(static_cast<int>(m_desk->reported.second), static_cast<int>(view::ReportFormat::html));
    auto* dialog = m_page->findChild<QPrintDialog*>(QStringLiteral("printDialog"));
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(of(QStringLiteral("printed.pdf")));
    Q_EMIT dialog->QDialog::accepted();
    const QByteArray made = contentOf(of(QStringLiteral("printed.pdf")));
    QVERIFY(made.startsWith("%PDF"));
    QVERIFY(made.trimmed().endsWith("%%EOF"));
    dialog->close();
}

void HistoryTest::whatCannotBeWrittenIsSaidAndTheOldFileStays() {
    const QSignalSpy said(m_page.get(), &widgets::HistoryPage::said);
    m_page->findChild<widgets::ReportExport*>()->exportTo(of(QStringLiteral("no/such/folder/report.html")));
    QVERIFY(said.last().at(0).toString().contains(QStringLiteral("could not be written")));
    QVERIFY(said.last().at(1).toBool());
    QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("no")}).isEmpty());
}

void HistoryTest::whatTheDeskCannotTellIsSaid() {
    const QSignalSpy said(m_page.get(), &widgets::HistoryPage::said);
    m_desk->reportText = fail(ErrorCode::storage, "The disk refused.");
    m_page->findChild<widgets::ReportExport*>()->exportTo(of(QStringLiteral("none.html")));
    QVERIFY(said.last().at(0).toString().contains(QStringLiteral("The disk refused.")));
    QVERIFY(!QFile::exists(of(QStringLiteral("none.html"))));
    QVERIFY(m_page->findChild<QPushButton*>(QStringLiteral("exportRollout"))->isEnabled());
}

void HistoryTest::anExportThatTakesLongCanBeCancelled() {
    const QSignalSpy said(m_page.get(), &widgets::HistoryPage::said);
    auto* button = m_page->findChild<QPushButton*>(QStringLiteral("exportRollout"));
    m_desk->reportsLater = true;
    m_page->findChild<widgets::ReportExport*>()->exportTo(of(QStringLiteral("late.html")));
    QCOMPARE(button->text(), QStringLiteral("Cancel &export"));
    button->click();
    QVERIFY(m_desk->reportStop.stop_requested());
    QVERIFY(said.last().at(0).toString().contains(QStringLiteral("cancelled")));
    m_desk->reportAnswer(m_desk->reportText);  // it was on its way already
    QVERIFY(!QFile::exists(of(QStringLiteral("late.html"))));
    QCOMPARE(button->text(), QStringLiteral("&Export…"));
    m_page->findChild<widgets::ReportExport*>()->exportTo(of(QStringLiteral("again.html")));
    m_desk->reportAnswer(m_desk->reportText);
    QVERIFY(QFile::exists(of(QStringLiteral("again.html"))));
    QCOMPARE(button->text(), QStringLiteral("&Export…"));
}

void HistoryTest::theReplayIsGatheredOnceSomebodyLooksAndPlaysToItsEnd() {
    auto replay = std::make_shared<view::Replay>();
    const view::PastDetail& detail = m_desk->details.front();
    replay->decisions = detail.decisions;
    view::Snapshot snapshot;
    snapshot.rollout.emplace().id = detail.head.id;
    for (const auto& decision : replay->decisions)
        replay->frames.push_back({view::timeOf(decision), std::make_shared<view::Snapshot>(snapshot)});
    m_desk->replayed = replay;
    m_page->show();
    QVERIFY(m_desk->replayAsked.empty());
    auto* view = m_page->findChild<widgets::ReplayView*>();
    m_page->findChild<QTabWidget*>(QStringLiteral("pastTabs"))->setCurrentWidget(view);
    QCOMPARE(m_desk->replayAsked.size(), std::size_t(1));
    QCOMPARE(view->time(), replay->begin());
    auto* slider = m_page->findChild<widgets::ReplaySlider*>();
    QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(view->time(), view::timeOf(replay->decisions[2]));  // the first two share their moment
    QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("replayDecision"))->text().contains(QStringLiteral("Stage 2 (20 %): 20 robots.")));
    QTest::keyClick(slider, Qt::Key_PageUp);
    QCOMPARE(view->time(), replay->begin());
    QTest::keyClick(slider, Qt::Key_Space);
    QVERIFY(view->isPlaying());
    m_page->findChild<QComboBox*>(QStringLiteral("replaySpeed"))->setCurrentIndex(1);
    const WallTime before = view->time();
    view->advance(Milliseconds(2000));
    QVERIFY(view->time() >= before + Seconds(20));
    view->advance(std::chrono::hours(1));
    QCOMPARE(view->time(), replay->end());
    QVERIFY(!view->isPlaying());
    QVERIFY(m_desk->commands.empty());
}

void HistoryTest::aReplayThatIsNotWaitedForIsStopped() {
    m_page->show();
    auto* view = m_page->findChild<widgets::ReplayView*>();
    m_page->findChild<QTabWidget*>(QStringLiteral("pastTabs"))->setCurrentWidget(view);
    QCOMPARE(m_desk->replayAsked.size(), std::size_t(1));
    QVERIFY(!m_desk->replayStop.stop_requested());
    m_page->findChild<QPushButton*>(QStringLiteral("replayCancel"))->click();
    QVERIFY(m_desk->replayStop.stop_requested());
    m_page->findChild<QPushButton*>(QStringLiteral("replayAgain"))->click();
    QCOMPARE(m_desk->replayAsked.size(), std::size_t(2));
    m_page->select(QStringLiteral("2026-11-22-v24-1"));
    QCOMPARE(m_desk->replayAsked.back().value, std::string("2026-11-22-v24-1"));
}

void HistoryTest::headingsHaveTheirRoomInAStyleThatComesLater() {
    theme::applyStyle(*qApp, theme::SchemeChoice::light);
    m_page->resize(1500, 900);
    m_page->show();
    QCoreApplication::processEvents();
    const auto* table = m_page->findChild<QTableView*>(QStringLiteral("historyTable"));
    QHeaderView* header = table->horizontalHeader();
    header->setSortIndicatorShown(false);
    QStringList cut;
    for (int column = 0; column < header->count(); ++column)
        if (header->sectionSize(column) < header->sectionSizeHint(column))
            cut << table->model()->headerData(column, Qt::Horizontal).toString();
    qApp->setStyleSheet({});
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u',')));
}

void HistoryTest::aColumnThatAPersonMadeWiderStaysInAnotherStyleAndLanguage() {
    auto* table = m_page->findChild<QTableView*>(QStringLiteral("historyTable"));
    m_page->resize(1200, 700);
    m_page->show();
    dragColumn(*table->horizontalHeader(), widgets::PastRolloutsModel::kModels, 300);
    QCOMPARE(table->columnWidth(widgets::PastRolloutsModel::kModels), 300);
    const int before = table->columnWidth(widgets::PastRolloutsModel::kStarted);
    m_page->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 0px 60px; }"));
    QVERIFY(table->columnWidth(widgets::PastRolloutsModel::kStarted) != before);
    QCOMPARE(table->columnWidth(widgets::PastRolloutsModel::kModels), 300);
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &language);
    QCOMPARE(table->columnWidth(widgets::PastRolloutsModel::kModels), 300);
}

QTEST_MAIN(HistoryTest)
#include "history_test.moc"
