#include "widgets/checklist/checklist_page.h"

#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/checklist/own_items.h"
#include "widgets/checklist/checklist_words.h"
#include "widgets/checklist/drill_panel.h"
#include "widgets/checklist/evidence_link.h"
#include "widgets/shell/look.h"
#include "widgets/theme/flow_layout.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr int kLookEveryMs = 10'000;  // ages are said by the minute

}  // namespace

/// A field that has the keyboard says that it was edited while it is destroyed: nobody may listen any more.
ChecklistPage::~ChecklistPage() {
    for (QLineEdit* field : findChildren<QLineEdit*>()) field->disconnect(this);
}

ChecklistPage::ChecklistPage(Now now, QWidget* parent) : QWidget(parent), m_now(std::move(now)) {
    setObjectName(QStringLiteral("checklistPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    buildToolbar(column);
    buildEditing();
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("checklistMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_again = new QPushButton(this);
    m_again->setObjectName(QStringLiteral("checklistTickAgain"));
    m_again->hide();
    auto* messageRow = new QHBoxLayout;
    messageRow->addWidget(m_message, 1);
    messageRow->addWidget(m_again, 0, Qt::AlignTop);
    column->addLayout(messageRow);
    connect(m_again, &QPushButton::clicked, this, [this] {
        edit(tr("Tick again"), [this] { m_draft.restore(std::exchange(m_loosened, {})); });
        m_again->hide();
        m_message->hide();
    });
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("checklistScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(m_scroll);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 6, 0);
    columns->setSpacing(24);
    for (int i = 0; i < 2; ++i) {
        auto* one = new QVBoxLayout;
        one->setSpacing(16);
        columns->addLayout(one, 1);
        m_columnLayouts.push_back(one);
    }
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
    m_counter = new QLabel(this);
    m_counter->setObjectName(QStringLiteral("checklistCounter"));
    setTextSize(m_counter, TextSize::heading);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("checklistProgress"));
    m_progress->setRange(0, static_cast<int>(m_draft.items().size()));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 8);
    m_undoEdit = new QToolButton(this);
    m_redoEdit = new QToolButton(this);
    m_own = new QPushButton(this);
    m_whoLabel = new QLabel(this);
    m_who = new QLineEdit(this);
    m_who->setObjectName(QStringLiteral("checklistWho"));
    m_who->setMaximumWidth(160);
    m_who->setMaxLength(static_cast<int>(checklist::kMostNameBytes));
    m_whoLabel->setBuddy(m_who);
    m_load = new QPushButton(this);
    m_load->setObjectName(QStringLiteral("checklistLoad"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("checklistSave"));
    m_pdf = new QPushButton(this);
    m_pdf->setObjectName(QStringLiteral("checklistPdf"));
    connect(m_pdf, &QPushButton::clicked, this, &ChecklistPage::askWhereToSavePdf);
    auto* named = new QWidget(this);  // a name and its label stay in one line
    auto* pair = new QHBoxLayout(named);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(m_whoLabel);
    pair->addWidget(m_who);
    auto* counted = new QWidget(this);
    counted->setMinimumHeight(m_load->sizeHint().height());  // in the middle of its line
    auto* figures = new QHBoxLayout(counted);
    figures->setContentsMargins(0, 0, theme::kWide, 0);
    figures->addWidget(m_counter);
    figures->addWidget(m_progress);
    auto* row = new theme::FlowLayout(theme::kGap, theme::kTight);
    for (QWidget* tool : std::initializer_list<QWidget*>{counted, named, m_undoEdit, m_redoEdit, m_own, m_load, m_save, m_pdf})
        row->addWidget(tool);
    column->addLayout(row);
    connect(m_load, &QPushButton::clicked, this, &ChecklistPage::askForFile);
    connect(m_save, &QPushButton::clicked, this, &ChecklistPage::askWhereToSave);
    connect(m_who, &QLineEdit::editingFinished, this, [this] {
        nameTicks();
        refresh();
    });
}

void ChecklistPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeGroups();
}

void ChecklistPage::ticked(std::size_t item, bool on) {
    const QString text = checklistText(m_draft.items()[item].item.text);
    edit(on ? tr("Tick: %1").arg(text) : tr("Untick: %1").arg(text),
         [this, item, on] { m_draft.tick(item, on, oneLine(who(), checklist::kMostNameBytes), m_now()); });
    const ItemState state = m_draft.items()[item].state();
    if (state == ItemState::needsName) m_who->setFocus();
    if (state == ItemState::needsNote || state == ItemState::needsReason) m_rows[item].note->setFocus();
}

void ChecklistPage::noted(std::size_t item) {
    const QString text = checklistText(m_draft.items()[item].item.text);
    edit(
        tr("Note on: %1").arg(text),
        [this, item] { m_draft.setNote(item, oneLine(m_rows[item].note->text(), checklist::kMostEvidenceBytes)); },
        m_draft.items()[item].item.id);
}

void ChecklistPage::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    const bool runs = snapshot && snapshot->rollout && rollout::isActive(snapshot->rollout->status);
    if (std::exchange(m_runs, runs) != runs) refresh();
    if (m_drill) m_drill->setSnapshot(snapshot);
    static const std::vector<checklist::AutomaticFinding> kNone;
    if (!m_draft.setFindings(snapshot ? snapshot->findings : kNone, m_now())) return;
    sayLoosened();
    refresh();
}

void ChecklistPage::setPlan(const std::string& digest) {
    if (!m_draft.setPlan(digest)) return;
    m_edits->clear();  // to undo must never bring back a tick for another plan
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
        const auto now = std::ranges::find(m_draft.items(), old.itemId, [](const DraftItem& one) { return one.item.id; });
        return now == m_draft.items().end() || now->loosened == Loosened::no ||
               std::ranges::find(opened, old.itemId, &LoosenedItem::itemId) != opened.end();
    });
    m_loosened.insert(m_loosened.end(), opened.begin(), opened.end());
    sayLoosenedAgain();
}

