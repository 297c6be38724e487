// What leaves a chart: its figures as CSV, for a spreadsheet. Plain values without a window.
#pragma once

#include <QString>

#include "widgets/charts/chart_data.h"

namespace slipway::charts {

/// One row for each model and second with results in from..to (Unix seconds): time in UTC (ISO 8601), model, tasks, successes,
/// errors, p50, p95 and p99 in ms. Numbers with a point, whatever the language. Successes and errors stay empty while a locked
/// comparison hides them.
QString chartCsv(const ChartData& data, double from, double to);

/// Tasks that a candidate shadowed and how many had the same action, each second: time, tasks, same_action.
QString agreementCsv(const ChartData& data, double from, double to);

/// Changes of the share of tasks on the candidate, 0..1: time, share. Also the one that was in force at `from`.
QString shareCsv(const ChartData& data, double from, double to);

}  // namespace slipway::charts
