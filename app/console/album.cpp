#include "app/console/album.h"

#include <QDir>
#include <QDockWidget>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include "widgets/shell/settle.h"

namespace slipway::console {

namespace {

using theme::SchemeChoice;

/// Between posing and taking: lists that a page asks for are there by then, and charts are drawn.
constexpr std::chrono::milliseconds kPose{200};
constexpr qint64 kMostBusy = 60'000;  // milliseconds: then the picture shows what there is
constexpr int kQuality = 80;          // of a PNG: packed less, written faster
constexpr QSize kLarge{1600, 1000};
constexpr QSize kSmall{1280, 720};

/// Views within pages are drawn by the same means as their pages: one scale is enough of them.
bool isPage(const Pose& pose) { return pose.name == widgets::pageName(pose.page); }

/// What is open above the window, bottom first.
QList<QWidget*> above(const QWidget& window) {
    QList<QWidget*> found;
    for (auto* one : window.findChildren<QWidget*>())
        if (one->isWindow() && one->isVisible()) found << one;
    return found;
}

}  // namespace

Album::Album(QApplication& application, widgets::MainWindow& window, widgets::Language& language, const Order& order)
    : m_application(application), m_window(window), m_language(language), m_directory(order.directory), m_wanted(order.poses) {
    const std::vector<QSize> sizes = order.size ? std::vector{*order.size} : std::vector{kLarge, kSmall};
    for (const QString& spoken : order.languages) {
        for (const auto scheme :
             {SchemeChoice::light, SchemeChoice::dark, SchemeChoice::highContrastBlack, SchemeChoice::highContrastWhite}) {
            if (order.scheme.value_or(scheme) != scheme) continue;
            for (const QSize& size : sizes) add(scheme, size, spoken, size == sizes.back());
        }
    }
    // Anew each time: a picture takes longer than the wait, and the next pose needs all of its own.
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(kPose);
        next();
        if (m_timer.isActive()) m_timer.start(kPose);
    });
    m_timer.start(kPose + std::chrono::milliseconds(std::llround(std::max(0.0, order.after) * 1000.0)));
}

void Album::add(SchemeChoice scheme, const QSize& size, const QString& language, bool smallest) {
    const bool highContrast = scheme == SchemeChoice::highContrastBlack || scheme == SchemeChoice::highContrastWhite;
    for (const Pose& pose : poses()) {
        if (!isWanted(pose)) continue;
        // What opens above a window is the same in every size; high contrast has the same pages in the same places.
        const bool once = pose.above || highContrast;
        if ((smallest || !once) && (!highContrast || isPage(pose))) m_pictures.push_back({&pose, scheme, size, language});
    }
}

bool Album::isWanted(const Pose& pose) const { return m_wanted.isEmpty() || m_wanted.contains(QLatin1String(pose.name)); }

void Album::next() {
    if (!m_window.hasSnapshot()) return;
    if (m_posed != nullptr) {
        const bool waited = std::exchange(m_busy, isBusy(*m_posed));
        if (m_busy || waited) return;  // what came last is drawn after it came
        if (!take(*m_posed)) return end(1);
        tidy();
        m_posed = nullptr;
    }
    while (m_at < m_pictures.size() && m_posed == nullptr) {
        const Picture& picture = m_pictures[m_at++];
        if (pose(picture)) {
            m_posed = &picture;
        } else {
            tidy();
        }
    }
    if (m_posed == nullptr) return end(0);
    m_since.start();
}

bool Album::pose(const Picture& picture) {
    const Picture* before = m_at < 2 ? nullptr : &m_pictures[m_at - 2];
    // Each of these lays out the whole window anew.
    if (before == nullptr || before->language != picture.language) m_language.use(picture.language);
    if (before == nullptr || before->scheme != picture.scheme) theme::applyStyle(m_application, picture.scheme);
    m_window.resize(picture.size);
    m_window.showPage(picture.pose->page);
    m_window.pull();
    return picture.pose->arrange(m_window);
}

bool Album::isBusy(const Picture& picture) const {
    const QString name = QString::fromLatin1(picture.pose->busy);
    const auto* busy = name.isEmpty() ? nullptr : m_window.findChild<QWidget*>(name);
    return busy != nullptr && busy->isVisible() && m_since.elapsed() < kMostBusy;
}

bool Album::take(const Picture& picture) {
    const QDir directory(QDir(m_directory).filePath(picture.language));
    if (!QDir().mkpath(directory.path())) {
        std::fprintf(stderr, "slipway: %s: the directory cannot be made.\n", qPrintable(directory.path()));
        return false;
    }
    m_window.pull();
    widgets::settleLayouts();  // a slow machine may not have had the time since the pose
    for (const int scale : {1, 2}) {
        if (scale > 1 && !isPage(*picture.pose)) continue;
        const QString file = directory.filePath(QStringLiteral("%1-%2-%3x%4@%5x.png")
                                                    .arg(QLatin1String(picture.pose->name), theme::schemeName(picture.scheme))
                                                    .arg(picture.size.width())
                                                    .arg(picture.size.height())
                                                    .arg(scale));
        if (draw(scale).save(file, "PNG", kQuality)) continue;
        std::fprintf(stderr, "slipway: %s: the picture cannot be written.\n", qPrintable(file));
        return false;
    }
    return true;
}

/// The window, and in its middle what is open above it, framed.
QImage Album::draw(int scale) const {
    QImage image(m_window.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setLayoutDirection(m_window.layoutDirection());  // a screen's painter has it by itself: headers of tables turn with it
    m_window.render(&painter);
    for (QWidget* one : above(m_window)) {
        const QPoint corner((m_window.width() - one->width()) / 2, (m_window.height() - one->height()) / 2);
        one->render(&painter, corner);
        painter.setPen(m_window.palette().color(QPalette::WindowText));
        painter.drawRect(QRect(corner, one->size()).adjusted(-1, -1, 0, 0));
    }
    return image;
}

/// Back to a bare window.
void Album::tidy() {
    for (QWidget* one : above(m_window)) one->close();
    if (auto* alarms = m_window.findChild<QDockWidget*>(QStringLiteral("alarmsDock"))) alarms->hide();
}

void Album::end(int code) {
    m_timer.stop();
    m_application.exit(code);
}

}  // namespace slipway::console
