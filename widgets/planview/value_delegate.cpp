#include "widgets/planview/value_delegate.h"

#include <QComboBox>

namespace slipway::widgets {

QWidget* ValueDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (m_column >= 0 && index.column() != m_column) return nullptr;
    const QStringList choices = index.data(kChoicesRole).toStringList();
    QWidget* editor = nullptr;
    if (choices.isEmpty()) {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    } else {
        auto* box = new QComboBox(parent);
        box->addItems(choices);
        editor = box;
    }
    // In the tree the name of a member stands before its value, in the table above it.
    editor->setAccessibleName(m_column > 0 ? index.siblingAtColumn(m_column - 1).data().toString()
                                           : index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void ValueDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentText(index.data(Qt::EditRole).toString());
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void ValueDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        if (box->currentText() != index.data(Qt::EditRole).toString()) model->setData(index, box->currentText());
    } else if (editor->property("text").toString() != index.data(Qt::EditRole).toString()) {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

}  // namespace slipway::widgets
