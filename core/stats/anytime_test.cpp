#include "core/stats/anytime_test.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/stats/log_sum.h"

namespace slipway::stats {

namespace {

constexpr double kLeastStake = 0.04;
constexpr double kLargestStake = 0.9;

const Bets& stakes() {
    static const Bets kStakes = stakesBetween(kLeastStake, kLargestStake);
    return kStakes;
}

}  // namespace

double AnytimeTest::p() const { return std::min(1.0, std::exp(-mostEvidence)); }

AnytimeTest startAnytime(BlockShape shape, double margin) {
    AnytimeTest test;
    test.margin = std::clamp(margin, 0.0, kMostAnytimeMargin);
    test.waiting.shape = shape;
    return test;
}

void fold(AnytimeTest& test, Arm arm, bool ok) {
    test.waiting.push(arm, ok);
    while (const auto difference = test.waiting.takeDifference()) {
        ++test.blocks;
        settle(test.logUp, stakes(), *difference - test.margin);
        settle(test.logDown, stakes(), -*difference - test.margin);
        test.evidenceUp = logMean(test.logUp);
        test.evidenceDown = logMean(test.logDown);
        test.evidence = logSum(std::array{test.evidenceUp, test.evidenceDown}) - std::numbers::ln2;
        test.mostEvidence = std::max(test.mostEvidence, test.evidence);
    }
}

}  // namespace slipway::stats
