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

void Investigator::add(const TaskRow& row) {
    m_breakdowns.add(row);
    m_overfitting.add(row);
    m_drift.add(row);
    m_shadow.add(row);
}

Investigation Investigator::judge(Records records) const {
    Investigation made;
    made.whole = m_breakdowns.whole();
    made.shadow = m_shadow.review();
    made.breakdowns = m_breakdowns.breakdowns();
    made.seenAndUnseen = m_overfitting.cells();
    made.withProfile = m_drift.hasProfile();
    made.drift = m_drift.compare();
    if (records.sample) {
        made.marks = marksOf(*records.sample, records.labels);
        made.review = reviewOf(*records.sample, made.marks);
    }
    made.hypotheses = {m_overfitting.judge(), m_drift.judge(made.drift),
                       judgeLabels(records.sample ? &*records.sample : nullptr, made.review, made.whole.candidate)};
    made.sample = std::move(records.sample);
    made.conclusions = std::move(records.conclusions);
    return made;
}

Result<Investigation> investigate(TaskRows& rows, std::optional<TrainingProfile> profile, Records records) {
    Investigator investigator(std::move(profile));
    const auto read = rows.each([&](const TaskRow& row) {
        investigator.add(row);
        return true;
    });
    if (!read) return std::unexpected(read.error());
    return investigator.judge(std::move(records));
}

}  // namespace slipway::investigate
