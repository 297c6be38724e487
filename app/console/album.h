// Writes pictures of every pose of the window, light and dark in two sizes and high contrast in the smaller one, at two scales and in the
// languages asked for, into a directory and ends the program: so that all of them can be looked at after a change. GUI thread.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QString>
#include <QTimer>
#include <optional>
#include <vector>

#include "app/console/album_poses.h"
#include "widgets/shell/language.h"
#include "widgets/shell/main_window.h"
#include "widgets/theme/application_style.h"

namespace slipway::console {

class Album : public QObject {
    Q_OBJECT

public:
    struct Order {
        QString directory;  // made if missing, and in it one for each language
        QStringList poses;  // empty: each
        QStringList languages;
        std::optional<theme::SchemeChoice> scheme;  // none: all of them
        std::optional<QSize> size;                  // none: two
        double after = 0.0;                         // seconds before the first picture
    };

    /// Exit code 1 if a picture cannot be written.
    Album(QApplication& application, widgets::MainWindow& window, widgets::Language& language, const Order& order);

private:
    struct Picture {
        const Pose* pose;
        theme::SchemeChoice scheme;
        QSize size;
        QString language;
    };

    void add(theme::SchemeChoice scheme, const QSize& size, const QString& language, bool smallest);
    [[nodiscard]] bool isWanted(const Pose& pose) const;
    void next();
    /// False if there is nothing to picture.
    bool pose(const Picture& picture);
    [[nodiscard]] bool isBusy(const Picture& picture) const;
    [[nodiscard]] bool take(const Picture& picture);
    [[nodiscard]] QImage draw(int scale) const;
    void tidy();
    void end(int code);

    QApplication& m_application;
    widgets::MainWindow& m_window;
    widgets::Language& m_language;
    QString m_directory;
    QStringList m_wanted;  // names of poses; empty: each
    std::vector<Picture> m_pictures;
    std::size_t m_at = 0;
    const Picture* m_posed = nullptr;  // waits for its picture
    bool m_busy = false;               // what is posed was, when last looked at
    QElapsedTimer m_since;             // it was posed
    QTimer m_timer;
};

}  // namespace slipway::console
