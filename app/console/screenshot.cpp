#include "app/console/screenshot.h"

#include <QCoreApplication>
#include <QPixmap>
#include <cstdio>

namespace slipway::console {

namespace {

constexpr std::chrono::milliseconds kLook{100};
constexpr int kMostLooks = 300;  // half a minute: then the picture shows what there is

}  // namespace

Screenshot::Screenshot(widgets::MainWindow& window, QString file, double after, QString part)
    : m_window(window), m_file(std::move(file)), m_part(std::move(part)) {
    if (after >= 0.0) {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Screenshot::take);
        m_timer.start(std::chrono::milliseconds(static_cast<std::int64_t>(after * 1000.0)));
        return;
    }
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(kLook);
}

void Screenshot::look() {
    // One more look after the first snapshot, so that lists asked for by it are there too.
    static constexpr int kSettle = 5;
    ++m_looks;
    if (!m_window.hasSnapshot() && m_looks < kMostLooks) return;
    if (m_window.hasSnapshot() && m_looks < kSettle) return;
    take();
}

void Screenshot::take() {
    m_timer.stop();
    m_window.pull();
    QWidget* part = m_part.isEmpty() ? &m_window : m_window.findChild<QWidget*>(m_part);
    const bool written = part != nullptr && part->isVisible() && part->grab().save(m_file);
    if (!written && m_part.isEmpty()) std::fprintf(stderr, "slipway: %s: the picture cannot be written.\n", qPrintable(m_file));
    if (!written && !m_part.isEmpty())
        std::fprintf(stderr, "slipway: %s: there is no picture of %s.\n", qPrintable(m_file), qPrintable(m_part));
    QCoreApplication::exit(written ? 0 : 1);
}

}  // namespace slipway::console
