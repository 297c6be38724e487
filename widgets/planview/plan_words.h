// The stages and gates of a plan as sentences and table rows, without a window. Pure functions.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/plan/plan.h"

namespace slipway::widgets {

/// Columns: stage, robots, exposure, tasks, soak, longest, when it passes.
QStringList stageHeader();
QStringList stageRow(const plan::Plan& plan, std::size_t index);

/// Columns: gate, then one rule for each stage.
QStringList gateHeader(const plan::Plan& plan);
std::vector<QStringList> gateRows(const plan::Plan& plan);

/// Label and text of what holds for the whole plan.
std::vector<std::pair<QString, QString>> planFacts(const plan::Plan& plan);

}  // namespace slipway::widgets
