#include "widgets/checklist/add_item_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

AddItemDialog::AddItemDialog(const QStringList& groups, Add add, QWidget* parent) : QDialog(parent), m_add(std::move(add)) {
    setObjectName(QStringLiteral("addItemDialog"));
    setWindowTitle(tr("Add an item to the checklist"));
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("addItemText"));
    m_text->setPlaceholderText(tr("What must be true before the start"));
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 56);
    m_group = new QComboBox(this);
    m_group->setObjectName(QStringLiteral("addItemGroup"));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    for (const QString& group : groups) m_group->addItem(checklistText(group.toStdString()), group);
    form->addRow(tr("&Item"), m_text);
    form->addRow(tr("&Group"), m_group);
    column->addLayout(form);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("addItemProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::bad);
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("addItemCancel"));
    m_ok = buttons->addButton(tr("&Add item"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("addItemOk"));
    m_ok->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddItemDialog::tryToAdd);
    const auto forget = [this] { m_problem->clear(); };
    connect(m_text, &QLineEdit::textEdited, this, forget);
    connect(m_group, &QComboBox::editTextChanged, this, forget);
    m_text->setFocus();
}

/// The name of a group that is there, as core knows it, also when somebody typed it; otherwise a new one.
QString AddItemDialog::group() const {
    const QString typed = m_group->currentText().trimmed();
    const int known = m_group->findText(typed, Qt::MatchFixedString | Qt::MatchCaseSensitive);
    return known >= 0 ? m_group->itemData(known).toString() : typed;
}

void AddItemDialog::tryToAdd() {
    const QString problem = m_add(group(), m_text->text());
    if (problem.isEmpty()) return accept();
    m_problem->setText(problem);
    m_text->setFocus();
}

}  // namespace slipway::widgets
