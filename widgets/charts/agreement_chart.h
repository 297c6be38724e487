// How often the candidate of a shadow chooses the baseline's action: of all tasks so far with the 95 % interval, dots for the
// recent tasks by themselves. GUI thread.
#pragma once

#include <QAreaSeries>
#include <QScatterSeries>

#include "widgets/charts/time_chart.h"

namespace slipway::charts {

class AgreementChart : public TimeChart {
    Q_OBJECT

public:
    explicit AgreementChart(QWidget* parent = nullptr);
    [[nodiscard]] std::vector<Label> readOut(double at) const override;
    [[nodiscard]] QString csv() const override;

protected:
    void rebuild() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] std::optional<Label> limit() const override { return std::nullopt; }
    [[nodiscard]] std::vector<Label> endLabels() const override;
    [[nodiscard]] QString axisText(double value) const override;
    void restyle(theme::Scheme scheme) override;
    void retranslate() override {}

private:
    QLineSeries* m_rate;
    QLineSeries* m_upper;
    QLineSeries* m_lower;
    QAreaSeries* m_band;
    QScatterSeries* m_recent;
    std::vector<RunningRate> m_rates;
};

}  // namespace slipway::charts
