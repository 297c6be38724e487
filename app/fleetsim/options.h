// What slipway-fleetsim was asked for on its command line. Plain values, read once by main.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/link/robot_client.h"
#include "core/sim/fault.h"

namespace slipway::fleetsim {

struct Options {
    link::WebSocketAddress address;
    std::size_t robots = 100;
    std::string prefix = "robot-";
    std::vector<std::string> sites = {"north", "south"};

    std::string modelName = "grasp";
    std::string baselineVersion = "v23";
    std::string baselineSha256;  // empty: of the text "NAME VERSION"
    double baselineSuccess = 0.92;
    double candidateSuccess = 0.92;
    double latencyMs = 80.0;
    double candidateLatencyMs = 80.0;
    double errorRate = 0.001;
    std::optional<double> unseenSuccess;  // of the candidate in the category that training sets do not have; none: no different
    double featureDrift = 0.0;            // standard deviations by which the candidate's observations are off

    Milliseconds taskTime{5000};
    Milliseconds fetchTime{500};
    Milliseconds loadTime{300};
    Milliseconds backoffFirst{1000};
    Milliseconds backoffMost{60000};
    std::optional<std::uint64_t> seed;  // none: another one at every start
    std::vector<sim::FaultSpec> faults;

    std::string token;
    std::filesystem::path tokens;  // lines "ROBOT TOKEN"

    std::filesystem::path serveModel;
    std::uint16_t servePort = 0;

    std::optional<Milliseconds> duration;
    bool quiet = false;
};

/// Either the options, or (help, a mistake) the exit code after the text was printed.
std::expected<Options, int> readOptions(int argc, const char* const* argv);

}  // namespace slipway::fleetsim
