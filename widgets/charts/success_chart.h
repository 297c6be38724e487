// Success over the rollout: of all tasks so far, per model, the candidate with its 95 % interval, the gate as a
// line; dots are the candidate's recent tasks by themselves, so that a late break is seen at once. GUI thread.
#pragma once

#include <QAreaSeries>
#include <QScatterSeries>

#include "widgets/charts/time_chart.h"

namespace slipway::charts {

class SuccessChart : public TimeChart {
    Q_OBJECT

public:
    explicit SuccessChart(QWidget* parent = nullptr);
    [[nodiscard]] std::vector<Label> readOut(double at) const override;

protected:
    void rebuild() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] std::optional<Label> limit() const override;
    [[nodiscard]] std::vector<Label> endLabels() const override;
    [[nodiscard]] QString axisText(double value) const override;
    void restyle(theme::Scheme scheme) override;
    void retranslate() override;

private:
    void chooseRange();

    QLineSeries* m_candidate;
    QLineSeries* m_baseline;
    QLineSeries* m_upper;
    QLineSeries* m_lower;
    QAreaSeries* m_band;
    QScatterSeries* m_recent;
    std::vector<RunningRate> m_candidateRates;
    std::vector<RunningRate> m_baselineRates;
};

}  // namespace slipway::charts
