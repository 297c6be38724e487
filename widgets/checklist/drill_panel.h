// The rollback drill on the Checklist page: a button, the progress of a drill, and what the last one measured. Asks once,
// then submits StartDrill. Lives under the page; GUI thread.
#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>

#include "core/view/desk.h"
#include "widgets/dialogs/confirm_dialog.h"
#include "widgets/shell/wording.h"

class QLabel;
class QPushButton;

namespace slipway::widgets {

/// What the dialog says about a drill of the first `robots` candidates; `robots` is at least 1 and at most their number.
Confirmation drillConfirmation(const view::Snapshot& snapshot, std::size_t robots);

/// "2 of 3 robots have answered", the last result, or that there is none.
QString drillSentence(const view::DrillView& drill, TimeZone zone);

class DrillPanel : public QWidget {
    Q_OBJECT

public:
    DrillPanel(view::Desk& desk, Later later, QWidget* parent = nullptr);
    void setSnapshot(std::shared_ptr<const view::Snapshot> snapshot);
    void setTimeZone(TimeZone zone);
    /// Who asks; the button is dead while it is empty.
    void setWho(const QString& who);
    /// Opens the dialog, if a drill is possible now.
    void ask();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void submit(const QString& shown, std::size_t robots, const std::shared_ptr<const view::Snapshot>& seen);
    [[nodiscard]] QString whyNot() const;

    view::Desk& m_desk;
    Later m_later;
    std::shared_ptr<const view::Snapshot> m_snapshot;
    TimeZone m_zone = TimeZone::utc;
    QString m_who;
    QString m_refusal;     // of the last drill that was asked for; empty: none
    bool m_asked = false;  // submitted, not answered yet
    QLabel* m_state = nullptr;
    QPushButton* m_start = nullptr;
    QPointer<ConfirmDialog> m_dialog;
};

}  // namespace slipway::widgets
