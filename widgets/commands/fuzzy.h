// How well a few typed letters fit a name: all letters in their order, better when they begin words or stand together. A pure function.
#pragma once

#include <QString>
#include <optional>

namespace slipway::widgets {

/// None if a word of `typed` does not fit at all; else the higher the better. An empty `typed` fits everything with 0. Letter case does not
/// count.
std::optional<int> fuzzyScore(const QString& typed, const QString& name);

}  // namespace slipway::widgets
