#include "widgets/investigate/hypotheses_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <algorithm>

#include "widgets/investigate/hypothesis_card.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

QString pText(double p) {
    const QLocale locale;
    return p < 0.001 ? QStringLiteral("p < %1").arg(locale.toString(0.001, 'f', 3))
                     : QStringLiteral("p %1").arg(locale.toString(p, 'f', 3));
}

}  // namespace

HypothesesView::HypothesesView(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("hypotheses"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(this);
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, theme::kGap, 0, 0);
    row->setSpacing(theme::kPage);
    m_overfitting = new HypothesisCard(QStringLiteral("overfitting"), inside);
    m_drift = new HypothesisCard(QStringLiteral("drift"), inside);
    m_labels = new HypothesisCard(QStringLiteral("labelNoise"), inside);
    for (QWidget* card : {m_overfitting, m_drift, m_labels}) row->addWidget(card, 1);
    setWidget(inside);
    retranslate();
}

void HypothesesView::setInvestigation(const investigate::Investigation& made) {
    showOverfitting(made);
    showDrift(made);
    showLabels(made);
}

void HypothesesView::showOverfitting(const investigate::Investigation& made) {
    std::vector<FigureRow> rows;
    const auto& said = made.hypotheses[0];
    const bool bad = said.finding == investigate::Finding::supported;
    const auto add = [&](const QString& label, const investigate::Cell& cell, bool baseline, bool abnormal) {
        if (cell.tasks == 0) return;
        const auto interval = stats::wilson(cell.successes, cell.tasks);
        rows.push_back({label, tr("%1 of %2", "success, tasks").arg(percent(cell.share()), count(cell.tasks)), cell.share(),
                        std::pair(interval.low, interval.high), std::nullopt, abnormal, baseline});
    };
    add(tr("Candidate, seen"), made.seenAndUnseen.candidateSeen, false, false);
    add(tr("Candidate, unseen"), made.seenAndUnseen.candidateUnseen, false, bad);
    add(tr("Baseline, seen"), made.seenAndUnseen.baselineSeen, true, false);
    add(tr("Baseline, unseen"), made.seenAndUnseen.baselineUnseen, true, false);
    m_overfitting->setHypothesis(said, tr("Success with its 95 % interval, 0 to 100 %"), std::move(rows), 1.0);
}

void HypothesesView::showDrift(const investigate::Investigation& made) {
    std::vector<FigureRow> rows;
    double most = 0.5;
    const QLocale locale;
    for (const auto& feature : made.drift.features) {
        rows.push_back({asWritten(feature.name), tr("%1 · %2", "PSI, p").arg(locale.toString(feature.psi, 'f', 2), pText(feature.ks.p)),
                        feature.psi, std::nullopt, feature.alarm, feature.drifted, false});
        most = std::max({most, feature.psi, feature.alarm * 1.2});
    }
    m_drift->setHypothesis(made.hypotheses[1],
                           made.withProfile ? tr("PSI against the training profile (dashed: alarm) · Kolmogorov–Smirnov")
                                            : tr("PSI against the baseline's tasks (dashed: alarm) · Kolmogorov–Smirnov"),
                           std::move(rows), most);
}

void HypothesesView::showLabels(const investigate::Investigation& made) {
    std::vector<FigureRow> rows;
    const auto& said = made.hypotheses[2];
    if (made.review.reviewed > 0) {
        const double share = static_cast<double>(made.review.correct) / static_cast<double>(made.review.reviewed);
        rows.push_back({tr("Correct actions"), tr("%1 of %2", "share, tasks").arg(percent(share), count(made.review.reviewed)), share,
                        std::pair(made.review.clopperPearson.low, made.review.clopperPearson.high), investigate::kMaterialNoise,
                        said.finding == investigate::Finding::supported, false});
    }
    m_labels->setHypothesis(said, tr("Share with its 95 % interval, 0 to 100 % (dashed: 10 %)"), std::move(rows), 1.0);
}

void HypothesesView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QScrollArea::changeEvent(event);
}

void HypothesesView::retranslate() {
    setAccessibleName(tr("Hypotheses"));
    m_overfitting->setWords(tr("Overfitting"), tr("Did the candidate learn its training tasks by heart?"));
    m_drift->setWords(tr("Drift"), tr("Does it meet observations that its training set did not have?"));
    m_labels->setWords(tr("Label noise"), tr("Were the failures failures at all?"));
}

}  // namespace slipway::widgets
