// The map with its legend: what the colours tell, and one button per group with mark, word and count, which shows or
// hides those robots; zoom and fit buttons on the map. Owned by LivePage; GUI thread.
#pragma once

#include <QWidget>
#include <array>
#include <memory>

#include "core/view/snapshot.h"
#include "widgets/map/colour_by.h"

class QComboBox;
class QLabel;
class QTabBar;
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

private:
    void retranslate();
    void refreshLegend();
    void refreshPlaces();

    MapView* m_view;
    QLabel* m_colourLabel;
    QComboBox* m_colourBy;
    std::array<QToolButton*, kMostGroups> m_legend{};
    QWidget* m_tools;   // above the map, where it hides nothing of it
    QTabBar* m_places;  // while there is more than one
    QToolButton* m_follow;
    QToolButton* m_select;
    QToolButton* m_zoomIn;
    QToolButton* m_zoomOut;
    QToolButton* m_fit;
    std::vector<ColourGroup> m_groups;  // as the legend shows them
};

}  // namespace slipway::map
