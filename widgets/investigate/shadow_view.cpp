#include "widgets/investigate/shadow_view.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include "widgets/planview/tables.h"
#include "widgets/shell/look.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

QString shareOf(std::int64_t part, std::int64_t all) {
    return all > 0 ? percent(static_cast<double>(part) / static_cast<double>(all)) : QString();
}

}  // namespace

ShadowDisagreements::ShadowDisagreements(QWidget* parent)
    : QWidget(parent),
      m_head(new QLabel(this)),
      m_categories(makeTable(this, "shadowCategories")),
      m_worst(makeTable(this, "shadowWorst")) {
    setObjectName(QStringLiteral("shadowDisagreements"));
    m_head->setObjectName(QStringLiteral("shadowHead"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGap, 0, 0);
    column->setSpacing(theme::kGap);
    column->addWidget(m_head);
    column->addWidget(m_categories, 1);
    column->addWidget(m_worst, 2);
    retranslate();
}

void ShadowDisagreements::setReview(investigate::ShadowReview review) {
    m_review = std::move(review);
    fill();
}

void ShadowDisagreements::setTimeZone(TimeZone zone) {
    m_zone = zone;
    fill();
}

void ShadowDisagreements::fill() {
    if (!m_review) return;
    m_head->setText(tr("The models agree in %1 of %2 shadow tasks. Worst first, by category and by task:")
                        .arg(shareOf(m_review->agreements, m_review->tasks), count(m_review->tasks)));
    std::vector<QStringList> categories;
    for (const auto& one : m_review->categories)
        categories.push_back({asWritten(one.name), shareOf(one.agreements, one.candidate.tasks),
                              shareOf(one.candidate.successes, one.candidate.tasks), shareOf(one.baseline.successes, one.baseline.tasks),
                              count(one.baseline.tasks)});
    fillTable(m_categories, {tr("Category"), tr("Agreement"), tr("Candidate, predicted"), tr("Baseline, observed"), tr("Tasks")},
              categories);
    std::vector<QStringList> worst;
    for (const auto& one : m_review->worst)
        worst.push_back({asWritten(one.robot.value), asWritten(one.task), asWritten(one.category), dateAndTime(one.startedAt, m_zone),
                         one.candidateOk ? tr("ok") : tr("would fail"), one.baselineOk ? tr("ok") : tr("failed"),
                         one.probability ? QLocale().toString(*one.probability, 'f', 2) : QString(), asWritten(one.action),
                         asWritten(one.baselineAction)});
    fillTable(m_worst,
              {tr("Robot"), tr("Task"), tr("Category"), tr("Began"), tr("Candidate"), tr("Baseline"), tr("Probability"),
               tr("Candidate's action"), tr("Baseline's action")},
              worst);
}

void ShadowDisagreements::retranslate() {
    m_categories->setAccessibleName(tr("Agreement by category"));
    m_worst->setAccessibleName(tr("Worst disagreements"));
    fill();
}

void ShadowDisagreements::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace slipway::widgets
