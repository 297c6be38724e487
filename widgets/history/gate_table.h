// The gates of one moment of a past rollout as rows of a table. Plain function, GUI thread.
#pragma once

#include <vector>

#include "core/rollout/gate_reading.h"

class QTableWidget;

namespace slipway::widgets {

/// Gate, verdict, value, limit and reason; a verdict that fails has the colour of failure.
void fillGates(QTableWidget* table, const std::vector<rollout::GateReading>& gates);

}  // namespace slipway::widgets
