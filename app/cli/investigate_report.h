// An investigation as text for people and as JSON for machines. Pure functions; names of JSON members are stable.
#pragma once

#include <string>

#include "core/investigate/investigation.h"
#include "core/view/desk.h"

namespace slipway::cli {

/// Several lines, without a line break at the end.
std::string investigationText(const view::PastRollout& head, const investigate::Investigation& made);
/// One compact object.
std::string investigationLine(const view::PastRollout& head, const investigate::Investigation& made);

/// The sampled tasks with their marks, for whoever reviews them.
std::string sampleText(const investigate::LabelSample& sample, const investigate::Marks& marks);
std::string sampleLine(const investigate::LabelSample& sample, const investigate::Marks& marks);

}  // namespace slipway::cli
