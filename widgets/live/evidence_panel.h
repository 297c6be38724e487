// The evidence of the rollout as a table of words, and where a stage uses the candidate for a share of the tasks, the dial that
// asks for another share. Shows snapshots and decides nothing; owned by LivePage. GUI thread.
#pragma once

#include <QSlider>
#include <QWidget>
#include <memory>

#include "widgets/live/evidence_facts.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace slipway::live {

class EnvironmentsView;

class EvidencePanel : public QWidget {
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget* parent = nullptr);
    void setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);
    /// Without the dial: nothing can be asked for.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Is there anything to show?
    [[nodiscard]] bool hasEnvironments() const { return m_environmentsShown; }
    [[nodiscard]] bool hasDial() const { return m_dialShown; }
    /// The dial for the keyboard; the page shows this panel first.
    void focusDial() { m_slider->setFocus(Qt::ShortcutFocusReason); }
    [[nodiscard]] bool hasFacts() const { return !m_facts.empty() || m_environmentsShown; }

Q_SIGNALS:
    /// The person asks for that share of tasks, 0..1: to be confirmed.
    void shareAsked(double share);
    /// The person asks to change when the old model is deleted.
    void cleanupAsked();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void fitCells();
    void showDial(const view::RolloutView* rollout);
    void showAsked();
    void retranslate();

    std::vector<EvidenceFact> m_facts;
    EnvironmentsView* m_environments;
    bool m_environmentsShown = false;
    QTableWidget* m_table;
    QWidget* m_dial;
    bool m_dialShown = false;
    QLabel* m_dialLabel;
    QSlider* m_slider;
    QLabel* m_asked;
    QPushButton* m_change;
    QPushButton* m_cleanup;
    double m_share = 1.0;  // in force
    bool m_moved = false;  // the person moved the dial: it stays until the change is asked for or the share changes
    bool m_readOnly = false;
    std::shared_ptr<const view::Snapshot> m_snapshot;
};

}  // namespace slipway::live
