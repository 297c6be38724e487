#include "widgets/history/history_page.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "widgets/history/compare_dialog.h"
#include "widgets/history/past_detail_view.h"
#include "widgets/history/past_filter.h"
#include "widgets/history/past_rollouts_model.h"
#include "widgets/history/replay_view.h"
#include "widgets/history/report_export.h"
#include "widgets/history/report_style.h"
#include "widgets/history/what_if_dialog.h"
#include "widgets/shell/look.h"
#include "widgets/shell/rollout_controller.h"
#include "widgets/theme/column_fit.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/splitter.h"

namespace slipway::widgets {

namespace {

constexpr int kLeastRows = 3;   // of the list, however little height there is
constexpr int kGoodRows = 6;    // of the list, where the window has its least size
constexpr int kListShare = 30;  // percent of the height, where there is more

constexpr int kCellPadding = 20;
constexpr Milliseconds kLongDate{1'795'445'418'000};  // a day in November, of two digits

constexpr std::array kOutcomes = {"succeeded", "concluded", "rolled back", "running", "paused", "rolling back", "committing"};

constexpr std::array kStrategies = {"canary", "blue_green", "shadow", "feature_flag", "ab_test", "custom"};

/// Fills a box with "every one" and the choices, in the present language; what was chosen stays chosen.
template <std::size_t count>
void fillChoices(QComboBox* box, const QString& every, const std::array<const char*, count>& choices, QString (*word)(const std::string&)) {
    const QSignalBlocker quiet(box);
    const int chosen = std::max(0, box->currentIndex());
    box->clear();
    box->addItem(every, QString());
    for (const char* choice : choices) box->addItem(word(choice), QLatin1String(choice));
    box->setCurrentIndex(chosen);
}

}  // namespace

HistoryPage::HistoryPage(view::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new PastRolloutsModel(this)), m_filter(new PastFilter(this)) {
    setObjectName(QStringLiteral("historyPage"));
    m_filter->setSourceModel(m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    auto* splitter = new theme::Splitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("historySplitter"));
    splitter->setChildrenCollapsible(false);
    auto* side = new QWidget(splitter);
    buildList(side);
    m_detail = new PastDetailView(splitter);
    connect(m_detail, &PastDetailView::noteWritten, this, &HistoryPage::writeNote);
    connect(m_detail, &PastDetailView::reportWanted, this, &HistoryPage::showReport);
    connect(m_detail, &PastDetailView::whatIfWanted, this, &HistoryPage::askWhatIf);
    connect(m_detail, &PastDetailView::newerWanted, this, &HistoryPage::refresh);
    connect(m_detail, &PastDetailView::compareWanted, this, &HistoryPage::compare);
    connect(m_detail, &PastDetailView::roomWanted, side, [side](bool wanted) { side->setVisible(!wanted); });
    connect(&m_detail->replay(), &ReplayView::wanted, this, &HistoryPage::gatherReplay);
    connect(&m_detail->replay(), &ReplayView::cancelled, this, [this] { m_replaying.request_stop(); });
    splitter->addWidget(side);
    splitter->addWidget(m_detail);
    splitter->setHandleWidth(12);
    splitter->installEventFilter(this);
    m_detail->installEventFilter(this);
    connect(splitter, &QSplitter::splitterMoved, this, [this] { m_listMoved = true; });
    m_splitter = splitter;
    column->addWidget(splitter);
    retranslate();
}

void HistoryPage::buildList(QWidget* side) {
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    m_words = new QLineEdit(side);
    m_words->setObjectName(QStringLiteral("historyFilter"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(360);
    m_outcome = new QComboBox(side);
    m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // in the language of now
    m_outcome->setObjectName(QStringLiteral("historyOutcome"));
    m_strategy = new QComboBox(side);
    m_strategy->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_strategy->setObjectName(QStringLiteral("historyStrategy"));
    row->addWidget(m_words, 1);
    row->addWidget(m_outcome);
    row->addWidget(m_strategy);
    row->addStretch();
    auto* exporting = new QPushButton(side);
    exporting->setObjectName(QStringLiteral("exportRollout"));
    m_export = new ReportExport(m_desk, exporting, this);
    connect(m_export, &ReportExport::said, this, &HistoryPage::said);
    m_investigate = new QPushButton(side);
    m_investigate->setObjectName(QStringLiteral("investigateRollout"));
    m_investigate->setEnabled(false);
    connect(m_investigate, &QPushButton::clicked, this, [this] { Q_EMIT investigateRequested(m_shown); });
    row->addWidget(m_investigate);
    row->addWidget(exporting);
    column->addLayout(row);
    m_table = new QTableView(side);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PastRolloutsModel::kStarted, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + theme::kTight);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              kLeastRows * m_table->verticalHeader()->defaultSectionSize());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(PastRolloutsModel::kPlan, QHeaderView::Stretch);
    m_fit = new theme::ColumnFit(m_table, [this](int one) { return neededWidth(one); });
    m_empty = new QLabel(side);
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setTone(m_empty, Tone::quiet);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    const auto filtered = [this] {
        const bool none = m_filter->rowCount() == 0;
        m_table->setVisible(!none);
        m_empty->setVisible(none);
        m_empty->setText(m_model->rowCount() == 0 ? tr("No rollout has been started on this desk yet.")
                                                  : tr("No rollout matches the filter."));
    };
    connect(m_words, &QLineEdit::textChanged, this, [this, filtered](const QString& text) {
        m_filter->setWords(text);
        filtered();
        followFilter();
    });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this, filtered] {
        m_filter->setOutcome(m_outcome->currentData().toString());
        filtered();
        followFilter();
    });
    connect(m_strategy, &QComboBox::currentIndexChanged, this, [this, filtered] {
        m_filter->setStrategy(m_strategy->currentData().toString());
        filtered();
        followFilter();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, filtered);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid()) showDetail(current.data(PastRolloutsModel::kIdRole).toString());
    });
    filtered();
}

