#include "widgets/shell/floor_plans.h"

#include <QFileDialog>
#include <QFileInfo>

#include "widgets/live/live_page.h"

namespace slipway::widgets {

FloorPlans::FloorPlans(live::LivePage& live, Settings& settings, QWidget* window)
    : QObject(window), m_live(live), m_settings(settings), m_window(window) {}

void FloorPlans::restore() {
    for (const QString& path : m_settings.floorPlans()) {
        if (const QString problem = m_live.addFloorPlan(path); !problem.isEmpty()) Q_EMIT said(problem, true);
    }
}

void FloorPlans::ask() {
    auto* dialog = new QFileDialog(m_window, tr("Open a floor plan"), QString(), tr("Floor plans (*.yaml *.yml *.geojson *.json)"));
    dialog->setObjectName(QStringLiteral("openFloorPlanDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FloorPlans::open);
    dialog->open();
}

bool FloorPlans::open(const QString& path) {
    const QString problem = m_live.addFloorPlan(path);
    QStringList known = m_settings.floorPlans();
    known.removeAll(path);
    if (problem.isEmpty()) known.append(path);
    m_settings.setFloorPlans(known);
    Q_EMIT said(problem.isEmpty() ? tr("The map shows %1 where robots name it.").arg(QFileInfo(path).completeBaseName()) : problem,
                !problem.isEmpty());
    return problem.isEmpty();
}

bool FloorPlans::isFloorPlan(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("yaml") || ending == QLatin1String("yml") || ending == QLatin1String("geojson");
}

}  // namespace slipway::widgets
