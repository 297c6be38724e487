// Whether what a window shows has the room that it needs. For tests of screens.
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStringList>
#include <QTableView>

namespace slipway::support {

/// Sentences for words that have less room than they need.
inline QStringList cutOff(const QWidget& root) {
    QStringList found;
    for (const auto* label : root.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        const bool low = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
        if (narrow || low) found << QStringLiteral("%1: %2").arg(label->objectName(), label->text().left(60));
    }
    for (const auto* button : root.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width()) {
            found << QStringLiteral("%1: %2").arg(button->objectName(), button->text());
        }
    }
    return found;
}

/// What must be scrolled sideways to be read; the text of a file keeps its lines and may be.
inline QStringList scrolledSideways(const QWidget& root) {
    QStringList found;
    for (const auto* area : root.findChildren<QAbstractScrollArea*>()) {
        const QScrollBar* bar = area->horizontalScrollBar();
        if (!area->isVisible() || qobject_cast<const QPlainTextEdit*>(area) || bar->maximum() == 0) continue;
        if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) continue;
        found << QStringLiteral("%1: %2 px").arg(area->objectName()).arg(bar->maximum());
    }
    return found;
}

/// Cells and headings of a table that its columns cut off.
inline QStringList elided(const QTableView& table) {
    QStringList found;
    const QAbstractItemModel* model = table.model();
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.widget = &table;  // whose style sheet pads the cells
    for (int column = 0; column < model->columnCount(); ++column) {
        if (table.isColumnHidden(column)) continue;
        const QString name = model->headerData(column, Qt::Horizontal).toString();
        QHeaderView* header = table.horizontalHeader();
        const bool sorted = header->isSortIndicatorShown();
        // Qt asks for room for the mark in every heading, and draws it in one.
        if (sorted && header->sortIndicatorSection() != column) header->setSortIndicatorShown(false);
        const int heading = header->sectionSizeHint(column);
        header->setSortIndicatorShown(sorted);
        if (heading > table.columnWidth(column))
            found << QStringLiteral("%1 (%2 px of %3)").arg(name).arg(heading).arg(table.columnWidth(column));
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            const int needed = table.itemDelegateForIndex(index)->sizeHint(option, index).width();
            if (needed > table.columnWidth(column))
                found
                    << QStringLiteral("%1: %2 (%3 px of %4)").arg(name, index.data().toString()).arg(needed).arg(table.columnWidth(column));
        }
    }
    return found;
}

/// So many rows of a table are seen without scrolling.
inline int rowsSeen(const QTableView& table) { return table.viewport()->height() / table.verticalHeader()->defaultSectionSize(); }

}  // namespace slipway::support
