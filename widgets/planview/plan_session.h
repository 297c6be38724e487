// Which file the plan on the screen is of, and that no edit is lost without a question: open, save, save as, and a guard
// before whatever would drop the edits. Owned by the main window, GUI thread.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <functional>

#include "widgets/dialogs/confirm_dialog.h"
#include "widgets/planview/advice_dialog.h"
#include "widgets/planview/plan_edits.h"

namespace slipway::widgets {

class PlanDocument;

class PlanSession : public QObject {
    Q_OBJECT

public:
    /// `window`: parent of the dialogs.
    PlanSession(PlanDocument& document, Later later, QWidget* window);

    /// Of the plan on the screen; empty: none was opened. Begins with ":" for a sample, which is never written to.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Reads the file, dropping what is on the screen: ask guard() first. False, and said(), when it cannot be read.
    bool open(const QString& path);
    /// "Which one?": questions about the change, and a plan that follows from the answers, after guard().
    void askForNew();
    /// A plan that no file holds yet, dropping what is on the screen: ask guard() first.
    void begin(const QString& text);
    /// What is on the screen, to be restored another time.
    [[nodiscard]] PlanEdits edits() const;
    /// Goes on with edits of another time. A file that was changed meanwhile is not written over.
    void restore(const PlanEdits& edits);
    /// Writes to the path, or asks for one. Refuses when the file is not what it was when it was read.
    void save();
    void saveAs();
    /// False, and said(), when it cannot be written.
    bool saveTo(const QString& path);
    /// Runs `then`, but asks first when there are unsaved edits.
    void guard(std::function<void()> then);

Q_SIGNALS:
    void opened(const QString& path);
    void saved(const QString& path);
    void said(const QString& sentence, bool bad);

private:
    [[nodiscard]] bool isWritable() const;

    PlanDocument& m_document;
    Later m_later;
    QWidget* m_window;
    QString m_path;
    QByteArray m_onDisk;  // what the file held when it was last read or written
    QPointer<ConfirmDialog> m_question;
    QPointer<AdviceDialog> m_advice;
};

}  // namespace slipway::widgets
