// The order of names as people count: "r2" before "r10".
#pragma once

#include <QString>

namespace slipway::widgets {

/// Case does not matter and digits compare as numbers, whatever the locale can: "r2" before "R10".
bool naturalLess(const QString& left, const QString& right);

}  // namespace slipway::widgets
