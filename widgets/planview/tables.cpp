#include "widgets/planview/tables.h"

#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>

namespace slipway::widgets {

namespace {

constexpr int kRoom = 14;  // between two columns

}  // namespace

QTableWidget* makeTable(QWidget* parent, const char* objectName) {
    auto* table = new QTableWidget(parent);
    table->setObjectName(QLatin1String(objectName));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void wrapLastColumn(QTableWidget* table, int columns) {
    table->setColumnCount(columns);
    table->setWordWrap(true);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(columns - 1, QHeaderView::Stretch);
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, [table, columns](int column) {
        if (column == columns - 1) table->resizeRowsToContents();
    });
}

int neededWidth(const QTableWidget* table, int column) {
    const QAbstractItemView* view = table;  // there it is public
    return std::max(table->horizontalHeader()->sectionSizeHint(column), view->sizeHintForColumn(column)) + kRoom;
}

void fillTable(QTableWidget* table, const QStringList& header, const std::vector<QStringList>& rows) {
    table->clear();
    table->setColumnCount(static_cast<int>(header.size()));
    table->setHorizontalHeaderLabels(header);
    table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const QStringList& cells = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            table->setItem(row, column, item);
        }
    }
    table->horizontalHeader()->setStretchLastSection(false);  // else the last one keeps its stretched width
    for (int column = 0; column < table->columnCount(); ++column) {
        if (table->horizontalHeader()->sectionResizeMode(column) != QHeaderView::Stretch)
            table->setColumnWidth(column, neededWidth(table, column));
    }
    table->horizontalHeader()->setStretchLastSection(true);
}

}  // namespace slipway::widgets
