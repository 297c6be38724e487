#include "widgets/investigate/investigate_offer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <algorithm>

#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

InvestigateOffer::InvestigateOffer(view::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_text(new QLabel(this)), m_open(new QPushButton(this)), m_close(new QPushButton(this)) {
    setObjectName(QStringLiteral("investigateOffer"));
    m_text->setObjectName(QStringLiteral("investigateOfferText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("investigateOfferOpen"));
    m_close->setObjectName(QStringLiteral("investigateOfferClose"));
    m_close->setFlat(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPage, 0, theme::kPage, theme::kGap);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    row->addWidget(m_close);
    hide();
    connect(m_open, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT wanted(m_rollout);
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
}

void InvestigateOffer::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    const bool back = snapshot && snapshot->rollout && snapshot->rollout->status == rollout::RolloutStatus::rolledBack;
    const QString rollout = back ? asWritten(snapshot->rollout->id.value) : QString();
    if (rollout == m_rollout) return;
    m_rollout = rollout;
    hide();
    if (!back) return;
    m_candidate = asWritten(snapshot->rollout->plan.candidate.ref.version);
    retranslate();
    refresh();
}

void InvestigateOffer::refresh() {
    if (m_rollout.isEmpty()) return;
    const QPointer<InvestigateOffer> self(this);
    m_desk.pastRollouts([self, id = m_rollout](const Result<std::vector<view::PastRollout>>& answer) {
        if (!self || !answer || self->m_rollout != id) return;
        const auto isOpen = [&](const view::PastRollout& past) { return past.toInvestigate && asWritten(past.id.value) == id; };
        self->setVisible(std::ranges::any_of(*answer, isOpen));
    });
}

void InvestigateOffer::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void InvestigateOffer::retranslate() {
    m_text->setText(tr("%1 was rolled back. Its investigation is open.").arg(m_candidate));
    m_open->setText(tr("&Investigate"));
    m_close->setText(tr("Later"));
    m_close->setToolTip(tr("It stays open on the Investigate page"));
}

}  // namespace slipway::widgets
