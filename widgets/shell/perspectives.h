// The three ways the desk is arranged: Operate (Live, Robots, Checklist), Plan and Review (History, Investigate). Each keeps its own docks
// and its own page, over restarts too. Every page stays reachable from each: going to one by its tab leaves the docks alone and makes it
// the page of the perspective only if it is one of its own. Owned by the main window; GUI thread.
#pragma once

#include <QObject>
#include <array>
#include <functional>

#include "widgets/shell/actions.h"
#include "widgets/shell/docks.h"
#include "widgets/shell/pages.h"
#include "widgets/shell/settings.h"

namespace slipway::widgets {

class Perspectives : public QObject {
    Q_OBJECT

public:
    /// `alarmsWait`: there are alarms that nobody has acknowledged.
    Perspectives(Docks& docks, Settings& settings, const Actions& actions, std::function<bool()> alarmsWait, QObject* parent);

    [[nodiscard]] Perspective present() const { return m_present; }
    /// As the last time; before the window is shown.
    void restore();
    /// Docks that were open on waiting alarms stay open.
    void go(Perspective perspective);
    /// The docks of the present perspective as they were delivered.
    void reset();
    /// For the next start.
    void keep();
    void notePage(Page page);

Q_SIGNALS:
    void pageWanted(slipway::widgets::Page page);

private:
    struct Kept {
        QByteArray layout;  // empty: as delivered
        Page page;
    };

    [[nodiscard]] Kept& kept(Perspective perspective) { return m_kept.at(static_cast<std::size_t>(perspective)); }
    void arrange(bool asDelivered, bool alarmsShown);
    void show();

    Docks& m_docks;
    Settings& m_settings;
    const Actions& m_actions;
    std::function<bool()> m_alarmsWait;
    Perspective m_present = Perspective::operate;
    std::array<Kept, kAllPerspectives.size()> m_kept;
};

}  // namespace slipway::widgets
