#include "core/stats/two_sample_gate.h"

#include <algorithm>
#include <cmath>

namespace slipway::stats {

namespace {

constexpr double kEdge = 1e-6;
constexpr double kLeastStake = 0.02;
constexpr double kMostLeastStake = 0.5;
constexpr double kLargestStake = 0.95;

/// The smallest stake suits a difference of half the margin, the largest one finds a broken model in few blocks.
Bets stakesFor(const TwoSampleParameters& parameters, BlockShape shape) {
    const double baseline = std::clamp(parameters.baseline, kEdge, 1.0 - kEdge);
    const double variance = baseline * (1.0 - baseline) * (1.0 / shape.candidate + 1.0 / shape.control);
    return stakesBetween(std::clamp(0.5 * parameters.margin / variance, kLeastStake, kMostLeastStake), kLargestStake);
}

void judge(TwoSampleGate& gate, const TwoSampleParameters& parameters) {
    gate.evidenceFail = logMean(gate.logFail);
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

void fold(TwoSampleGate& gate, const TwoSampleParameters& parameters, Arm arm, bool ok) {
    gate.waiting.push(arm, ok);
    while (const auto difference = gate.waiting.takeDifference()) {
        ++gate.blocks;
        settle(gate.logFail, gate.stakes, -*difference);
        settle(gate.logPass, gate.stakes, *difference + parameters.margin);
        judge(gate, parameters);
    }
}

}  // namespace slipway::stats
