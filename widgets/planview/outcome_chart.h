// The operating characteristic as curves: the chance of rollback, promotion and hold against the candidate's true success.
// Painted by hand; the table beside it says the same in numbers. Owned by the characteristics view, GUI thread.
#pragma once

#include <QWidget>
#include <vector>

#include "widgets/planview/plan_studies.h"

namespace slipway::widgets {

/// Chances in [0, 1] for a candidate of that true success.
struct OutcomePoint {
    double success = 0.0;
    double rolledBack = 0.0;
    double promoted = 0.0;
    double held = 0.0;
};

class OutcomeChart : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeChart(QWidget* parent = nullptr);
    /// None: an empty chart. Of a plan that compares arms: the chance that the difference is found.
    void setCharacteristics(const PlanCharacteristics* characteristics);
    [[nodiscard]] const std::vector<OutcomePoint>& points() const { return m_points; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QRectF plot() const;
    /// The axis shows what lies within 25 points below the baseline: below that every gate is sure.
    [[nodiscard]] double least() const;
    [[nodiscard]] double most() const;
    [[nodiscard]] QPointF at(double success, double chance) const;
    void paintAxes(QPainter& painter) const;
    void paintCurve(QPainter& painter, double OutcomePoint::* chance, Qt::PenStyle style, const QColor& colour) const;
    void paintKey(QPainter& painter) const;

    std::vector<OutcomePoint> m_points;  // by rising success
    double m_baseline = 0.0;             // marked on the axis
    bool m_isPower = false;              // the points' promotion is the chance that the difference is found
};

}  // namespace slipway::widgets
