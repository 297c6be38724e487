// How long the console takes from its start to a window that can be used, on an empty database and on one with a long past,
// beside an empty Qt window on the same machine; and how long a past rollout takes to be read. Prints; judges nothing.
//   console_start --rollouts 500 --results 10000000     the figures of the design; makes about 3 GB in DIR (--data)
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <future>
#include <string>
#include <vector>

#include "core/host/host.h"
#include "tests/bench/big_desk.h"
#include "tests/store/temporary_directory.h"

namespace {

using namespace slipway;
using SteadyClock = std::chrono::steady_clock;

constexpr int kPatience = 600'000;  // milliseconds

double since(SteadyClock::time_point begun) { return std::chrono::duration<double, std::milli>(SteadyClock::now() - begun).count(); }

struct Spread {
    double median = 0.0;
    double most = 0.0;
};

Spread spreadOf(std::vector<double> values) {
    if (values.empty()) return {};
    std::ranges::sort(values);
    return {values[values.size() / 2], values.back()};
}

/// From the start of the process to the line that tells of the first usable window.
double millisecondsOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    const auto begun = SteadyClock::now();
    process.start(program, arguments);
    const bool told = process.waitForReadyRead(kPatience) && process.readAllStandardOutput().startsWith("usable");
    const double taken = since(begun);
    if (process.waitForFinished(kPatience) && process.exitCode() == 0 && told) return taken;
    fmt::print(stderr, "{} did not end well. {}\n", program.toStdString(), process.readAllStandardError().toStdString());
    std::exit(1);
}

QStringList consoleOn(const std::string& directory) {
    return {QStringLiteral("--data"), QString::fromStdString(directory), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
            QStringLiteral("--startup-time")};
}

/// Empty window, console on an empty desk and on the big one in turn, so that the machine's moods meet all three.
void measureStarts(const std::string& empty, const std::string& big, int rounds) {
    const QString window = QCoreApplication::applicationDirPath() + QStringLiteral("/empty_window");
    std::vector<double> bare;
    std::vector<double> fresh;
    std::vector<double> old;
    for (int round = 0; round <= rounds; ++round) {
        const double times[] = {millisecondsOf(window, {}), millisecondsOf(QStringLiteral(SLIPWAY_PROGRAM), consoleOn(empty)),
                                millisecondsOf(QStringLiteral(SLIPWAY_PROGRAM), consoleOn(big))};
        if (round == 0) continue;  // files come into memory
        bare.push_back(times[0]);
        fresh.push_back(times[1]);
        old.push_back(times[2]);
    }
    const double limit = spreadOf(bare).median;
    fmt::print("{:<44} {:7.0f} ms median, {:7.0f} ms most\n", "empty Qt window", limit, spreadOf(bare).most);
    for (const auto& [name, values] : {std::pair("console, empty desk", fresh), std::pair("console, long past", old)}) {
        const Spread spread = spreadOf(values);
        fmt::print("{:<44} {:7.0f} ms median, {:7.0f} ms most   {:.2f} x the empty window; 1.5 x and 300 ms would be {:.0f} ms\n", name,
                   spread.median, spread.most, spread.median / limit, 1.5 * limit + 300);
    }
}

/// What is folded from the journal: of a tenth of the rollouts, old and new.
void measureAnswers(host::Host& host, const std::vector<RolloutId>& past) {
    std::vector<double> reports;
    std::vector<double> replays;
    for (std::size_t i = 0; i < past.size(); i += std::max<std::size_t>(1, past.size() / 10)) {
        auto begun = SteadyClock::now();
        std::promise<bool> reported;
        host.report(past[i], view::ReportFormat::html, {}, {},
                    [&](const Result<std::string>& made) { reported.set_value(made.has_value()); });
        if (!reported.get_future().get()) std::exit(1);
        reports.push_back(since(begun));
        begun = SteadyClock::now();
        std::promise<bool> replayed;
        host.replay(past[i], {}, [&](const auto& made) { replayed.set_value(made.has_value()); });
        if (!replayed.get_future().get()) std::exit(1);
        replays.push_back(since(begun));
    }
    for (const auto& [name, values] : {std::pair("gathering the report of one", reports), std::pair("gathering its replay", replays)})
        fmt::print("{:<44} {:7.1f} ms median, {:7.1f} ms most of {}\n", name, spreadOf(values).median, spreadOf(values).most,
                   values.size());
}