/// Six rows of the list where the window has its least size, unless the person moved the handle.
void HistoryPage::shareHeight() {
    if (m_listMoved || m_splitter->widget(0)->isHidden()) return;
    const int all = m_splitter->height() - m_splitter->handleWidth();
    const int rows = kGoodRows * m_table->verticalHeader()->defaultSectionSize() + m_table->horizontalHeader()->sizeHint().height();
    const int good = m_words->sizeHint().height() + 8 + rows + 2 * m_table->frameWidth();
    const int list = std::min(std::max(good, all * kListShare / 100), all - m_detail->minimumSizeHint().height());
    m_splitter->setSizes({list, all - list});
}

bool HistoryPage::eventFilter(QObject* watched, QEvent* event) {
    // A tab in front may need less than the one before.
    if ((watched == m_splitter && event->type() == QEvent::Resize) || (watched == m_detail && event->type() == QEvent::LayoutRequest))
        shareHeight();
    return QWidget::eventFilter(watched, event);
}

/// Room for its name in the present language, and for what is usual below it.
int HistoryPage::neededWidth(int column) const {
    const int wide = m_table->fontMetrics().horizontalAdvance(QLatin1Char('n'));
    const auto cell = [&](const QString& text) { return m_table->fontMetrics().horizontalAdvance(text) + kCellPadding; };
    int outcome = 0;
    for (const char* one : kOutcomes) outcome = std::max(outcome, cell(QStringLiteral("%1  %2").arg(outcomeMark(one), outcomeWord(one))));
    const int started = cell(dateAndTime(WallTime(kLongDate), m_zone));
    const int models = cell(QStringLiteral("grasp v23 → grasp v25"));
    const int tasks = cell(count(99'999));
    const int widths[PastRolloutsModel::kColumns] = {
        started, 0, models, outcome, 6 * wide, tasks, cell(percent(0.999)), cell(QString(9, u'n'))};
    return std::max(widths[column], theme::ColumnFit::headingWidth(*m_table->horizontalHeader(), column));
}

void HistoryPage::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    std::string seen;
    if (snapshot && snapshot->rollout)
        seen = snapshot->rollout->id.value + '/' + std::to_string(static_cast<int>(snapshot->rollout->status));
    if (seen == m_seen) return;
    m_seen = seen;
    refresh();
}

void HistoryPage::setTimeZone(TimeZone zone) {
    m_zone = zone;
    m_model->setTimeZone(zone);
    m_detail->setTimeZone(zone);
}

void HistoryPage::focusFilter() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void HistoryPage::refresh() {
    const QPointer<HistoryPage> self(this);
    m_desk.pastRollouts([self](Result<std::vector<view::PastRollout>> answer) {
        if (self) self->take(std::move(answer));
    });
}

void HistoryPage::take(Result<std::vector<view::PastRollout>> answer) {
    if (!answer) {
        m_detail->say(errorSentence(answer.error()), true);
        return;
    }
    if (m_wanted.isEmpty()) m_wanted = m_shown;
    m_shown.clear();
    m_model->setRollouts(std::move(*answer));
    Q_EMIT rolloutsChanged(m_model->rollouts());
    selectWanted();
}

void HistoryPage::select(const QString& rollout) {
    m_wanted = rollout;
    selectWanted();
}

void HistoryPage::selectWanted() {
    if (m_filter->rowCount() == 0) return;
    QModelIndex chosen = m_filter->index(0, 0);
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(PastRolloutsModel::kIdRole).toString() == m_wanted) chosen = index;
    }
    m_wanted.clear();
    m_table->setCurrentIndex(chosen);
    m_table->scrollTo(chosen);
}

