// Tables of plain text as the Plan page shows them. Plain functions, GUI thread.
#pragma once

#include <QStringList>
#include <vector>

class QTableWidget;
class QWidget;

namespace slipway::widgets {

/// A table whose rows are selected as a whole and whose cells cannot be edited.
QTableWidget* makeTable(QWidget* parent, const char* objectName);
/// Gives the last of that many columns the room that is left, and lets its sentences wrap instead of being cut.
void wrapLastColumn(QTableWidget* table, int columns);
/// Width in pixels that the column's texts and its header need.
int neededWidth(const QTableWidget* table, int column);
/// Gives every column the width of its texts, the last one what is left.
void fitColumns(QTableWidget* table);
/// Replaces what the table shows; columns are as wide as their text.
void fillTable(QTableWidget* table, const QStringList& header, const std::vector<QStringList>& rows);

}  // namespace slipway::widgets
