// Rows of a table as text for other programs: tabs for a message, CSV for a spreadsheet. Plain functions.
#pragma once

#include <QList>
#include <QStringList>

class QAbstractItemModel;

namespace slipway::widgets {

/// Header and rows as they are sorted and filtered.
QList<QStringList> rowsOf(const QAbstractItemModel& model);
QString tabbedText(const QList<QStringList>& rows);
/// Cells that a spreadsheet would run as a formula are quoted.
QString csvText(const QList<QStringList>& rows);

}  // namespace slipway::widgets
