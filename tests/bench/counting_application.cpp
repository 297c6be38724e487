#include "tests/bench/counting_application.h"

#include <QEvent>
#include <algorithm>
#include <cmath>
#include <ctime>
#include <utility>

namespace slipway::bench {

double milliseconds(SteadyClock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

double threadMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

double percentile(std::vector<double> values, double share) {
    if (values.empty()) return 0.0;
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::max<std::size_t>(rank, 1) - 1];
}

bool CountingApplication::notify(QObject* receiver, QEvent* event) {
    const bool outer = m_depth++ == 0;
    const auto start = outer ? SteadyClock::now() : SteadyClock::time_point{};
    m_painted = m_painted || event->type() == QEvent::UpdateRequest;
    if (receiver == m_watched && event->type() == QEvent::Paint) ++m_frames.watchedPaints;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    if (!outer) return result;
    const double took = milliseconds(SteadyClock::now() - start);
    m_work += took;
    m_frames.longest = std::max(m_frames.longest, took);
    if (std::exchange(m_painted, false)) {
        const double now = threadMilliseconds();
        m_frames.wall.push_back(std::exchange(m_work, 0.0));
        m_frames.processor.push_back(now - std::exchange(m_lastFrame, now));
    }
    return result;
}

void CountingApplication::begin(const QObject* watched) {
    m_frames = {};
    m_watched = watched;
    m_work = 0.0;
    m_lastFrame = threadMilliseconds();
}

}  // namespace slipway::bench
