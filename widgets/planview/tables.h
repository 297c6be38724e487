// Tables of plain text as the Plan page shows them. Plain functions, GUI thread.
#pragma once

#include <QStringList>
#include <vector>

class QTableWidget;
class QWidget;

namespace slipway::widgets {

/// A table whose rows are selected as a whole and whose cells cannot be edited.
QTableWidget* makeTable(QWidget* parent, const char* objectName);
/// Replaces what the table shows; columns are as wide as their text.
void fillTable(QTableWidget* table, const QStringList& header, const std::vector<QStringList>& rows);

}  // namespace slipway::widgets
