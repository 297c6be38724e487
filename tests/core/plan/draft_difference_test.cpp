// Where two plans differ, as the Plan page shows it.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "core/plan/draft_difference.h"

namespace slipway::plan {
namespace {

std::string demoText() {
    std::ifstream file(SLIPWAY_RESOURCES "/plans/canary-demo.json");
    return {std::istreambuf_iterator<char>(file), {}};
}

Draft demo() { return draftOf(demoText()); }

Draft with(std::string_view address, std::string_view value) { return draftOf(withValue(demoText(), address, value)); }

TEST(Differences, APlanDoesNotDifferFromItself) { EXPECT_TRUE(differencesOf(demo(), demo()).empty()); }

TEST(Differences, AMemberIsNamedWithBothValues) {
    const auto lease = differencesOf(demo(), with("/leaseSeconds", "45"));
    EXPECT_EQ(lease, (std::vector<Difference>{{std::nullopt, {"leaseSeconds"}, "20", "45"}}));
    const auto margin = differencesOf(with("/stages/1/gates/success/margin", "0.03"), demo());
    EXPECT_EQ(margin, (std::vector<Difference>{{1, {"gates", "success", "margin"}, "0.03", "0.02"}}));
}

TEST(Differences, TheSameNumberInOtherWordsIsNone) {
    EXPECT_TRUE(differencesOf(demo(), with("/leaseSeconds", "20.0")).empty());
    EXPECT_EQ(differencesOf(demo(), with("/name", "20.0")).size(), 1U);
}

TEST(Differences, AGateThatIsOffIsSaidOnce) {
    const Draft off = draftOf(withOptional(demoText(), "/stages/0/gates/success", false));
    EXPECT_EQ(differencesOf(demo(), off), (std::vector<Difference>{{0, {"gates", "success"}, "", std::nullopt}}));
    EXPECT_EQ(differencesOf(off, demo()), (std::vector<Difference>{{0, {"gates", "success"}, std::nullopt, ""}}));
}

TEST(Differences, AStageThatOnlyOneHasIsSaidOnce) {
    const Draft fewer = draftOf(withStageEdit(demoText(), StageEdit::remove, 3));
    EXPECT_EQ(differencesOf(demo(), fewer), (std::vector<Difference>{{3, {}, "100 %", std::nullopt}}));
    EXPECT_EQ(differencesOf(fewer, demo()), (std::vector<Difference>{{3, {}, std::nullopt, "100 %"}}));
}

TEST(Differences, APlanAndNoPlanDifferInAllMembers) {
    EXPECT_GT(differencesOf(demo(), Draft{}).size(), demo().stages.size());
    EXPECT_TRUE(differencesOf(Draft{}, Draft{}).empty());
}

}  // namespace
}  // namespace slipway::plan
