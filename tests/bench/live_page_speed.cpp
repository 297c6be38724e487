// Benchmark: the Live page (or another) of the real main window while a big fleet reports every five seconds and finishes tasks, beside a
// bare drawing of the same map. Snapshots are made 30 times a second on a thread of their own, as the host does. Prints; judges nothing.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <ctime>
#include <memory>
#include <mutex>
#include <numbers>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "core/base/latest_box.h"
#include "tests/support/fake_desk.h"
#include "tests/support/sample_snapshot.h"
#include "widgets/map/map_view.h"
#include "widgets/shell/main_window.h"
#include "widgets/theme/application_style.h"
#include "widgets/theme/glyphs.h"

namespace {

using namespace slipway;
using SteadyClock = std::chrono::steady_clock;
using Snapshots = std::shared_ptr<const view::Snapshot>;

constexpr auto kPublishEvery = std::chrono::microseconds(33'333);
constexpr auto kPulse = std::chrono::milliseconds(5);
constexpr double kReportEvery = 5.0;  // seconds, each robot
constexpr double kHallMetres = 200.0;
constexpr int kBareRounds = 300;

double milliseconds(SteadyClock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

/// CPU time of the calling thread, seconds.
double threadSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Nearest rank; 0 of nothing.
double percentile(std::vector<double> values, double share) {
    if (values.empty()) return 0.0;
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::max<std::size_t>(rank, 1) - 1];
}

/// A desk whose snapshot another thread replaces: what the host's latest-wins box is for the console.
class MovingDesk : public support::FakeDesk {
public:
    [[nodiscard]] Snapshots snapshot() const override { return m_newest.get(); }
    void publish(Snapshots snapshot) { m_newest.put(std::move(snapshot)); }

private:
    LatestBox<view::Snapshot> m_newest;
};

/// The work of a fleet, as the snapshots of the host show it.
class Fleet {
public:
    Fleet(int robots, double tasksPerSecond) : m_tasksPerSecond(tasksPerSecond) {
        m_now = *support::sampleCanary();
        m_now.robots = support::sampleFleet(robots)->robots;
        m_now.online = robots;
        spread();
        for (std::size_t i = 0; i < m_now.robots.size(); i += 5) {
            m_now.robots[i].condition = view::Condition::onCandidate;
            m_now.robots[i].stage = 1;
        }
    }

    /// `passed` later: those whose turn it is report a place, tasks end, the log grows by a line now and then.
    Snapshots advance(double passed) {
        report(passed);
        finishTasks(passed);
        m_now.at += Milliseconds(static_cast<std::int64_t>(passed * 1000.0));
        ++m_now.number;
        if (m_now.number % 30 == 0) {
            const std::uint64_t line = m_now.log.back().number + 1;
            m_now.log.push_back({line, m_now.at, view::LogLevel::info, fmt::format("Line {} of this log.", line)});
            if (m_now.log.size() > 1000) m_now.log.erase(m_now.log.begin());
        }
        return std::make_shared<const view::Snapshot>(m_now);
    }

private:
    /// Over two halls in which robots stand apart; the floors of the samples hold a hundred, not thousands.
    void spread() {
        std::uniform_real_distribution<double> unit(0.0, 1.0);
        for (view::RobotView& robot : m_now.robots) {
            if (!robot.location) continue;
            robot.location->map = robot.site + " hall";
            robot.location->x = kHallMetres * unit(m_random);
            robot.location->y = kHallMetres * unit(m_random);
        }
    }

    void report(double passed) {
        m_reportsDue += passed / kReportEvery * static_cast<double>(m_now.robots.size());
        for (; m_reportsDue >= 1.0; m_reportsDue -= 1.0) {
            view::RobotView& robot = m_now.robots[m_turn++ % m_now.robots.size()];
            robot.lastSeen = m_now.at;
            robot.battery = std::max(0.05, robot.battery - 0.0001);
            if (!robot.location) continue;
            robot.location->x += m_step(m_random);
            robot.location->y += m_step(m_random);
            robot.location->yaw += m_step(m_random);
        }
    }

    void finishTasks(double passed) {
        m_tasksDue += passed * m_tasksPerSecond;
        for (; m_tasksDue >= 1.0; m_tasksDue -= 1.0) {
            view::RobotView& robot = m_now.robots[m_random() % m_now.robots.size()];
            const bool ok = m_random() % 100 < 92;
            ++robot.tasks;
            robot.successes += ok ? 1 : 0;
            const bool candidate = robot.condition == view::Condition::onCandidate;
            count(candidate ? m_now.rollout->candidate : m_now.rollout->baseline, ok);
            if (!candidate) continue;
            ++m_now.rollout->stages[1].tasks;
            m_now.rollout->stages[1].successes += ok ? 1 : 0;
            m_now.rollout->stages[1].gates[0].count = m_now.rollout->stages[1].tasks;
        }
    }

    void count(view::ArmView& arm, bool ok) {
        const std::int64_t second = std::chrono::floor<Seconds>(m_now.at).time_since_epoch().count();
        if (arm.points.empty() || arm.points.back().second != second) {
            view::ChartPoint point = arm.points.empty() ? view::ChartPoint{} : arm.points.back();
            point.second = second;
            point.tasks = point.successes = point.errors = 0;
            arm.points.push_back(point);
        }
        ++arm.tasks;
        ++arm.points.back().tasks;
        arm.successes += ok ? 1 : 0;
        arm.points.back().successes += ok ? 1 : 0;
    }

    view::Snapshot m_now;
    double m_tasksPerSecond;
    double m_reportsDue = 0.0;
    double m_tasksDue = 0.0;
    std::size_t m_turn = 0;
    std::mt19937 m_random{7};
    std::uniform_real_distribution<double> m_step{-0.4, 0.4};
};

/// Counts what the GUI thread does. A frame is all of its work since the frame before, painting included.
class CountingApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        const bool outer = m_depth++ == 0;
        const auto start = outer ? SteadyClock::now() : SteadyClock::time_point{};
        const double used = outer ? threadSeconds() : 0.0;
        m_painted = m_painted || event->type() == QEvent::UpdateRequest;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (outer) {
            const double took = milliseconds(SteadyClock::now() - start);
            m_work += took;
            m_used += 1000.0 * (threadSeconds() - used);
            longest = std::max(longest, took);
            if (std::exchange(m_painted, false)) {
                frames.push_back(std::exchange(m_work, 0.0));
                processor.push_back(std::exchange(m_used, 0.0));
            }
        }
        return result;
    }

