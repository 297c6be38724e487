#include "widgets/live/gates_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

#include "widgets/live/gates_model.h"
#include "widgets/live/whole_row.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/words.h"

namespace slipway::live {

using theme::Words;

namespace {

constexpr std::chrono::milliseconds kFigures{250};
constexpr int kUsualGates = 7;        // of a canary
constexpr int kVerdictMark = 16 + 8;  // an icon and its distance from the word
constexpr int kCellPadding = 2 * 4;   // of a dense table, as in the style sheet

/// The present stage; one without gates when there is none.
const view::StageView& stageOf(const view::Snapshot* snapshot) {
    static const view::StageView none;
    const view::RolloutView* rollout = snapshot && snapshot->rollout ? &*snapshot->rollout : nullptr;
    return rollout && rollout->stage < rollout->stages.size() ? rollout->stages[rollout->stage] : none;
}

int widest(const QFontMetrics& metrics, const QStringList& texts) {
    int width = 0;
    for (const QString& text : texts) width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

QStringList gateNames() {
    QStringList names;
    for (int kind = 0; kind <= static_cast<int>(rollout::GateKind::rollbackReady); ++kind)
        names << Words::gate(static_cast<rollout::GateKind>(kind));
    return names;
}

QStringList verdictWords() {
    return {Words::verdict(rollout::Verdict::pass), Words::verdict(rollout::Verdict::fail), Words::verdict(rollout::Verdict::inconclusive)};
}

/// What a column usually shows at most.
QStringList samplesOf(int column) {
    const QString whole = Words::share(1.0);
    switch (column) {
        case GatesModel::nameColumn:
            return gateNames();
        case GatesModel::valueColumn: {
            rollout::GateReading reading;
            reading.kind = rollout::GateKind::success;
            reading.count = 1;
            reading.value = reading.high = 0.999;
            reading.low = 0.888;
            return {Words::gateFigure(reading)};
        }
        case GatesModel::countColumn:
            return {Words::count(99'999)};
        case GatesModel::limitColumn:
            return {QStringLiteral("≥ ") + whole};
        case GatesModel::evidenceColumn:
            return {QStringLiteral("37 : 1 against")};
        case GatesModel::verdictColumn:
            return verdictWords();
        default:
            return {QStringLiteral("0:00:00")};
    }
}

/// Room that a row has at the least and at the best.
int leastRow(const QFontMetrics& metrics) { return metrics.height() + 1; }
int bestRow(const QFontMetrics& metrics) { return metrics.height() + theme::kTight + 1; }

QTableView* makeTable(GatesModel* model, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(QStringLiteral("gatesTable"));
    table->setProperty("dense", true);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(leastRow(table->fontMetrics()));
    table->verticalHeader()->setDefaultSectionSize(bestRow(table->fontMetrics()));
    table->setMinimumHeight(6 * table->fontMetrics().lineSpacing());
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(GatesModel::valueColumn, QHeaderView::Stretch);
    return table;
}

}  // namespace

GatesPanel::GatesPanel(QWidget* parent)
    : QWidget(parent),
      m_model(new GatesModel(this)),
      m_heading(new QLabel(this)),
      m_table(makeTable(m_model, this)),
      m_reason(new QLabel(this)) {
    setObjectName(QStringLiteral("gatesPanel"));
    m_heading->setObjectName(QStringLiteral("gatesHeading"));
    m_heading->setProperty("role", "heading");
    m_reason->setObjectName(QStringLiteral("gateReason"));
    m_reason->setProperty("role", "muted");
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_reason->setMinimumHeight(2 * m_reason->fontMetrics().lineSpacing());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kTight);
    layout->addWidget(m_heading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    m_model->setPalette(palette());
    m_table->viewport()->installEventFilter(this);
    m_next.setSingleShot(true);
    m_next.setInterval(kFigures);
    connect(&m_next, &QTimer::timeout, this, &GatesPanel::flush);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GatesPanel::showReason);
    retranslate();
}

void GatesPanel::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    m_snapshot = snapshot;
    m_stale = true;
    const bool news = !m_model->hasVerdictsOf(stageOf(m_snapshot.get()).gates) || headingFor(m_snapshot.get()) != m_heading->text();
    if (news || !m_next.isActive()) refresh();
}

void GatesPanel::flush() {
    if (m_stale) refresh();
}

void GatesPanel::refresh() {
    const view::StageView& shown = stageOf(m_snapshot.get());
    m_model->setGates(shown.gates, shown.outlooks, m_snapshot ? m_snapshot->at : WallTime{});
    fitRows();
    const QString heading = headingFor(m_snapshot.get());
    if (heading != m_heading->text()) m_heading->setText(heading);
    showReason();
    m_stale = false;
    m_next.start();
}

QString GatesPanel::headingFor(const view::Snapshot* snapshot) const {
    if (stageOf(snapshot).gates.empty()) return tr("Gates");
    return tr("Gates of stage %1: %2").arg(snapshot->rollout->stage + 1).arg(Words::verdict(snapshot->rollout->verdict));
}

int GatesPanel::comfortableHeight() const {
    const int rows = std::max(m_model->rowCount(), kUsualGates);
    const int table = m_table->horizontalHeader()->sizeHint().height() + rows * bestRow(m_table->fontMetrics()) + theme::kTight;
    return m_heading->sizeHint().height() + table + m_reason->minimumHeight() + 2 * theme::kTight;
}

int GatesPanel::leastHeight() const {
    return m_heading->sizeHint().height() + m_table->minimumHeight() + m_reason->minimumHeight() + 2 * theme::kTight;
}

void GatesPanel::setReasonShown(bool shown) { m_reason->setVisible(shown); }

void GatesPanel::setHeadingShown(bool shown) { m_heading->setVisible(shown); }

QString GatesPanel::heading() const { return m_heading->text(); }

void GatesPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) m_model->setPalette(palette());
    QWidget::changeEvent(event);
}