void ChecklistPage::sayLoosenedAgain() {
    say(loosenedSentence(m_draft, m_loosened), true);
    m_again->setVisible(
        std::ranges::any_of(m_loosened, [](const LoosenedItem& item) { return !item.who.empty() && item.why != Loosened::failed; }));
}

void ChecklistPage::openLink(std::size_t item) {
    const auto link = evidenceLink(m_rows[item].note->text().trimmed());
    if (!link) return;
    if (const QString refusal = linkRefusal(*link); !refusal.isEmpty()) return say(refusal, true);
    m_opener(*link);
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
    m_counter->setText((m_runs ? tr("For the next start: %1 of %2 done") : tr("%1 of %2 done")).arg(count(done), count(all)));
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_progress->setAccessibleName(m_counter->text());
    Q_EMIT changed();
}

QString ChecklistPage::stateText(const DraftItem& item) const {
    QString by = item.ticked ? tr("Ticked by %1 at %2").arg(asWritten(item.who), timeOfDay(item.at, m_zone)) : QString();
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
    m_again->hide();
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
    m_again->setText(tr("Tick again"));
    m_again->setAccessibleName(tr("Tick again what opened by itself"));
    m_undoEdit->setText(tr("Undo"));
    m_redoEdit->setText(tr("Redo"));
    m_own->setText(tr("Own items"));
    m_own->setAccessibleName(tr("Items of your team"));
    const QStringList own{tr("Add an item…"), tr("Open a template…"), tr("Save as template…")};
    for (int i = 0; i < own.size(); ++i) m_ownMenu->actions().at(i)->setText(own.at(i));
    // What was said about a file was said in the other language.
    m_message->hide();
    if (!m_loosened.empty()) sayLoosenedAgain();
    retranslateRows();
    placeGroups();
    refresh();
}

}  // namespace slipway::widgets