    void forget() {
        frames.clear();
        processor.clear();
        m_work = m_used = longest = 0.0;
    }

    std::vector<double> frames;     // ms
    std::vector<double> processor;  // ms of CPU time in each: other programs on the machine do not count
    double longest = 0.0;           // ms, one event

private:
    int m_depth = 0;
    bool m_painted = false;
    double m_work = 0.0;
    double m_used = 0.0;
};

/// The glyphs of the map and its ground into an image, and nothing else: ms each time.
std::vector<double> bareDrawings(const map::MapView& shown) {
    const theme::Scheme scheme = theme::schemeOf(shown.palette());
    theme::GlyphCache glyphs;
    glyphs.configure(scheme, shown.layoutShown().glyphSize(shown.viewShown().zoom), 1.0, theme::paletteOf(scheme).floor);
    const map::Shown all{true, true, true, true, true, true, true};
    const auto groups = map::cluster(shown.layoutShown(), shown.viewShown(), all, QSizeF(shown.size()));
    QImage image(shown.size(), QImage::Format_ARGB32_Premultiplied);
    QPixmap ground(shown.size());
    ground.fill(theme::paletteOf(scheme).floor);
    std::vector<double> times;
    for (int round = 0; round < kBareRounds; ++round) {
        const auto start = SteadyClock::now();
        QPainter painter(&image);
        painter.drawPixmap(0, 0, ground);
        for (const map::Cluster& group : groups) {
            const map::Mark& mark = shown.layoutShown().marks[group.first];
            const double turns = static_cast<double>(mark.yaw) / (2.0 * std::numbers::pi);
            int direction = theme::GlyphCache::kNoDirection;
            if (mark.heading) direction = static_cast<int>((turns - std::floor(turns)) * theme::GlyphCache::kDirections) % direction;
            const QPixmap& glyph = glyphs.glyph(mark.condition, 0.0, direction);
            painter.drawPixmap(group.screen - QPointF(glyphs.side(), glyphs.side()) / 2.0, glyph);
        }
        painter.end();
        times.push_back(milliseconds(SteadyClock::now() - start));
    }
    fmt::print("map {} x {} pixels, {} glyphs and groups\n", shown.width(), shown.height(), groups.size());
    return times;
}

