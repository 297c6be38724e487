// The timeline of a past rollout: its decisions, filtered by kind and words, and below them the gate figures of the moment
// of the decision that is selected; under it a field for a note. GUI thread.
#pragma once

#include <QHash>
#include <QWidget>
#include <vector>

#include "core/rollout/decision.h"
#include "widgets/shell/wording.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTreeWidget;

namespace slipway::theme {
class ColumnFit;
}

namespace slipway::widgets {

class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    /// Oldest first. Of another rollout: the filter is emptied; a note that was begun waits until that rollout is shown again.
    void setDecisions(std::vector<rollout::Decision> decisions, const QString& rollout);
    void setTimeZone(TimeZone zone);
    /// After the note was recorded; a note that was refused stays to be sent again.
    void clearNote();

Q_SIGNALS:
    /// A person wants this, which is not empty, recorded with the rollout that is shown.
    void noteWritten(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildFilter();
    void buildGates();
    void buildNote();
    void retranslate();
    void fillKinds();
    void fill();
    void applyFilter();
    void showGates();
    void sayGate();

    std::vector<rollout::Decision> m_decisions;
    QString m_rollout;
    QHash<QString, QString> m_drafts;  // notes not written yet, by rollout
    TimeZone m_zone = TimeZone::utc;
    QLineEdit* m_words = nullptr;
    QComboBox* m_kinds = nullptr;
    QTreeWidget* m_tree = nullptr;
    theme::ColumnFit* m_fit = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_moment = nullptr;
    QTableWidget* m_gates = nullptr;
    QLabel* m_gateWhy = nullptr;  // under m_gates
    QLineEdit* m_note = nullptr;
    QPushButton* m_addNote = nullptr;
};

}  // namespace slipway::widgets
