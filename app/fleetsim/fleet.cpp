#include "app/fleetsim/fleet.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <future>
#include <random>
#include <sstream>
#include <utility>

#include "core/base/sha256.h"

namespace slipway::fleetsim {
namespace {

constexpr Milliseconds kGoodbye{500};
constexpr std::int64_t kModelBytes = 524'288'000;
// A clone that waited a minute between two dials would need many minutes to be noticed.
constexpr Milliseconds kCloneBackoffMost{1000};

std::uint64_t anySeed() {
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32U) | device();
}

sim::ModelBehaviour behaviour(const Options& options, double success, double latencyMs) {
    sim::ModelBehaviour made;
    made.success = success;
    made.latencyMs = latencyMs;
    made.errorRate = options.errorRate;
    return made;
}

sim::RobotProfile profileOf(const Options& options, std::size_t index, const RobotId& id) {
    const std::string& site = options.sites[index % options.sites.size()];
    sim::RobotProfile profile;
    profile.id = id;
    profile.facts.site = site;
    // Two of three robots of a site pick, the third sorts.
    profile.facts.kind = (index / options.sites.size()) % 3 == 2 ? "sorter" : "picker";
    profile.facts.agentName = "slipway-fleetsim";
    profile.facts.agentVersion = "1";
    profile.facts.capabilities = {"shadow", "flags", "pools"};
    profile.facts.freeBytes = 64LL * 1024 * 1024 * 1024;
    profile.baseline.ref = {options.modelName, options.baselineVersion, options.baselineSha256};
    if (options.baselineSha256.empty()) profile.baseline.ref.sha256 = sha256Hex(options.modelName + " " + options.baselineVersion);
    profile.baseline.bytes = kModelBytes;
    profile.models[options.baselineVersion] = behaviour(options, options.baselineSuccess, options.latencyMs);
    profile.otherModels = behaviour(options, options.candidateSuccess, options.candidateLatencyMs);
    profile.otherModels.unseenSuccess = options.unseenSuccess;
    profile.otherModels.featureShift = options.featureDrift;
    profile.categories = {"mug", "box", "bottle", "pouch"};
    profile.unseenCategories = {"pouch"};
    profile.features = {{"brightness", 0.55, 0.12}, {"object-distance", 0.62, 0.09}, {"grip-force", 14.0, 2.5}};
    profile.taskTime = options.taskTime;
    profile.pauseBetweenTasks = std::min(Milliseconds(500), options.taskTime / 4);
    profile.fetchTime = options.fetchTime;
    profile.loadTime = options.loadTime;
    profile.floor.map = site;
    profile.faults = sim::faultsOf(options.faults, id, index);
    return profile;
}

/// "robot-001": all numbers of one fleet have the same width, so that they sort.
RobotId numbered(const Options& options, std::size_t index) {
    const std::size_t width = std::max<std::size_t>(3, std::to_string(options.robots).size());
    return RobotId(fmt::format("{}{:0{}}", options.prefix, index + 1, width));
}

bool hasClone(const sim::RobotProfile& profile) {
    return std::ranges::any_of(profile.faults, [](const sim::Fault& fault) { return fault.kind == sim::FaultKind::clone; });
}

void count(Summary& summary, const NetworkedRobot& robot) {
    const sim::SimulatedRobot& body = robot.body();
    summary.connected += robot.isConnected() ? 1 : 0;
    summary.tasks += body.tasks();
    summary.successes += body.successes();
    const agent::Agent* const agent = body.agent();
    if (!agent) return;
    const fleet::Reported& reported = agent->reported();
    ++summary.byVersion[reported.active.version];
    using enum fleet::Phase;
    summary.busy += reported.phase == downloading || reported.phase == verifying || reported.phase == loading ? 1 : 0;
    summary.failed += reported.phase == failed ? 1 : 0;
    summary.reverted += reported.phase == reverted ? 1 : 0;
}

}  // namespace

Fleet::Fleet(const Options& options)
    : m_folder(std::filesystem::temp_directory_path() / fmt::format("slipway-fleetsim-{}", ::getpid())),
      m_bootSalt(anySeed()),
      m_seeds(options.seed.value_or(anySeed())),
      m_fetcher(std::make_unique<link::ModelFetcher>()),
      m_surroundings{.loop = m_loop, .fetcher = *m_fetcher, .modelFolder = m_folder, .lastTrouble = {}} {}

