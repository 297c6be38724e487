// How often a figure lay where: bins of equal width over a sample. Pure function, any thread.
#pragma once

#include <cstdint>
#include <vector>

namespace slipway::widgets {

/// Bins [from, from + width), the last with its end; those of whole numbers hold whole numbers of them.
struct Histogram {
    double from = 0.0;
    double width = 1.0;
    std::vector<std::int64_t> runs;  // of each bin; empty: no sample

    [[nodiscard]] double to() const { return from + width * static_cast<double>(runs.size()); }
    [[nodiscard]] std::int64_t most() const;  // in one bin

    friend bool operator==(const Histogram&, const Histogram&) = default;
};

/// `sorted`: rising. At most `bins` of them, at least 1. `whole`: counts, of which each value has a bin while there is room.
[[nodiscard]] Histogram histogramOf(const std::vector<double>& sorted, int bins, bool whole);

}  // namespace slipway::widgets
