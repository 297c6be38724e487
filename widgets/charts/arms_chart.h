// Both arms of a comparison hour by hour, in shorter periods while the comparison is young: their success with its 95 % interval;
// while a comparison is locked how many tasks each did, which tells nothing about the outcome. GUI thread.
#pragma once

#include <QScatterSeries>

#include "widgets/charts/time_chart.h"

namespace slipway::charts {

/// One arm in one period.
struct ArmPeriod {
    std::int64_t from = 0;  // Unix seconds
    std::int64_t tasks = 0;
    double rate = 0.0;
    double low = 0.0;  // 95 % interval (Wilson)
    double high = 1.0;
};

/// Seconds of one period: an hour, less while fewer than three hours are to be shown.
std::int64_t periodOf(std::int64_t span);
/// Periods with at least kTasksForRate tasks.
std::vector<ArmPeriod> armPeriods(const view::ArmView& arm, std::int64_t from, std::int64_t to, std::int64_t period);

/// How many tasks the arm did in each period that is over by `now`.
std::vector<ArmPeriod> armWork(const view::ArmView& arm, std::int64_t from, std::int64_t now, std::int64_t period);

class ArmsChart : public TimeChart {
    Q_OBJECT

public:
    explicit ArmsChart(QWidget* parent = nullptr);
    [[nodiscard]] std::vector<Label> readOut(double at) const override;

protected:
    void rebuild() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<Label> limit() const override { return std::nullopt; }
    [[nodiscard]] std::vector<Label> endLabels() const override;
    [[nodiscard]] QString axisText(double value) const override;
    void restyle(theme::Scheme scheme) override;
    void retranslate() override {}
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    struct Arm {
        QScatterSeries* dots = nullptr;
        double place = 0.5;  // within the period, so that both arms stand beside each other
        std::vector<ArmPeriod> periods;
    };
    [[nodiscard]] double timeOf(const Arm& arm, const ArmPeriod& period) const;
    void fill(Arm& arm, const view::ArmView& view);
    void setRateRange();
    void setWorkRange();
    void drawWhiskers(QPainter& painter, const Arm& arm, const QColor& colour) const;
    [[nodiscard]] double valueOf(const ArmPeriod& period) const;
    [[nodiscard]] QString words(const ArmPeriod& period) const;

    Arm m_candidate;
    Arm m_baseline;
};

}  // namespace slipway::charts
