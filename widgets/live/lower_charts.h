// The chart under the one of success: latency, and where the rollout has a curve of its own (agreement of a shadow, share of
// tasks, arms by the hour) that one in front, latency a click away. Owned by LivePage; GUI thread.
#pragma once

#include <QTabWidget>
#include <optional>

#include "core/view/snapshot.h"
#include "widgets/charts/chart_data.h"

namespace slipway::charts {
class AgreementChart;
class ArmsChart;
class LatencyChart;
class ShareChart;
class TimeChart;
}  // namespace slipway::charts

namespace slipway::live {

class LowerCharts : public QTabWidget {
    Q_OBJECT

public:
    explicit LowerCharts(QWidget* parent = nullptr);
    /// Decides which charts there are.
    /// Whatever chart is in front shows the same time as that one.
    void shareZoom(charts::TimeChart* above);
    void setRollout(const view::RolloutView* rollout);
    void setData(const std::optional<charts::ChartData>& shown);
    void flush();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(charts::TimeChart* chart, bool shown);
    [[nodiscard]] QString nameOf(const QWidget* chart) const;

    charts::LatencyChart* m_latency;
    charts::AgreementChart* m_agreement;
    charts::ShareChart* m_share;
    charts::ArmsChart* m_arms;
};

}  // namespace slipway::live
