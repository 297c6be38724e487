// The hand-over note to be read, edited, copied, saved as text and recorded with the rollout on the screen, as a note in its journal.
// Shown with open(), deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>
#include <optional>

#include "core/view/desk.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace slipway::widgets {

class HandOverDialog : public QDialog {
    Q_OBJECT

public:
    /// rollout: the one that is shown, with which the note can be recorded; none: that is not offered.
    HandOverDialog(view::Desk& desk, QString who, std::optional<RolloutId> rollout, QWidget* parent);
    void setNote(const QString& note);
    /// False and a sentence in the dialog if the file cannot be written.
    bool saveTo(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void askWhereTo();
    void record();
    void say(const QString& sentence, bool bad);

    view::Desk& m_desk;
    QString m_who;
    std::optional<RolloutId> m_rollout;
    QLabel* m_title;
    QPlainTextEdit* m_text;
    QLabel* m_said;
    QPushButton* m_record;
    QPushButton* m_save;
    QPushButton* m_copy;
    QPushButton* m_close;
};

}  // namespace slipway::widgets
