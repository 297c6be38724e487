#include "widgets/planview/tables.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <algorithm>

#include "widgets/theme/column_fit.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr int kRoom = 8;         // between two columns
constexpr int kPadding = 2 * 6;  // of a cell, as in the style sheet

/// Words break where the padding of the cell begins: Qt breaks them at its edge when it asks for their height, and draws fewer lines.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem inside(option);
        if (inside.rect.width() > kPadding) inside.rect.setWidth(inside.rect.width() - kPadding);
        return QStyledItemDelegate::sizeHint(inside, index);
    }
};

/// As high as the tallest name, which has the width of its column.
void fitHeader(QTableWidget* table) {
    QHeaderView* header = table->horizontalHeader();
    const QFontMetrics metrics = header->fontMetrics();
    const int around = header->sectionSizeHint(0) - metrics.horizontalAdvance(table->model()->headerData(0, Qt::Horizontal).toString());
    int lines = metrics.height();
    for (int column = 0; column < table->columnCount(); ++column) {
        const QRect room(0, 0, std::max(1, table->columnWidth(column) - around), 1000);
        const QString name = table->model()->headerData(column, Qt::Horizontal).toString();
        if (!table->isColumnHidden(column)) lines = std::max(lines, metrics.boundingRect(room, Qt::TextWordWrap, name).height());
    }
    header->setFixedHeight(lines + theme::kGap);
}

}  // namespace

QTableWidget* makeTable(QWidget* parent, const char* objectName) {
    auto* table = new QTableWidget(parent);
    table->setObjectName(QLatin1String(objectName));
    table->setItemDelegate(new CellDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    // Long names of columns break into lines: what is below them is short.
    table->horizontalHeader()->setDefaultAlignment(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) | Qt::Alignment(Qt::TextWordWrap));
    new theme::ColumnFit(table, [table](int column) { return neededWidth(table, column); });
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
    const QHeaderView* header = table->horizontalHeader();
    const QFontMetrics metrics = header->fontMetrics();
    const QString name = table->model()->headerData(column, Qt::Horizontal).toString();
    const int around = header->sectionSizeHint(column) - metrics.horizontalAdvance(name);
    int longest = 0;
    for (const QString& word : name.split(QLatin1Char(' '))) longest = std::max(longest, metrics.horizontalAdvance(word));
    // Half of the name where it is of many words: in two lines it needs no more.
    const int inLines = std::max(longest, metrics.horizontalAdvance(name) * 3 / 5);
    return std::max(inLines + around, view->sizeHintForColumn(column)) + kRoom;
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
    fitColumns(table);
}

void fitColumns(QTableWidget* table) {
    for (int column = 0; column < table->columnCount(); ++column) table->setColumnHidden(column, false);  // a hidden one has no size
    table->horizontalHeader()->setStretchLastSection(false);  // else the last one keeps its stretched width
    table->findChild<theme::ColumnFit*>(QString(), Qt::FindDirectChildrenOnly)->fit();
    table->horizontalHeader()->setStretchLastSection(true);
    if (table->columnCount() > 0) fitHeader(table);
}

}  // namespace slipway::widgets
