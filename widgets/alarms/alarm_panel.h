// The alarms at the bottom of the window: the table, acknowledging and shelving, one banner for a flood, a sound for
// a new alarm of high priority. What people do about alarms is recorded with the rollout on the screen, as a note in
// its journal, so that it survives this program. Owned by the main window; GUI thread.
#pragma once

#include <QWidget>
#include <functional>
#include <memory>

#include "core/view/desk.h"
#include "widgets/alarms/alarm_book.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace slipway::alarms {

class AlarmModel;

class AlarmPanel : public QWidget {
    Q_OBJECT

public:
    /// `now` is the wall clock.
    AlarmPanel(view::Desk& desk, std::function<WallTime()> now, QWidget* parent = nullptr);
    void setWho(const QString& who) { m_who = who; }
    void setSnapshot(std::shared_ptr<const view::Snapshot> snapshot);
    [[nodiscard]] AlarmCounts counts() const { return m_book.counts(); }
    /// Some alarm waits for somebody to acknowledge it.
    [[nodiscard]] bool isWaiting() const { return m_book.isWaiting(); }
    void focusTable();
    [[nodiscard]] const std::vector<Alarm>& alarms() const { return m_book.alarms(); }
    void setMuted(bool muted);

Q_SIGNALS:
    void muteChanged(bool muted);
    /// An alarm of high priority is new or came back, muted or not; `text` is its own.
    void raised(const QString& text);
    /// An alarm of high priority is new and the sound is not muted.
    void sounded();
    void countsChanged();
    void said(const QString& sentence, bool bad);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void updateButtons();
    void acknowledgeSelected();
    void acknowledgeAll();
    void shelveSelected();
    void keep(rollout::AlarmAct act);
    void record(const QString& note);
    [[nodiscard]] const Alarm* selected() const;

    view::Desk& m_desk;
    std::function<WallTime()> m_now;
    QString m_who;
    AlarmBook m_book;
    std::shared_ptr<const view::Snapshot> m_snapshot;
    AlarmModel* m_model;
    QLabel* m_flood;
    QLabel* m_empty;
    QTableView* m_table;
    QPushButton* m_acknowledge;
    QPushButton* m_acknowledgeAll;
    QPushButton* m_shelve;
    QCheckBox* m_mute;
};

}  // namespace slipway::alarms
