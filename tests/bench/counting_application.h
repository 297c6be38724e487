// What the GUI thread does, frame by frame. A frame is all of its work since the frame before, the painting of whatever needed it
// included. Wall time includes what other programs took from this one; CPU time does not.
#pragma once

#include <QApplication>
#include <chrono>
#include <vector>

namespace slipway::bench {

using SteadyClock = std::chrono::steady_clock;

[[nodiscard]] double milliseconds(SteadyClock::duration time);
/// CPU time of the calling thread, ms.
[[nodiscard]] double threadMilliseconds();
/// Nearest rank; 0 of nothing.
[[nodiscard]] double percentile(std::vector<double> values, double share);

struct Frames {
    std::vector<double> wall;       // ms, in the handling of events
    std::vector<double> processor;  // ms of CPU time of the thread, between events included
    double longest = 0.0;           // ms wall, one event
    int watchedPaints = 0;          // of the widget that is watched
};

class CountingApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;
    /// Begins again, and from now counts the paints of that widget too.
    void begin(const QObject* watched);
    [[nodiscard]] const Frames& frames() const { return m_frames; }

private:
    Frames m_frames;
    const QObject* m_watched = nullptr;
    int m_depth = 0;
    bool m_painted = false;
    double m_work = 0.0;
    double m_lastFrame = 0.0;  // ms of CPU time at its end
};

}  // namespace slipway::bench
