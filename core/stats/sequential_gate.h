// The one-sample sequential gate of statistics.md: anytime-valid, state two integers and two latches.
#pragma once

#include <algorithm>
#include <cstdint>

namespace slipway::stats {

/// No gate believes in a rate of 0 or 1: rates are taken into [kRateEdge, 1 - kRateEdge].
inline constexpr double kRateEdge = 1e-6;
constexpr double clampRate(double rate) { return std::clamp(rate, kRateEdge, 1.0 - kRateEdge); }

struct SequentialParameters {
    double good = 0.92;       // success rate of a good candidate, clamped to [1e-6, 1 - 1e-6]
    double bad = 0.90;        // of a bad one, <= good
    double alphaFail = 0.05;  // P(fail | p >= good) <= alphaFail, at any looking schedule
    double alphaPass = 0.05;  // P(pass | p <= bad) <= alphaPass
    double kappaFail = 20.0;  // prior strength, in tasks
    double kappaPass = 100.0;
};

/// Log evidence that the rate is below good (fail) or above bad (pass), after s successes and f failures.
/// -infinity stands for none. Source: shared design, mixture e-values on truncated beta priors.
double logEvidenceFail(const SequentialParameters& parameters, std::int64_t successes, std::int64_t failures);
double logEvidencePass(const SequentialParameters& parameters, std::int64_t successes, std::int64_t failures);
/// The same for expected counts, which need not be whole; both >= 0. For forecasts, never for a verdict.
double logEvidencePassAt(const SequentialParameters& parameters, double successes, double failures);

/// The gate with its latches: fail wins over pass for ever. Call look() as often as wanted.
struct SequentialGate {
    bool failed = false;
    bool passed = false;
    double evidenceFail = 0.0;  // natural logarithm, at the last look
    double evidencePass = 0.0;

    void look(const SequentialParameters& parameters, std::int64_t successes, std::int64_t failures);
};

}  // namespace slipway::stats
