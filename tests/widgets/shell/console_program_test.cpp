// The program `slipway` as a process: its command line, its picture, its one instance, its end by a signal.
#include <sys/types.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include "widgets/shell/pages.h"

namespace {

constexpr int kPatience = 180'000;  // milliseconds; the album takes a minute where others work too

struct Outcome {
    int code = -1;
    QString error;
};

void start(QProcess& process, const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SLIPWAY_PROGRAM), arguments);
}

Outcome run(const QStringList& arguments) {
    QProcess process;
    start(process, arguments);
    if (!process.waitForFinished(kPatience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardError())};
}

QString demoPlan() { return QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans/canary-demo.json"); }

}  // namespace

class ConsoleProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScreenshotIsWrittenInTheAskedSize();
    void aPartOfTheWindowIsPicturedAlone();
    void everyPageIsPicturedByOneCommand();
    void aWrongOptionIsUsageWithOneLine_data();
    void aWrongOptionIsUsageWithOneLine();
    void aSecondConsoleHandsItsPlanOver();
    void aScreenshotOfAHeldDirectoryIsRefused();
    void aSignalEndsItInOrder();
    void withoutADisplayItHelpsAndSaysWhatIsMissing();

private:
    QTemporaryDir m_directory;
};

void ConsoleProgramTest::withoutADisplayItHelpsAndSaysWhatIsMissing() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(QString::fromLatin1(name));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SLIPWAY_PROGRAM), {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("--open"));
    process.start(QStringLiteral(SLIPWAY_PROGRAM), {});
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("DISPLAY") && said.count('\n') == 1, said.constData());
}

void ConsoleProgramTest::aScreenshotIsWrittenInTheAskedSize() {
    const QString picture = m_directory.filePath(QStringLiteral("plan.png"));
    const Outcome outcome = run({"--data", m_directory.filePath("a"), "--listen", "127.0.0.1:0", "--open", demoPlan(), "--page", "plan",
                                 "--theme", "dark", "--size", "1280x720", "--screenshot", picture});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    const QImage image(picture);
    QCOMPARE(image.size(), QSize(1280, 720));
    QVERIFY2(image.pixelColor(640, 700).lightness() < 128, "the dark theme was asked for");
}

void ConsoleProgramTest::aPartOfTheWindowIsPicturedAlone() {
    const QString picture = m_directory.filePath(QStringLiteral("part.png"));
    const auto pictured = [&](const QString& part) {
        return run({"--data", m_directory.filePath("a"), "--listen", "127.0.0.1:0", "--page", "robots", "--size", "1280x720",
                    "--screenshot", picture, "--part", part});
    };
    QVERIFY(pictured(QStringLiteral("robotFilter")).code == 0);
    const QSize size = QImage(picture).size();
    QVERIFY2(size.width() > 50 && size.width() < 640 && size.height() < 100, "as large as the part");
    QFile::remove(picture);
    QCOMPARE(pictured(QStringLiteral("nothingOfThisName")).code, 1);
    QVERIFY(!QFile::exists(picture));
}

void ConsoleProgramTest::everyPageIsPicturedByOneCommand() {
    const QDir album(m_directory.filePath("pictures/all"));
    const auto picture = [&](const QString& theme, const QString& size) {
        return run({"--data", m_directory.filePath("album"), "--listen", "127.0.0.1:0", "--screenshots", album.path(), "--languages", "en",
                    "--theme", theme, "--size", size});
    };
    const Outcome dark = picture(QStringLiteral("dark"), QStringLiteral("1280x720"));
    QVERIFY2(dark.code == 0, qPrintable(dark.error));
    const Outcome white = picture(QStringLiteral("high-contrast-white"), QStringLiteral("1600x1000"));
    QVERIFY2(white.code == 0, qPrintable(white.error));
    QCOMPARE(album.entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{"en"});
    const QDir pictures(album.filePath("en"));
    for (const char* page : slipway::widgets::kPageNames) {
        for (const QString& name : {QStringLiteral("%1-dark-1280x720@1x.png"), QStringLiteral("%1-dark-1280x720@2x.png"),
                                    QStringLiteral("%1-high-contrast-white-1600x1000@2x.png")})
            QVERIFY2(pictures.exists(name.arg(QLatin1String(page))), qPrintable(name.arg(QLatin1String(page))));
    }
    QCOMPARE(pictures.entryList({"settings-*.png"}), QStringList{"settings-dark-1280x720@1x.png"});
    QVERIFY2(pictures.entryList({"pause-*.png"}).isEmpty(), "there is no rollout to pause");
    const QImage small(pictures.filePath("history-dark-1280x720@1x.png"));
    QCOMPARE(small.size(), QSize(1280, 720));
    QCOMPARE(QImage(pictures.filePath("live-high-contrast-white-1600x1000@2x.png")).size(), QSize(3200, 2000));
    QVERIFY(QImage(pictures.filePath("plan-high-contrast-white-1600x1000@1x.png")).pixelColor(5, 300).lightness() > 128);
    QVERIFY(QImage(pictures.filePath("plan-dark-1280x720@1x.png")).pixelColor(5, 300).lightness() < 128);
}

