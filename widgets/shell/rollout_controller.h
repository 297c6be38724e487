// Turns an operator's action into a dialog, and a confirmed dialog into one command with what was shown and
// the revision it was about. Knows no window layout; owned by the main window. GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>

#include "core/view/desk.h"
#include "widgets/alarms/alarm_book.h"
#include "widgets/dialogs/confirm_dialog.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

class RolloutController : public QObject {
    Q_OBJECT

public:
    using Now = std::function<WallTime()>;

    RolloutController(view::Desk& desk, Now now, Later later, QWidget* parent);

    void setSnapshot(std::shared_ptr<const view::Snapshot> snapshot);
    void setTimeZone(TimeZone zone) { m_zone = zone; }
    /// Those that the status strip shows.
    void setAlarms(const alarms::AlarmCounts& counts) { m_alarms = counts; }
    void setWho(const QString& who) { m_who = who; }

    void askStart(const plan::Plan& plan, const checklist::Record& record);
    void askPromote();
    void askPause();
    void resume();
    void askRollBack();
    void askWaive();
    void askShare(double share);
    void askAbort();
    /// When the old model is deleted; nothing where no clean-up is ahead.
    void askCleanup();
    void askLiftBar(const rollout::Bar& bar);
    /// Of several barred models the one of the open plan, else the one that is chosen from a menu.
    void chooseBar(const std::optional<plan::Plan>& openPlan);
    /// Nothing where the robot is not in quarantine.
    void askRelease(const QString& robot);
    /// `quit` runs when the operator confirms; at once if nothing is in progress. `keep` runs when the operator would rather keep the
    /// console running in the tray; empty: that is not offered.
    void askQuit(std::function<void()> quit, std::function<void()> keep = {});

    [[nodiscard]] ConfirmDialog* openDialog() const { return m_dialog; }

Q_SIGNALS:
    /// The engine took the command.
    void accepted(const QString& what);
    /// The engine refused; `why` is a whole sentence.
    void refused(const QString& why);

private:
    using Deed = std::function<void(const ConfirmDialog& dialog)>;

    void ask(Confirmation confirmation, Deed deed, std::function<Confirmation()> again = {});
    void askFollowing(std::function<Confirmation()> ofNow, Deed deed);
    [[nodiscard]] rollout::Operation operation(const Confirmation& confirmation) const;
    void submit(rollout::Command command, const QString& what);
    void startAs(const plan::Plan& plan, checklist::Record record, rollout::Operation operation);
    void followDialog();
    void followFigures();
    [[nodiscard]] const view::RolloutView* rollout() const;

    view::Desk& m_desk;
    Now m_now;
    Later m_later;
    QWidget* m_window;
    TimeZone m_zone = TimeZone::utc;
    QString m_who;
    alarms::AlarmCounts m_alarms;
    std::shared_ptr<const view::Snapshot> m_snapshot;
    QPointer<ConfirmDialog> m_dialog;
    std::function<Confirmation()> m_again;  // makes the open dialog's facts anew
    WallTime m_followedAt{};                // of the snapshot whose figures it shows
    RolloutId m_dialogRollout;
    std::uint64_t m_dialogRevision = 0;
};

/// Asked now by `who`, with an id that no other has.
rollout::Operation newOperation(const QString& who);

/// "2026-11-23-v24-2": the first number that no rollout in `taken` has.
RolloutId freeRolloutId(WallTime now, const std::string& version, const std::vector<RolloutId>& taken);

}  // namespace slipway::widgets
