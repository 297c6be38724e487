#include "app/fleetsim/options.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <iostream>

namespace slipway::fleetsim {
namespace {

constexpr int kUsage = 2;

/// The values as typed, before they get their types.
struct Typed {
    std::string url = "ws://127.0.0.1:8765";
    double taskSeconds = 5.0;
    double fetchSeconds = 0.5;
    double loadSeconds = 0.3;
    double backoffSeconds = 1.0;
    double backoffMostSeconds = 60.0;
    double duration = 0.0;
    std::uint64_t seed = 0;
    std::vector<std::string> faults;
};

Milliseconds fromSeconds(double seconds) { return Milliseconds(std::llround(seconds * 1000.0)); }

void describeRobots(CLI::App& app, Options& options, Typed& typed) {
    app.add_option("--url", typed.url, "Where the console listens, ws://HOST:PORT")->capture_default_str();
    app.add_option("--robots", options.robots, "How many robots")->check(CLI::Range(1, 20000))->capture_default_str();
    app.add_option("--prefix", options.prefix, "What robot ids begin with")->capture_default_str();
    app.add_option("--sites", options.sites, "Sites among which the robots are spread; also the names of their maps")->delimiter(',');
    app.add_option("--token", options.token, "Token of all robots");
    app.add_option("--tokens", options.tokens, "File with a line \"ROBOT TOKEN\" for each robot; the robots get these ids")
        ->check(CLI::ExistingFile);
    app.add_option("--seed", typed.seed, "Seed of tasks, places and faults (default: another one at every start)");
    app.add_option(
        "--fault", typed.faults,
        "NAME[=VALUE][:COUNT or ROBOT,ROBOT]: silent, slow-load, load-fail, digest-mismatch, crash-on-candidate, stuck, flood, liar, "
        "clone, disconnect; may be given several times");
}

void describeModels(CLI::App& app, Options& options, Typed& typed) {
    const CLI::Range share(0.0, 1.0);
    app.add_option("--baseline-success", options.baselineSuccess, "Share of tasks that succeed on the baseline")
        ->check(share)
        ->capture_default_str();
    app.add_option("--candidate-success", options.candidateSuccess, "Share of tasks that succeed on any other model")
        ->check(share)
        ->capture_default_str();
    app.add_option("--unseen-success", options.unseenSuccess,
                   "The same in the category that no training set has, \"pouch\" (default: no different)")
        ->check(share);
    app.add_option("--feature-drift", options.featureDrift,
                   "By so many standard deviations are observation features off on any other model")
        ->check(CLI::Range(-10.0, 10.0))
        ->capture_default_str();
    app.add_option("--error-rate", options.errorRate, "Share of tasks with an unexpected error")->check(share)->capture_default_str();
    app.add_option("--latency-ms", options.latencyMs, "Median latency of a decision")->check(CLI::PositiveNumber)->capture_default_str();
    app.add_option("--candidate-latency-ms", options.candidateLatencyMs, "The same for other models (default: the same)")
        ->check(CLI::PositiveNumber);
    app.add_option("--task-seconds", typed.taskSeconds, "Mean time of a task")->check(CLI::Range(0.001, 3600.0))->capture_default_str();
    app.add_option("--fetch-seconds", typed.fetchSeconds, "Time to fetch a model that has no URI")
        ->check(CLI::Range(0.0, 3600.0))
        ->capture_default_str();
    app.add_option("--load-seconds", typed.loadSeconds, "Time to load a model")->check(CLI::Range(0.0, 3600.0))->capture_default_str();
    app.add_option("--model", options.modelName, "Name of the model that is on the robots")->capture_default_str();
    app.add_option("--baseline-version", options.baselineVersion, "Its version")->capture_default_str();
    app.add_option("--baseline-sha256", options.baselineSha256, "Its digest (default: SHA-256 of \"NAME VERSION\")");
    app.add_option("--serve-model", options.serveModel, "Serve this file over HTTP, with Range, for plans whose candidate has a URI")
        ->check(CLI::ExistingFile);
    app.add_option("--serve-port", options.servePort, "Port for --serve-model (0: any free port)")->capture_default_str();
}

void describeRun(CLI::App& app, Options& options, Typed& typed) {
    app.add_option("--backoff-seconds", typed.backoffSeconds, "First ceiling of the wait before dialling again")
        ->check(CLI::Range(0.001, 600.0))
        ->capture_default_str();
    app.add_option("--backoff-most-seconds", typed.backoffMostSeconds, "Last ceiling")
        ->check(CLI::Range(0.001, 600.0))
        ->capture_default_str();
    app.add_option("--duration", typed.duration, "End after so many seconds (default: at Ctrl+C)")->check(CLI::NonNegativeNumber);
    app.add_flag("--quiet", options.quiet, "No status lines");
}

Result<void> convert(const CLI::App& app, const Typed& typed, Options& options) {
    const auto address = link::parseWebSocketUrl(typed.url);
    if (!address) return std::unexpected(address.error());
    options.address = *address;
    for (const std::string& text : typed.faults) {
        auto fault = sim::parseFault(text);
        if (!fault) return std::unexpected(fault.error());
        options.faults.push_back(std::move(*fault));
    }
    if (!isValidRobotId(options.prefix + "00000"))
        return fail(ErrorCode::invalidInput, "Robot ids have the characters A-Z a-z 0-9 . _ : - only.", "--prefix");
    if (options.sites.empty()) return fail(ErrorCode::invalidInput, "At least one site is needed.", "--sites");
    options.taskTime = fromSeconds(typed.taskSeconds);
    options.fetchTime = fromSeconds(typed.fetchSeconds);
    options.loadTime = fromSeconds(typed.loadSeconds);
    options.backoffFirst = fromSeconds(typed.backoffSeconds);
    options.backoffMost = std::max(options.backoffFirst, fromSeconds(typed.backoffMostSeconds));
    if (typed.duration > 0.0) options.duration = fromSeconds(typed.duration);
    if (app.count("--seed") > 0) options.seed = typed.seed;
    if (app.count("--candidate-latency-ms") == 0) options.candidateLatencyMs = options.latencyMs;
    return {};
}

}  // namespace

std::expected<Options, int> readOptions(int argc, const char* const* argv) {
    CLI::App app("Simulated robots that connect to a Slipway console as real ones do.", "slipway-fleetsim");
    Options options;
    Typed typed;
    describeRobots(app, options, typed);
    describeModels(app, options, typed);
    describeRun(app, options, typed);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return std::unexpected(app.exit(error) == 0 ? 0 : kUsage);
    }
    if (const Result<void> converted = convert(app, typed, options); !converted) {
        std::cerr << "slipway-fleetsim: " << describe(converted.error()) << "\n";
        return std::unexpected(kUsage);
    }
    return options;
}

}  // namespace slipway::fleetsim
