// Tells what came of the operator's last deed: for a while when it was done, until it is dismissed when it was not. It lies over
// the lower edge of the window, so that nothing under the pointer moves when it comes or goes.
// Owned by the main window; GUI thread.
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace slipway::widgets {

class NoticeBar : public QFrame {
    Q_OBJECT

public:
    /// Lies over `window`, which must not be null.
    explicit NoticeBar(QWidget* window);
    /// One whole sentence; `bad` when something was refused or failed.
    void say(const QString& sentence, bool bad);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void place();

    QWidget* m_window;
    QLabel* m_text;
    QPushButton* m_close;
    QTimer m_read{this};  // by then it was
};

}  // namespace slipway::widgets
