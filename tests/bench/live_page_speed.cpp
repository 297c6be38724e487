// Benchmark: the Live page (or another) of the real main window while a big fleet reports every five seconds and finishes tasks, beside a
// bare drawing of the same map. Snapshots are made 30 times a second on a thread of their own, as the host does. Prints; judges nothing.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <numbers>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "core/base/latest_box.h"
#include "tests/bench/counting_application.h"
#include "tests/bench/moving_fleet.h"
#include "tests/support/fake_desk.h"
#include "tests/widgets/shell/sample_history.h"
#include "widgets/map/map_view.h"
#include "widgets/shell/main_window.h"
#include "widgets/theme/application_style.h"
#include "widgets/theme/glyphs.h"

namespace {

using namespace slipway;
using bench::milliseconds;
using bench::percentile;
using bench::SteadyClock;
using bench::threadMilliseconds;

constexpr auto kPublishEvery = std::chrono::microseconds(33'333);
constexpr auto kPulse = std::chrono::milliseconds(5);
constexpr auto kWarmUp =
    std::chrono::milliseconds(static_cast<int>(1000.0 * (bench::kReportEvery + 1.0)));  // then every robot is on its way
constexpr int kBareRounds = 300;
constexpr int kPastRollouts = 500;

struct Options {
    double seconds = 300.0;
    int robots = 10'000;
    double tasks = 2'000.0;
    std::string page = "live";
    int zoom = 0;         // steps in, or out if negative
    bool follow = false;  // a robot on the map
    std::string filter;   // of the Robots page
    std::string sort;
};

/// A desk whose snapshot another thread replaces: what the host's latest-wins box is for the console.
class MovingDesk : public support::FakeDesk {
public:
    [[nodiscard]] std::shared_ptr<const view::Snapshot> snapshot() const override { return m_newest.get(); }
    void publish(std::shared_ptr<const view::Snapshot> snapshot) { m_newest.put(std::move(snapshot)); }

private:
    LatestBox<view::Snapshot> m_newest;
};

void fillHistory(MovingDesk& desk) {
    for (int i = 0; i < kPastRollouts; ++i)
        desk.details.push_back(support::pastDetail(fmt::format("2026-11-23-{:03}", i), i % 3 == 0 ? "rolled back" : "succeeded", -i));
    for (const view::PastDetail& detail : desk.details) desk.past.push_back(detail.head);
}

/// The drawing of one hall, with aisles; the other one has none, which is the other way in which a map is laid out.
map::FloorMap hallFloor() {
    map::FloorMap floor;
    floor.name = QStringLiteral("north hall");
    floor.resolution = 0.1;
    floor.image = QImage(static_cast<int>(bench::kHallMetres / floor.resolution), static_cast<int>(bench::kHallMetres / floor.resolution),
                         QImage::Format_Grayscale8);
    floor.image.fill(255);
    QPainter painter(&floor.image);
    for (int x = 100; x < floor.image.width(); x += 100) painter.fillRect(x, 100, 20, floor.image.height() - 200, Qt::black);
    return floor;
}

void publishUntilStopped(const std::stop_token& stop, MovingDesk& desk, bench::MovingFleet& fleet) {
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    auto before = SteadyClock::now();
    for (auto next = before; !stop.stop_requested(); next += kPublishEvery) {
        if (stopped.wait_until(lock, stop, next, [&] { return stop.stop_requested(); })) return;
        const auto now = SteadyClock::now();
        desk.publish(fleet.advance(std::chrono::duration<double>(now - before).count()));
        before = now;
    }
}

/// The column with that heading; -1: none.
int columnNamed(const QAbstractItemModel& model, const std::string& heading) {
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal).toString() == QString::fromStdString(heading)) return column;
    return -1;
}

/// False: there is no such column.
bool arrange(widgets::MainWindow& window, map::MapView& map, const Options& options) {
    window.showPage(*widgets::pageNamed(QString::fromStdString(options.page)));
    for (int step = 0; step < std::abs(options.zoom); ++step) options.zoom > 0 ? map.zoomIn() : map.zoomOut();
    if (options.follow) map.selectRobot(QStringLiteral("picker-00003"));
    map.setFollowing(options.follow);
    if (!options.filter.empty())
        window.findChild<QLineEdit*>(QStringLiteral("robotFilter"))->setText(QString::fromStdString(options.filter));
    if (options.sort.empty()) return true;
    auto* table = window.findChild<QTableView*>(QStringLiteral("robotTable"));
    const int column = columnNamed(*table->model(), options.sort);
    if (column >= 0) table->sortByColumn(column, Qt::DescendingOrder);
    return column >= 0;
}

