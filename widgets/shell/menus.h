// The menu bar, filled from the one table of actions and the docks. Owned by the main window; GUI thread.
#pragma once

#include <QMenuBar>

#include "widgets/shell/actions.h"

namespace slipway::widgets {

class Menus : public QMenuBar {
    Q_OBJECT

public:
    Menus(const Actions& actions, const QList<QAction*>& docks, QWidget* parent);

Q_SIGNALS:
    void floorPlanChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QMenu* menuOf(ActionRole role) const;
    void retranslate();

    QMenu* m_file;
    QMenu* m_rollout;
    QMenu* m_view;
    QMenu* m_help;
};

}  // namespace slipway::widgets
