// A small chart of a few figures, one a row: a dot with its 95 % interval on a common scale, a mark at the limit, the number beside
// it. Painted by hand; its accessible text says the same. Owned by a hypothesis card, GUI thread.
#pragma once

#include <QWidget>
#include <optional>
#include <utility>
#include <vector>

namespace slipway::widgets {

struct FigureRow {
    QString label;
    QString figure;  // as text, beside the picture
    double value = 0.0;
    std::optional<std::pair<double, double>> interval;
    std::optional<double> limit;
    bool abnormal = false;
    bool isBaseline = false;  // grey, as everywhere
};

class FigureRows : public QWidget {
    Q_OBJECT

public:
    explicit FigureRows(QWidget* parent = nullptr);
    /// Values from 0 to `most`; larger ones stop at the edge.
    void setRows(std::vector<FigureRow> rows, double most);
    [[nodiscard]] const std::vector<FigureRow>& rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] double at(double value, const QRectF& track) const;
    void paintRow(QPainter& painter, const FigureRow& row, const QRectF& label, const QRectF& track, const QRectF& figure) const;

    std::vector<FigureRow> m_rows;
    double m_most = 1.0;
};

}  // namespace slipway::widgets
