// Reads a plan from a file or from the samples that are built in (":/plans/..."). Plain function.
#pragma once

#include <QString>
#include <expected>

#include "core/plan/plan_json.h"

namespace slipway::widgets {

std::expected<plan::Plan, plan::Mistakes> readPlanAt(const QString& path);

/// The text of such a file, valid or not; fails with a sentence's end: why it was not opened.
std::expected<QString, QString> readPlanTextAt(const QString& path);

}  // namespace slipway::widgets
