// Writes one picture of the window and ends the program: for documents, demos and a desk without a display.
// GUI thread.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "widgets/shell/main_window.h"

namespace slipway::console {

class Screenshot : public QObject {
    Q_OBJECT

public:
    /// after: seconds to wait; negative: until the window shows a snapshot. part: object name of what is pictured; empty: the whole
    /// window. Exit code 1 if the file cannot be written or the window has no such part.
    Screenshot(widgets::MainWindow& window, QString file, double after, QString part);

private:
    void look();
    void take();

    widgets::MainWindow& m_window;
    QString m_file;
    QString m_part;
    QTimer m_timer;
    int m_looks = 0;
};

}  // namespace slipway::console
