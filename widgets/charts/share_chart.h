// The share of tasks that use the candidate over time, as steps: what a plan, its closed loop and operators made of it. GUI thread.
#pragma once

#include "widgets/charts/time_chart.h"

namespace slipway::charts {

class ShareChart : public TimeChart {
    Q_OBJECT

public:
    explicit ShareChart(QWidget* parent = nullptr);
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
    QLineSeries* m_steps;
};

/// Corners of the steps until `to` (Unix seconds), in percent; each share holds until the next.
QList<QPointF> shareSteps(const std::vector<view::SharePoint>& shares, double to);

}  // namespace slipway::charts
