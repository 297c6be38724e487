// The two-sample sequential gate of statistics.md: the candidate against control robots at the same time, valid at
// every look. Plain state of the engine, one fold per result, no allocation.
#pragma once

#include <cstdint>
#include <vector>

#include "core/stats/betting.h"
#include "core/stats/outcome_blocks.h"

namespace slipway::stats {

/// Fixed at plan start.
struct TwoSampleParameters {
    double baseline = 0.92;   // expected success rate, for the size of the bets alone; clamped to [1e-6, 1 - 1e-6]
    double margin = 0.02;     // the candidate may be so much worse, in [0, 1)
    double alphaFail = 0.05;  // P(fail | candidate as good as control) <= alphaFail, at any looking schedule
    double alphaPass = 0.05;  // P(pass | candidate worse by the margin or more) <= alphaPass
};

/// Fail and pass are latched; fail wins over pass for ever. The evidence for a fail is shared as in restart_gate.h
/// between all blocks and the blocks since each later stage began; a pass rests on all of them.
struct TwoSampleGate {
    bool failed = false;
    bool passed = false;
    double evidenceFail = 0.0;  // natural logarithm, after the last full block
    double evidencePass = 0.0;
    std::int64_t blocks = 0;
    OutcomeBlocks waiting;
    Bets stakes{};
    Bets logFail{};
    Bets logPass{};
    int laterStages = 0;             // stages after the first one, >= 0; fixed before the first result
    std::vector<Bets> logFailSince;  // of the later stages that have begun, at most laterStages

    friend bool operator==(const TwoSampleGate&, const TwoSampleGate&) = default;
};

/// A gate before its first result.
TwoSampleGate startTwoSample(const TwoSampleParameters& parameters, BlockShape shape = {});

/// Blocks have this shape from the next one on, for instance when a stage exposes more robots. Chosen by the
/// numbers of robots or tasks, never by outcomes.
void reshape(TwoSampleGate& gate, const TwoSampleParameters& parameters, BlockShape shape);

/// A later stage begins with the next block; one beyond the plan is ignored.
void beginStage(TwoSampleGate& gate);

/// Folds one result, per arm in dispatch order; judges after each full block.
void fold(TwoSampleGate& gate, const TwoSampleParameters& parameters, Arm arm, bool ok);

}  // namespace slipway::stats
