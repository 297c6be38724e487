// The Plan page, for reading: what the open plan does, stage by stage and gate by gate, its warnings and its
// JSON. A file that cannot be read shows its mistakes with their JSON paths. GUI thread.
#pragma once

#include <QWidget>
#include <optional>

#include "core/plan/plan.h"
#include "core/plan/plan_json.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QTabWidget;
class QVBoxLayout;

namespace slipway::widgets {

class PlanPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanPage(QWidget* parent = nullptr);
    void setPlan(const plan::Plan& plan, const QString& path);
    void setMistakes(const plan::Mistakes& mistakes, const QString& path);

Q_SIGNALS:
    void openRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void buildTabs(QVBoxLayout* column);
    void retranslate();
    void showPlan();
    void showMistakes();
    void fillStages();
    void fillGates();

    std::optional<plan::Plan> m_plan;
    plan::Mistakes m_mistakes;
    QString m_path;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_warnings = nullptr;
    QPushButton* m_open = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableWidget* m_stages = nullptr;
    QTableWidget* m_gates = nullptr;
    QPlainTextEdit* m_json = nullptr;
    QTableWidget* m_mistakeTable = nullptr;
};

}  // namespace slipway::widgets
