#include "widgets/alarms/alarm_panel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "widgets/alarms/alarm_model.h"
#include "widgets/alarms/shelve_dialog.h"
#include "widgets/shell/look.h"
#include "widgets/shell/rollout_controller.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/metrics.h"

namespace slipway::alarms {

using widgets::Tone;

namespace {

constexpr int kLeastRows = 3;  // whole ones, however little height there is

QPushButton* makeButton(QWidget* parent, const char* name) {
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

AlarmPanel::AlarmPanel(view::Desk& desk, std::function<WallTime()> now, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_now(std::move(now)),
      m_model(new AlarmModel(this)),
      m_flood(new QLabel(this)),
      m_empty(new QLabel(this)),
      m_table(new QTableView(this)),
      m_acknowledge(makeButton(this, "acknowledgeButton")),
      m_acknowledgeAll(makeButton(this, "acknowledgeAllButton")),
      m_shelve(makeButton(this, "shelveAlarmButton")),
      m_mute(new QCheckBox(this)) {
    setObjectName(QStringLiteral("alarmPanel"));
    build();
    connect(m_acknowledge, &QPushButton::clicked, this, &AlarmPanel::acknowledgeSelected);
    connect(m_acknowledgeAll, &QPushButton::clicked, this, &AlarmPanel::acknowledgeAll);
    connect(m_shelve, &QPushButton::clicked, this, &AlarmPanel::shelveSelected);
    connect(m_mute, &QCheckBox::toggled, this, &AlarmPanel::muteChanged);
    // Here alone: elsewhere the letter belongs to what is being typed or searched.
    auto* key = new QShortcut(QKeySequence(Qt::Key_A), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &AlarmPanel::acknowledgeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlarmPanel::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AlarmPanel::updateButtons);
    retranslate();
    refresh();
}

void AlarmPanel::build() {
    m_flood->setObjectName(QStringLiteral("alarmFlood"));
    m_flood->setTextFormat(Qt::PlainText);
    m_flood->setWordWrap(true);
    widgets::setTone(m_flood, Tone::warning);
    m_empty->setObjectName(QStringLiteral("alarmsEmpty"));
    widgets::setTone(m_empty, Tone::quiet);
    m_table->setObjectName(QStringLiteral("alarmTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + theme::kGap);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AlarmModel::textColumn, QHeaderView::Stretch);
    m_mute->setObjectName(QStringLiteral("muteAlarms"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_acknowledge);
    buttons->addWidget(m_acknowledgeAll);
    buttons->addWidget(m_shelve);
    buttons->addWidget(m_empty);
    buttons->addStretch(1);
    buttons->addWidget(m_mute);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kTight, theme::kPage, theme::kGap);
    column->setSpacing(theme::kTight);
    column->addWidget(m_flood);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
}

void AlarmPanel::setSnapshot(std::shared_ptr<const view::Snapshot> snapshot) {
    m_snapshot = std::move(snapshot);
    if (!m_snapshot) return;
    const bool loud = m_book.take(*m_snapshot, m_now());
    refresh();
    if (!loud) return;
    if (!m_mute->isChecked()) Q_EMIT sounded();
    // Newest first among those that nobody has acknowledged.
    const auto& all = m_book.alarms();
    const auto newest = std::ranges::find(all, rollout::AlertPriority::high, &Alarm::priority);
    if (newest != all.end()) Q_EMIT raised(newest->words());
}

void AlarmPanel::setMuted(bool muted) { m_mute->setChecked(muted); }

const Alarm* AlarmPanel::selected() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->alarm(rows.front().row());
}

/// A change of order resets the table: the chosen alarm stays chosen by its key.
void AlarmPanel::refresh() {
    const Alarm* before = selected();
    const std::string key = before != nullptr ? before->key : std::string();
    m_model->setAlarms(m_book.alarms());
    for (int row = 0; !key.empty() && row < m_model->rowCount(); ++row) {
        if (m_model->alarm(row)->key == key && selected() == nullptr) m_table->setCurrentIndex(m_model->index(row, 0));
    }
    const auto flood = static_cast<int>(m_book.flood(m_now()));
    m_flood->setVisible(flood > 0);
    if (flood > 0) m_flood->setText(tr("%n alarm(s) in the last ten minutes: look for what they have in common.", nullptr, flood));
    m_empty->setVisible(m_model->rowCount() == 0);
    updateButtons();
    Q_EMIT countsChanged();
}

void AlarmPanel::updateButtons() {
    const Alarm* chosen = selected();
    m_acknowledge->setEnabled(chosen != nullptr && !chosen->acknowledged);
    m_shelve->setEnabled(chosen != nullptr && !chosen->shelf);
    const auto& all = m_book.alarms();
    m_acknowledgeAll->setEnabled(std::ranges::any_of(all, [](const Alarm& alarm) { return !alarm.acknowledged; }));
}

void AlarmPanel::acknowledgeSelected() {
    const Alarm* chosen = selected();
    if (chosen == nullptr || chosen->acknowledged) return;
    const Alarm alarm = *chosen;
    if (!m_book.acknowledge(alarm.key, m_who, m_now())) return;
    keep({alarm.key, m_who.toStdString(), m_now(), {}, {}});
    record(tr("Alarm acknowledged: %1").arg(alarm.words()));
    setSnapshot(m_snapshot);
}

void AlarmPanel::acknowledgeAll() {
    QStringList done;
    const std::vector<Alarm> all = m_book.alarms();
    for (const Alarm& alarm : all) {
        if (!m_book.acknowledge(alarm.key, m_who, m_now())) continue;
        keep({alarm.key, m_who.toStdString(), m_now(), {}, {}});
        done << alarm.words();
    }
    if (done.isEmpty()) return;
    record(tr("%n alarm(s) acknowledged: %1", nullptr, static_cast<int>(done.size())).arg(done.join(QStringLiteral("; "))));
    setSnapshot(m_snapshot);
}

void AlarmPanel::shelveSelected() {
    const Alarm* chosen = selected();
    if (chosen == nullptr) return;
    openShelveDialog(window(), chosen->words(), [this, alarm = *chosen](const QString& reason, Milliseconds time) {
        if (!m_book.shelve(alarm.key, reason, m_now() + time, m_now())) return;
        keep({alarm.key, m_who.toStdString(), m_now(), reason.toStdString(), m_now() + time});
        record(tr("Alarm shelved (%1): %2", "reason, alarm").arg(reason, alarm.words()));
        setSnapshot(m_snapshot);
    });
}

/// So that the next start knows it too.
void AlarmPanel::keep(rollout::AlarmAct act) {
    const QPointer<AlarmPanel> self(this);
    m_desk.actOnAlarm(std::move(act), [self](const Result<void>& kept) {
        if (self && !kept)
            Q_EMIT self->said(tr("What you did about the alarm is not kept: %1").arg(widgets::fromCore(kept.error().message)), true);
    });
}

/// The journal keeps notes with rollouts; before the first one of this start there is none to keep it with.
void AlarmPanel::record(const QString& note) {
    if (!m_snapshot || !m_snapshot->rollout) return;
    rollout::Annotate command{widgets::newOperation(m_who), m_snapshot->rollout->id, note.toStdString()};
    const QPointer<AlarmPanel> self(this);
    m_desk.submit(std::move(command), [self](const view::CommandAnswer& answer) {
        if (!self || answer.rejected.empty()) return;
        Q_EMIT self->said(tr("The note about the alarm is not recorded: %1").arg(QString::fromStdString(answer.rejected)), true);
    });
}

void AlarmPanel::focusTable() {
    if (m_model->rowCount() > 0 && selected() == nullptr) m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

/// Once the style is there: it says how high a header is.
void AlarmPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_table->setMinimumHeight(m_table->horizontalHeader()->height() + 2 * m_table->frameWidth() +
                              kLeastRows * m_table->verticalHeader()->defaultSectionSize());
}

void AlarmPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) m_model->setPalette(palette());
    QWidget::changeEvent(event);
}

void AlarmPanel::retranslate() {
    m_model->setPalette(palette());
    m_acknowledge->setText(tr("Acknowledge"));
    m_acknowledge->setToolTip(tr("Shortcut while the alarms have the keyboard: A"));
    m_acknowledgeAll->setText(tr("Acknowledge all"));
    m_shelve->setText(tr("Shelve…"));
    m_mute->setText(tr("Mute the sound"));
    m_empty->setText(tr("No alarms."));
    m_table->setAccessibleName(tr("Alarms"));
    m_table->setAccessibleDescription(tr("Not acknowledged ones first; times are UTC."));
    m_model->retranslate();
}

}  // namespace slipway::alarms
