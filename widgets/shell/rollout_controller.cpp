#include "widgets/shell/rollout_controller.h"

#include <QCursor>
#include <QMenu>
#include <QUuid>
#include <algorithm>
#include <chrono>
#include <memory>

#include "core/plan/plan_json.h"
#include "core/rollout/state.h"
#include "widgets/dialogs/after_confirmations.h"
#include "widgets/dialogs/rollout_confirmations.h"

namespace slipway::widgets {

namespace {

constexpr std::chrono::milliseconds kFiguresEvery{250};  // that an open dialog takes new figures

}  // namespace

RolloutId freeRolloutId(WallTime now, const std::string& version, const std::vector<RolloutId>& taken) {
    std::string safe;
    for (const char c : version) safe += isValidRobotId(std::string(1, c)) ? c : '-';
    const std::string stem = toRfc3339(now).substr(0, 10) + '-' + safe.substr(0, 32) + '-';
    for (int number = 1;; ++number) {
        RolloutId id(stem + std::to_string(number));
        if (std::ranges::find(taken, id) == taken.end()) return id;
    }
}

RolloutController::RolloutController(view::Desk& desk, Now now, Later later, QWidget* parent)
    : QObject(parent), m_desk(desk), m_now(std::move(now)), m_later(std::move(later)), m_window(parent) {
    setObjectName(QStringLiteral("rolloutController"));
}

const view::RolloutView* RolloutController::rollout() const { return m_snapshot && m_snapshot->rollout ? &*m_snapshot->rollout : nullptr; }

void RolloutController::setSnapshot(std::shared_ptr<const view::Snapshot> snapshot) {
    m_snapshot = std::move(snapshot);
    followDialog();
}

namespace {

/// The newest decision that says why: that a candidate is barred only follows from it.
QString whatHappened(const view::RolloutView& rollout) {
    const auto newest = std::ranges::find_if(rollout.decisions.rbegin(), rollout.decisions.rend(), [](const rollout::Decision& one) {
        return one.kind != rollout::DecisionKind::candidateBarred;
    });
    QString said = fromCore(newest == rollout.decisions.rend() ? rollout.statusText : newest->reason);
    if (!said.isEmpty() && said.back().isLetterOrNumber()) said += QLatin1Char('.');
    return said;
}

}  // namespace

/// Keeps an open dialog honest: it follows what changed, or closes itself off and says what changed.
void RolloutController::followDialog() {
    if (!m_dialog || m_dialog->isClosedOff()) return;
    if (!m_dialog->confirmation().revision) {
        followFigures();
        return;
    }
    const view::RolloutView* now = rollout();
    if (!now || now->id != m_dialogRollout) {
        m_dialog->closeOff(tr("It is no longer the rollout in progress."));
        return;
    }
    if (now->revision == m_dialogRevision) {
        followFigures();
        return;
    }
    m_dialogRevision = now->revision;
    const bool follows = m_dialog->confirmation().followsChanges;
    const bool possible = m_dialog->objectName() == QStringLiteral("pauseDialog") ? now->pause.allowed : now->rollBack.allowed;
    if (follows && possible && m_again) {
        m_dialog->replaceFacts(m_again());
        return;
    }
    m_dialog->closeOff(whatHappened(*now));
}

/// No decision was made, but tasks are done and robots come and go: the figures of the dialog are those of now.
void RolloutController::followFigures() {
    // Either way: a clock that was set back must not leave old figures standing.
    if (!m_again || std::chrono::abs(m_snapshot->at - m_followedAt) < kFiguresEvery) return;
    m_followedAt = m_snapshot->at;
    Confirmation again = m_again();
    const Confirmation& shown = m_dialog->confirmation();
    if (again.leastReason != shown.leastReason || again.typedText != shown.typedText) {
        m_dialog->closeOff(tr("What would be confirmed is another thing now."));
    } else if (again.question != shown.question || again.explanation != shown.explanation || again.deed != shown.deed ||
               again.facts != shown.facts) {
        m_dialog->replaceFacts(std::move(again));
    }
}

void RolloutController::ask(Confirmation confirmation, Deed deed, std::function<Confirmation()> again) {
    // One question at a time: the emergency path closes whatever else is being asked.
    if (m_dialog) m_dialog->reject();
    m_again = std::move(again);
    m_followedAt = m_snapshot ? m_snapshot->at : WallTime{};
    if (const view::RolloutView* now = rollout()) {
        m_dialogRollout = now->id;
        m_dialogRevision = now->revision;
    }
    auto* dialog = new ConfirmDialog(std::move(confirmation), m_later, m_window);
    m_dialog = dialog;
    connect(dialog, &ConfirmDialog::confirmed, this, [dialog, deed = std::move(deed)] { deed(*dialog); });
    dialog->open();
}

/// The confirmation is made anew from the figures of each moment.
void RolloutController::askFollowing(std::function<Confirmation()> ofNow, Deed deed) {
    Confirmation first = ofNow();
    ask(std::move(first), std::move(deed), std::move(ofNow));
}

rollout::Operation newOperation(const QString& who) {
    rollout::Operation made;
    made.id = OperationId(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
    made.who = who.toStdString();
    return made;
}

rollout::Operation RolloutController::operation(const Confirmation& confirmation) const {
    rollout::Operation made = newOperation(m_who);
    made.shownText = confirmation.shownText().toStdString();
    if (!confirmation.followsChanges) made.expectedRevision = confirmation.revision;
    return made;
}

void RolloutController::submit(rollout::Command command, const QString& what) {
    const QPointer<RolloutController> self(this);
    m_desk.submit(std::move(command), [self, what](const view::CommandAnswer& answer) {
        if (!self) return;
        if (answer.rejected.empty()) {
            Q_EMIT self->accepted(what);
        } else {
            Q_EMIT self->refused(fromCore(answer.rejected));
        }
    });
}

void RolloutController::askStart(const plan::Plan& plan, const checklist::Record& record) {
    const auto ofNow = [this, plan, record] {
        static const std::vector<view::RobotView> none;
        return startConfirmation(plan, record, m_snapshot ? m_snapshot->robots : none, m_zone);
    };
    askFollowing(ofNow, [this, plan, record](const ConfirmDialog& dialog) {
        checklist::Record stated = record;
        stated.overrideReason = dialog.reason().toStdString();
        startAs(plan, std::move(stated), operation(dialog.confirmation()));
    });
}

/// Asks for the ids in use first, because an id names a rollout for ever.
void RolloutController::startAs(const plan::Plan& plan, checklist::Record record, rollout::Operation operation) {
    const QPointer<RolloutController> self(this);
    m_desk.pastRollouts(
        [self, plan, record = std::move(record), operation = std::move(operation)](Result<std::vector<view::PastRollout>> past) mutable {
            if (!self) return;
            if (!past) {
                Q_EMIT self->refused(errorSentence(past.error()));
                return;
            }
            std::vector<RolloutId> taken;
            for (const view::PastRollout& one : *past) taken.push_back(one.id);
            if (const view::RolloutView* now = self->rollout()) taken.push_back(now->id);
            rollout::StartRollout start;
            start.operation = std::move(operation);
            start.rollout = freeRolloutId(self->m_now(), plan.candidate.ref.version, taken);
            start.plan = plan;
            start.planDigest = plan::planDigest(plan);
            start.checklist = std::move(record);
            self->submit(std::move(start), tr("The rollout has started."));
        });
}

void RolloutController::askPromote() {
    if (!rollout()) return;
    const RolloutId id = rollout()->id;
    const auto ofNow = [this] { return promoteConfirmation(*m_snapshot, m_alarms, m_zone); };
    askFollowing(ofNow, [this, id](const ConfirmDialog& dialog) {
        submit(rollout::Promote{operation(dialog.confirmation()), id, dialog.reason().toStdString()}, tr("Promoted."));
    });
}

void RolloutController::askPause() {
    if (!rollout()) return;
    const RolloutId id = rollout()->id;
    const auto ofNow = [this] { return pauseConfirmation(*rollout()); };
    askFollowing(ofNow, [this, id](const ConfirmDialog& dialog) {
        submit(rollout::Pause{operation(dialog.confirmation()), id, dialog.secondChosen(), "paused by the operator"}, tr("Paused."));
    });
}

void RolloutController::resume() {
    if (!rollout()) return;
    rollout::Operation made = newOperation(m_who);
    made.expectedRevision = rollout()->revision;
    submit(rollout::Resume{made, rollout()->id}, tr("Resumed."));
}

void RolloutController::askRollBack() {
    if (!rollout()) return;
    const RolloutId id = rollout()->id;
    const auto ofNow = [this] { return rollBackConfirmation(*rollout()); };
    askFollowing(ofNow, [this, id](const ConfirmDialog& dialog) {
        submit(rollout::RollBack{operation(dialog.confirmation()), id, "rolled back by the operator"}, tr("The rollback has started."));
    });
}

void RolloutController::askWaive() {
    if (!rollout()) return;
    const RolloutId id = rollout()->id;
    const auto robots = std::make_shared<std::vector<RobotId>>();  // those that the dialog names
    const auto ofNow = [this, robots] {
        *robots = unknownRobots(*rollout());
        return waiveConfirmation(*rollout());
    };
    askFollowing(ofNow, [this, id, robots](const ConfirmDialog& dialog) {
        submit(rollout::Waive{operation(dialog.confirmation()), id, *robots, dialog.reason().toStdString()}, tr("Waived."));
    });
}

void RolloutController::askShare(double share) {
    if (!rollout()) return;
    const RolloutId id = rollout()->id;
    const auto ofNow = [this, share] { return shareConfirmation(*rollout(), share); };
    askFollowing(ofNow, [this, id, share](const ConfirmDialog& dialog) {
        submit(rollout::SetShare{operation(dialog.confirmation()), id, share, dialog.reason().toStdString()}, tr("The share has changed."));
    });
}

void RolloutController::askAbort() {
    if (!rollout()) return;
    const RolloutId id = rollout()->id;
    const auto ofNow = [this] { return abortConfirmation(*rollout()); };
    askFollowing(ofNow, [this, id](const ConfirmDialog& dialog) {
        submit(rollout::Abort{operation(dialog.confirmation()), id, dialog.reason().toStdString()}, tr("The rollout is aborted."));
    });
}

void RolloutController::askCleanup() {
    if (!rollout() || !rollout()->cleanup) return;
    const RolloutId id = rollout()->id;
    ask(cleanupConfirmation(*rollout(), m_now(), m_zone), [this, id](const ConfirmDialog& dialog) {
        std::optional<double> hours;
        if (!dialog.secondChosen()) hours = dialog.number();
        submit(rollout::SetCleanup{operation(dialog.confirmation()), id, hours, dialog.reason().toStdString()},
               tr("The clean-up has changed."));
    });
}

void RolloutController::askLiftBar(const rollout::Bar& bar) {
    ask(liftBarConfirmation(bar, m_zone), [this, sha256 = bar.candidate.sha256](const ConfirmDialog& dialog) {
        submit(rollout::LiftBar{operation(dialog.confirmation()), sha256, dialog.reason().toStdString()}, tr("The bar is lifted."));
    });
}

void RolloutController::chooseBar(const std::optional<plan::Plan>& openPlan) {
    if (!m_snapshot || m_snapshot->bars.empty()) return;
    const auto& bars = m_snapshot->bars;
    const auto own = std::ranges::find_if(
        bars, [&](const rollout::Bar& bar) { return openPlan && bar.candidate.sha256 == openPlan->candidate.ref.sha256; });
    if (own != bars.end() || bars.size() == 1) return askLiftBar(own != bars.end() ? *own : bars.front());
    auto* menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("barsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const rollout::Bar& bar : bars)
        menu->addAction(tr("Lift the bar of %1…").arg(modelName(bar.candidate)), this, [this, bar] { askLiftBar(bar); });
    menu->popup(QCursor::pos());
}

void RolloutController::askRelease(const QString& robot) {
    const view::RobotView* found = m_snapshot ? view::findRobot(m_snapshot->robots, RobotId(robot.toStdString())) : nullptr;
    if (!found || !found->quarantined) return;
    const auto ofNow = [this, known = *found]() mutable {
        const view::RobotView* now = m_snapshot ? view::findRobot(m_snapshot->robots, known.id) : nullptr;
        if (now) known = *now;
        return releaseConfirmation(known, m_zone);
    };
    askFollowing(ofNow, [this, id = found->id](const ConfirmDialog& dialog) {
        submit(rollout::ReleaseRobot{operation(dialog.confirmation()), id, dialog.reason().toStdString()},
               tr("%1 is out of quarantine.").arg(fromCore(id.value)));
    });
}

void RolloutController::askQuit(std::function<void()> quit, std::function<void()> keep) {
    if (!rollout() || !rollout::isActive(rollout()->status)) {
        quit();
        return;
    }
    Confirmation confirmation = quitConfirmation(*rollout());
    if (keep) confirmation.aside = tr("Keep running in the &tray");
    ask(std::move(confirmation), [quit = std::move(quit)](const ConfirmDialog&) { quit(); });
    if (keep) connect(m_dialog, &ConfirmDialog::asideChosen, this, std::move(keep));
}

}  // namespace slipway::widgets
