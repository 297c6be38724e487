// The buttons of a rollout, always in the same place: start, promote, pause or resume; roll back alone at the
// far right. A button that cannot be pressed says why in its tooltip. GUI thread.
#pragma once

#include <QWidget>

#include "widgets/shell/action_states.h"
#include "widgets/shell/actions.h"

class QPushButton;

namespace slipway::widgets {

class ActionBar : public QWidget {
    Q_OBJECT

public:
    ActionBar(Actions& actions, QWidget* parent = nullptr);
    /// Sets the actions themselves too, so that menus, shortcuts and buttons agree.
    void setStates(const ActionStates& states);

private:
    QPushButton* add(ActionId id, const char* name);
    void set(ActionId id, const ActionState& state);
    void set(ActionId id, QPushButton* button, const ActionState& state);

    Actions& m_actions;
    QPushButton* m_start;
    QPushButton* m_promote;
    QPushButton* m_pause;
    QPushButton* m_waive;
    QPushButton* m_rollBack;
};

}  // namespace slipway::widgets
