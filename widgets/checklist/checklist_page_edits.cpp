// What can be taken back on the Checklist page: ticks, notes, own items, and what a file filled in.
#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QUndoCommand>
#include <QUndoStack>
#include <algorithm>
#include <utility>

#include "core/checklist/own_items.h"
#include "widgets/checklist/add_item_dialog.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/checklist_words.h"

namespace slipway::widgets {

namespace {

constexpr int kMostUndone = 200;

/// One edit and the way back. It was done already when it is pushed.
class EditCommand : public QUndoCommand {
public:
    using Apply = std::function<void(const EditStep&)>;
    EditCommand(const QString& text, Edits before, Edits after, std::string typing, Apply apply)
        : QUndoCommand(text), m_before(std::move(before)), m_typing(std::move(typing)), m_apply(std::move(apply)) {
        setAfter(after);
    }
    void undo() override { m_apply(m_back); }
    void redo() override {
        if (std::exchange(m_done, false)) return;
        m_apply(m_forth);
    }
    [[nodiscard]] int id() const override { return m_typing.empty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const EditCommand*>(other);  // the same id: the same class
        if (next->m_typing != m_typing || m_forth.items.size() != 1 || next->m_forth.items.size() != 1) return false;
        m_forth.items.front().to = next->m_forth.items.front().to;
        m_back.items.front().from = next->m_back.items.front().from;
        setObsolete(m_forth.items.front().from == m_forth.items.front().to);
        return true;
    }

private:
    void setAfter(const Edits& after) {
        m_forth = stepBetween(m_before, after);
        m_back = stepBetween(after, m_before);
        m_before = {};
    }

    Edits m_before;
    EditStep m_forth;
    EditStep m_back;
    std::string m_typing;  // which note, and in which visit; empty: nothing was typed
    Apply m_apply;
    bool m_done = true;
};

}  // namespace

void ChecklistPage::buildEditing() {
    m_edits = new QUndoStack(this);
    m_edits->setUndoLimit(kMostUndone);
    m_undoEdit->setObjectName(QStringLiteral("checklistUndo"));
    m_redoEdit->setObjectName(QStringLiteral("checklistRedo"));
    const auto serve = [this](QToolButton* button, const QKeySequence& keys, auto deed) {
        button->setEnabled(false);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, m_edits, deed);
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_edits, deed);
    };
    serve(m_undoEdit, QKeySequence(Qt::CTRL | Qt::Key_Z), &QUndoStack::undo);
    serve(m_redoEdit, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &QUndoStack::redo);
    connect(m_edits, &QUndoStack::canUndoChanged, m_undoEdit, &QToolButton::setEnabled);
    connect(m_edits, &QUndoStack::canRedoChanged, m_redoEdit, &QToolButton::setEnabled);
    connect(m_edits, &QUndoStack::undoTextChanged, m_undoEdit, [this](const QString& text) {
        m_undoEdit->setToolTip(plainToolTip(text));
        m_undoEdit->setAccessibleDescription(text);  // without it a screen reader reads the markup of the tip
    });
    connect(m_edits, &QUndoStack::redoTextChanged, m_redoEdit, [this](const QString& text) {
        m_redoEdit->setToolTip(plainToolTip(text));
        m_redoEdit->setAccessibleDescription(text);  // without it a screen reader reads the markup of the tip
    });
    m_own->setObjectName(QStringLiteral("checklistOwn"));
    m_ownMenu = new QMenu(this);
    m_ownMenu->addAction(QString(), this, &ChecklistPage::askForItem)->setObjectName(QStringLiteral("checklistAdd"));
    m_ownMenu->addAction(QString(), this, &ChecklistPage::askForTemplate)->setObjectName(QStringLiteral("checklistOpenTemplate"));
    m_ownMenu->addAction(QString(), this, &ChecklistPage::askWhereToSaveTemplate)->setObjectName(QStringLiteral("checklistSaveTemplate"));
    m_own->setMenu(m_ownMenu);
}

