// The success of two rollouts' candidates over all tasks so far, by time since each one's start, with 95 % bands. Painted by
// hand; the table beside it has the numbers. Owned by the comparison dialog, GUI thread.
#pragma once

#include <QWidget>

#include "widgets/history/rollout_comparison.h"

namespace slipway::widgets {

class CompareChart : public QWidget {
    Q_OBJECT

public:
    explicit CompareChart(QWidget* parent = nullptr);
    void setCurves(std::vector<SuccessCurve> curves);
    [[nodiscard]] const std::vector<SuccessCurve>& curves() const { return m_curves; }
    /// Shares that have a line, from the bottom of the axis to its top.
    [[nodiscard]] std::vector<double> ticks() const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double span() const;  // seconds
    [[nodiscard]] QPointF at(double second, double share) const;
    [[nodiscard]] QColor colourOf(std::size_t curve) const;
    void paintAxes(QPainter& painter) const;
    void paintCurve(QPainter& painter, std::size_t curve) const;
    void paintKey(QPainter& painter) const;

    std::vector<SuccessCurve> m_curves;
};

}  // namespace slipway::widgets