Fleet::~Fleet() {
    stop();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

Result<std::unique_ptr<Fleet>> Fleet::make(const Options& options) {
    std::unique_ptr<Fleet> fleet(new Fleet(options));
    if (const Result<void> made = fleet->makeRobots(options); !made) return std::unexpected(made.error());
    return fleet;
}

Result<void> Fleet::makeRobots(const Options& options) {
    std::vector<std::pair<RobotId, std::string>> robots;
    if (!options.tokens.empty()) {
        auto read = readTokens(options.tokens);
        if (!read) return std::unexpected(read.error());
        robots = std::move(*read);
        if (robots.size() < options.robots) {
            return fail(ErrorCode::invalidInput, fmt::format("The file has tokens for {} robots only.", robots.size()),
                        options.tokens.string());
        }
        robots.resize(options.robots);
    } else {
        for (std::size_t index = 0; index < options.robots; ++index) robots.emplace_back(numbered(options, index), options.token);
    }
    m_size = robots.size();
    m_loop.run([&] {
        for (std::size_t index = 0; index < robots.size(); ++index) {
            addRobot(options, index, robots[index].first, robots[index].second);
            // The clone is a whole robot of its own that only uses the same id.
            if (m_robots.back()->body().hasFault(sim::FaultKind::clone))
                addRobot(options, index, robots[index].first, robots[index].second);
        }
    });
    return {};
}

void Fleet::addRobot(const Options& options, std::size_t index, const RobotId& id, const std::string& token) {
    sim::RobotProfile profile = profileOf(options, index, id);
    profile.bootSalt = m_bootSalt;
    link::RobotClientOptions client;
    client.host = options.address.host;
    client.port = options.address.port;
    client.robot = id;
    client.token = token;
    client.backoffFirst = options.backoffFirst;
    client.backoffMost = options.backoffMost;
    if (hasClone(profile)) client.backoffMost = std::min(client.backoffMost, kCloneBackoffMost);
    client.seed = m_seeds.next();
    m_robots.push_back(std::make_unique<NetworkedRobot>(m_surroundings, std::move(profile), std::move(client), m_seeds.next()));
}

void Fleet::start() {
    m_loop.post([this] {
        for (const auto& robot : m_robots) robot->start();
    });
}

void Fleet::stop() {
    if (std::exchange(m_stopped, true)) return;
    std::promise<void> said;
    std::unique_ptr<link::LoopTimer> timer;
    m_loop.run([&] {
        for (const auto& robot : m_robots) robot->stop();
        timer = std::make_unique<link::LoopTimer>(m_loop);
        timer->set(kGoodbye, [&] { said.set_value(); });
    });
    said.get_future().wait();
    m_fetcher.reset();
    m_loop.stop();
    timer.reset();
    m_robots.clear();
}

Summary Fleet::summary() {
    Summary summary;
    summary.robots = m_size;
    if (m_stopped) return summary;
    m_loop.run([&] {
        for (const auto& robot : m_robots) count(summary, *robot);
        summary.connections = m_surroundings.connections;
        summary.refusals = m_surroundings.refusals;
        summary.notAdmitted = m_surroundings.notAdmitted;
        summary.lastTrouble = m_surroundings.lastTrouble;
    });
    return summary;
}

std::string describe(const Summary& summary) {
    std::string text = fmt::format("{}/{} connected", summary.connected, summary.robots);
    for (const auto& [version, robots] : summary.byVersion) text += fmt::format(" · {} on {}", robots, version);
    const double share = summary.tasks > 0 ? 100.0 * static_cast<double>(summary.successes) / static_cast<double>(summary.tasks) : 0.0;
    text += fmt::format(" · {} tasks, {:.1f} % ok", summary.tasks, share);
    if (summary.busy > 0) text += fmt::format(" · {} changing", summary.busy);
    if (summary.reverted > 0) text += fmt::format(" · {} reverted", summary.reverted);
    if (summary.failed > 0) text += fmt::format(" · {} failed", summary.failed);
    if (summary.refusals > 0) text += fmt::format(" · {} refused", summary.refusals);
    if (summary.connected < summary.robots && !summary.lastTrouble.empty()) text += " · " + summary.lastTrouble;
    return text;
}

Result<std::vector<std::pair<RobotId, std::string>>> readTokens(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::vector<std::pair<RobotId, std::string>> tokens;
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        std::istringstream words(line);
        std::string id;
        std::string token;
        if (!(words >> id) || id.starts_with('#')) continue;
        const std::string place = fmt::format("{}:{}", file.string(), number);
        if (!(words >> token)) return fail(ErrorCode::invalidInput, "The line needs a robot and a token.", place);
        if (!isValidRobotId(id)) return fail(ErrorCode::invalidInput, "This is not a robot id.", place);
        tokens.emplace_back(RobotId(id), token);
    }
    return tokens;
}

}  // namespace slipway::fleetsim
