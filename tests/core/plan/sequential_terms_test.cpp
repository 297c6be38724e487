// What a stage asks of its sequential gates.
#include "core/plan/sequential_terms.h"

#include <gtest/gtest.h>

namespace slipway::plan {
namespace {

TEST(SequentialTerms, shareTheErrorOfAFalseFailAmongTheSequentialGatesOfAStage) {
    Gates gates;
    EXPECT_EQ(alphaFailEach(gates, 0.05), 0.025);
    gates.errors->method = GateMethod::threshold;
    EXPECT_EQ(alphaFailEach(gates, 0.05), 0.05);
    gates.errors.reset();
    EXPECT_EQ(alphaFailEach(gates, 0.05), 0.05);
    gates.success.reset();
    EXPECT_EQ(alphaFailEach(gates, 0.05), 0.05);
}

TEST(SequentialTerms, tellTheBaselineFromTheBaselineLessTheMargin) {
    EXPECT_EQ(sequentialRates(SuccessGate{}), (SequentialRates{0.92, 0.90}));
}

TEST(SequentialTerms, tellOneRateOnlyWhenTheGateIsLiteral) {
    SuccessGate gate;
    gate.literal = true;
    EXPECT_EQ(sequentialRates(gate), (SequentialRates{0.90, 0.90}));
}

TEST(SequentialTerms, countTasksWithoutAnErrorForTheErrorsGate) {
    EXPECT_EQ(sequentialRates(ErrorsGate{}), (SequentialRates{0.995, 0.99}));
}

}  // namespace
}  // namespace slipway::plan
