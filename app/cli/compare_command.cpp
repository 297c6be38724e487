// slipway-cli compare: two arms of an A/B test by their counts, with every figure of statistics.md, "A/B".
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "core/stats/arm_comparison.h"

namespace slipway::cli {

namespace {

using Json = nlohmann::ordered_json;
using stats::SuccessCount;

constexpr double kAlpha = 0.05;

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, problem] = std::from_chars(text.data(), end, value);
    if (problem != std::errc() || stopped != end || value < 0) return std::nullopt;
    return value;
}

/// "9200/10000"; none when it is not that, or the counts are impossible.
std::optional<SuccessCount> readCount(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto successes = wholeNumber(text.substr(0, slash));
    const auto tasks = wholeNumber(text.substr(slash + 1));
    if (!successes || !tasks) return std::nullopt;
    const SuccessCount count{*successes, *tasks};
    return count.isUsable() ? std::optional(count) : std::nullopt;
}

std::string conclusionOf(const stats::ChiSquare& test) {
    if (test.p >= kAlpha) return "no evidence of a difference";
    return test.z > 0.0 ? "the second arm is better" : "the second arm is worse";
}

Json armJson(const SuccessCount& arm, const stats::Interval& interval) {
    return {{"successes", arm.successes}, {"tasks", arm.tasks}, {"rate", arm.rate()}, {"low", interval.low}, {"high", interval.high}};
}

Json compare(const SuccessCount& first, const SuccessCount& second) {
    const auto found = stats::compareArms(first, second);
    return {{"first", armJson(first, found.firstInterval)},
            {"second", armJson(second, found.secondInterval)},
            {"difference", {{"value", found.difference}, {"low", found.interval.low}, {"high", found.interval.high}}},
            {"chiSquare", found.pearson.statistic},
            {"p", found.pearson.p},
            {"pYates", found.pYates},
            {"pOneSided", found.pOneSided},
            {"pFisher", orNull(found.pFisher)},
            {"cohensH", found.cohensH},
            {"power", found.power},
            {"neededPerArm", orNull(found.neededPerArm)},
            {"minimumDetectable", orNull(found.minimumDetectable)},
            {"conclusion", conclusionOf(found.pearson)}};
}

void printArm(const char* name, const Json& arm) {
    fmt::print("{:<8} {}/{}   success {:.2f} %   (95 % interval {:.2f} to {:.2f} %, Wilson)\n", name, arm["successes"].get<std::int64_t>(),
               arm["tasks"].get<std::int64_t>(), arm["rate"].get<double>() * 100.0, arm["low"].get<double>() * 100.0,
               arm["high"].get<double>() * 100.0);
}

void print(const Json& found) {
    const auto number = [&found](const char* name) { return found[name].get<double>(); };
    printArm("first", found["first"]);
    printArm("second", found["second"]);
    const auto& difference = found["difference"];
    fmt::print("difference {:+.2f} points   (95 % interval {:+.2f} to {:+.2f}, Newcombe)\n", difference["value"].get<double>() * 100.0,
               difference["low"].get<double>() * 100.0, difference["high"].get<double>() * 100.0);
    fmt::print("chi-square {:.4f}: p {:.3f} (Pearson, two-sided), {:.3f} (Yates), {:.3f} (one-sided)\n", number("chiSquare"), number("p"),
               number("pYates"), number("pOneSided"));
    if (!found["pFisher"].is_null()) fmt::print("p {:.3f} (Fisher, exact)\n", number("pFisher"));
    fmt::print("Cohen's h {:.4f}, power {:.1f} %", number("cohensH"), number("power") * 100.0);
    if (!found["neededPerArm"].is_null()) fmt::print("; {} tasks an arm would give 80 %", found["neededPerArm"].get<std::int64_t>());
    if (!found["minimumDetectable"].is_null())
        fmt::print("; smallest rise seen with 80 %: {:.2f} points", number("minimumDetectable") * 100.0);
    fmt::print("\n{}\n", found["conclusion"].get<std::string>());
    fmt::print("Tasks of one robot resemble each other: with few robots the true intervals are wider.\n");
}

}  // namespace

ExitCode compareArms(const CompareOptions& options) {
    const auto first = readCount(options.first);
    const auto second = readCount(options.second);
    if (!first || !second) {
        fmt::print(stderr, "slipway-cli compare: \"{}\" is not SUCCESSES/TASKS, as in 9200/10000\n",
                   first ? options.second : options.first);
        return ExitCode::badInput;
    }
    const Json found = compare(*first, *second);
    if (options.json) {
        fmt::print("{}\n", found.dump());
    } else {
        print(found);
    }
    return ExitCode::succeeded;
}

}  // namespace slipway::cli
