// Two keys that go elsewhere than Qt would send them. Space pauses the rollout, but a check box, a button or a list that has the
// keyboard needs it for itself. And the way back is two clicks from anywhere, so its shortcut closes whatever is open before the window.
// Owned by the main window; GUI thread.
#pragma once

#include <QObject>

class QAction;
class QKeyEvent;

namespace slipway::widgets {

class KeyRules : public QObject {
    Q_OBJECT

public:
    /// Watches the keys of the whole application. `rollBack` must outlive this.
    explicit KeyRules(QAction& rollBack, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isWayBack(const QKeyEvent& key) const;

    QAction& m_rollBack;
};

}  // namespace slipway::widgets
