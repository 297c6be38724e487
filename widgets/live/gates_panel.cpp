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
#include "widgets/theme/metrics.h"
#include "widgets/theme/words.h"

namespace slipway::live {

using theme::Words;

namespace {

constexpr std::chrono::milliseconds kFigures{250};
constexpr int kUsualGates = 7;           // of a canary
constexpr int kCellPadding = 2 * 6 + 4;  // as in the style sheet

/// The present stage; one without gates when there is none.
const view::StageView& stageOf(const view::Snapshot* snapshot) {
    static const view::StageView none;
    const view::RolloutView* rollout = snapshot && snapshot->rollout ? &*snapshot->rollout : nullptr;
    return rollout && rollout->stage < rollout->stages.size() ? rollout->stages[rollout->stage] : none;
}

/// Width of a column that shows texts up to these, in the table's font.
int widthFor(const QFontMetrics& metrics, const QStringList& texts) {
    int widest = 0;
    for (const QString& text : texts) widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest + kCellPadding;
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

QTableView* makeTable(GatesModel* model, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(QStringLiteral("gatesTable"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + theme::kTight + 1);
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
    const int table =
        m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + theme::kTight;
    return m_heading->sizeHint().height() + table + m_reason->minimumHeight() + 2 * theme::kTight;
}

int GatesPanel::leastHeight() const {
    return m_heading->sizeHint().height() + m_table->minimumHeight() + m_reason->minimumHeight() + 2 * theme::kTight;
}

void GatesPanel::setReasonShown(bool shown) { m_reason->setVisible(shown); }

void GatesPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) m_model->setPalette(palette());
    QWidget::changeEvent(event);
}

void GatesPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

/// Name, value, limit and verdict are always there; the others come in the order of their worth as far as they fit.
void GatesPanel::fitColumns() {
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto sample = [&](const QString& text) { return widthFor(metrics, {text}); };
    int used = widthFor(metrics, gateNames()) + widthFor(metrics, verdictWords()) + theme::kGlyph + theme::kGap;
    used += sample(QStringLiteral("100.0 %")) + sample(QStringLiteral("≥ 100.0 %")) + m_table->verticalScrollBar()->sizeHint().width();
    const auto fits = [&](int more) {
        const bool enough = used + more <= width();
        if (enough) used += more;
        return enough;
    };
    m_model->setBrief(!fits(sample(QStringLiteral(" (100 – 1000 ms)"))));
    m_table->setColumnHidden(GatesModel::countColumn, !fits(sample(QStringLiteral("10,000"))));
    m_table->setColumnHidden(GatesModel::evidenceColumn, !fits(sample(QStringLiteral("37 : 1 against"))));
    m_table->setColumnHidden(GatesModel::sinceColumn, !fits(sample(QStringLiteral("0:00:00"))));
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
