// Latency over the rollout: p95 per model with the candidate's span from least to greatest second of each bucket,
// its p50 as a thin line, the gate's limit. GUI thread.
#pragma once

#include <QAreaSeries>

#include "widgets/charts/time_chart.h"

namespace slipway::charts {

class LatencyChart : public TimeChart {
    Q_OBJECT

public:
    explicit LatencyChart(QWidget* parent = nullptr);
    [[nodiscard]] std::vector<Label> readOut(double at) const override;

protected:
    void rebuild() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<Label> limit() const override;
    [[nodiscard]] std::vector<Label> endLabels() const override;
    [[nodiscard]] QString axisText(double value) const override;
    void restyle(theme::Scheme scheme) override;
    void retranslate() override;

private:
    QLineSeries* m_candidate;
    QLineSeries* m_median;
    QLineSeries* m_baseline;
    QLineSeries* m_upper;
    QLineSeries* m_lower;
    QAreaSeries* m_span;
    std::vector<Bucket> m_candidateBuckets;
    std::vector<Bucket> m_baselineBuckets;
};

}  // namespace slipway::charts