void print(std::string_view what, const std::vector<double>& times) {
    fmt::print("{:<34} p50 {:>7.2f} ms   p99 {:>7.2f} ms   max {:>7.2f} ms   n {}\n", what, percentile(times, 0.5), percentile(times, 0.99),
               percentile(times, 1.0), times.size());
}

}  // namespace

int main(int argc, char** argv) {
    double seconds = 300.0;
    int robots = 10'000;
    double tasks = 2'000.0;
    CLI::App options("Speed of the Live page");
    options.add_option("--seconds", seconds, "How long to measure")->check(CLI::Range(1.0, 3600.0));
    options.add_option("--robots", robots, "Robots of the fleet")->check(CLI::Range(1, 100'000));
    options.add_option("--tasks", tasks, "Tasks that end each second")->check(CLI::Range(0.0, 100'000.0));
    std::string page = "live";
    options.add_option("--page", page, "The page in front: live, robots, checklist, plan, history")
        ->check(CLI::IsMember({"live", "robots", "checklist", "plan", "history"}));
    CLI11_PARSE(options, argc, argv);

    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    int qtArguments = 1;
    CountingApplication application(qtArguments, argv);
    theme::applyStyle(application, theme::SchemeChoice::light);
    MovingDesk desk;
    Fleet fleet(robots, tasks);
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
    main.showPage(*widgets::pageNamed(QString::fromStdString(page)));

    std::jthread publisher([&](const std::stop_token& stop) {
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
    });
    QTimer pulse;
    pulse.setTimerType(Qt::PreciseTimer);
    auto last = SteadyClock::now();
    double gap = 0.0;
    QObject::connect(&pulse, &QTimer::timeout, &pulse, [&] {
        const auto now = SteadyClock::now();
        gap = std::max(gap, milliseconds(now - last));
        last = now;
    });
    pulse.start(kPulse);
    double cpu = 0.0;
    SteadyClock::time_point start;
    QTimer::singleShot(1000, &pulse, [&] {  // the first second fills caches
        application.forget();
        gap = 0.0;
        cpu = threadSeconds();
        start = SteadyClock::now();
        // Not quit(): the window would ask first, as a rollout is running.
        QTimer::singleShot(static_cast<int>(seconds * 1000.0), &pulse, [] { QCoreApplication::exit(); });
    });
    QApplication::exec();
    const double took = milliseconds(SteadyClock::now() - start) / 1000.0;
    cpu = threadSeconds() - cpu;
    publisher.request_stop();
    publisher.join();
    fmt::print("{} robots, {:.0f} tasks/s, {:.1f} s, window {} x {}\n", robots, tasks, took, main.width(), main.height());
    const auto bare = bareDrawings(*main.findChild<map::MapView*>());
    print("bare drawing of the map", bare);
    print(fmt::format("frame of the page {}", page), application.frames);
    print("CPU time of each frame", application.processor);
    fmt::print(
        "frames a second {:.1f}, longest event {:.1f} ms, longest gap of the event loop {:.1f} ms (5 ms timer), GUI thread {:.1f} % of a "
        "core\n",
        static_cast<double>(application.frames.size()) / took, application.longest, gap, 100.0 * cpu / took);
    fmt::print("ratio of p99 to the bare drawing {:.1f}\n", percentile(application.frames, 0.99) / percentile(bare, 0.99));
    return application.frames.empty() ? 1 : 0;
}
