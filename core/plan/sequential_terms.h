// What a stage asks of its sequential gates: the two rates each tells apart and its part of the error of a false
// fail. One place for the engine, which judges by it, and for the figures that are shown before a start. Pure.
#pragma once

#include "core/plan/plan.h"

namespace slipway::plan {

/// Share of tasks that go well with a good and with a bad candidate, each in [0, 1]; bad <= good.
struct SequentialRates {
    double good = 0.0;
    double bad = 0.0;

    friend bool operator==(const SequentialRates&, const SequentialRates&) = default;
};

/// Of succeeding; good = bad when the gate is literal (statistics.md, "One-sample sequential gate").
[[nodiscard]] SequentialRates sequentialRates(const SuccessGate& gate);

/// Of ending without an unexpected error.
[[nodiscard]] SequentialRates sequentialRates(const ErrorsGate& gate);

/// The part of `alphaFail` that each sequential gate of the stage gets, so that all of them together fail a good
/// candidate no more often than that (statistics.md, "Several gates at once"). All of it when no gate is sequential.
[[nodiscard]] double alphaFailEach(const Gates& gates, double alphaFail);

}  // namespace slipway::plan
