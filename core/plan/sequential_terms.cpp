#include "core/plan/sequential_terms.h"

#include <algorithm>

namespace slipway::plan {

SequentialRates sequentialRates(const SuccessGate& gate) {
    const double limit = (gate.baseline - gate.margin).toDouble();
    return {gate.literal ? limit : gate.baseline.toDouble(), limit};
}

SequentialRates sequentialRates(const ErrorsGate& gate) {
    constexpr Ratio kAll{Ratio::kOne};
    return {(kAll - gate.good).toDouble(), (kAll - gate.bad).toDouble()};
}

double alphaFailEach(const Gates& gates, double alphaFail) {
    int sharing = 0;
    if (gates.success && gates.success->method == GateMethod::sequential) ++sharing;
    if (gates.errors && gates.errors->method == GateMethod::sequential) ++sharing;
    return alphaFail / std::max(1, sharing);
}

}  // namespace slipway::plan
