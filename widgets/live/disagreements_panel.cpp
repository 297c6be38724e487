#include "widgets/live/disagreements_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "widgets/live/disagreements_model.h"
#include "widgets/theme/metrics.h"

namespace slipway::live {

DisagreementsPanel::DisagreementsPanel(QWidget* parent)
    : QWidget(parent), m_model(new DisagreementsModel(this)), m_head(new QLabel(this)), m_table(new QTableView(this)) {
    setObjectName(QStringLiteral("disagreementsPanel"));
    m_head->setObjectName(QStringLiteral("disagreementsHead"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("disagreementsTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setProperty("dense", true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + theme::kTight + 1);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kTight, 0, 0);
    column->setSpacing(theme::kTight);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addStretch();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) Q_EMIT robotSelected(m_model->robotAt(now.row()));
    });
    retranslate();
}

void DisagreementsPanel::setRollout(const view::RolloutView* rollout) {
    const int before = m_model->rowCount();
    m_model->setRollout(rollout);
    if (m_model->rowCount() > before) m_table->resizeColumnsToContents();
    showHead();
}

void DisagreementsPanel::showHead() {
    const bool some = m_model->rowCount() > 0;
    m_head->setText(some ? tr("Tasks in which the models chose different actions, worst first, since this console started.")
                         : tr("Since this console started there was no task in which the models chose different actions. What came "
                              "before is on the Investigate page."));
    m_table->setVisible(some);
}

void DisagreementsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) m_table->resizeColumnsToContents();
    QWidget::changeEvent(event);
}

void DisagreementsPanel::retranslate() {
    showHead();
    m_table->setAccessibleName(tr("Disagreements, worst first"));
    m_model->retranslate();
    m_table->resizeColumnsToContents();
}

}  // namespace slipway::live
