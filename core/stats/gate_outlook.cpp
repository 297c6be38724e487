#include "core/stats/gate_outlook.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace slipway::stats {

namespace {

constexpr double kMarginStep = 1e-10;
constexpr double kMostTasks = 1e9;
constexpr double kMostOdds = 1e300;
constexpr double kTold = 1e6;

bool passes(const SequentialParameters& parameters, double successes, double failures) {
    return logEvidencePassAt(parameters, successes, failures) >= -std::log(parameters.alphaPass);
}

}  // namespace

std::optional<double> marginProven(const SequentialParameters& parameters, std::int64_t successes, std::int64_t failures) {
    const auto s = static_cast<double>(successes);
    const auto f = static_cast<double>(failures);
    if (s + f <= 0.0) return std::nullopt;
    const double good = clampRate(parameters.good);
    const auto passesAt = [&](double bad) {
        SequentialParameters tried = parameters;
        tried.bad = bad;
        return passes(tried, s, f);
    };
    // The evidence falls while bad rises to the rate seen, and is below 1 from there on: one crossing.
    double proven = kRateEdge;
    double open = std::clamp(s / (s + f), kRateEdge, good);
    if (!passesAt(proven)) return std::nullopt;
    if (passesAt(open)) return good - open;
    while (open - proven > kMarginStep) {
        const double middle = proven + (open - proven) / 2.0;
        (passesAt(middle) ? proven : open) = middle;
    }
    return good - proven;
}

std::optional<std::int64_t> tasksToPass(const SequentialParameters& parameters, std::int64_t successes, std::int64_t failures) {
    const auto s = static_cast<double>(successes);
    const auto n = s + static_cast<double>(failures);
    if (n <= 0.0) return std::nullopt;
    const double rate = s / n;
    const auto passesAfter = [&](double more) {
        return passes(parameters, s + rate * more, static_cast<double>(failures) + (1.0 - rate) * more);
    };
    if (passesAfter(0.0)) return 0;
    // Along one rate the evidence may fall first, but once it has reached the threshold it only grows.
    double enough = 1.0;
    while (!passesAfter(enough)) {
        enough *= 2.0;
        if (enough > kMostTasks) return std::nullopt;
    }
    double tooFew = std::floor(enough / 2.0);
    while (enough - tooFew > 1.0) {
        const double middle = std::floor((tooFew + enough) / 2.0);
        (passesAfter(middle) ? enough : tooFew) = middle;
    }
    return static_cast<std::int64_t>(enough);
}

double oddsOf(double logEvidence) { return std::min(std::exp(logEvidence), kMostOdds); }

std::string describeOdds(double logEvidence) {
    const bool isFor = logEvidence >= 0.0;
    const double odds = oddsOf(std::abs(logEvidence));
    if (odds > kTold) return fmt::format("{} {:.0f}", isFor ? "more than" : "less than 1 to", kTold) + (isFor ? " to 1" : "");
    const std::string number = odds < 9.95 ? fmt::format("{:.1f}", odds) : fmt::format("{:.0f}", odds);
    const std::string plain = number.ends_with(".0") ? number.substr(0, number.size() - 2) : number;
    return isFor ? plain + " to 1" : "1 to " + plain;
}

}  // namespace slipway::stats
