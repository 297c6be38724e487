// The Plan page: the builder, and the plan in words for reading: what it does stage by stage and gate by gate. It shows
// one document and says what is asked for; files are the session's. Owned by the main window, GUI thread.
#pragma once

#include <QWidget>

#include "widgets/planview/plan_studies.h"

class QLabel;
class QMenu;
class QPushButton;
class QTableWidget;
class QTabWidget;
class QVBoxLayout;

namespace slipway::widgets {

class CharacteristicsView;
class CompareView;
class PlanBuilder;
class PlanDocument;
class RehearsalView;

class PlanPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanPage(PlanStudies studies, QWidget* parent = nullptr);
    [[nodiscard]] PlanDocument& document();
    /// The file of the plan; empty: none.
    void setPath(const QString& path);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void saveRequested();
    void saveAsRequested();
    void sampleRequested(const QString& path);
    /// The text, or whether it is saved, changed.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void buildTabs(QVBoxLayout* column, PlanStudies studies);
    void fillSamples();
    void retranslate();
    void show();
    void showWords();

    QString m_path;
    QLabel* m_title = nullptr;
    QLabel* m_file = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_fromSample = nullptr;
    QMenu* m_samples = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_saveAs = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QTabWidget* m_tabs = nullptr;
    PlanBuilder* m_builder = nullptr;
    CharacteristicsView* m_characteristics = nullptr;
    RehearsalView* m_rehearsal = nullptr;
    CompareView* m_compare = nullptr;
    QWidget* m_words = nullptr;
    QLabel* m_facts = nullptr;
    QTableWidget* m_stages = nullptr;
    QTableWidget* m_gates = nullptr;
};

}  // namespace slipway::widgets