void ConsoleProgramTest::aWrongOptionIsUsageWithOneLine_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("page") << QStringList{"--page", "nowhere"};
    QTest::newRow("theme") << QStringList{"--theme", "pink"};
    QTest::newRow("size") << QStringList{"--size", "big"};
    QTest::newRow("poses") << QStringList{"--poses", "live,nothing"};
    QTest::newRow("address") << QStringList{"--listen", "127.0.0.1:notaport"};
    QTest::newRow("lan without the word") << QStringList{"--listen", "0.0.0.0:0"};
    QTest::newRow("any robot on the lan") << QStringList{"--listen", "0.0.0.0:0", "--insecure-lan", "--accept-any-robot"};
    QTest::newRow("stray argument") << QStringList{"plan.json"};
}

void ConsoleProgramTest::aWrongOptionIsUsageWithOneLine() {
    QFETCH(QStringList, arguments);
    const QString data = m_directory.filePath(QStringLiteral("never"));
    const Outcome outcome = run(QStringList{"--data", data} + arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.error.trimmed().count(QLatin1Char('\n')), 0);
    QVERIFY2(!QFile::exists(data), "nothing is created for a wrong command line");
}

void ConsoleProgramTest::aSecondConsoleHandsItsPlanOver() {
    const QString data = m_directory.filePath(QStringLiteral("held"));
    QProcess first;
    start(first, {"--data", data, "--listen", "127.0.0.1:0"});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data + QStringLiteral("/slipway.db")), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(run({"--data", data, "--listen", "127.0.0.1:0", "--open", demoPlan(), "--page", "plan"})
                                 .error.contains(QStringLiteral("is running")),
                             kPatience);
    QVERIFY(first.state() == QProcess::Running);
    ::kill(static_cast<pid_t>(first.processId()), SIGTERM);
    QVERIFY(first.waitForFinished(kPatience));
    QCOMPARE(first.exitCode(), 0);
}

void ConsoleProgramTest::aScreenshotOfAHeldDirectoryIsRefused() {
    const QString data = m_directory.filePath(QStringLiteral("held-too"));
    QProcess first;
    start(first, {"--data", data, "--listen", "127.0.0.1:0"});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data + QStringLiteral("/slipway.db")), kPatience);
    const Outcome outcome = run({"--data", data, "--listen", "127.0.0.1:0", "--screenshot", m_directory.filePath("no.png")});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.error.contains(QString::number(first.processId())), qPrintable(outcome.error));
    ::kill(static_cast<pid_t>(first.processId()), SIGTERM);
    QVERIFY(first.waitForFinished(kPatience));
}

void ConsoleProgramTest::aSignalEndsItInOrder() {
    const QString data = m_directory.filePath(QStringLiteral("signal"));
    QProcess process;
    start(process, {"--data", data, "--listen", "127.0.0.1:0"});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data + QStringLiteral("/slipway.db")), kPatience);
    // The handlers are in place once the window is there: a signal before that ends the process at once.
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(kPatience));
    const Outcome again = run({"--data", data, "--listen", "127.0.0.1:0", "--screenshot", m_directory.filePath("again.png")});
    QVERIFY2(again.code == 0, qPrintable(again.error));
}

QTEST_MAIN(ConsoleProgramTest)
#include "console_program_test.moc"
