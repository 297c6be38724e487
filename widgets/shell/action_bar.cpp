#include "widgets/shell/action_bar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include "widgets/shell/look.h"

namespace slipway::widgets {

ActionBar::ActionBar(Actions& actions, QWidget* parent) : QWidget(parent), m_actions(actions) {
    setObjectName(QStringLiteral("actionBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 8);
    row->setSpacing(8);
    m_start = add(ActionId::startRollout, "startButton");
    m_promote = add(ActionId::promote, "promoteButton");
    m_pause = add(ActionId::pauseOrResume, "pauseButton");
    m_waive = add(ActionId::waive, "waiveButton");
    m_rollBack = add(ActionId::rollBack, "rollBackButton");
    row->addWidget(m_start);
    row->addWidget(m_promote);
    row->addWidget(m_pause);
    row->addWidget(m_waive);
    row->addStretch();
    row->addWidget(m_rollBack);
    m_waive->hide();
}

QPushButton* ActionBar::add(ActionId id, const char* name) {
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);  // a click leaves Space to Pause
    QAction* action = m_actions.action(id);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')).remove(QStringLiteral("…")));
        button->setToolTip(action->toolTip());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

void ActionBar::set(ActionId id, const ActionState& state) {
    QAction* action = m_actions.action(id);
    action->setEnabled(state.enabled);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(state.enabled ? (keys.isEmpty() ? QString() : tr("Shortcut: %1").arg(keys)) : state.whyNot);
}

void ActionBar::set(ActionId id, QPushButton* button, const ActionState& state) {
    set(id, state);
    button->setAccessibleDescription(state.whyNot);
}

void ActionBar::setStates(const ActionStates& states) {
    m_actions.action(ActionId::pauseOrResume)->setText(states.resumes ? tr("R&esume") : tr("&Pause…"));
    set(ActionId::startRollout, m_start, states.start);
    set(ActionId::promote, m_promote, states.promote);
    set(ActionId::pauseOrResume, m_pause, states.pauseOrResume);
    set(ActionId::rollBack, m_rollBack, states.rollBack);
    set(ActionId::waive, m_waive, states.waive);
    set(ActionId::abort, states.abort);
    m_actions.action(ActionId::promote)->setText(states.concludes ? tr("C&onclude…") : tr("Pro&mote…"));
    set(ActionId::changeShare, states.share);
    set(ActionId::changeCleanup, states.cleanup);
    set(ActionId::liftBar, states.liftBar);
    m_waive->setVisible(states.waiveShown);
    // Red only when it can be pressed.
    setTone(m_rollBack, states.rollBack.enabled ? Tone::danger : Tone::normal);
}

}  // namespace slipway::widgets
