#include "widgets/planview/histogram.h"

#include <algorithm>
#include <cmath>

namespace slipway::widgets {

std::int64_t Histogram::most() const { return runs.empty() ? 0 : *std::ranges::max_element(runs); }

Histogram histogramOf(const std::vector<double>& sorted, int bins, bool whole) {
    Histogram made;
    if (sorted.empty() || bins < 1) return made;
    const double least = whole ? std::floor(sorted.front()) : sorted.front();
    const double range = sorted.back() - least;
    made.from = least;
    if (whole) {
        made.width = std::max(1.0, std::ceil((range + 1.0) / bins));
        made.runs.assign(static_cast<std::size_t>(std::floor(range / made.width)) + 1, 0);
    } else if (range > 0.0) {
        made.width = range / bins;
        made.runs.assign(static_cast<std::size_t>(bins), 0);
    } else {  // all the same: one bin around it
        made.width = std::max(1e-3, std::abs(least) * 0.1);
        made.from = std::max(0.0, least - made.width / 2.0);
        made.runs.assign(1, 0);
    }
    for (const double value : sorted) {
        const auto bin = static_cast<std::size_t>(std::max(0.0, (value - made.from) / made.width));
        ++made.runs[std::min(bin, made.runs.size() - 1)];
    }
    return made;
}

}  // namespace slipway::widgets
