// The one dialog by which a person confirms a deed: a question, a table of facts, a safe button that has the
// focus and a button named by the deed, which comes alive after half a second so that a double click cannot
// hit it. Shown with open(); owned by its parent and deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>
#include <array>
#include <chrono>
#include <functional>
#include <vector>

#include "widgets/dialogs/confirmation.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace slipway::widgets {

/// Runs `then` after `wait` unless `context` is gone. Tests pass one that they fire themselves.
using Later = std::function<void(std::chrono::milliseconds wait, QObject* context, std::function<void()> then)>;
Later qtLater();

inline constexpr std::chrono::milliseconds kArmAfter{500};

class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    ConfirmDialog(Confirmation confirmation, const Later& later, QWidget* parent);

    [[nodiscard]] const Confirmation& confirmation() const { return m_confirmation; }
    [[nodiscard]] QString shownText() const { return m_confirmation.shownText(); }
    [[nodiscard]] QString reason() const;
    /// True if the second way of `choice` is marked.
    [[nodiscard]] bool secondChosen() const;
    /// What `number` was set to; 0 where none is asked.
    [[nodiscard]] int number() const;

    /// The rollout has another revision by now: the deed is closed off and `whatChanged` says why.
    void closeOff(const QString& whatChanged);
    /// New facts for a dialog that follows changes; typing and choices stay.
    void replaceFacts(Confirmation confirmation);
    [[nodiscard]] bool isClosedOff() const { return m_closedOff; }

Q_SIGNALS:
    /// The deed was confirmed; emitted once, before the dialog closes.
    void confirmed();
    /// The third button was pressed; emitted after the dialog was rejected.
    void asideChosen();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildInputs(QVBoxLayout* column);
    void buildNumber(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void fillFacts();
    void addRow();
    void updateDeed();
    void fit();
    void confirm();

    Confirmation m_confirmation;
    Later m_later;
    QLabel* m_question = nullptr;
    QLabel* m_explanation = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<std::array<QLabel*, 3>> m_rows;  // name, mark and value of each fact
    QWidget* m_factsBox = nullptr;
    QLabel* m_changed = nullptr;
    QLabel* m_missing = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_typed = nullptr;
    QRadioButton* m_first = nullptr;
    QRadioButton* m_second = nullptr;
    QSpinBox* m_number = nullptr;
    QPushButton* m_safe = nullptr;
    QPushButton* m_deed = nullptr;
    bool m_armed = false;
    bool m_closedOff = false;
    bool m_done = false;
};

}  // namespace slipway::widgets
