// slipway: the desk console. Reads the command line, hands over to a running console if there is one, puts
// engine and window together, and takes them down in order.
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <algorithm>
#include <array>
#include <cstdio>
#include <initializer_list>
#include <string_view>

#include "app/console/album.h"
#include "app/console/console_options.h"
#include "app/console/demo_fleet.h"
#include "app/console/engine.h"
#include "app/console/host_desk.h"
#include "app/console/plan_studies.h"
#include "app/console/program_facts.h"
#include "app/console/screenshot.h"
#include "app/console/single_instance.h"
#include "app/console/startup_time.h"
#include "app/console/stop_signals.h"
#include "widgets/shell/language.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/plan_file.h"
#include "widgets/theme/application_style.h"
#include "widgets/theme/desktop_portal.h"

namespace {

using namespace slipway;

constexpr int kExitWrong = 2;
constexpr int kExitOther = 1;

widgets::WindowOptions windowOptions(const console::ConsoleOptions& options, bool loopback) {
    widgets::WindowOptions window;
    window.who = options.who;
    // Translated by the window, whenever the language changes.
    window.environment = QString::fromLatin1(loopback ? QT_TRANSLATE_NOOP("Console", "This machine only")
                                                      : QT_TRANSLATE_NOOP("Console", "Unencrypted network"));
    window.environmentWarns = !loopback;
    window.anyRobot = options.acceptAnyRobot;
    window.samplePlan = QStringLiteral(":/plans/canary-demo.json");
    window.now = [] { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); };
    window.later = widgets::qtLater();
    window.studies = {console::characteristicsOf, console::rehearsalOf};
    window.program = console::programFacts(options);
    window.laidDown.theme = options.theme;
    if (!options.language.isEmpty()) window.laidDown.language = options.language;
    return window;
}

/// Says why the console cannot start: in a window when a person is there to read it, and always on stderr.
int refuse(QApplication& application, const console::ConsoleOptions& options, const Error& error) {
    const std::string sentence = describe(error);
    std::fprintf(stderr, "slipway: %s\n", sentence.c_str());
    const int code = error.code == ErrorCode::invalidInput ? kExitWrong : kExitOther;
    if (!options.screenshot.isEmpty() || QGuiApplication::platformName() == QStringLiteral("offscreen")) return code;
    theme::applyStyle(application, options.theme.value_or(theme::SchemeChoice::system));
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("Console", "Slipway cannot start"), QString::fromStdString(sentence),
                    QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    QObject::connect(&box, &QDialog::finished, &application, [code] { QCoreApplication::exit(code); });
    box.open();
    return QApplication::exec();
}

void obey(widgets::MainWindow& window, const QString& plan, const std::optional<widgets::Page>& page) {
    if (!plan.isEmpty()) window.openPlanFile(plan);
    if (page) window.showPage(*page);
}

