// The one table of everything an operator can do: id, text, keys, icon, role. Menus, buttons, the shortcut
// sheet and tests all read it, so a shortcut exists in one place. Owned by the main window, GUI thread.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <map>
#include <vector>

namespace slipway::widgets {

enum class ActionId {
    newPlan,
    openPlan,
    savePlan,
    savePlanAs,
    openFloorPlan,
    print,
    settings,
    startRollout,
    promote,
    pauseOrResume,
    rollBack,
    waive,
    abort,
    changeShare,
    changeCleanup,
    liftBar,
    pageLive,
    pageRobots,
    pageChecklist,
    pagePlan,
    pageHistory,
    pageInvestigate,
    perspectiveOperate,
    perspectivePlan,
    perspectiveReview,
    resetLayout,
    alarms,
    palette,
    filter,
    handOver,
    localTime,
    shortcuts,
    help,
    about,
    quit,
};

enum class ActionRole { file, rollout, page, perspective, view, help };

struct ActionSpec {
    ActionId id;
    const char* objectName;
    const char* text;  // English source, translated in context "Actions"; with a mnemonic
    QKeySequence keys;
    const char* icon;  // name of a theme icon; may be empty
    ActionRole role;
};

const std::vector<ActionSpec>& actionTable();

class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);
    [[nodiscard]] QAction* action(ActionId id) const;
    void retranslate();
    /// Text without mnemonic and its keys, in table order: what the shortcut sheet shows.
    [[nodiscard]] static QString plainText(const ActionSpec& spec);
    [[nodiscard]] static QString plainText(QString text);

private:
    std::map<ActionId, QAction*> m_actions;
};

}  // namespace slipway::widgets
