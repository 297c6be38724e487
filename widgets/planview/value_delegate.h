// The editor of a value of a plan: a line, or a list to choose from where the plan file knows only some words. Shared by
// the tree of members and the table of stages. Owned by its view, GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace slipway::widgets {

/// Of an item: the words to choose from, a QStringList; empty: anything may be typed.
inline constexpr int kChoicesRole = Qt::UserRole + 8;

class ValueDelegate : public QStyledItemDelegate {
public:
    /// `column`: the only one that can be edited; -1: all.
    explicit ValueDelegate(int column, QObject* parent) : QStyledItemDelegate(parent), m_column(column) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    int m_column;
};

}  // namespace slipway::widgets
