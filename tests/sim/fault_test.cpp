// The named faults as they are written on a command line.
#include "core/sim/fault.h"

#include <gtest/gtest.h>

namespace slipway::sim {
namespace {

TEST(ParseFault, readsNameValueAndRobots) {
    const auto plain = parseFault("silent");
    ASSERT_TRUE(plain.has_value());
    EXPECT_EQ(*plain, (FaultSpec{{FaultKind::silent, 0.0}, std::nullopt, {}}));
    EXPECT_EQ(*parseFault("slow-load=90"), (FaultSpec{{FaultKind::slowLoad, 90.0}, std::nullopt, {}}));
    EXPECT_EQ(*parseFault("stuck:5"), (FaultSpec{{FaultKind::stuck, 3.0}, 5, {}}));
    EXPECT_EQ(*parseFault("stuck=4:robot-1,robot-7"),
              (FaultSpec{{FaultKind::stuck, 4.0}, std::nullopt, {RobotId("robot-1"), RobotId("robot-7")}}));
}

TEST(ParseFault, readsEveryNameBack) {
    for (const auto kind :
         {FaultKind::silent, FaultKind::slowLoad, FaultKind::loadFail, FaultKind::digestMismatch, FaultKind::crashOnCandidate,
          FaultKind::stuck, FaultKind::flood, FaultKind::liar, FaultKind::clone, FaultKind::disconnect}) {
        const auto spec = parseFault(toString(kind));
        ASSERT_TRUE(spec.has_value()) << toString(kind);
        EXPECT_EQ(spec->fault, (Fault{kind, defaultValue(kind)}));
    }
}

TEST(ParseFault, refusesWhatItDoesNotKnow) {
    for (const char* text :
         {"", "nonsense", "silent=", "silent=x", "silent=-1", "silent=nan", "silent:", "silent:a b", "silent:robot-1,", "=3"})
        EXPECT_FALSE(parseFault(text).has_value()) << text;
}

TEST(FaultsOf, givesEachRobotItsOwn) {
    const std::vector<FaultSpec> specs = {*parseFault("silent:2"), *parseFault("stuck:robot-9"), *parseFault("flood")};
    EXPECT_EQ(faultsOf(specs, RobotId("robot-1"), 1).size(), 2U);
    EXPECT_EQ(faultsOf(specs, RobotId("robot-2"), 2).size(), 1U);
    EXPECT_EQ(faultsOf(specs, RobotId("robot-9"), 9).size(), 2U);
}

}  // namespace
}  // namespace slipway::sim
