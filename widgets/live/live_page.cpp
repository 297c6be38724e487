#include "widgets/live/live_page.h"

#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <utility>

#include "widgets/charts/success_chart.h"
#include "widgets/live/disagreements_panel.h"
#include "widgets/live/event_log.h"
#include "widgets/live/evidence_panel.h"
#include "widgets/live/gates_panel.h"
#include "widgets/live/ledger_panel.h"
#include "widgets/live/lower_charts.h"
#include "widgets/live/rollback_panel.h"
#include "widgets/live/stage_stepper.h"
#include "widgets/map/floor_file.h"
#include "widgets/map/map_panel.h"
#include "widgets/map/map_view.h"
#include "widgets/theme/core_sentences.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/splitter.h"

namespace slipway::live {

namespace {

constexpr std::chrono::milliseconds kChartInterval{250};
constexpr int kReadableChart = 102;
constexpr int kRoomForLog = 500;  // below that height the map and the gates come first
constexpr int kLeastRight = 380;  // the gates' narrowest table
constexpr int kUsualRight = 43;   // percent of the width
constexpr int kLeastMap = 474;    // its tools in one line

QSplitter* splitter(Qt::Orientation orientation, const char* name) {
    auto* result = new theme::Splitter(orientation);
    result->setObjectName(QLatin1String(name));
    result->setChildrenCollapsible(false);
    result->setHandleWidth(theme::kPage);
    return result;
}

}  // namespace

LivePage::LivePage(QWidget* parent)
    : QWidget(parent),
      m_stepper(new StageStepper(this)),
      m_rollback(new RollbackPanel(this)),
      m_map(new map::MapPanel(this)),
      m_log(new EventLog(this)),
      m_success(new charts::SuccessChart(this)),
      m_lower(new LowerCharts(this)),
      m_gates(new GatesPanel(this)),
      m_evidence(new EvidencePanel(this)),
      m_disagreements(new DisagreementsPanel(this)),
      m_ledger(new LedgerPanel(this)),
      m_tabs(new QTabWidget(this)) {
    setObjectName(QStringLiteral("livePage"));
    auto* columns = splitter(Qt::Horizontal, "liveColumns");
    columns->addWidget(makeLeft());
    columns->addWidget(makeRight());
    m_columns = columns;
    columns->installEventFilter(this);
    connect(columns, &QSplitter::splitterMoved, this, [this] { m_columnsMoved = true; });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    layout->setSpacing(theme::kPage);
    layout->addWidget(m_stepper);
    layout->addWidget(m_rollback);
    layout->addWidget(columns, 1);
    m_chartTimer.setSingleShot(true);
    m_chartTimer.setInterval(kChartInterval);
    connect(&m_chartTimer, &QTimer::timeout, this, &LivePage::feedCharts);
    connect(m_map->view(), &map::MapView::robotSelected, this, &LivePage::robotSelected);
    connect(m_map->view(), &map::MapView::robotsSelected, this, &LivePage::robotsSelected);
    connect(m_evidence, &EvidencePanel::shareAsked, this, &LivePage::shareAsked);
    connect(m_evidence, &EvidencePanel::cleanupAsked, this, &LivePage::cleanupAsked);
    const auto choose = [this](const QString& robot) {
        m_map->view()->selectRobot(robot);
        Q_EMIT robotSelected(robot);
    };
    connect(m_ledger, &LedgerPanel::robotSelected, this, choose);
    connect(m_disagreements, &DisagreementsPanel::robotSelected, this, choose);
    retranslate();
}

QWidget* LivePage::makeLeft() {
    auto* rows = splitter(Qt::Vertical, "liveLeft");
    rows->addWidget(m_map);
    rows->addWidget(m_log);
    rows->setStretchFactor(0, 4);
    rows->setStretchFactor(1, 1);
    rows->setSizes({520, 150});
    return rows;
}

QWidget* LivePage::makeRight() {
    m_tabs->setObjectName(QStringLiteral("gatesAndLedger"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumWidth(kLeastRight);
    m_tabs->addTab(m_gates, QString());
    m_tabs->tabBar()->setVisible(false);
    m_ledger->hide();
    m_disagreements->hide();
    m_evidence->hide();
    auto* rows = splitter(Qt::Vertical, "liveRight");
    rows->addWidget(m_success);
    rows->addWidget(m_lower);
    m_lower->shareZoom(m_success);
    rows->addWidget(m_tabs);
    // One time axis for both: marks are named above it, times stand below it.
    m_success->setTimesShown(false);
    for (int i = 0; i < 3; ++i) rows->setStretchFactor(i, i == 2 ? 2 : 3);
    m_right = rows;
    rows->installEventFilter(this);
    connect(rows, &QSplitter::splitterMoved, this, [this] { m_rightMoved = true; });
    return rows;
}

bool LivePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_right && event->type() == QEvent::Resize) shareRight();
    if (watched == m_columns && event->type() == QEvent::Resize) shareColumns();
    return QWidget::eventFilter(watched, event);
}

/// The map gives way until everything about a gate is seen.
void LivePage::shareColumns() {
    if (m_columnsMoved) return;
    const int all = m_columns->width() - m_columns->handleWidth();
    const int right = std::max(all * kUsualRight / 100, std::min(m_gates->comfortableWidth() + theme::kGap, all - kLeastMap));
    m_columns->setSizes({all - right, right});
}

/// All seven gates if the charts keep a readable height, and the rest for the charts.
void LivePage::shareRight() {
    if (m_rightMoved) return;
    const int all = m_right->height() - 2 * m_right->handleWidth();
    const int tabs = m_tabs->tabBar()->isVisibleTo(m_tabs) ? m_tabs->tabBar()->sizeHint().height() : 0;
    const int chartTabs = m_lower->tabBar()->isVisibleTo(m_lower) ? m_lower->tabBar()->sizeHint().height() : 0;
    const int gates = std::min(m_gates->comfortableHeight() + tabs, all - 2 * kReadableChart - chartTabs);
    // Where a replay leaves little height, the sentence about a gate gives way; it is in the tool tip too.
    m_gates->setReasonShown(gates - tabs >= m_gates->leastHeight());
    const int success = (all - gates - chartTabs) * 53 / 100;
    m_right->setSizes({success, all - gates - success, gates});
}

void LivePage::setSnapshot(std::shared_ptr<const view::Snapshot> snapshot) {
    m_snapshot = std::move(snapshot);
    m_stale = m_away;
    if (!m_away) refresh();
}

void LivePage::showEvent(QShowEvent* event) {
    m_away = false;
    if (std::exchange(m_stale, false)) refresh();
    QWidget::showEvent(event);
}

void LivePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_log->setVisible(height() >= kRoomForLog);
}

