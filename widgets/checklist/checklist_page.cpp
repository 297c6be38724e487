#include "widgets/checklist/checklist_page.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "widgets/checklist/checklist_words.h"
#include "widgets/checklist/drill_panel.h"
#include "widgets/checklist/evidence_link.h"
#include "widgets/shell/look.h"

namespace slipway::widgets {

namespace {

constexpr int kTwoColumnsFrom = 1050;
constexpr int kLookEveryMs = 10'000;  // ages are said by the minute

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

}  // namespace

ChecklistPage::ChecklistPage(Now now, QWidget* parent) : QWidget(parent), m_now(std::move(now)) {
    setObjectName(QStringLiteral("checklistPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    buildToolbar(column);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("checklistMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_undo = new QPushButton(this);
    m_undo->setObjectName(QStringLiteral("checklistTickAgain"));
    m_undo->hide();
    auto* messageRow = new QHBoxLayout;
    messageRow->addWidget(m_message, 1);
    messageRow->addWidget(m_undo, 0, Qt::AlignTop);
    column->addLayout(messageRow);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_draft.restore(std::exchange(m_loosened, {}));
        m_undo->hide();
        m_message->hide();
        refresh();
    });
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("checklistScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(m_scroll);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 6, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(16);
    m_scroll->setWidget(content);
    column->addWidget(m_scroll, 1);
    buildGroups();
    placeGroups();
    retranslate();
    m_opener = [](const QUrl& url) { QDesktopServices::openUrl(url); };
    auto* timer = new QTimer(this);
    timer->setInterval(kLookEveryMs);
    connect(timer, &QTimer::timeout, this, &ChecklistPage::lookAtAges);
    timer->start();
}

void ChecklistPage::buildToolbar(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_counter = new QLabel(this);
    m_counter->setObjectName(QStringLiteral("checklistCounter"));
    setTextSize(m_counter, TextSize::heading);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("checklistProgress"));
    m_progress->setRange(0, static_cast<int>(m_draft.items().size()));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 8);
    m_whoLabel = new QLabel(this);
    m_who = new QLineEdit(this);
    m_who->setObjectName(QStringLiteral("checklistWho"));
    m_who->setMaximumWidth(180);
    m_whoLabel->setBuddy(m_who);
    m_load = new QPushButton(this);
    m_load->setObjectName(QStringLiteral("checklistLoad"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("checklistSave"));
    m_pdf = new QPushButton(this);
    m_pdf->setObjectName(QStringLiteral("checklistPdf"));
    auto* print = new QShortcut(QKeySequence::Print, this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, this, &ChecklistPage::askWhereToPrint);
    connect(m_pdf, &QPushButton::clicked, this, &ChecklistPage::askWhereToPrint);
    row->addWidget(m_counter);
    row->addWidget(m_progress);
    row->addStretch();
    row->addWidget(m_whoLabel);
    row->addWidget(m_who);
    row->addWidget(m_load);
    row->addWidget(m_save);
    row->addWidget(m_pdf);
    column->addLayout(row);
    connect(m_load, &QPushButton::clicked, this, &ChecklistPage::askForFile);
    connect(m_save, &QPushButton::clicked, this, &ChecklistPage::askWhereToSave);
    connect(m_who, &QLineEdit::editingFinished, this, [this] {
        // A name that comes after the first ticks still belongs to them.
        for (std::size_t i = 0; i < m_draft.items().size(); ++i) {
            if (m_draft.items()[i].state() == ItemState::needsName) m_draft.tick(i, true, who().toStdString(), m_now());
        }
        refresh();
    });
}

void ChecklistPage::buildGroups() {
    m_rows.resize(m_draft.items().size());
    for (std::size_t i = 0; i < m_draft.items().size(); ++i) {
        const std::string& name = m_draft.items()[i].item.group;
        const bool opens = m_groups.empty() || m_draft.items()[m_groups.back().items.front()].item.group != name;
        if (opens) {
            Group group;
            group.frame = new QWidget(m_scroll->widget());
            auto* grid = new QGridLayout(group.frame);
            grid->setContentsMargins(0, 0, 0, 0);
            grid->setHorizontalSpacing(10);
            grid->setVerticalSpacing(2);
            grid->setColumnStretch(1, 1);
            group.title = new QLabel(group.frame);
            group.title->setObjectName(QStringLiteral("checklistGroup.%1").arg(m_groups.size()));
            setTextSize(group.title, TextSize::heading);
            grid->addWidget(group.title, 0, 0, 1, 2);
            m_groups.push_back(group);
        }
        Group& group = m_groups.back();
        group.items.push_back(i);
        buildRow(static_cast<QGridLayout*>(group.frame->layout()), static_cast<int>(group.items.size()) * 2 - 1, i);
    }
}

void ChecklistPage::buildRow(QGridLayout* grid, int gridRow, std::size_t item) {
    const QString id = fromCore(m_draft.items()[item].item.id);
    Row& row = m_rows[item];
    row.box = new QCheckBox(grid->parentWidget());
    row.box->setObjectName(QStringLiteral("check.%1").arg(id));
    row.note = new QLineEdit(grid->parentWidget());
    row.note->setObjectName(QStringLiteral("note.%1").arg(id));
    row.note->setMinimumWidth(160);
    row.open = new QToolButton(grid->parentWidget());
    row.open->setObjectName(QStringLiteral("open.%1").arg(id));
    row.open->setFocusPolicy(Qt::StrongFocus);
    row.open->setAutoRaise(true);
    setTextSize(row.open, TextSize::small);
    row.open->hide();
    // Both keep their place while they are hidden: nothing moves away under the pointer.
    for (QWidget* widget : std::initializer_list<QWidget*>{row.note, row.open}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    row.state = new QLabel(grid->parentWidget());
    row.state->setObjectName(QStringLiteral("state.%1").arg(id));
    row.state->setTextFormat(Qt::PlainText);
    row.state->setWordWrap(true);
    row.state->setIndent(24);
    setTextSize(row.state, TextSize::small);
    grid->addWidget(row.box, gridRow, 0);
    grid->addWidget(row.note, gridRow, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(row.state, 1);
    below->addWidget(row.open, 0, Qt::AlignTop);
    grid->addLayout(below, gridRow + 1, 0, 1, 2);
    connect(row.open, &QToolButton::clicked, this, [this, item] { openLink(item); });
    connect(row.box, &QCheckBox::clicked, this, [this, item](bool on) { ticked(item, on); });
    connect(row.note, &QLineEdit::textEdited, this, [this, item] { noted(item); });
}

void ChecklistPage::placeGroups() {
    const int columns = width() >= kTwoColumnsFrom ? 2 : 1;
    if (columns == m_columns) return;
    m_columns = columns;
    const int perColumn = (static_cast<int>(m_groups.size()) + columns - 1) / columns;
    for (int i = 0; i < static_cast<int>(m_groups.size()); ++i) {
        m_grid->addWidget(m_groups[static_cast<std::size_t>(i)].frame, i % perColumn, i / perColumn, Qt::AlignTop);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    m_grid->setRowStretch(perColumn, 1);
}

/// All notes begin at the same place, beside the longest item.
void ChecklistPage::alignNotes() {
    int widest = 0;
    for (const Row& row : m_rows) widest = std::max(widest, row.box->sizeHint().width());
    for (const Group& group : m_groups) static_cast<QGridLayout*>(group.frame->layout())->setColumnMinimumWidth(0, widest);
}

void ChecklistPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeGroups();
}

void ChecklistPage::ticked(std::size_t item, bool on) {
    m_draft.tick(item, on, who().toStdString(), m_now());
    const ItemState state = m_draft.items()[item].state();
    if (state == ItemState::needsName) m_who->setFocus();
    if (state == ItemState::needsNote || state == ItemState::needsReason) m_rows[item].note->setFocus();
    refresh();
}

void ChecklistPage::noted(std::size_t item) {
    m_draft.setNote(item, m_rows[item].note->text().trimmed().toStdString());
    refresh();
}

void ChecklistPage::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    if (m_drill) m_drill->setSnapshot(snapshot);
    static const std::vector<checklist::AutomaticFinding> kNone;
    if (!m_draft.setFindings(snapshot ? snapshot->findings : kNone, m_now())) return;
    sayLoosened();
    refresh();
}

void ChecklistPage::setPlan(const std::string& digest) {
    if (!m_draft.setPlan(digest)) return;
    sayLoosened();
    refresh();
}

void ChecklistPage::lookAtAges() {
    if (m_draft.lookAtAges(m_now())) sayLoosened();
    refresh();
}

void ChecklistPage::sayLoosened() {
    const std::vector<LoosenedItem> opened = m_draft.takeLoosened();
    if (opened.empty()) return;
    // What opened earlier and still is open stays in the message, and can still be ticked again.
    std::erase_if(m_loosened, [&](const LoosenedItem& old) {
        return m_draft.items()[old.item].loosened == Loosened::no ||
               std::ranges::find(opened, old.item, &LoosenedItem::item) != opened.end();
    });
    m_loosened.insert(m_loosened.end(), opened.begin(), opened.end());
    say(loosenedSentence(m_draft, m_loosened), true);
    m_undo->setVisible(
        std::ranges::any_of(m_loosened, [](const LoosenedItem& item) { return !item.who.empty() && item.why != Loosened::failed; }));
}

void ChecklistPage::openLink(std::size_t item) {
    const auto link = evidenceLink(m_rows[item].note->text().trimmed());
    if (!link) return;
    if (const QString refusal = linkRefusal(*link); !refusal.isEmpty()) return say(refusal, true);
    m_opener(*link);
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

void ChecklistPage::setTimeZone(TimeZone zone) {
    m_zone = zone;
    if (m_drill) m_drill->setTimeZone(zone);
    refresh();
}

void ChecklistPage::setWho(const QString& who) { m_who->setText(who); }

QString ChecklistPage::who() const { return m_who->text().trimmed(); }

void ChecklistPage::refresh() {
    for (std::size_t i = 0; i < m_rows.size(); ++i) refreshRow(i);
    for (Group& group : m_groups) {
        const auto done = std::ranges::count_if(group.items, [&](std::size_t item) { return m_draft.items()[item].isDone(); });
        const QString name = checklistText(m_draft.items()[group.items.front()].item.group);
        group.title->setText(
            tr("%1 (%2 of %3)", "group, done, all").arg(name, count(done), count(static_cast<std::int64_t>(group.items.size()))));
    }
    const auto done = static_cast<int>(m_draft.done());
    const auto all = static_cast<int>(m_draft.items().size());
    m_counter->setText(tr("%1 of %2 done").arg(count(done), count(all)));
    m_progress->setValue(done);
    m_progress->setAccessibleName(m_counter->text());
    Q_EMIT changed();
}

void ChecklistPage::refreshRow(std::size_t item) {
    const DraftItem& draft = m_draft.items()[item];
    Row& row = m_rows[item];
    const bool automatic = draft.state() == ItemState::automatic;
    row.box->setChecked(automatic || draft.ticked);
    row.box->setEnabled(!automatic);
    row.note->setReadOnly(automatic);
    row.note->setVisible(!automatic);  // the figure is in the line below, whole
    const QString note = automatic ? fromCore(draft.finding->figure) : fromCore(draft.note);
    if (row.note->text().trimmed() != note) {
        row.note->setText(note);
        row.note->setCursorPosition(0);
    }
    row.note->setToolTip(note);
    refreshLink(row);
    row.note->setPlaceholderText(draft.valid() && !automatic ? tr("Reason to overrule it") : tr("Evidence: a note or a link"));
    // The line keeps its place while it is empty: a tick must not move the next box away from the pointer.
    const QString state = stateText(draft);
    row.state->setText(state.isEmpty() ? QStringLiteral(" ") : state);
    const bool failed = draft.valid() && !draft.valid()->passed && !draft.ticked;
    const Tone quiet = draft.loosened != Loosened::no ? Tone::warning : stateTone(draft.state());
    setTone(row.state, failed ? Tone::bad : quiet);
}

QString ChecklistPage::stateText(const DraftItem& item) const {
    QString by = item.ticked ? tr("Ticked by %1 at %2").arg(fromCore(item.who), timeOfDay(item.at, m_zone)) : QString();
    switch (item.state()) {
        case ItemState::automatic:
            return tr("Checked automatically, %1: %2").arg(ageText(*item.finding, m_now()), fromCore(item.finding->figure));
        case ItemState::open:
            return openText(item, m_now());
        case ItemState::needsName:
            return tr("! Say who you are, at the top of the page.");
        case ItemState::needsNote:
            return tr("! A note is missing: on what evidence?");
        case ItemState::needsReason: {
            const auto least = static_cast<int>(checklist::kLeastReason);
            return tr("! The automatic check failed (%1). Overruling it needs a reason of at least %n character(s).", nullptr, least)
                .arg(fromCore(item.finding->figure));
        }
        case ItemState::overruled:
            return tr("%1, against the automatic check (%2)").arg(by, fromCore(item.finding->figure));
        case ItemState::done:
            return by;
    }
    return {};
}

void ChecklistPage::say(const QString& sentence, bool bad) {
    m_message->setText(sentence);
    setTone(m_message, bad ? Tone::bad : Tone::quiet);
    m_message->show();
    m_undo->hide();
}

void ChecklistPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ChecklistPage::retranslate() {
    m_whoLabel->setText(tr("Ticked by"));
    m_who->setAccessibleName(tr("Your name, kept with each tick"));
    m_who->setPlaceholderText(tr("your name"));
    m_load->setText(tr("Fill in from file…"));
    m_save->setText(tr("Save…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_pdf->setToolTip(tr("A document to print (%1)").arg(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText)));
    m_undo->setText(tr("Tick again"));
    m_undo->setAccessibleName(tr("Tick again what opened by itself"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString text = checklistText(m_draft.items()[i].item.text);
        m_rows[i].box->setText(text);
        m_rows[i].box->setAccessibleDescription(checklistText(m_draft.items()[i].item.group));
        m_rows[i].note->setAccessibleName(tr("Evidence for: %1").arg(text));
        m_rows[i].open->setText(tr("Open"));
        m_rows[i].open->setAccessibleName(tr("Open the evidence for: %1").arg(text));
    }
    alignNotes();
    refresh();
}

}  // namespace slipway::widgets
