// The map with its legend: one button per condition with shape, word and count, which shows or hides those
// robots; zoom and fit buttons at the end. Owned by LivePage; GUI thread.
#pragma once

#include <QWidget>
#include <array>
#include <memory>

#include "core/view/snapshot.h"

class QToolButton;

namespace slipway::map {

class MapView;

class MapPanel : public QWidget {
    Q_OBJECT

public:
    explicit MapPanel(QWidget* parent = nullptr);
    void setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);
    [[nodiscard]] MapView* view() const { return m_view; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeTools();
    void retranslate();
    void refreshLegend();

    MapView* m_view;
    std::array<QToolButton*, 7> m_legend{};
    QWidget* m_tools;  // lies on the map, at its upper right
    QToolButton* m_zoomIn;
    QToolButton* m_zoomOut;
    QToolButton* m_fit;
    std::array<int, 7> m_counts{};
};

}  // namespace slipway::map