void LivePage::hideEvent(QHideEvent* event) {
    m_away = true;
    m_chartTimer.stop();
    m_stale = true;
    QWidget::hideEvent(event);
}

void LivePage::refresh() {
    m_stepper->setSnapshot(m_snapshot);
    m_rollback->setSnapshot(m_snapshot);
    m_stepper->setVisible(m_rollback->isHidden());
    m_map->setSnapshot(m_snapshot);
    m_log->setSnapshot(m_snapshot);
    m_gates->setSnapshot(m_snapshot);
    nameGates();
    m_ledger->setSnapshot(m_snapshot);
    m_evidence->setSnapshot(m_snapshot);
    const view::RolloutView* rollout = m_snapshot && m_snapshot->rollout ? &*m_snapshot->rollout : nullptr;
    m_lower->setRollout(rollout);
    m_disagreements->setRollout(rollout);
    const bool told = rollout && (rollout->comparison || rollout->shadow || m_evidence->hasEnvironments());  // the point of it
    showTab(m_disagreements, rollout && rollout->shadow, tr("Disagreements"), false);
    showTab(m_evidence, m_evidence->hasFacts(), tr("Evidence"), told);
    showTab(m_ledger, rollout && rollout->rollback, tr("Ledger"), true);
    if (!std::exchange(m_chartsFed, rollout != nullptr) && rollout) feedCharts();  // they say that there is none until then
    if (!m_chartTimer.isActive()) m_chartTimer.start();
}

void LivePage::feedCharts() {
    const auto shown = m_snapshot ? charts::chartData(*m_snapshot) : std::nullopt;
    m_success->setData(shown);
    m_lower->setData(shown);
}

/// A tab may come to the front once, when it appears, as the ledger does; after that the person chooses.
void LivePage::showTab(QWidget* tab, bool shown, const QString& name, bool inFront) {
    const int at = m_tabs->indexOf(tab);
    if (shown == (at >= 0)) return;
    if (shown) {
        m_tabs->addTab(tab, name);
        if (inFront) m_tabs->setCurrentWidget(tab);
    } else {
        m_tabs->removeTab(at);
        tab->hide();
    }
    m_tabs->tabBar()->setVisible(m_tabs->count() > 1);
    m_gates->setHeadingShown(m_tabs->count() == 1);
    shareRight();
}

/// A tab says what the heading says where there are tabs: height is scarce.
void LivePage::nameGates() {
    const QString name = m_gates->heading();
    const int at = m_tabs->indexOf(m_gates);
    if (name != m_tabs->tabText(at)) m_tabs->setTabText(at, name);
}

void LivePage::setReadOnly(bool readOnly) { m_evidence->setReadOnly(readOnly); }

void LivePage::showShareDial() {
    if (!m_evidence->hasDial()) return;
    m_tabs->setCurrentWidget(m_evidence);
    m_evidence->focusDial();
}

void LivePage::selectRobot(const QString& robot) { m_map->view()->selectRobot(robot); }

QString LivePage::addFloorPlan(const QString& path) {
    auto floor = map::readFloorFile(path);
    if (!floor) return theme::sayCore(describe(floor.error()));
    m_map->view()->addFloor(std::move(*floor));
    return {};
}

void LivePage::flush() {
    m_chartTimer.stop();
    feedCharts();
    m_success->flush();
    m_lower->flush();
    m_gates->flush();
}

bool LivePage::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() != QEvent::LanguageChange) return done;
    // Only now all within it has its new words and faces.
    shareColumns();
    shareRight();
    return done;
}

void LivePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void LivePage::retranslate() {
    nameGates();
    for (const auto& [tab, name] :
         {std::pair<QWidget*, QString>(m_evidence, tr("Evidence")), std::pair<QWidget*, QString>(m_disagreements, tr("Disagreements")),
          std::pair<QWidget*, QString>(m_ledger, tr("Ledger"))})
        if (const int at = m_tabs->indexOf(tab); at >= 0) m_tabs->setTabText(at, name);
    m_tabs->tabBar()->setAccessibleName(tr("Gates, evidence and ledger"));
    feedCharts();  // their marks have names
}

}  // namespace slipway::live
