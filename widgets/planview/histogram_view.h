// One histogram, or bars of named outcomes, painted by hand with a title; the table beside it says the same in numbers.
// Owned by the rehearsal view, GUI thread.
#pragma once

#include <QColor>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "core/view/snapshot.h"
#include "widgets/planview/histogram.h"

namespace slipway::widgets {

/// Runs that came to something, with the condition whose colour says it.
struct OutcomeBar {
    QString name;
    std::int64_t runs = 0;
    view::Condition condition = view::Condition::quiet;
    std::optional<double> expected;  // share, marked beside the bar
};

class HistogramView : public QWidget {
    Q_OBJECT

public:
    explicit HistogramView(const char* objectName, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// `words`: how a value is said on the axis.
    void setHistogram(Histogram histogram, double median, std::function<QString(double)> words);
    void setBars(std::vector<OutcomeBar> bars);
    void clear();
    /// Of a plan that was edited since: painted without colour.
    void setStale(bool stale);
    [[nodiscard]] const Histogram& histogram() const { return m_histogram; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] bool isKeyBelowTitle() const;
    [[nodiscard]] QString keyWords() const;
    void paintHistogram(QPainter& painter) const;
    void paintBars(QPainter& painter) const;

    QString m_title;
    Histogram m_histogram;
    double m_median = 0.0;
    std::function<QString(double)> m_words;
    std::vector<OutcomeBar> m_bars;
    bool m_stale = false;
};

}  // namespace slipway::widgets