int run(QApplication& application, const console::ConsoleOptions& options, console::SingleInstance& instance, widgets::Language& language) {
    std::optional<Milliseconds> lease;
    if (!options.plan.isEmpty()) {
        if (const auto plan = widgets::readPlanAt(options.plan)) lease = plan->lease;
    }
    auto engine = console::Engine::start(options, lease);
    if (!engine) return refuse(application, options, engine.error());
    if (const auto listening = instance.listen(); !listening) std::fprintf(stderr, "slipway: %s\n", describe(listening.error()).c_str());
    console::HostDesk desk((*engine)->host());
    widgets::Settings settings(QDir(options.data).filePath(QStringLiteral("console.ini")));
    if (options.language.isEmpty() && !language.use(settings.language())) language.use(QStringLiteral("system"));
    int code = 0;
    {
        widgets::SystemTray tray;
        widgets::WindowOptions facts = windowOptions(options, (*engine)->isLoopback());
        facts.tray = &tray;
        const QString fleetsim = console::DemoFleet::find(QCoreApplication::applicationDirPath());
        console::DemoFleet fleet(desk, fleetsim, options.acceptAnyRobot);
        if (!fleetsim.isEmpty())
            facts.startDemo = [&fleet](const QString& url, std::function<void(const QString&)> failed) {
                fleet.start(url, std::move(failed));
            };
        widgets::MainWindow window(desk, settings, facts);
        // Now that all widgets are there: with a style sheet already set, each would be styled again whenever it finds its place.
        // Before anything is opened: columns take the width that their text has in this style.
        theme::applyStyle(application, options.theme.value_or(settings.theme()));
        if (options.size) window.resize(*options.size);
        obey(window, options.plan, options.page);
        for (const QString& map : options.maps) window.openFloorPlan(map);
        if (!options.checklist.isEmpty()) window.openChecklistFile(options.checklist);
        QObject::connect(&instance, &console::SingleInstance::requested, &window, [&window](const console::Request& request) {
            obey(window, request.plan, widgets::pageNamed(request.page));
            window.bringUp();
        });
        QObject::connect(&window, &widgets::MainWindow::languageChanged, &language, &widgets::Language::use);
        console::StopSignals signals;
        QObject::connect(&signals, &console::StopSignals::stopRequested, &window, &widgets::MainWindow::endNow);
        QObject::connect(&signals, &console::StopSignals::stopRequested, &application, &QCoreApplication::quit, Qt::QueuedConnection);
        std::optional<console::Screenshot> screenshot;
        if (!options.screenshot.isEmpty()) screenshot.emplace(window, options.screenshot, options.screenshotAfter, options.part);
        std::optional<console::Album> album;
        if (!options.screenshots.isEmpty())
            album.emplace(application, window, language,
                          console::Album::Order{options.screenshots, options.poses, options.languages, options.theme, options.size,
                                                options.screenshotAfter});
        std::optional<console::StartupTime> startup;
        if (options.startupTime) startup.emplace(window);
        window.show();
        code = QApplication::exec();
    }
    // Answers are queued to the desk: the engine's thread ends before it does.
    (*engine)->stop();
    return code;
}

bool anyOf(int argc, char** argv, std::initializer_list<std::string_view> wanted) {
    return std::any_of(argv + 1, argv + argc, [&](const char* given) { return std::ranges::find(wanted, given) != wanted.end(); });
}

/// Questions that need no window, and no display.
bool asksOnly(int argc, char** argv) { return argc > 1 && anyOf(argc, argv, {"-h", "--help", "--help-all", "-v", "--version"}); }

/// Without one Qt ends the program with a page of words about plugins.
bool hasDisplay(int argc, char** argv) {
    if (argc > 1 && anyOf(argc, argv, {"-platform", "--platform"})) return true;
    return std::ranges::any_of(std::array{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
                               [](const char* name) { return qEnvironmentVariableIsSet(name); });
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("slipway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    if (asksOnly(argc, argv)) {
        const QCoreApplication bare(argc, argv);
        return console::readOptions(QCoreApplication::arguments()) ? 0 : kExitWrong;
    }
    if (!hasDisplay(argc, argv)) {
        std::fputs("slipway: There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). slipway-cli needs none.\n", stderr);
        return kExitWrong;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Slipway"));
    const auto options = console::readOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "slipway: %s\n", describe(options.error()).c_str());
        return kExitWrong;
    }
    widgets::Language language(application);
    language.use(options->language);
    const theme::DesktopPortal portal(QDBusConnection::sessionBus());
    QObject::connect(&portal, &theme::DesktopPortal::wishChanged, &application,
                     [&application](const theme::DesktopWish& wish) { theme::heedDesktop(application, wish); });
    console::SingleInstance instance(options->data);
    if (options->screenshot.isEmpty() && options->screenshots.isEmpty()) {
        console::Request request;
        if (!options->plan.isEmpty()) request.plan = QFileInfo(options->plan).absoluteFilePath();
        if (options->page) request.page = widgets::pageName(*options->page);
        if (instance.forward(request)) {
            std::fprintf(stderr, "slipway: a console is running on %s; it was asked to show what you named.\n", qPrintable(options->data));
            return 0;
        }
    }
    return run(application, *options, instance, language);
}
