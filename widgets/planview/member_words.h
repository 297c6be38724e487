// Members of a plan file in words, and their values where people only read them; the JSON beside keeps the file's names.
// Pure functions.
#pragma once

#include <QString>
#include <optional>

#include "core/plan/draft_difference.h"

namespace slipway::widgets {

/// The word for one name of a plan file: "margin"; the name itself where there is none.
QString memberWord(const std::string& name);
/// The same with the unit in which the file has it, where somebody types the value: "trial lease in seconds".
QString memberLabel(const std::string& name);
/// "leaseSeconds in the JSON": what finds a member there.
QString memberTip(const std::string& name);
/// "Stage 2: Gates, Success, Margin"
QString differenceWords(const plan::Difference& difference);
/// Of one side, and the other's beside it: seconds as durations, shares in percent where that keeps them apart.
QString differenceValue(const plan::Difference& difference, const std::optional<std::string>& value);

}  // namespace slipway::widgets
