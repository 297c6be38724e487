#include "widgets/live/lower_charts.h"

#include <QEvent>
#include <QTabBar>
#include <algorithm>

#include "widgets/charts/agreement_chart.h"
#include "widgets/charts/arms_chart.h"
#include "widgets/charts/latency_chart.h"
#include "widgets/charts/share_chart.h"

namespace slipway::live {

namespace {

/// Does any stage use the candidate for some of a robot's tasks?
bool sharesTasks(const plan::Plan& plan) {
    return std::ranges::any_of(plan.stages, [](const plan::Stage& stage) {
        return stage.mode == fleet::ExposureMode::share && (stage.share < 1.0 || stage.loop);
    });
}

bool comparesArms(const plan::Plan& plan) {
    return std::ranges::any_of(plan.stages, [](const plan::Stage& stage) { return stage.comparison.has_value(); });
}

}  // namespace

LowerCharts::LowerCharts(QWidget* parent)
    : QTabWidget(parent),
      m_latency(new charts::LatencyChart(this)),
      m_agreement(new charts::AgreementChart(this)),
      m_share(new charts::ShareChart(this)),
      m_arms(new charts::ArmsChart(this)) {
    setObjectName(QStringLiteral("lowerCharts"));
    setDocumentMode(true);
    for (charts::TimeChart* chart :
         {static_cast<charts::TimeChart*>(m_agreement), static_cast<charts::TimeChart*>(m_share), static_cast<charts::TimeChart*>(m_arms)})
        chart->hide();
    addTab(m_latency, nameOf(m_latency));
    tabBar()->setVisible(false);
    tabBar()->setAccessibleName(tr("Second chart"));
    // The one above names the marks.
    m_latency->setMarksNamed(false);
    m_agreement->setMarksNamed(false);
    m_arms->setMarksNamed(false);
    m_share->setMarksNamed(false);
}

void LowerCharts::shareZoom(charts::TimeChart* above) {
    for (charts::TimeChart* chart : {static_cast<charts::TimeChart*>(m_latency), static_cast<charts::TimeChart*>(m_agreement),
                                     static_cast<charts::TimeChart*>(m_share), static_cast<charts::TimeChart*>(m_arms)})
        charts::TimeChart::shareZoom(above, chart);
}

void LowerCharts::setRollout(const view::RolloutView* rollout) {
    show(m_agreement, rollout && rollout->shadow);
    show(m_share, rollout && sharesTasks(rollout->plan) && !comparesArms(rollout->plan));
    show(m_arms, rollout && comparesArms(rollout->plan));
}

/// A chart comes to the front when it appears; after that the person chooses.
void LowerCharts::show(charts::TimeChart* chart, bool shown) {
    const int at = indexOf(chart);
    if (shown == (at >= 0)) return;
    if (shown) {
        insertTab(0, chart, nameOf(chart));
        setCurrentIndex(0);
    } else {
        removeTab(at);
        chart->hide();
    }
    tabBar()->setVisible(count() > 1);
}

void LowerCharts::setData(const std::optional<charts::ChartData>& shown) {
    m_latency->setData(shown);
    for (charts::TimeChart* chart :
         {static_cast<charts::TimeChart*>(m_agreement), static_cast<charts::TimeChart*>(m_share), static_cast<charts::TimeChart*>(m_arms)})
        if (indexOf(chart) >= 0) chart->setData(shown);
}

void LowerCharts::flush() {
    for (int i = 0; i < count(); ++i) qobject_cast<charts::TimeChart*>(widget(i))->flush();
}

QString LowerCharts::nameOf(const QWidget* chart) const {
    if (chart == m_agreement) return tr("Agreement");
    if (chart == m_share) return tr("Share");
    if (chart == m_arms) return tr("By time");
    return tr("Latency");
}

void LowerCharts::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        for (int i = 0; i < count(); ++i) setTabText(i, nameOf(widget(i)));
        tabBar()->setAccessibleName(tr("Second chart"));
    }
    QTabWidget::changeEvent(event);
}

}  // namespace slipway::live
