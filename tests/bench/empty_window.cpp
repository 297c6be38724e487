// The bare limit of a start: an empty main window, which tells when it was painted, and ends.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <cstdio>

namespace {

class Window : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            std::printf("usable\n");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
};

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Window window;
    window.resize(1600, 1000);
    window.show();
    return QApplication::exec();
}
