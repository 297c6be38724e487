#include "core/stats/two_sample_gate.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/stats/log_sum.h"
#include "core/stats/restart_gate.h"
#include "core/stats/sequential_gate.h"

namespace slipway::stats {

namespace {

constexpr double kLeastStake = 0.02;
constexpr double kMostLeastStake = 0.5;
constexpr double kLargestStake = 0.95;

/// The smallest stake suits a difference of half the margin, the largest one finds a broken model in few blocks.
Bets stakesFor(const TwoSampleParameters& parameters, BlockShape shape) {
    const double baseline = clampRate(parameters.baseline);
    const double variance = baseline * (1.0 - baseline) * (1.0 / shape.candidate + 1.0 / shape.control);
    return stakesBetween(std::clamp(0.5 * parameters.margin / variance, kLeastStake, kMostLeastStake), kLargestStake);
}

double failWithRestarts(const TwoSampleGate& gate) {
    const double whole = logMean(gate.logFail);
    if (gate.laterStages <= 0) return whole;
    const double part = std::log((1.0 - kShareOfAll) / gate.laterStages);
    std::vector<double> terms{std::log(kShareOfAll) + whole};
    for (const auto& since : gate.logFailSince) terms.push_back(part + logMean(since));
    const auto waiting = gate.laterStages - static_cast<int>(gate.logFailSince.size());
    if (waiting > 0) terms.push_back(part + std::log(static_cast<double>(waiting)));  // a stage that has not begun keeps its part
    return logSum(terms);
}

void judge(TwoSampleGate& gate, const TwoSampleParameters& parameters) {
    gate.evidenceFail = failWithRestarts(gate);
    gate.evidencePass = logMean(gate.logPass);
    if (gate.evidenceFail >= -std::log(parameters.alphaFail)) gate.failed = true;
    if (!gate.failed && gate.evidencePass >= -std::log(parameters.alphaPass)) gate.passed = true;
}

}  // namespace

TwoSampleGate startTwoSample(const TwoSampleParameters& parameters, BlockShape shape) {
    TwoSampleGate gate;
    reshape(gate, parameters, shape);
    return gate;
}

void reshape(TwoSampleGate& gate, const TwoSampleParameters& parameters, BlockShape shape) {
    gate.waiting.shape = shape;
    gate.stakes = stakesFor(parameters, shape);
}

void beginStage(TwoSampleGate& gate) {
    if (std::cmp_less(gate.logFailSince.size(), gate.laterStages)) gate.logFailSince.emplace_back();
}

void fold(TwoSampleGate& gate, const TwoSampleParameters& parameters, Arm arm, bool ok) {
    gate.waiting.push(arm, ok);
    while (const auto difference = gate.waiting.takeDifference()) {
        ++gate.blocks;
        settle(gate.logFail, gate.stakes, -*difference);
        for (auto& since : gate.logFailSince) settle(since, gate.stakes, -*difference);
        settle(gate.logPass, gate.stakes, *difference + parameters.margin);
        judge(gate, parameters);
    }
}

}  // namespace slipway::stats
