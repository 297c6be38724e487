// The line under the action bar that tells what came of the operator's last deed, until it is dismissed.
// Owned by the main window; GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace slipway::widgets {

class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);
    /// One whole sentence; `bad` when something was refused or failed.
    void say(const QString& sentence, bool bad);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text;
    QPushButton* m_close;
};

}  // namespace slipway::widgets
