#include "app/console/album.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <cstdio>
#include <utility>

namespace slipway::console {

namespace {

using theme::SchemeChoice;
using widgets::Page;

/// Between posing and taking: lists that a page asks for are there by then, and charts are drawn.
constexpr std::chrono::milliseconds kPose{350};
constexpr QSize kLarge(1600, 1000);
constexpr QSize kSmall(1280, 720);

}  // namespace

Album::Album(QApplication& application, widgets::MainWindow& window, widgets::Language& language, QString directory,
             const QStringList& languages)
    : m_application(application), m_window(window), m_language(language), m_directory(std::move(directory)) {
    for (const QString& spoken : languages) {
        for (const auto scheme : {SchemeChoice::light, SchemeChoice::dark}) {
            add(scheme, kLarge, spoken);
            add(scheme, kSmall, spoken);
        }
        // The same pages in the same places: one size shows their colours.
        for (const auto scheme : {SchemeChoice::highContrastBlack, SchemeChoice::highContrastWhite}) add(scheme, kSmall, spoken);
    }
    connect(&m_timer, &QTimer::timeout, this, &Album::next);
    m_timer.start(kPose);
}

void Album::add(SchemeChoice scheme, const QSize& size, const QString& language) {
    for (std::size_t page = 0; page < widgets::kPageNames.size(); ++page)
        m_pictures.push_back({static_cast<Page>(page), widgets::kPageNames[page], scheme, size, language});
}

void Album::next() {
    if (!m_window.hasSnapshot()) return;
    if (m_at == m_pictures.size()) {
        m_timer.stop();
        m_application.exit(0);
        return;
    }
    const Picture& picture = m_pictures[m_at];
    if (!std::exchange(m_posed, true)) {
        pose(picture);
        return;
    }
    m_posed = false;
    ++m_at;
    if (take(picture)) return;
    m_timer.stop();
    m_application.exit(1);
}

void Album::pose(const Picture& picture) {
    m_language.use(picture.language);
    theme::applyStyle(m_application, picture.scheme);
    m_window.resize(picture.size);
    m_window.showPage(picture.page);
    m_window.pull();
}

bool Album::take(const Picture& picture) {
    const QDir directory(QDir(m_directory).filePath(picture.language));
    if (!QDir().mkpath(directory.path())) {
        std::fprintf(stderr, "slipway: %s: the directory cannot be made.\n", qPrintable(directory.path()));
        return false;
    }
    m_window.pull();
    for (const int scale : {1, 2}) {
        QImage image(m_window.size() * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        m_window.render(&image);
        const QString file = directory.filePath(QStringLiteral("%1-%2-%3x%4@%5x.png")
                                                    .arg(QLatin1String(picture.name), theme::schemeName(picture.scheme))
                                                    .arg(picture.size.width())
                                                    .arg(picture.size.height())
                                                    .arg(scale));
        if (image.save(file)) continue;
        std::fprintf(stderr, "slipway: %s: the picture cannot be written.\n", qPrintable(file));
        return false;
    }
    return true;
}

}  // namespace slipway::console
