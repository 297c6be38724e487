// The line under the action bar that tells what came of the operator's last deed: for a while when it was done, until it is
// dismissed when it was not.
// Owned by the main window; GUI thread.
#pragma once

#include <QTimer>
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
    QTimer m_read{this};  // by then it was
};

}  // namespace slipway::widgets
