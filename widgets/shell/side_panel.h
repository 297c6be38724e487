// The left dock: the open plan, plans opened lately, and the rollouts this desk remembers. Choosing a line
// opens it. GUI thread.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "core/view/desk.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace slipway::widgets {

class SidePanel : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);
    void setOpenPlan(const QString& name, const QString& path);
    void setRecentPlans(const QStringList& paths);
    void setRollouts(const std::vector<view::PastRollout>& rollouts);

Q_SIGNALS:
    void planChosen(const QString& path);
    void openPlanChosen();
    void rolloutChosen(const QString& rollout);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refill();

    QTreeWidget* m_tree;
    QTreeWidgetItem* m_plan;
    QTreeWidgetItem* m_recent;
    QTreeWidgetItem* m_rollouts;
    QString m_planName;
    QString m_planPath;
    QStringList m_recentPaths;
    std::vector<view::PastRollout> m_past;
};

}  // namespace slipway::widgets
