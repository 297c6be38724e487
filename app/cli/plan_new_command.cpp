// slipway-cli plan new: asks about the change, or takes flags, and writes a plan with the strategy that fits.
#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <iostream>

#include "app/cli/commands.h"
#include "app/cli/prompt.h"
#include "core/plan/advice.h"
#include "core/plan/plan_json.h"
#include "core/plan/recipes/recipe.h"

namespace slipway::cli {

namespace {

/// One of `answers` by its first letter or whole; none: the input ended.
std::optional<std::string> ask(const char* question, const std::vector<std::string>& answers) {
    for (;;) {
        fmt::print(stderr, "{} [{}] ", question, fmt::join(answers, "/"));
        std::string line;
        if (!std::getline(std::cin, line)) return std::nullopt;
        for (const auto& answer : answers) {
            if (line == answer || (line.size() == 1 && line[0] == answer[0])) return answer;
        }
    }
}

/// Fills in what no flag answered; false: an answer is missing and nobody can give it.
bool complete(PlanNewOptions& options) {
    struct Question {
        std::string* answer;
        const char* flag;
        const char* words;
        std::vector<std::string> answers;
    };
    const Question questions[] = {
        {&options.size, "--size", "Is the change small or major?", {"small", "major"}},
        {&options.risk, "--risk", "How bad would an unnoticed bad candidate be?", {"low", "medium", "high"}},
        {&options.often, "--often", "Do such changes come every week or more often?", {"yes", "no"}},
        {&options.headroom, "--latency-headroom", "Can robots run two models at once within their latency?", {"yes", "no"}},
        {&options.disk, "--spare-disk", "Has every robot room for both models?", {"yes", "no"}},
    };
    for (const auto& question : questions) {
        if (!question.answer->empty()) continue;
        const auto answer = Prompt::hasTerminal() ? ask(question.words, question.answers) : std::nullopt;
        if (!answer) {
            fmt::print(stderr, "{}: Nobody can be asked; give {} {}.\n", question.flag, question.flag, fmt::join(question.answers, " or "));
            return false;
        }
        *question.answer = *answer;
    }
    return true;
}

plan::Change changeOf(const PlanNewOptions& options) {
    plan::Change change;
    change.size = options.size == "major" ? plan::ChangeSize::major : plan::ChangeSize::small;
    change.risk = options.risk == "high"  ? plan::ChangeRisk::high
                  : options.risk == "low" ? plan::ChangeRisk::low
                                          : plan::ChangeRisk::medium;
    change.often = options.often == "yes";
    change.latencyHeadroom = options.headroom == "yes";
    change.spareDisk = options.disk == "yes";
    return change;
}

void explain(const plan::Advice& advice) {
    fmt::print(stderr, "Proposed: {}\n", advice.strategy);
    for (const auto& reason : advice.reasons) fmt::print(stderr, "  + {}\n", reason);
    for (const auto& cost : advice.costs) fmt::print(stderr, "  - {}\n", cost);
    for (const auto& other : advice.others) fmt::print(stderr, "Not {}: {}\n", other.strategy, other.whyNot);
}

/// Never over a file that is there.
bool writeNew(const std::string& path, const std::string& text) {
    std::FILE* file = std::fopen(path.c_str(), "wx");
    if (file == nullptr) return false;
    const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
    return std::fclose(file) == 0 && written;
}

}  // namespace

ExitCode newPlan(PlanNewOptions options) {
    const auto like = plan::readPlanFile(options.like);
    if (!like) {
        fmt::print(stderr, "{}: {}: {}\n", options.like, like.error().front().where, like.error().front().message);
        return ExitCode::badInput;
    }
    if (!complete(options)) return ExitCode::badInput;
    const auto advice = plan::adviseStrategy(changeOf(options));
    explain(advice);
    const auto* recipe = plan::recipeOf(options.strategy.empty() ? advice.strategy : std::string_view(options.strategy));
    if (recipe == nullptr) {
        fmt::print(stderr, "--strategy: There is no strategy \"{}\"; there are {}.\n", options.strategy, plan::recipeNames());
        return ExitCode::badInput;
    }
    auto made = plan::planLike(*like, *recipe);
    if (!options.name.empty()) made.name = options.name;
    const std::string text = plan::writePlan(made);
    if (const auto read = plan::readPlan(text); !read) {
        fmt::print(stderr, "{}: {}\n", read.error().front().where, read.error().front().message);
        return ExitCode::badInput;
    }
    if (options.output.empty()) {
        fmt::print("{}", text);
    } else if (!writeNew(options.output, text)) {
        fmt::print(stderr, "{}: The file is there already, or cannot be written.\n", options.output);
        return ExitCode::badInput;
    }
    return ExitCode::succeeded;
}

}  // namespace slipway::cli
