// Benchmark: how long a rollback, and a swap and its reverse, take to reach the last of N robots on loopback and be acknowledged: the bare
// sockets, the link, and the whole way from an operator's command. Prints; judges nothing.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <vector>

#include "core/link/descriptors.h"
#include "tests/bench/bare_fan_out.h"
#include "tests/bench/host_fan_out.h"
#include "tests/bench/link_fan_out.h"

namespace {

using namespace slipway;
using bench::Duration;

struct Arguments {
    std::size_t rounds = 20;
    std::vector<std::size_t> robots = {100, 1000};
};

/// "--rounds N --robots N[,N...]"
Arguments readArguments(int argc, char** argv) {
    Arguments arguments;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        std::string_view rest = argv[i + 1];
        std::vector<std::size_t> numbers;
        while (!rest.empty()) {
            std::size_t number = 0;
            const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
            if (error != std::errc{}) break;
            numbers.push_back(number);
            rest.remove_prefix(std::min(rest.size(), static_cast<std::size_t>(end - rest.data()) + 1));
        }
        if (numbers.empty()) continue;
        if (name == "--rounds") arguments.rounds = numbers.front();
        if (name == "--robots") arguments.robots = numbers;
    }
    return arguments;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2.0;
}

struct Row {
    double middle = 0.0;
    double longest = 0.0;
};

template <class FanOut>
Row measure(FanOut& fanOut, std::size_t rounds) {
    std::vector<double> times;
    fanOut.run();  // the first one pays for memory and for code that was never run
    for (std::size_t i = 0; i < rounds; ++i) times.push_back(fanOut.run().count());
    return {.middle = median(times), .longest = std::ranges::max(times)};
}

void print(const char* what, std::size_t robots, const Row& row, const Row& bare) {
    fmt::print("{:<42} {:>6} robots   median {:>8.2f} ms   longest {:>8.2f} ms   ratio {:>6.1f}\n", what, robots, row.middle, row.longest,
               row.middle / bare.middle);
    std::fflush(stdout);
}

void benchmark(std::size_t robots, std::size_t rounds) {
    const bench::WireBytes bytes = bench::wireBytes();
    bench::BareFanOut bare(robots, bytes.request, bytes.answer);
    const Row bareRow = measure(bare, rounds);
    print("bare sockets, same bytes", robots, bareRow, bareRow);
    {
        bench::LinkFanOut link(robots);
        print("listener and robot clients", robots, measure(link, rounds), bareRow);
    }
    {
        // A rollback ends when its robots have done a few tasks on the baseline: about 500 tasks a second in all.
        bench::HostFanOut host(robots, std::max(Milliseconds(100), Milliseconds(2 * robots)));
        print("rollback, from the operator's command", robots, measure(host, rounds), bareRow);
    }
    // A switch waits for the running task: short ones, so that what is measured is the console and not the tasks.
    bench::HostFanOut host(robots, Milliseconds(50));
    std::vector<bench::HostFanOut::Swap> swaps;
    for (std::size_t i = 0; i < rounds; ++i) swaps.push_back(host.swap());
    const auto row = [&](const char* what, Duration bench::HostFanOut::Swap::* part) {
        std::vector<double> times;
        for (const auto& one : swaps) times.push_back((one.*part).count());
        print(what, robots, Row{.middle = median(times), .longest = std::ranges::max(times)}, bareRow);
    };
    row("swap, until the last robot switched", &bench::HostFanOut::Swap::forward);
    row("swap, skew between first and last robot", &bench::HostFanOut::Swap::skew);
    row("reverse swap, until the last acknowledged", &bench::HostFanOut::Swap::back);
}

}  // namespace

int main(int argc, char** argv) {
    const Arguments arguments = readArguments(argc, argv);
    link::raiseDescriptorLimit();
    const bench::WireBytes bytes = bench::wireBytes();
    fmt::print("rollback fan-out, {} rounds, {} bytes out and {} back for each robot\n", arguments.rounds, bytes.request, bytes.answer);
    for (const std::size_t robots : arguments.robots) benchmark(robots, arguments.rounds);
    return 0;
}
