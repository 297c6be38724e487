// Reports: names stand literally, formulas do not run, tables have one row for each thing, and nothing is told too early.
#include "core/report/report.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/support/full_report.h"

namespace slipway::report {
namespace {

const std::string kEvil = "<script>alert(1)</script> & \"Müller\"";

rollout::Decision decision(std::uint64_t number, const std::string& who, const std::string& reason) {
    rollout::Decision made;
    made.number = number;
    made.at = engineTime(1'790'000'000'000 + static_cast<std::int64_t>(number) * 1000);
    made.kind = rollout::DecisionKind::annotated;
    made.who = who;
    made.reason = reason;
    rollout::GateReading gate;
    gate.reason = kEvil;
    made.gates = {gate};
    return made;
}

Report sample() {
    Report report;
    report.detail.head.id = RolloutId("2026-09-21-v24-1");
    report.detail.head.planName = kEvil;
    report.detail.head.outcome = "rolled back";
    report.detail.head.reason = kEvil;
    report.detail.planJson = "{\"name\": \"<b>\"}";
    report.detail.decisions = {decision(1, kEvil, "because, \"well\"\nso"), decision(2, "=cmd|' /C calc'!A0", "+1 more")};
    report.detail.candidate.points = {
        {1'790'000'000, 10, 9, 0, 0, 0, 0}, {1'790'000'001, 10, 8, 0, 0, 0, 0}, {1'790'003'700, 5, 5, 0, 0, 0, 0}};
    report.detail.baseline.points = {{1'790'000'000, 20, 19, 0, 0, 0, 0}};
    report.rollout.rollback.emplace();
    report.rollout.rollback->ledger = {{RobotId("-2+3"), rollout::LedgerState::verified, Milliseconds(40)},
                                       {RobotId("arm-7"), rollout::LedgerState::unreachable, Milliseconds(0)}};
    view::StageView stage;
    stage.name = kEvil;
    stage.entered = true;
    stage.tasks = 20;
    stage.successes = 17;
    report.rollout.stages = {stage};
    return report;
}

TEST(Report, ShowsNamesLiterallyInHtml) {
    const auto page = html(sample());
    EXPECT_EQ(page.find("<script>"), std::string::npos);
    EXPECT_EQ(page.find("<b>"), std::string::npos);
    EXPECT_NE(page.find("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Müller&quot;"), std::string::npos);
}

TEST(Report, HasBalancedTables) {
    const auto page = html(sample());
    const auto count = [&](const std::string& part) {
        std::size_t found = 0;
        for (std::size_t at = page.find(part); at != std::string::npos; at = page.find(part, at + 1)) ++found;
        return found;
    };
    for (const char* tag : {"table", "tr", "td", "th", "p", "h2", "span"})
        EXPECT_EQ(count(std::string("<") + tag + ">") + count(std::string("<") + tag + " "), count(std::string("</") + tag + ">")) << tag;
}

TEST(Report, PutsRobotsThatAreNotVerifiedFirst) {
    const auto page = html(sample());
    EXPECT_LT(page.find("arm-7"), page.find("-2+3"));
}

TEST(Report, QuotesWhatASpreadsheetWouldRun) {
    const auto decisions = csv(sample(), Table::decisions);
    EXPECT_NE(decisions.find("'=cmd|' /C calc'!A0"), std::string::npos) << decisions;
    EXPECT_NE(decisions.find("'+1 more"), std::string::npos);
    EXPECT_NE(decisions.find("\"because, \"\"well\"\"\nso\""), std::string::npos);
    const auto ledger = csv(sample(), Table::ledger);
    EXPECT_NE(ledger.find("'-2+3,verified,0.04\r\n"), std::string::npos) << ledger;
    EXPECT_TRUE(ledger.starts_with("robot,state,seconds\r\n"));
}

TEST(Report, SumsSecondsToHours) {
    const auto hours = hoursOf(sample().detail);
    ASSERT_EQ(hours.size(), 2U);
    EXPECT_EQ(hours[0].candidate, (stats::SuccessCount{17, 20}));
    EXPECT_EQ(hours[0].baseline, (stats::SuccessCount{19, 20}));
    EXPECT_EQ(hours[1].candidate, (stats::SuccessCount{5, 5}));
    EXPECT_EQ(hours[0].second % 3600, 0);
}

TEST(Report, IsValidJsonWithEveryDecision) {
    auto report = sample();
    report.detail.head.startedBy = "not \xff UTF-8";
    const auto told = nlohmann::json::parse(json(report));
    EXPECT_EQ(told.at("plan"), kEvil);
    EXPECT_EQ(told.at("decisions").size(), 2U);
    EXPECT_EQ(told.at("rollback").at("ledger").size(), 2U);
    EXPECT_TRUE(told.at("audit").at("intact").get<bool>());
}

TEST(Report, TellsTheFiguresOfAComparison) {
    auto report = sample();
    rollout::ComparisonReport comparison;
    comparison.figures = stats::compareArms({9200, 10'000}, {9210, 10'000});
    comparison.p = comparison.figures.pearson.p;
    comparison.finding = "no evidence of a difference";
    comparison.recommendation = rollout::Recommendation::keep;
    report.rollout.comparison = comparison;
    const auto page = html(report);
    for (const char* part :
         {"+0.10 points (95 % interval -0.65 to +0.85, Newcombe)", "0.0683: p 0.794 (Pearson, two-sided), p 0.814 (Yates), p 0.397",
          "h 0.0037, power 5.8 %", "1148757 tasks an arm", "No evidence of a difference.", "Keep"})
        EXPECT_NE(page.find(part), std::string::npos) << part;
}

TEST(Report, TellsNoOutcomeOfALockedComparison) {
    auto report = sample();
    report.rollout.comparison.emplace();
    report.rollout.comparison->locked = true;
    report.rollout.comparison->finding = "locked until both arms have 100 tasks";
    report.rollout.outcomesHidden = true;
    EXPECT_EQ(html(report).find("85.00 %"), std::string::npos);
    const auto written = nlohmann::json::parse(json(report));
    EXPECT_FALSE(written.at("comparison").contains("p"));
    for (const auto& stage : written.at("stages")) EXPECT_TRUE(stage.at("successes").is_null()) << "0 would be a figure";
    for (const auto& hour : written.at("hours"))
        for (const char* arm : {"candidateSuccesses", "baselineSuccesses"}) EXPECT_TRUE(hour.at(arm).is_null());
    EXPECT_NE(csv(report, Table::hours).find(",,"), std::string::npos);
}

TEST(Report, SaysItsOwnWordsInTheReadersLanguageAndNamesAsTheyAre) {
    view::PageStyle style;
    style.language = "ar";
    style.rightToLeft = true;
    std::vector<std::string> said;
    style.say = [&](const std::string& english) {
        said.push_back(english);
        return "«" + english + "»";
    };
    style.paper = "#010203";
    style.lastColumnFirst = true;
    const auto page = html(fullReport(), style);
    EXPECT_TRUE(page.starts_with("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
    EXPECT_NE(page.find("background-color: #010203"), std::string::npos);
    for (const char* part : {"<th>«Decision»</th><th>«UTC»</th></tr>", "«gate-failed»", "«engine»", "«blue-green rollout with pools»",
                             "\u2068arm-1\u2069", "\u2068Grasp &amp; place\u2069"})
        EXPECT_NE(page.find(part), std::string::npos) << part;
    for (const char* name : {"Grasp & place", "arm-1", "ana", "a note", "2026-09-21-v24-1", "lamps"})
        EXPECT_EQ(std::ranges::count(said, name), 0) << name;
}

TEST(Report, KnowsItsTablesByName) {
    EXPECT_EQ(tableOf("ledger"), Table::ledger);
    EXPECT_EQ(tableOf("nothing"), std::nullopt);
}

}  // namespace
}  // namespace slipway::report
