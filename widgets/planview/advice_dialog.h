// "Which one?": five questions about the change, and while they are answered the strategy that fits, with its reasons, its
// costs and why not the others; makes the text of a new plan from it. Deletes itself when closed. GUI thread.
#pragma once

#include <QButtonGroup>
#include <QDialog>
#include <array>
#include <optional>

#include "core/plan/advice.h"
#include "core/plan/plan.h"

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace slipway::widgets {

class AdviceDialog : public QDialog {
    Q_OBJECT

public:
    /// `open`: the plan whose fleet, models and gates may be taken over; none: only a blank plan can be made.
    explicit AdviceDialog(std::optional<plan::Plan> open, QWidget* parent = nullptr);
    /// As the questions are answered now.
    [[nodiscard]] plan::Change change() const;
    /// What "Create plan" would make now: the text of a plan file. A blank one has mistakes until it is filled in.
    [[nodiscard]] QString planText() const;

Q_SIGNALS:
    void planMade(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Question {
        QLabel* words = nullptr;
        QButtonGroup* answers = nullptr;
    };

    void buildQuestions(QVBoxLayout* column);
    void buildBasis(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void retranslate();
    void fillStrategies();
    void advise();

    std::optional<plan::Plan> m_open;
    plan::Advice m_advice;
    std::array<Question, 5> m_questions;
    QLabel* m_intro;
    QLabel* m_advised;
    QLabel* m_because;
    QLabel* m_strategyLabel;
    QComboBox* m_strategy;
    bool m_ownChoice = false;  // the strategy was picked by hand: new answers leave it alone
    QLabel* m_basisLabel;
    QRadioButton* m_likeOpen;
    QRadioButton* m_blank;
    QPushButton* m_cancel;
    QPushButton* m_create;
};

}  // namespace slipway::widgets
