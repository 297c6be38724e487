// The plan builder: form on the left, JSON on the right, what is wrong below. Both sides edit one document; a mistake that
// is clicked puts the cursor at its place. Owned by the Plan page, GUI thread.
#pragma once

#include <QWidget>

#include "core/plan/draft.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTableWidget;

namespace slipway::widgets {

class MemberTree;
class PlanDocument;

class PlanBuilder : public QWidget {
    Q_OBJECT

public:
    explicit PlanBuilder(QWidget* parent = nullptr);
    [[nodiscard]] PlanDocument& document() { return *m_document; }
    void undo();
    void redo();

Q_SIGNALS:
    void undoAvailable(bool available);
    void redoAvailable(bool available);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildForm();
    QWidget* buildText();
    void retranslate();
    void show();
    void showStages();
    /// Shows as many columns of the stages as there is room for.
    void fitStages();
    [[nodiscard]] bool isSameInEveryStage(int column) const;
    void showMembers();
    void showFindings();
    void editStage(plan::StageEdit edit);
    void goToFinding(int row);
    [[nodiscard]] std::size_t stage() const;

    QSplitter* m_split;
    QTableWidget* m_stages = nullptr;
    std::vector<std::pair<plan::StageEdit, QPushButton*>> m_stageButtons;
    MemberTree* m_members = nullptr;
    QLabel* m_formState = nullptr;
    QPlainTextEdit* m_json = nullptr;
    QLabel* m_verdict = nullptr;
    QTableWidget* m_findings = nullptr;
    PlanDocument* m_document = nullptr;
    bool m_showing = false;
};

}  // namespace slipway::widgets
