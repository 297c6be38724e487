// Two past rollouts beside each other as rows of text, the differences of their plans, and both success curves by time since
// start. Without a window; pure functions in the reader's language.
#pragma once

#include <QString>
#include <vector>

#include "core/view/desk.h"
#include "widgets/charts/chart_data.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

struct ComparedRow {
    QString name;
    QString first;
    QString second;

    friend bool operator==(const ComparedRow&, const ComparedRow&) = default;
};

/// Success of the candidate over all tasks so far; `at` of each rate is in seconds since the rollout's start.
struct SuccessCurve {
    QString name;
    std::vector<charts::RunningRate> rates;
};

struct RolloutComparison {
    QString first;  // names
    QString second;
    std::vector<ComparedRow> figures;
    std::vector<ComparedRow> plan;     // members whose values differ, by JSON path; empty: the same plan
    std::vector<SuccessCurve> curves;  // two; without rates where the success is hidden
};

[[nodiscard]] RolloutComparison compareRollouts(const view::PastDetail& first, const view::PastDetail& second, TimeZone zone);

/// RFC 4180 with a header line: the figures, then the plan's differences. A cell that a spreadsheet would run as a formula
/// begins with an apostrophe.
[[nodiscard]] QString csvOf(const RolloutComparison& comparison);

}  // namespace slipway::widgets
