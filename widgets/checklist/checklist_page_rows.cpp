// The rows of the Checklist page: a box, a note and a line of state for each item, in groups, in one column or two.
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>
#include <utility>

#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist/checklist_words.h"
#include "widgets/checklist/evidence_link.h"
#include "widgets/shell/look.h"
#include "widgets/theme/indicator_style.h"

namespace slipway::widgets {

namespace {

constexpr int kLeastNote = 320;
constexpr int kBelowBox = 24;  // from the edge to what stands under an item's words
constexpr int kBetweenColumns = 24;
constexpr int kBetweenLines = 2;
constexpr int kGridRows = 3;  // of an item: box, note, state

Tone stateTone(ItemState state) {
    switch (state) {
        case ItemState::needsNote:
        case ItemState::needsReason:
        case ItemState::needsName:
        case ItemState::overruled:
            return Tone::warning;
        default:
            return Tone::quiet;
    }
}

QToolButton* smallButton(QWidget* parent, const QString& name) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    setTextSize(button, TextSize::small);
    return button;
}

}  // namespace

void ChecklistPage::buildGroups() {
    m_rows.assign(m_draft.items().size(), {});
    for (const std::vector<std::size_t>& items : m_draft.groups()) {
        Group group;
        group.items = items;
        group.frame = new QWidget(m_scroll->widget());
        auto* grid = new QGridLayout(group.frame);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(0);
        grid->setVerticalSpacing(kBetweenLines);
        grid->setColumnMinimumWidth(0, kBelowBox);
        grid->setColumnStretch(1, 1);
        group.title = new QLabel(group.frame);
        group.title->setObjectName(QStringLiteral("checklistGroup.%1").arg(m_groups.size()));
        group.title->setTextFormat(Qt::PlainText);
        setTextSize(group.title, TextSize::heading);
        grid->addWidget(group.title, 0, 0, 1, 2);
        m_groups.push_back(group);
        int gridRow = 1;
        for (const std::size_t item : items) {
            buildRow(grid, gridRow, item);
            gridRow += kGridRows;
            m_order.push_back(item);
        }
        group.frame->show();
    }
    chainTabs();
}

