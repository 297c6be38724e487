#include "widgets/live/evidence_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "widgets/live/environments.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/words.h"

namespace slipway::live {

using theme::Words;

EvidencePanel::EvidencePanel(QWidget* parent)
    : QWidget(parent),
      m_environments(new EnvironmentsView(this)),
      m_table(new QTableWidget(0, 2, this)),
      m_dial(new QWidget(this)),
      m_dialLabel(new QLabel(m_dial)),
      m_slider(new QSlider(Qt::Horizontal, m_dial)),
      m_asked(new QLabel(m_dial)),
      m_change(new QPushButton(m_dial)),
      m_cleanup(new QPushButton(this)) {
    setObjectName(QStringLiteral("evidencePanel"));
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_slider->setObjectName(QStringLiteral("shareDial"));
    m_slider->setRange(0, 100);
    m_slider->setPageStep(10);
    m_asked->setMinimumWidth(m_asked->fontMetrics().horizontalAdvance(QStringLiteral("100 % → 100 %")));
    m_change->setObjectName(QStringLiteral("changeShare"));
    auto* row = new QHBoxLayout(m_dial);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGap);
    row->addWidget(m_dialLabel);
    row->addWidget(m_slider, 1);
    row->addWidget(m_asked);
    row->addWidget(m_change);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::kTight, 0, 0);
    layout->setSpacing(theme::kGap);
    layout->addWidget(m_environments);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_dial);
    layout->addWidget(m_cleanup, 0, Qt::AlignTrailing);
    m_cleanup->setObjectName(QStringLiteral("changeCleanup"));
    m_cleanup->hide();
    connect(m_cleanup, &QPushButton::clicked, this, &EvidencePanel::cleanupAsked);
    m_dialLabel->setBuddy(m_slider);
    m_table->viewport()->installEventFilter(this);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        m_moved = m_slider->value() != std::lround(m_share * 100.0);
        showAsked();
    });
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT shareAsked(m_slider->value() / 100.0); });
    m_dial->hide();
    retranslate();
}

void EvidencePanel::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    m_snapshot = snapshot;
    const view::RolloutView* rollout = snapshot && snapshot->rollout ? &*snapshot->rollout : nullptr;
    auto facts = rollout ? evidenceFacts(*rollout) : std::vector<EvidenceFact>();
    if (facts != m_facts) {
        m_facts = std::move(facts);
        fill();
    }
    m_cleanup->setVisible(rollout && rollout->cleanup && !rollout->cleanup->begun);
    m_environments->setRollout(rollout);
    m_environmentsShown = rollout && environmentsOf(*rollout).has_value();
    showDial(rollout);
}

void EvidencePanel::fill() {
    const auto& colours = theme::paletteOf(theme::schemeOf(palette()));
    m_table->clearSpans();
    m_table->setRowCount(static_cast<int>(m_facts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const EvidenceFact& fact = m_facts[static_cast<std::size_t>(row)];
        const bool heading = fact.name.isEmpty();
        auto* first = new QTableWidgetItem(heading ? fact.value : fact.name);
        auto* second = new QTableWidgetItem(heading ? QString() : fact.value);
        first->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        second->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        if (heading) {
            QFont bold = m_table->font();
            bold.setBold(true);
            first->setFont(bold);
            m_table->setSpan(row, 0, 1, 2);
        } else {
            first->setForeground(colours.mutedText);
        }
        if (fact.bad) second->setForeground(colours.failText);
        m_table->setItem(row, 0, first);
        m_table->setItem(row, 1, second);
    }
    fitCells();
}

bool EvidencePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) fitCells();
    return QWidget::eventFilter(watched, event);
}

/// The style pads cells and does not say so when it is asked for a height, and a header divides its room late and without a word
/// of it, so the words are measured here.
void EvidencePanel::fitCells() {
    constexpr int kPadding = 4 * theme::kGap;
    const QFontMetrics metrics = m_table->fontMetrics();
    int names = 0;
    for (const EvidenceFact& fact : m_facts) names = std::max(names, metrics.horizontalAdvance(fact.name));
    m_table->setColumnWidth(0, names + kPadding);
    const int wide = std::max(1, m_table->viewport()->width() - names - 2 * kPadding);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem* words = m_table->item(row, 1);
        const QRect needed = metrics.boundingRect(QRect(0, 0, wide, 0), Qt::TextWordWrap, words ? words->text() : QString());
        m_table->setRowHeight(row, std::max(needed.height(), metrics.height()) + theme::kGap);
    }
}

void EvidencePanel::showDial(const view::RolloutView* rollout) {
    m_dialShown = rollout && !m_readOnly && view::hasShareDial(*rollout);
    m_dial->setVisible(m_dialShown);
    if (!m_dialShown) return;
    if (rollout->share != m_share) m_moved = false;
    m_share = rollout->share;
    if (!m_moved && !m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(static_cast<int>(std::lround(m_share * 100.0)));
    }
    showAsked();
}

void EvidencePanel::showAsked() {
    const QString now = Words::share(m_share, 0);
    const QString wanted = Words::share(m_slider->value() / 100.0, 0);
    m_asked->setText(m_moved ? tr("%1 → %2").arg(now, wanted) : now);
    m_change->setEnabled(m_moved);
}

void EvidencePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) fill();
    QWidget::changeEvent(event);
}

void EvidencePanel::retranslate() {
    m_table->setAccessibleName(tr("Evidence"));
    m_dialLabel->setText(tr("&Share of tasks"));
    m_slider->setAccessibleName(tr("Share of tasks on the candidate, in percent"));
    m_cleanup->setText(tr("C&lean-up…"));
    m_change->setText(tr("&Change share…"));
    m_facts.clear();
    if (m_snapshot) setSnapshot(m_snapshot);
}

}  // namespace slipway::live
