#include "widgets/map/sample_floors.h"

#include <QDir>
#include <QEvent>

namespace slipway::map {

SampleFloorsMenu::SampleFloorsMenu(QWidget* parent) : QMenu(parent) {
    setObjectName(QStringLiteral("sampleFloors"));
    const QDir folder(QStringLiteral(":/maps"));
    for (const QString& name : folder.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.geojson")}, QDir::Files, QDir::Name)) {
        QAction* action = addAction(name);
        const QString path = folder.filePath(name);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    retranslate();
}

void SampleFloorsMenu::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMenu::changeEvent(event);
}

void SampleFloorsMenu::retranslate() { setTitle(tr("Sample floor plans")); }

}  // namespace slipway::map
