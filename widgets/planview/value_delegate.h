// The value of a plan's member as people read it and as they change it: choices in words, shares in percent, the rest as in the
// file. What stands in the model is what the file says. Shared by the tree of members and the table of stages. Owned by its view,
// GUI thread.
#pragma once

#include <QStyledItemDelegate>
#include <utility>
#include <vector>

#include "core/plan/draft.h"

namespace slipway::widgets {

/// What the delegate wants to know of an item whose text is the value of that member in the file: role and value.
[[nodiscard]] std::vector<std::pair<int, QVariant>> valueRoles(const plan::Member& member);

class ValueDelegate : public QStyledItemDelegate {
public:
    /// `column`: the only one that can be edited; -1: all.
    explicit ValueDelegate(int column, QObject* parent) : QStyledItemDelegate(parent), m_column(column) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_column;
};

}  // namespace slipway::widgets
