// Tells when the window can be used for the first time, which is when it was painted with what the engine knows, and ends the
// program: for the benchmark of starts. GUI thread.
#pragma once

#include <QObject>
#include <QTimer>

#include "widgets/shell/main_window.h"

namespace slipway::console {

class StartupTime : public QObject {
    Q_OBJECT

public:
    explicit StartupTime(widgets::MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();

    widgets::MainWindow& m_window;
    QTimer m_look;
    bool m_painted = false;
};

}  // namespace slipway::console
