// A line under the action bar after a rollback: the investigation is open, and one button leads to it. Goes away when it was
// followed, dismissed or concluded. Owned by the main window, GUI thread.
#pragma once

#include <QWidget>

#include "core/view/desk.h"

class QLabel;
class QPushButton;

namespace slipway::widgets {

class InvestigateOffer : public QWidget {
    Q_OBJECT

public:
    explicit InvestigateOffer(view::Desk& desk, QWidget* parent = nullptr);
    void setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);
    /// Asks the desk whether it is still to be investigated.
    void refresh();

Q_SIGNALS:
    void wanted(const QString& rollout);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    view::Desk& m_desk;
    QString m_rollout;    // rolled back; empty: none
    QString m_candidate;  // its version
    QLabel* m_text;
    QPushButton* m_open;
    QPushButton* m_close;
};

}  // namespace slipway::widgets