/// Times of one drawing, ms.
struct Bare {
    std::vector<double> wall;
    std::vector<double> processor;
};

int directionOf(const map::Mark& mark) {
    if (!mark.heading) return theme::GlyphCache::kNoDirection;
    const double turns = static_cast<double>(mark.yaw) / (2.0 * std::numbers::pi);
    return static_cast<int>((turns - std::floor(turns)) * theme::GlyphCache::kDirections) % theme::GlyphCache::kDirections;
}

/// The glyphs of the map and its ground into an image, and nothing else.
Bare bareDrawings(const map::MapView& shown) {
    const theme::Scheme scheme = theme::schemeOf(shown.palette());
    theme::GlyphCache glyphs;
    glyphs.configure(scheme, shown.layoutShown().glyphSize(shown.viewShown().zoom), 1.0, theme::paletteOf(scheme).floor);
    const map::Shown all{true, true, true, true, true, true, true};
    const auto groups = map::cluster(shown.layoutShown(), shown.viewShown(), all, QSizeF(shown.size()));
    QImage image(shown.size(), QImage::Format_ARGB32_Premultiplied);
    QPixmap ground(shown.size());
    ground.fill(theme::paletteOf(scheme).floor);
    Bare bare;
    for (int round = 0; round < kBareRounds; ++round) {
        const auto start = SteadyClock::now();
        const double used = threadMilliseconds();
        QPainter painter(&image);
        painter.drawPixmap(0, 0, ground);
        for (const map::Cluster& group : groups) {
            const map::Mark& mark = shown.layoutShown().marks[group.first];
            painter.drawPixmap(group.screen - QPointF(glyphs.side(), glyphs.side()) / 2.0,
                               glyphs.glyph(mark.condition, static_cast<double>(mark.progress), directionOf(mark)));
        }
        painter.end();
        bare.wall.push_back(milliseconds(SteadyClock::now() - start));
        bare.processor.push_back(threadMilliseconds() - used);
    }
    fmt::print("map {} x {} pixels, zoom {:.2f}, {} glyphs and groups\n", shown.width(), shown.height(), shown.viewShown().zoom,
               groups.size());
    return bare;
}

void print(std::string_view what, const std::vector<double>& times) {
    fmt::print("{:<34} p50 {:>7.2f} ms   p99 {:>7.2f} ms   max {:>7.2f} ms   n {}\n", what, percentile(times, 0.5), percentile(times, 0.99),
               percentile(times, 1.0), times.size());
}

/// How busy the machine was: wall times tell little where others wanted its cores too.
void printLoad() {
    double load[3] = {};
    if (getloadavg(load, 3) == 3)
        fmt::print("load of the machine {:.2f} {:.2f} {:.2f}, {} cores\n", load[0], load[1], load[2], std::thread::hardware_concurrency());
}

struct Measured {
    double seconds = 0.0;
    double processor = 0.0;  // ms of CPU time of the GUI thread
    double gap = 0.0;        // ms between two turns of a timer, at most
};

/// Runs the event loop: first until caches are filled and all robots move, then for as long as was asked for.
Measured measure(bench::CountingApplication& application, const map::MapView& map, double seconds) {
    Measured measured;
    QTimer pulse;
    pulse.setTimerType(Qt::PreciseTimer);
    auto last = SteadyClock::now();
    QObject::connect(&pulse, &QTimer::timeout, &pulse, [&] {
        const auto now = SteadyClock::now();
        measured.gap = std::max(measured.gap, milliseconds(now - last));
        last = now;
    });
    pulse.start(kPulse);
    SteadyClock::time_point start;
    QTimer::singleShot(kWarmUp, &pulse, [&] {
        application.begin(&map);
        measured.gap = 0.0;
        measured.processor = threadMilliseconds();
        start = SteadyClock::now();
        // Not quit(): the window would ask first, as a rollout is running.
        QTimer::singleShot(static_cast<int>(seconds * 1000.0), &pulse, [] { QCoreApplication::exit(); });
    });
    QApplication::exec();
    measured.seconds = milliseconds(SteadyClock::now() - start) / 1000.0;
    measured.processor = threadMilliseconds() - measured.processor;
    return measured;
}

