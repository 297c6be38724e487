// What the success and the latency chart have in common: one time axis with fixed edges, so that charts under each
// other line up, marks of stages and operators, labels at the ends of the lines, read-out under the pointer, empty
// state, zoom, copies and files. Series go in by replace(), at most 30 times a second. Owned by a page; GUI thread.
#pragma once

#include <QChartView>
#include <QImage>
#include <QLineSeries>
#include <QTimer>
#include <QValueAxis>
#include <optional>
#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/theme/palette.h"

class QMenu;

namespace slipway::charts {

/// One line of the read-out, or one label at the end of a line.
struct Label {
    QString text;
    QColor colour;
    double value = 0.0;  // on the y axis
};

/// Unix seconds; what a chart shows.
struct Span {
    double from = 0.0;
    double to = 0.0;

    bool operator==(const Span&) const = default;
};

class TimeChart : public QChartView {
    Q_OBJECT

public:
    explicit TimeChart(QWidget* parent = nullptr);

    /// Nothing: the empty state.
    void setData(std::optional<ChartData> data);
    [[nodiscard]] const std::optional<ChartData>& data() const { return m_data; }
    /// The chart's lines at that time, as the read-out shows them; for tests and screen readers.
    [[nodiscard]] virtual std::vector<Label> readOut(double at) const = 0;
    /// For charts under each other: the upper one names the marks, the lowest one the times.
    void setMarksNamed(bool named);
    void setTimesShown(bool shown);
    /// Nothing: the whole time. Bounded to it and to ten seconds at least; one that reaches the end moves on with it.
    void setZoom(std::optional<Span> zoom);
    [[nodiscard]] std::optional<Span> zoom() const { return m_zoom; }
    [[nodiscard]] Span span() const;
    /// From now on both show the same time.
    static void shareZoom(TimeChart* first, TimeChart* second);
    /// What is shown, without the read-out; at twice the size.
    [[nodiscard]] QImage picture();
    /// The figures of the time that is shown, see chartCsv().
    [[nodiscard]] virtual QString csv() const;
    /// A picture, or figures if the name ends in .csv. Why that failed, as a sentence; empty: saved.
    QString save(const QString& path);
    /// Copy, save, show the whole time; deletes itself when it closes.
    [[nodiscard]] QMenu* makeMenu();
    /// Redraws now instead of at the next turn of the timer.
    void flush();

Q_SIGNALS:
    void zoomChanged();

protected:
    /// Fill the series from data() and set the range of the y axis.
    virtual void rebuild() = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// Why nothing is drawn; empty: there is something to draw.
    [[nodiscard]] virtual QString emptyText() const;
    [[nodiscard]] virtual std::optional<Label> limit() const = 0;
    [[nodiscard]] virtual std::vector<Label> endLabels() const = 0;
    [[nodiscard]] virtual QString axisText(double value) const = 0;
    virtual void restyle(theme::Scheme scheme) = 0;
    virtual void retranslate() = 0;

    void setRange(double least, double most, double step);
    void addSeries(QAbstractSeries* series);
    /// To be called at the end of a subclass's constructor, when restyle() can be.
    void applyScheme();
    [[nodiscard]] std::int64_t secondsPerBucket() const;
    [[nodiscard]] theme::Scheme scheme() const { return theme::schemeOf(palette()); }
    /// Where that time (Unix seconds) and value stand; values beyond the axis at its edge.
    [[nodiscard]] QPointF toPixel(double at, double value) const;
    static void setLine(QLineSeries* series, const QColor& colour, double thickness, Qt::PenStyle style = Qt::SolidLine);

    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] double timeAt(double pixel) const;
    void zoomBy(double factor, double around);
    void panBy(double share);
    void copyPicture();
    void askForFile(bool asPicture);
    void drawZoom(QPainter& painter) const;
    void placePlot();
    /// The values that have a grid line and a label: as many as the height can carry.
    [[nodiscard]] std::vector<double> gridValues() const;
    [[nodiscard]] std::vector<std::int64_t> gridTimes() const;
    [[nodiscard]] bool empty() const;
    void drawHead(QPainter& painter) const;
    void drawAxes(QPainter& painter) const;
    void drawMarks(QPainter& painter) const;
    void nameMarks(QPainter& painter, std::vector<const TimeMark*> marks) const;
    void drawLimit(QPainter& painter) const;
    void drawEndLabels(QPainter& painter) const;
    void drawReadOut(QPainter& painter) const;
    void drawEmpty(QPainter& painter) const;

    QChart* m_chart;
    QValueAxis* m_time;
    QValueAxis* m_value;
    double m_step = 1.0;
    bool m_marksNamed = true;
    bool m_timesShown = true;
    std::optional<ChartData> m_data;
    std::optional<Span> m_zoom;
    bool m_zoomAtEnd = false;          // the zoom ends where the data ends
    std::optional<double> m_dragFrom;  // pixels, while a span is drawn
    std::optional<double> m_dragTo;
    std::optional<double> m_pointer;  // Unix seconds under the pointer
    QTimer m_redraw;
    QRectF m_plot;
};

}  // namespace slipway::charts
