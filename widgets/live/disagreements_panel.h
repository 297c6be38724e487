// The Disagreements tab of a shadow: its table with one sentence above it. Owned by LivePage; GUI thread.
#pragma once

#include <QWidget>

#include "core/view/snapshot.h"

class QLabel;
class QTableView;

namespace slipway::live {

class DisagreementsModel;

class DisagreementsPanel : public QWidget {
    Q_OBJECT

public:
    explicit DisagreementsPanel(QWidget* parent = nullptr);
    void setRollout(const view::RolloutView* rollout);

Q_SIGNALS:
    void robotSelected(const QString& robot);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showHead();

    DisagreementsModel* m_model;
    QLabel* m_head;
    QTableView* m_table;
};

}  // namespace slipway::live
