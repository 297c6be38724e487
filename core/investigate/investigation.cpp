#include "core/investigate/investigation.h"

#include <fmt/format.h>

#include <utility>

namespace slipway::investigate {

namespace {

Result<void> checkText(const char* name, const std::string& text, std::size_t most) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) return fail(ErrorCode::invalidInput, "Must not be empty.", name);
    if (text.size() > most) return fail(ErrorCode::invalidInput, fmt::format("Has {} bytes; at most {}.", text.size(), most), name);
    return {};
}

}  // namespace

Result<void> checkConclusion(const Conclusion& conclusion) {
    if (auto ok = checkText("conclusion", conclusion.text, 4000); !ok) return ok;
    if (auto ok = checkText("action", conclusion.action, 1000); !ok) return ok;
    return checkText("owner", conclusion.owner, 128);
}

Result<Investigation> investigate(TaskRows& rows, Material material) {
    BreakdownCounter breakdowns;
    OverfittingCheck overfitting;
    DriftCheck drift(std::move(material.profile));
    ShadowReviewer shadow;
    const auto read = rows.each([&](const TaskRow& row) {
        breakdowns.add(row);
        overfitting.add(row);
        drift.add(row);
        shadow.add(row);
        return true;
    });
    if (!read) return std::unexpected(read.error());
    Investigation made;
    made.whole = breakdowns.whole();
    made.shadow = shadow.review();
    made.breakdowns = breakdowns.breakdowns();
    made.seenAndUnseen = overfitting.cells();
    made.withProfile = drift.hasProfile();
    made.drift = drift.compare();
    if (material.sample) {
        made.marks = marksOf(*material.sample, material.labels);
        made.review = reviewOf(*material.sample, made.marks);
    }
    made.hypotheses = {overfitting.judge(), drift.judge(made.drift),
                       judgeLabels(material.sample ? &*material.sample : nullptr, made.review, made.whole.candidate)};
    made.sample = std::move(material.sample);
    made.conclusions = std::move(material.conclusions);
    return made;
}

}  // namespace slipway::investigate