/// What is shown below, exported and investigated is a row of the list; where there is none, the last one waits for its return.
void HistoryPage::followFilter() {
    if (m_filter->rowCount() > 0) {
        if (!m_wanted.isEmpty()) selectWanted();
        return;
    }
    if (m_shown.isEmpty()) return;
    m_wanted = m_shown;
    m_shown.clear();
    m_export->setRollout(m_shown);
    m_investigate->setEnabled(false);
    m_detail->say(tr("Choose a rollout to see what happened."));
}

void HistoryPage::print() { m_export->print(); }

void HistoryPage::showDetail(const QString& rollout) {
    m_shown = rollout;
    m_export->setRollout(m_shown);
    m_investigate->setEnabled(true);
    const QPointer<HistoryPage> self(this);
    m_desk.pastDetail(RolloutId(rollout.toStdString()), [self, rollout](Result<view::PastDetail> answer) {
        // A slow answer for a row that is no longer chosen is dropped.
        if (!self || self->m_shown != rollout) return;
        if (answer) {
            self->m_investigate->setEnabled(!answer->head.outcomesHidden);
            self->m_detail->setDetail(std::move(*answer));
        } else {
            self->m_detail->say(errorSentence(answer.error()), true);
        }
    });
}

void HistoryPage::showReport() {
    const QPointer<HistoryPage> self(this);
    m_reporting.request_stop();  // that of another rollout
    m_reporting = {};
    const auto show = [self, rollout = m_shown](const Result<std::string>& answer) {
        if (!self || self->m_shown != rollout) return;
        self->m_detail->setReport(answer ? QString::fromStdString(*answer) : errorSentence(answer.error()).toHtmlEscaped());
    };
    m_desk.report(RolloutId(m_shown.toStdString()), view::ReportFormat::html, shownReport(theme::schemeOf(palette())),
                  m_reporting.get_token(), show);
}

void HistoryPage::gatherReplay() {
    m_replaying.request_stop();
    m_replaying = {};
    const QPointer<HistoryPage> self(this);
    const std::stop_token stop = m_replaying.get_token();
    m_desk.replay(RolloutId(m_shown.toStdString()), stop, [self, stop](Result<std::shared_ptr<const view::Replay>> answer) {
        if (!self || stop.stop_requested()) return;
        if (answer) {
            self->m_detail->replay().setReplay(std::move(*answer));
        } else {
            self->m_detail->replay().say(errorSentence(answer.error()));
        }
    });
}

void HistoryPage::askWhatIf() {
    if (!m_detail->detail()) return;
    auto* dialog = new WhatIfDialog(m_desk, m_detail->detail()->head, m_openPlan, this);
    dialog->open();
}

void HistoryPage::compare() {
    if (!m_detail->detail()) return;
    auto* dialog = new CompareDialog(m_desk, m_detail->detail()->head.id, m_model->rollouts(), m_zone, this);
    dialog->open();
}

/// A note is an operator's deed like any other: journaled, chained into the audit, and shown in the timeline.
void HistoryPage::writeNote(const QString& text) {
    const QPointer<HistoryPage> self(this);
    rollout::Annotate note{newOperation(m_who), RolloutId(m_shown.toStdString()), text.toStdString()};
    m_desk.submit(std::move(note), [self, rollout = m_shown](const view::CommandAnswer& answer) {
        if (!self) return;
        const bool kept = answer.rejected.empty();
        Q_EMIT self->said(kept ? tr("The note is recorded with %1.").arg(rollout) : tr("Not done: %1").arg(fromCore(answer.rejected)),
                          !kept);
        if (!kept || self->m_shown != rollout) return;
        self->m_detail->clearNote();
        self->showDetail(rollout);
    });
}

void HistoryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void HistoryPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void HistoryPage::retranslate() {
    m_investigate->setText(tr("&Investigate…"));
    m_investigate->setToolTip(tr("Opens the chosen rollout on the Investigate page, once it has ended"));
    m_export->retranslate();
    m_words->setPlaceholderText(tr("Search by any word (Ctrl+F)"));
    m_words->setAccessibleName(tr("Search rollouts"));
    m_outcome->setAccessibleName(tr("Show rollouts with this outcome"));
    m_table->setAccessibleName(tr("Rollouts of the past"));
    m_empty->setText(m_model->rowCount() == 0 ? tr("No rollout has been started on this desk yet.") : tr("No rollout matches the filter."));
    m_strategy->setAccessibleName(tr("Show rollouts of this strategy"));
    fillChoices(m_outcome, tr("Every outcome"), kOutcomes, outcomeWord);
    fillChoices(m_strategy, tr("Every strategy"), kStrategies, strategyWord);
    m_fit->fit();
}

}  // namespace slipway::widgets
