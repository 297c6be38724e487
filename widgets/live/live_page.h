// The Live page: stages (or the steps of a rollback) above, map and event log at the left, charts and gates (or the
// rollback's ledger) at the right. Shows snapshots and decides nothing; the main window owns it. GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "core/view/snapshot.h"

class QSplitter;
class QTabWidget;

namespace slipway::charts {
class SuccessChart;
}  // namespace slipway::charts

namespace slipway::map {
class MapPanel;
}

namespace slipway::live {

class EventLog;
class DisagreementsPanel;
class EvidencePanel;
class GatesPanel;
class LedgerPanel;
class LowerCharts;
class RollbackPanel;
class StageStepper;

class LivePage : public QWidget {
    Q_OBJECT

public:
    explicit LivePage(QWidget* parent = nullptr);
    /// While another page is in front, only the newest is kept; it is shown when this page comes back.
    void setSnapshot(std::shared_ptr<const view::Snapshot> snapshot);
    /// For a replay: nothing can be asked for. Before the first snapshot.
    void setReadOnly(bool readOnly);
    /// Shows that robot as selected on the map; empty: none. Emits nothing.
    /// The share of tasks, ready to be moved; does nothing where there is none to move.
    void showShareDial();
    void selectRobot(const QString& robot);
    /// Reads a floor plan and shows robots on it whose location names it. Why it cannot be read, as a sentence; empty: done.
    QString addFloorPlan(const QString& path);
    /// Draws what the charts and gates still hold back, before a screenshot.
    void flush();

Q_SIGNALS:
    /// The person chose a robot on the map or in the ledger; empty: none.
    void robotSelected(const QString& robot);
    /// The person chose many robots on the map; empty: none any more.
    void robotsSelected(const QStringList& robots);
    /// The person asks for that share of tasks on the candidate, 0..1: to be confirmed.
    void shareAsked(double share);
    /// The person asks to change when the old model is deleted.
    void cleanupAsked();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeRight();
    void retranslate();
    void showTab(QWidget* tab, bool shown, const QString& name, bool inFront);
    void feedCharts();
    void shareRight();
    void shareColumns();
    void nameGates();

    StageStepper* m_stepper;
    RollbackPanel* m_rollback;
    map::MapPanel* m_map;
    EventLog* m_log;
    charts::SuccessChart* m_success;
    LowerCharts* m_lower;
    GatesPanel* m_gates;
    EvidencePanel* m_evidence;
    DisagreementsPanel* m_disagreements;
    LedgerPanel* m_ledger;
    QTabWidget* m_tabs;
    QSplitter* m_columns = nullptr;
    bool m_columnsMoved = false;  // as m_rightMoved
    QSplitter* m_right = nullptr;
    bool m_rightMoved = false;  // the person moved the splitter: it stays
    std::shared_ptr<const view::Snapshot> m_snapshot;
    bool m_away = false;       // was shown, and another page is in front now
    bool m_stale = false;      // m_snapshot is newer than what is shown
    bool m_chartsFed = false;  // with a rollout
    QTimer m_chartTimer;       // charts copy their points, which are of whole seconds: a few times a second is enough
};

}  // namespace slipway::live
