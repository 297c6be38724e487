// Members of a plan file in words, and their values where people only read them; the JSON beside keeps the file's names.
// Pure functions.
#pragma once

#include <QString>
#include <optional>

#include "core/plan/draft.h"
#include "core/plan/draft_difference.h"

namespace slipway::widgets {

/// The word for one name of a plan file: "margin"; the name itself where there is none.
QString memberWord(const std::string& name);
/// The same with the unit in which the file has it, where somebody types the value: "trial lease in seconds".
QString memberLabel(const std::string& name);
/// "leaseSeconds in the JSON": what finds a member there.
QString memberTip(const std::string& name);
/// The word for a choice of a member: "waits for an operator" of "ask"; the choice itself where there is none.
QString choiceWord(const std::string& member, const std::string& choice);
/// Is that member a share of something, 0..1 in the file and read in percent?
bool isShare(const plan::Member& member);
/// A member's value as people read it: a choice in words, a share in percent; else as it stands in the file.
QString valueWord(const plan::Member& member);
/// "Stage 2: Gates, Success, Margin"
QString differenceWords(const plan::Difference& difference);
/// Of one side, and the other's beside it: seconds as durations, shares in percent where that keeps them apart.
QString differenceValue(const plan::Difference& difference, const std::optional<std::string>& value);

}  // namespace slipway::widgets
