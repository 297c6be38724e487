// The Investigate page with the real host and its store: a rollout of simulated robots that was rolled back is read, reviewed by the
// keyboard, concluded, and all of it is still there after a restart.
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "app/console/engine.h"
#include "app/console/host_desk.h"
#include "widgets/investigate/label_review_view.h"
#include "widgets/shell/main_window.h"

using namespace slipway;

namespace {

constexpr int kPatience = 120'000;  // milliseconds; a condition that never comes fails the test

/// Rolls a bad candidate out to a simulated fleet with the command line; false if that did not end in a rollback.
bool rollOut(const QString& data) {
    constexpr int kRolledBack = 3;
    QProcess run;
    run.start(QStringLiteral(SLIPWAY_CLI),
              {QStringLiteral("run"), QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans/canary-demo.json"), QStringLiteral("--data"),
               data, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--accept-any-robot"),
               QStringLiteral("--yes"), QStringLiteral("--json"), QStringLiteral("--min-robots"), QStringLiteral("100"),
               QStringLiteral("--checklist"), QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/checklist/canary-demo.json")});
    QString url;
    while (url.isEmpty() && run.waitForReadyRead(kPatience)) {
        while (run.canReadLine()) {
            const auto event = QJsonDocument::fromJson(run.readLine()).object();
            if (event[QStringLiteral("event")].toString() == QStringLiteral("listening")) url = event[QStringLiteral("url")].toString();
        }
    }
    QProcess fleet;
    fleet.start(QStringLiteral(SLIPWAY_FLEETSIM),
                {QStringLiteral("--url"), url, QStringLiteral("--robots"), QStringLiteral("100"), QStringLiteral("--task-seconds"),
                 QStringLiteral("0.1"), QStringLiteral("--unseen-success"), QStringLiteral("0.3"), QStringLiteral("--quiet")});
    const bool ended = run.waitForFinished(kPatience);
    fleet.terminate();
    fleet.waitForFinished(5'000);
    return ended && run.exitCode() == kRolledBack;
}

/// Everything main() puts together.
struct Console {
    std::unique_ptr<console::Engine> engine;
    std::unique_ptr<console::HostDesk> desk;
    widgets::Settings settings;
    std::unique_ptr<widgets::MainWindow> window;

    explicit Console(const QString& data) {
        console::ConsoleOptions options;
        options.data = data;
        options.listen = QStringLiteral("127.0.0.1:0");
        options.acceptAnyRobot = true;
        auto started = console::Engine::start(options, Seconds(20));
        if (!started) return;
        engine = std::move(*started);
        desk = std::make_unique<console::HostDesk>(engine->host());
        widgets::WindowOptions look;
        look.who = QStringLiteral("mara");
        look.anyRobot = true;
        look.now = [] { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); };
        look.later = widgets::qtLater();
        window = std::make_unique<widgets::MainWindow>(*desk, settings, look);
        window->show();
        window->showPage(widgets::Page::investigate);
    }
    ~Console() {
        if (engine) engine->stop();
        window.reset();
    }
    [[nodiscard]] QString text(const char* label) const { return window->findChild<QLabel*>(QLatin1String(label))->text(); }
    [[nodiscard]] widgets::LabelReviewView* review() const { return window->findChild<widgets::LabelReviewView*>(); }
    void showTab(int tab) const { window->findChild<QTabWidget*>(QStringLiteral("investigateTabs"))->setCurrentIndex(tab); }
    /// Where SLIPWAY_PICTURES names a directory, for whoever wants to look.
    void picture(const char* name) const {
        const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES");
        if (folder.isEmpty()) return;
        QCoreApplication::processEvents();
        window->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    }
};

}  // namespace

class ConsoleInvestigateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRollbackIsReadReviewedAndConcludedAndStaysSo();
};

void ConsoleInvestigateTest::aRollbackIsReadReviewedAndConcludedAndStaysSo() {
    const QTemporaryDir directory;
    const QString data = directory.filePath(QStringLiteral("data"));
    QVERIFY(rollOut(data));
    std::int64_t reviewed = 0;
    {
        const Console console(data);
        QVERIFY(console.window);
        QTRY_VERIFY_WITH_TIMEOUT(!console.text("overfittingFinding").isEmpty(), kPatience);
        QVERIFY(console.text("investigateStanding").contains(QStringLiteral("nobody has recorded a conclusion")));
        QVERIFY(console.text("overfittingData").contains(QStringLiteral("pouch")));
        console.picture("hypotheses");
        console.showTab(1);
        console.picture("breakdowns");
        console.showTab(2);
        console.window->findChild<QPushButton*>(QStringLiteral("drawSample"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!console.review()->course().isEmpty(), kPatience);
        QVERIFY(console.review()->course().details() != nullptr);
        QTest::keyClick(console.review(), Qt::Key_C);
        QTest::keyClick(console.review(), Qt::Key_R);
        QTest::keyClick(console.review(), Qt::Key_R);
        QTest::keyClick(console.review(), Qt::Key_U);
        console.picture("review");
        reviewed = console.review()->course().review().reviewed;
        QCOMPARE(reviewed, std::int64_t{2});
        console.showTab(3);
        console.window->findChild<QPlainTextEdit*>(QStringLiteral("conclusionText"))
            ->setPlainText(QStringLiteral("Pouches were not trained."));
        console.window->findChild<QPlainTextEdit*>(QStringLiteral("conclusionAction"))
            ->setPlainText(QStringLiteral("Retrain with pouches."));
        console.window->findChild<QLineEdit*>(QStringLiteral("conclusionOwner"))->setText(QStringLiteral("ben"));
        console.window->findChild<QPushButton*>(QStringLiteral("recordConclusion"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.text("investigateStanding").contains(QStringLiteral("Concluded by mara")), kPatience);
        console.picture("conclusion");
    }
    const Console again(data);
    QVERIFY(again.window);
    QTRY_VERIFY_WITH_TIMEOUT(again.text("investigateStanding").contains(QStringLiteral("Pouches were not trained.")), kPatience);
    QCOMPARE(again.review()->course().review().reviewed, reviewed);
    bool toInvestigate = true;
    std::string report;
    again.desk->pastRollouts([&](const auto& past) { toInvestigate = past->front().toInvestigate; });
    again.desk->report(again.desk->snapshot()->rollout->id, view::ReportFormat::html, {}, {},
                       [&](const Result<std::string>& text) { report = *text; });
    QTRY_VERIFY_WITH_TIMEOUT(!report.empty(), kPatience);
    QVERIFY(!toInvestigate);
    for (const char* part : {"Overfitting", "Label review: 2 of", "Retrain with pouches."})
        QVERIFY2(report.find(part) != std::string::npos, part);
}

QTEST_MAIN(ConsoleInvestigateTest)
#include "console_investigate_test.moc"