/// After own items came or went. The old widgets live until control returns: one of them may be who asked for this.
void ChecklistPage::rebuildGroups() {
    const int scrolled = m_scroll->verticalScrollBar()->value();
    for (const Group& group : std::exchange(m_groups, {})) {
        group.frame->hide();
        group.frame->setParent(nullptr);
        group.frame->deleteLater();
    }
    m_order.clear();
    buildGroups();
    placeGroups(true);
    retranslateRows();
    placeGroups();
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void ChecklistPage::buildRow(QGridLayout* grid, int gridRow, std::size_t item) {
    const QString id = asWritten(m_draft.items()[item].item.id);
    Row& row = m_rows[item];
    row.box = new QCheckBox(grid->parentWidget());
    row.box->setObjectName(QStringLiteral("check.%1").arg(id));
    row.box->installEventFilter(this);
    row.note = new QLineEdit(grid->parentWidget());
    row.note->setObjectName(QStringLiteral("note.%1").arg(id));
    row.note->setMinimumWidth(kLeastNote);
    row.note->setMaxLength(static_cast<int>(checklist::kMostEvidenceBytes));
    row.note->installEventFilter(this);
    row.open = smallButton(grid->parentWidget(), QStringLiteral("open.%1").arg(id));
    row.open->hide();
    row.state = new QLabel(grid->parentWidget());
    row.state->setObjectName(QStringLiteral("state.%1").arg(id));
    row.state->setTextFormat(Qt::PlainText);
    row.state->setWordWrap(true);
    row.state->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setTextSize(row.state, TextSize::small);
    grid->addWidget(row.box, gridRow, 0, 1, 2);
    auto* evidence = new QHBoxLayout;
    evidence->addWidget(row.note, 1);
    evidence->addWidget(row.open);
    grid->addLayout(evidence, gridRow + 1, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(row.state, 1);
    if (m_draft.isOwn(item)) {
        row.remove = smallButton(grid->parentWidget(), QStringLiteral("remove.%1").arg(id));
        below->addWidget(row.remove, 0, Qt::AlignTop);
        connect(row.remove, &QToolButton::clicked, this, [this, own = m_draft.items()[item].item.id] { removeOwnItem(own); });
    }
    grid->addLayout(below, gridRow + 2, 1);
    connect(row.open, &QToolButton::clicked, this, [this, item] { openLink(item); });
    // A screen reader toggles without a click.
    connect(row.box, &QCheckBox::toggled, this, [this, item](bool on) { ticked(item, on); });
    connect(row.note, &QLineEdit::textEdited, this, [this, item] { noted(item); });
    connect(row.note, &QLineEdit::editingFinished, this, [this] { ++m_typing; });
}

int ChecklistPage::widestBox() const {
    int widest = 0;
    for (const Row& row : m_rows) widest = std::max(widest, row.box->sizeHint().width());
    return widest;
}

/// Half of the rows in each column, groups kept whole. Two columns only where both have their width: how long the items are, the
/// language decides, and what is to be read must not be scrolled sideways.
void ChecklistPage::placeGroups(bool anew) {
    const QMargins around = layout()->contentsMargins() + m_scroll->widget()->layout()->contentsMargins();
    const int room = width() - around.left() - around.right() - m_scroll->verticalScrollBar()->sizeHint().width();
    const int columns = room >= 2 * std::max(widestBox(), kBelowBox + kLeastNote) + kBetweenColumns ? 2 : 1;
    if (columns == m_columns && !anew) return;
    m_columns = columns;
    for (QVBoxLayout* column : m_columnLayouts) {
        while (QLayoutItem* taken = column->takeAt(0)) delete taken;  // the layout's item, not the group
    }
    const std::size_t rows = m_order.size() + m_groups.size();
    std::size_t placed = 0;
    for (const Group& group : m_groups) {
        const std::size_t column = columns == 2 && placed * 2 + group.items.size() >= rows ? 1 : 0;
        m_columnLayouts[column]->addWidget(group.frame);
        placed += group.items.size() + 1;
    }
    for (QVBoxLayout* column : m_columnLayouts) column->addStretch(1);
    auto* both = static_cast<QHBoxLayout*>(m_scroll->widget()->layout());
    both->setStretch(1, columns - 1);
    both->setSpacing(columns == 2 ? kBetweenColumns : 0);
}

/// What a person wrote is cut in the box, and then stands whole in the line below.
void ChecklistPage::showText(std::size_t item) {
    Row& row = m_rows[item];
    const QString text = checklistText(m_draft.items()[item].item.text);
    QString shown = text;
    if (m_draft.isOwn(item)) {
        const QFontMetrics metrics = row.box->fontMetrics();
        int widest = 0;  // an own item takes no more room than the longest standard one
        for (const checklist::ItemTemplate& standard : checklist::standardItems())
            widest = std::max(widest, metrics.horizontalAdvance(checklistText(standard.text)));
        shown = metrics.elidedText(text, Qt::ElideRight, widest);
    }
    row.cut = shown != text;
    row.box->setText(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")));
    row.box->setAccessibleName(text);
    row.box->setToolTip(row.cut ? plainToolTip(text) : QString());
}

void ChecklistPage::retranslateRows() {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString text = checklistText(m_draft.items()[i].item.text);
        showText(i);
        m_rows[i].box->setAccessibleDescription(checklistText(m_draft.items()[i].item.group));
        m_rows[i].note->setAccessibleName(tr("Evidence for: %1").arg(text));
        m_rows[i].open->setText(tr("Open"));
        m_rows[i].open->setAccessibleName(tr("Open the evidence for: %1").arg(text));
        if (m_rows[i].remove == nullptr) continue;
        m_rows[i].remove->setText(tr("Remove"));
        m_rows[i].remove->setAccessibleName(tr("Remove from the list: %1").arg(text));
    }
}

void ChecklistPage::refreshRow(std::size_t item) {
    const DraftItem& draft = m_draft.items()[item];
    Row& row = m_rows[item];
    const bool automatic = draft.state() == ItemState::automatic;
    {
        const QSignalBlocker quiet(row.box);  // what the draft says is no new deed
        row.box->setChecked(automatic || draft.ticked);
    }
    row.box->setEnabled(!automatic);
    row.box->setProperty(theme::kAutomatic, automatic);
    row.note->setReadOnly(automatic);
    row.note->setVisible(!automatic);
    // The figure stands in the place of the note and of the line below it, whole.
    row.state->setMinimumHeight(row.state->fontMetrics().lineSpacing() + (automatic ? row.note->sizeHint().height() + kBetweenLines : 0));
    const QString note = automatic ? fromCore(draft.finding->figure) : asWritten(draft.note);
    if (row.note->text().trimmed() != note) {
        row.note->setText(note);
        row.note->setCursorPosition(0);
    }
    row.note->setToolTip(plainToolTip(note));
    row.note->setAccessibleDescription(note);
    refreshLink(row);
    row.note->setPlaceholderText(draft.valid() && !automatic ? tr("Reason to overrule it") : tr("Evidence: a note or a link"));
    // The line keeps its place while it is empty: a tick must not move the next box away from the pointer.
    QString state = stateText(draft);
    if (row.cut) state = state.isEmpty() ? checklistText(draft.item.text) : checklistText(draft.item.text) + QLatin1Char('\n') + state;
    row.state->setText(state.isEmpty() ? QStringLiteral(" ") : state);
    const bool failed = draft.valid() && !draft.valid()->passed && !draft.ticked;
    const Tone quiet = draft.loosened != Loosened::no ? Tone::warning : stateTone(draft.state());
    setTone(row.state, failed ? Tone::bad : quiet);
}

/// A link looks like one and gets its button.
void ChecklistPage::refreshLink(Row& row) {
    const bool link = !row.note->isReadOnly() && evidenceLink(row.note->text().trimmed()).has_value();
    row.open->setVisible(link);
    QFont font = row.note->font();
    if (font.underline() == link) return;
    font.setUnderline(link);
    row.note->setFont(font);
}

}  // namespace slipway::widgets