void report(const Options& options, const bench::Frames& frames, const Measured& measured, const map::MapView& map) {
    fmt::print("page {}, {} robots, {:.0f} tasks/s, {:.1f} s, window {} x {}\n", options.page, options.robots, options.tasks,
               measured.seconds, map.window()->width(), map.window()->height());
    printLoad();
    const Bare bare = bareDrawings(map);
    print("bare drawing of the map, wall", bare.wall);
    print("bare drawing of the map, CPU", bare.processor);
    print("frame, wall", frames.wall);
    print("frame, CPU of the GUI thread", frames.processor);
    fmt::print("frames a second {:.1f}, of the map {:.1f}\n", static_cast<double>(frames.wall.size()) / measured.seconds,
               frames.watchedPaints / measured.seconds);
    fmt::print("longest event {:.1f} ms, longest gap of the event loop {:.1f} ms ({} ms timer), GUI thread {:.1f} % of a core\n",
               frames.longest, measured.gap, kPulse.count(), measured.processor / measured.seconds / 10.0);
    fmt::print("ratio of p99 to the bare drawing: wall {:.1f}, CPU {:.1f}\n", percentile(frames.wall, 0.99) / percentile(bare.wall, 0.99),
               percentile(frames.processor, 0.99) / percentile(bare.processor, 0.99));
}

int run(bench::CountingApplication& application, const Options& options) {
    theme::applyStyle(application, theme::SchemeChoice::light);
    MovingDesk desk;
    fillHistory(desk);
    bench::MovingFleet fleet(options.robots, options.tasks);
    desk.publish(fleet.advance(0.0));
    widgets::Settings settings;
    widgets::WindowOptions window;
    window.who = QStringLiteral("bench");
    window.now = [&desk] { return desk.snapshot()->at; };
    window.later = [](std::chrono::milliseconds, QObject*, std::function<void()>) {};
    widgets::MainWindow main(desk, settings, window);
    main.resize(1600, 1000);
    main.show();
    main.pull();
    auto& map = *main.findChild<map::MapView*>(QStringLiteral("mapView"));
    map.addFloor(hallFloor());
    if (!arrange(main, map, options)) {
        fmt::print(stderr, "The table of robots has no column \"{}\".\n", options.sort);
        return 1;
    }
    std::jthread publisher([&](const std::stop_token& stop) { publishUntilStopped(stop, desk, fleet); });
    const Measured measured = measure(application, map, options.seconds);
    publisher.request_stop();
    publisher.join();
    report(options, application.frames(), measured, map);
    return application.frames().wall.empty() ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    CLI::App arguments("Speed of the Live page");
    arguments.add_option("--seconds", options.seconds, "How long to measure")->check(CLI::Range(1.0, 3600.0));
    arguments.add_option("--robots", options.robots, "Robots of the fleet")->check(CLI::Range(1, 100'000));
    arguments.add_option("--tasks", options.tasks, "Tasks that end each second")->check(CLI::Range(0.0, 100'000.0));
    arguments.add_option("--page", options.page, "The page in front: live, robots, checklist, plan, history, investigate")
        ->check(CLI::IsMember(std::vector<std::string>(widgets::kPageNames.begin(), widgets::kPageNames.end())));
    arguments.add_option("--zoom", options.zoom, "Steps by which the map is zoomed in, or out if negative")->check(CLI::Range(-4, 16));
    arguments.add_flag("--follow", options.follow, "Follow a robot on the map");
    arguments.add_option("--filter", options.filter, "Words in the filter of the Robots page");
    arguments.add_option("--sort", options.sort, "Heading of the column by which the Robots page is sorted");
    CLI11_PARSE(arguments, argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    int qtArguments = 1;
    bench::CountingApplication application(qtArguments, argv);
    return run(application, options);
}