void ChecklistPage::edit(const QString& name, const std::function<void()>& deed, const std::string& typedIn) {
    Edits before = m_draft.edits();
    deed();
    Edits after = m_draft.edits();
    const EditStep step = stepBetween(before, after);
    if (step.empty() && before.own == after.own) return refresh();
    const std::string typing = typedIn.empty() ? std::string() : typedIn + '#' + std::to_string(m_typing);
    m_edits->push(new EditCommand(name, std::move(before), std::move(after), typing, [this](const EditStep& one) {
        m_draft.apply(one);
        nameTicks();
        applied(one);
        if (one.items.empty()) return;
        const auto at = std::ranges::find(m_draft.items(), one.items.front().to.itemId, [](const DraftItem& item) { return item.item.id; });
        if (at == m_draft.items().end()) return;
        m_scroll->ensureWidgetVisible(m_rows[static_cast<std::size_t>(at - m_draft.items().begin())].box);
    }));
    applied(step);
}

void ChecklistPage::applied(const EditStep& step) {
    if (step.own) {
        rebuildGroups();
        Q_EMIT ownItemsChanged();
    }
    refresh();
}

/// A name that comes after the first ticks still belongs to them.
void ChecklistPage::nameTicks() {
    const std::string name = oneLine(who(), checklist::kMostNameBytes);
    for (std::size_t i = 0; i < m_draft.items().size(); ++i) {
        if (m_draft.items()[i].state() == ItemState::needsName) m_draft.tick(i, true, name, m_now());
    }
}

void ChecklistPage::setOwnItems(const std::vector<checklist::OwnItem>& items) {
    if (!m_draft.setOwnItems(items)) return;
    m_edits->clear();
    rebuildGroups();
    refresh();
}

QString ChecklistPage::ownItemsText() const { return asWritten(checklist::writeTemplate(m_draft.ownItems())); }

void ChecklistPage::setOwnItemsText(const QString& json) {
    if (const auto items = checklist::readTemplate(json.toStdString())) setOwnItems(*items);
}

QString ChecklistPage::addOwnItem(const QString& group, const QString& text) {
    checklist::OwnItem item{{}, group.trimmed().toStdString(), text.trimmed().toStdString()};
    item.id = checklist::idFor(item.group, item.text);
    std::vector<checklist::OwnItem> items = m_draft.ownItems();
    if (const auto problem = checklist::problemOf(item, items); problem != checklist::OwnItemProblem::none) return ownItemSentence(problem);
    items.push_back(item);
    edit(tr("Add: %1").arg(asWritten(item.text)), [&] { m_draft.setOwnItems(items); });
    const auto place = std::ranges::find(m_order, m_rows.size() - 1);
    focusBox(static_cast<std::size_t>(place - m_order.begin()), 0);
    return {};
}

void ChecklistPage::removeOwnItem(const std::string& id) {
    std::vector<checklist::OwnItem> items = m_draft.ownItems();
    const auto gone = std::ranges::find(items, id, &checklist::OwnItem::id);
    if (gone == items.end()) return;
    const auto placeOf = [this, &id] {
        return std::ranges::find_if(m_order, [&](std::size_t item) { return m_draft.items()[item].item.id == id; }) - m_order.begin();
    };
    const auto place = static_cast<std::size_t>(placeOf());
    const QString text = asWritten(gone->text);
    items.erase(gone);
    edit(tr("Remove: %1").arg(text), [&] { m_draft.setOwnItems(items); });
    if (!focusBox(std::min(place, m_order.size() - 1), 1)) focusBox(m_order.size() - 1, -1);
    say(tr("Removed “%1”. Undo brings it back with its tick and note.").arg(text), false);
}

void ChecklistPage::askForItem() {
    QStringList own;
    for (const Group& group : m_groups) own.append(asWritten(m_draft.items()[group.items.front()].item.group));
    auto* dialog = new AddItemDialog(own, [this](const QString& group, const QString& text) { return addOwnItem(group, text); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace slipway::widgets