bool GatesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
        fitRows();
    }
    return QWidget::eventFilter(watched, event);
}

/// Rows stand closer before one of them must be scrolled; then those that are seen are seen whole.
void GatesPanel::fitRows() {
    const QFontMetrics metrics = m_table->fontMetrics();
    const int all = m_table->viewport()->height();
    const int room = all / std::max(1, m_model->rowCount());
    const int row = room < leastRow(metrics) ? wholeRow(all, leastRow(metrics)) : std::min(room, bestRow(metrics));
    m_table->verticalHeader()->setDefaultSectionSize(row);
}

int GatesPanel::widthOf(int column) const {
    int text = widest(m_table->fontMetrics(), samplesOf(column));
    if (column == GatesModel::verdictColumn) text += kVerdictMark;
    // Its heading is longer with the interval than without: what fits must not depend on what is shown now.
    if (column == GatesModel::valueColumn) return text + kCellPadding;
    return std::max(text + kCellPadding, m_table->horizontalHeader()->sectionSizeHint(column));
}

int GatesPanel::comfortableWidth() const {
    int width = m_table->verticalScrollBar()->sizeHint().width() + 2 * m_table->frameWidth();
    for (int column = 0; column < GatesModel::columns; ++column)
        if (column != GatesModel::evidenceColumn) width += widthOf(column);
    return width;
}

/// Name, value, limit and verdict are always there; the others come in the order of their worth as far as they fit.
void GatesPanel::fitColumns() {
    const int interval = widthOf(GatesModel::valueColumn) - widest(m_table->fontMetrics(), {Words::share(1.0)}) - kCellPadding;
    int left = width() - comfortableWidth() + interval + widthOf(GatesModel::countColumn) + widthOf(GatesModel::sinceColumn);
    const auto fits = [&](int more) {
        const bool enough = more <= left;
        if (enough) left -= more;
        return enough;
    };
    m_model->setBrief(!fits(interval));
    for (const int column : {GatesModel::countColumn, GatesModel::sinceColumn, GatesModel::evidenceColumn})
        m_table->setColumnHidden(column, !fits(widthOf(column)));
}

void GatesPanel::retranslate() {
    m_table->setAccessibleName(tr("Gates of the present stage"));
    m_table->setAccessibleDescription(tr("One row for each gate: value, limit and verdict."));
    m_model->retranslate();
    fitColumns();
    refresh();
}

void GatesPanel::showReason() {
    const QModelIndex current = m_table->currentIndex();
    const int row = current.isValid() ? current.row() : m_model->worstRow();
    QString text = m_model->reason(row);
    if (text.isEmpty())
        text = m_model->rowCount() > 0 ? tr("Every gate of this stage passes.") : tr("Gates are judged once a rollout runs.");
    if (text != m_reason->text()) m_reason->setText(text);
}

}  // namespace slipway::live
