// Writes pictures of every page, light and dark in two sizes and high contrast in the smaller one, at two scales and in the languages asked
// for, into a directory and ends the program: so that all of them can be looked at after a change. GUI thread.
#pragma once

#include <QApplication>
#include <QObject>
#include <QString>
#include <QTimer>
#include <vector>

#include "widgets/shell/language.h"
#include "widgets/shell/main_window.h"
#include "widgets/theme/application_style.h"

namespace slipway::console {

class Album : public QObject {
    Q_OBJECT

public:
    /// The directory is made if missing, and in it one for each language. Exit code 1 if a picture cannot be written.
    Album(QApplication& application, widgets::MainWindow& window, widgets::Language& language, QString directory,
          const QStringList& languages);

private:
    struct Picture {
        widgets::Page page;
        const char* name;
        theme::SchemeChoice scheme;
        QSize size;
        QString language;
    };

    void add(theme::SchemeChoice scheme, const QSize& size, const QString& language);
    void next();
    void pose(const Picture& picture);
    [[nodiscard]] bool take(const Picture& picture);

    QApplication& m_application;
    widgets::MainWindow& m_window;
    widgets::Language& m_language;
    QString m_directory;
    std::vector<Picture> m_pictures;
    std::size_t m_at = 0;
    bool m_posed = false;
    QTimer m_timer;
};

}  // namespace slipway::console
