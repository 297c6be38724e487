// "What if this rollout had run under the gates of another plan?" The person chooses the plan: the open one, a sample or a
// file; the desk replays the journal under it and the answer is shown as columns, gates and a sentence, with how far it is
// exact. Changes nothing. Shown with open(); deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>
#include <optional>
#include <stop_token>

#include "core/view/desk.h"

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace slipway::widgets {

class WhatIfDialog : public QDialog {
    Q_OBJECT

public:
    /// `open`: the plan on the Plan page, if it is one. The desk must outlive the dialog.
    WhatIfDialog(view::Desk& desk, view::PastRollout head, std::optional<plan::Plan> open, QWidget* parent);
    ~WhatIfDialog() override;

    /// Reads the plan file or sample and asks; says what is wrong with it otherwise.
    void askFile(const QString& path);
    void ask(const plan::Plan& other, const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fillMenu();
    void chooseFile();
    void cancel();
    void take(const Result<view::WhatIf>& answer);
    void say(const QString& sentence, bool bad);
    void makeRoom();
    void showAnswer(const view::WhatIf& answer);
    void retranslate();

    view::Desk& m_desk;
    view::PastRollout m_head;
    std::optional<plan::Plan> m_open;
    std::optional<view::WhatIf> m_answer;
    std::stop_source m_asking;
    QLabel* m_title = nullptr;
    QPushButton* m_choose = nullptr;
    QMenu* m_menu = nullptr;
    QLabel* m_chosen = nullptr;
    QProgressBar* m_busy = nullptr;
    QPushButton* m_cancel = nullptr;
    QLabel* m_exact = nullptr;
    QLabel* m_sentence = nullptr;
    QTableWidget* m_columns = nullptr;
    QLabel* m_gatesTitle = nullptr;
    QTableWidget* m_gates = nullptr;
    QLabel* m_rest = nullptr;
    QPushButton* m_close = nullptr;
};

}  // namespace slipway::widgets
