// The Checklist page by keyboard: Up and Down between items, Home and End to the first and last, Space ticks, Enter
// goes from an item to its note and from there to the next item.
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <algorithm>

#include "widgets/checklist/checklist_page.h"

namespace slipway::widgets {

/// Tab goes as the eye does: own items are built last, but stand in their groups.
void ChecklistPage::chainTabs() {
    QWidget* last = nullptr;
    for (const std::size_t item : m_order) {
        const Row& row = m_rows[item];
        for (QWidget* next : std::initializer_list<QWidget*>{row.box, row.note, row.open, row.remove}) {
            if (next == nullptr) continue;
            if (last != nullptr) setTabOrder(last, next);
            last = next;
        }
    }
}

/// The box at this place, or the next one in direction `step` that can be ticked; 0: this one or none.
bool ChecklistPage::focusBox(std::size_t place, int step) {
    for (; place < m_order.size(); place += static_cast<std::size_t>(step)) {  // wraps below 0 to a number that ends it
        QCheckBox* box = m_rows[m_order[place]].box;
        if (box->isEnabled()) {
            box->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(box);
            return true;
        }
        if (step == 0) break;
    }
    return false;
}

bool ChecklistPage::focusNote(std::size_t place, int step) {
    for (; place < m_order.size(); place += static_cast<std::size_t>(step)) {
        QLineEdit* note = m_rows[m_order[place]].note;
        if (!note->isHidden()) {
            note->setFocus(Qt::OtherFocusReason);
            m_scroll->ensureWidgetVisible(note);
            return true;
        }
        if (step == 0) break;
    }
    return false;
}

bool ChecklistPage::moveFrom(QWidget* watched, int key) {
    const auto at =
        std::ranges::find_if(m_order, [&](std::size_t item) { return m_rows[item].box == watched || m_rows[item].note == watched; });
    if (at == m_order.end()) return false;
    const auto place = static_cast<std::size_t>(at - m_order.begin());
    const bool fromNote = m_rows[*at].note == watched;
    switch (key) {
        case Qt::Key_Up:
            if (!(fromNote ? focusNote(place - 1, -1) : focusBox(place - 1, -1))) break;
            return true;
        case Qt::Key_Down:
            if (!(fromNote ? focusNote(place + 1, 1) : focusBox(place + 1, 1))) break;
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            ++m_typing;
            return fromNote ? focusBox(place + 1, 1) : focusNote(place, 0);
        case Qt::Key_Home:
            return !fromNote && focusBox(0, 1);
        case Qt::Key_End:
            return !fromNote && focusBox(m_order.size() - 1, -1);
        case Qt::Key_Delete:
            if (fromNote || !m_draft.isOwn(*at)) return false;
            removeOwnItem(m_draft.items()[*at].item.id);
            return true;
        default:
            return false;
    }
    return true;  // at either end the keyboard stays where it is; Qt would move it to whatever lies that way
}

bool ChecklistPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // A note would undo its own typing only; the page's undo knows ticks as well.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        auto* widget = qobject_cast<QWidget*>(watched);
        if (plain && widget != nullptr && moveFrom(widget, key->key())) return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace slipway::widgets
