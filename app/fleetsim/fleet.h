// The whole simulated fleet: makes the robots that the options describe, runs them on one thread and sums up
// what they do. Owned by main.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/fleetsim/networked_robot.h"
#include "app/fleetsim/options.h"

namespace slipway::fleetsim {

/// What a status line tells.
struct Summary {
    std::size_t robots = 0;
    std::size_t connected = 0;
    std::map<std::string, std::size_t> byVersion;  // what robots really execute now
    std::int64_t tasks = 0;
    std::int64_t successes = 0;
    std::size_t busy = 0;      // downloading, verifying or loading
    std::size_t reverted = 0;  // lease ended
    std::size_t failed = 0;
    std::uint64_t connections = 0;
    std::uint64_t refusals = 0;
    std::uint64_t notAdmitted = 0;
    std::string lastTrouble;
};

[[nodiscard]] std::string describe(const Summary& summary);

class Fleet {
public:
    static Result<std::unique_ptr<Fleet>> make(const Options& options);
    ~Fleet();

    void start();
    /// Closes all connections; waits a moment for them. Idempotent.
    void stop();
    [[nodiscard]] Summary summary();

private:
    explicit Fleet(const Options& options);
    Result<void> makeRobots(const Options& options);
    void addRobot(const Options& options, std::size_t index, const RobotId& id, const std::string& token);

    std::filesystem::path m_folder;
    const std::uint64_t m_bootSalt;  // never repeated, whatever the seed: a console counts each boot's results once
    Random m_seeds;
    link::ClientLoop m_loop;
    // Robots are destroyed when neither the loop nor the fetcher calls them any more: see stop().
    std::vector<std::unique_ptr<NetworkedRobot>> m_robots;
    std::unique_ptr<link::ModelFetcher> m_fetcher;
    Surroundings m_surroundings;
    std::size_t m_size = 0;  // without clones
    bool m_stopped = false;
};

/// Lines "ROBOT TOKEN"; blank lines and those that begin with # are left out.
Result<std::vector<std::pair<RobotId, std::string>>> readTokens(const std::filesystem::path& file);

}  // namespace slipway::fleetsim
