// Floor plans of the map: asked for in a dialog, shown, and remembered for the next start. Owned by the main window; GUI thread.
#pragma once

#include <QObject>

#include "widgets/shell/settings.h"

namespace slipway::live {
class LivePage;
}

namespace slipway::widgets {

class FloorPlans : public QObject {
    Q_OBJECT

public:
    FloorPlans(live::LivePage& live, Settings& settings, QWidget* window);
    /// Those of the last time; what cannot be read any more is said.
    void restore();
    void ask();
    /// ROS map.yaml, calibrated image or GeoJSON. False if it cannot be read.
    bool open(const QString& path);
    /// By its ending: it is no plan of a rollout.
    [[nodiscard]] static bool isFloorPlan(const QString& path);

Q_SIGNALS:
    void said(const QString& sentence, bool bad);

private:
    live::LivePage& m_live;
    Settings& m_settings;
    QWidget* m_window;
};

}  // namespace slipway::widgets