void measureReading(const std::string& directory) {
    auto begun = SteadyClock::now();
    auto host = host::Host::open(directory, {.program = "benchmark"}, {});
    if (!host) {
        fmt::print(stderr, "{}\n", describe(host.error()));
        std::exit(1);
    }
    fmt::print("{:<44} {:7.1f} ms\n", "opening the database and its state", since(begun));
    class NoLink final : public link::RobotLink {
        void answerHello(const RobotId&, link::SessionId, protocol::HelloAnswer) override {}
        void send(const RobotId&, protocol::ToRobot) override {}
        void acknowledge(const RobotId&, link::SessionId, const std::string&, std::uint64_t) override {}
        void close(const RobotId&, int, std::string) override {}
    } link;
    (*host)->start(link, nullptr);
    begun = SteadyClock::now();
    std::vector<RolloutId> past;
    std::promise<void> listed;
    (*host)->pastRollouts([&](const Result<std::vector<view::PastRollout>>& found) {
        if (found)
            for (const view::PastRollout& one : *found) past.push_back(one.id);
        listed.set_value();
    });
    listed.get_future().wait();
    fmt::print("{:<44} {:7.1f} ms, {} of them\n", "the list of past rollouts", since(begun), past.size());
    std::vector<double> times;
    for (std::size_t i = 0; i < past.size(); i += std::max<std::size_t>(1, past.size() / 50)) {
        begun = SteadyClock::now();
        std::promise<bool> read;
        (*host)->pastDetail(past[i], [&](Result<view::PastDetail> detail) { read.set_value(detail.has_value()); });
        if (!read.get_future().get()) std::exit(1);
        times.push_back(since(begun));
    }
    fmt::print("{:<44} {:7.1f} ms median, {:7.1f} ms most of {}\n", "reading one of them", spreadOf(times).median, spreadOf(times).most,
               times.size());
    measureAnswers(**host, past);
    begun = SteadyClock::now();
    (*host)->stop();
    fmt::print("{:<44} {:7.1f} ms\n", "quitting", since(begun));
}

}  // namespace

int main(int argc, char** argv) {
    int rollouts = 500;
    std::int64_t results = 10'000'000;
    int rounds = 10;
    std::string data;
    CLI::App arguments("Start of the console on a database with a long past");
    arguments.add_option("--rollouts", rollouts, "In the past");
    arguments.add_option("--results", results, "Of all of them");
    arguments.add_option("--rounds", rounds, "Starts of each kind");
    arguments.add_option("--data", data, "Where the desk is made, or is already; without it, a directory that goes afterwards");
    CLI11_PARSE(arguments, argc, argv);
    QCoreApplication application(argc, argv);
    const store::test::TemporaryDirectory made;
    const store::test::TemporaryDirectory empty;
    const std::string big = data.empty() ? made.path() : data;
    if (!std::filesystem::exists(big + "/slipway.db")) {
        const auto begun = SteadyClock::now();
        const auto desk = test::makeBigDesk(big, rollouts, results, rollouts >= 50);
        fmt::print("{} rollouts ({} rolled back), {} results, {} MB, made in {:.0f} s\n", desk.rollouts, desk.rolledBack, desk.results,
                   std::filesystem::file_size(big + "/slipway.db") / 1'000'000, since(begun) / 1000);
    }
    measureStarts(empty.path(), big, rounds);
    measureReading(big);
    return 0;
}
