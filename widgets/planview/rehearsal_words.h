// A rehearsal as sentences and table rows, without a window. Pure functions.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

#include "widgets/planview/plan_studies.h"

namespace slipway::widgets {

/// "412 of 1,000 runs; about 12 s left". `share`: done, [0, 1], in that time.
QString progressWords(double share, int runs, Milliseconds elapsed);
/// What was rehearsed: runs, robots, both models, seed.
QString rehearsalSentence(const PlanRehearsal& rehearsal);

/// Columns: outcome, runs, share, 95 % interval, expected.
QStringList outcomeHeader();
std::vector<QStringList> outcomeRows(const PlanRehearsal& rehearsal, const plan::Plan& plan);

/// Columns: figure, 5 %, median, 95 %, runs.
QStringList figureHeader();
std::vector<QStringList> figureRows(const PlanRehearsal& rehearsal);

QString secondsWords(double seconds);
/// How to say times of which all lie in `sorted`: with seconds where they are so near to each other that minutes would read the same.
std::function<QString(double)> timeWords(const std::vector<double>& sorted);
QString countWords(double number);

}  // namespace slipway::widgets
