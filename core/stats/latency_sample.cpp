#include "core/stats/latency_sample.h"

#include <algorithm>

#include "core/stats/quantile.h"

namespace slipway::stats {

void LatencySample::add(double milliseconds) {
    m_histogram.add(milliseconds);
    if (isExact()) m_values.push_back(milliseconds);
    forgetWhenTooMany();
}

void LatencySample::merge(const LatencySample& other) {
    m_histogram.merge(other.m_histogram);
    if (isExact()) m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end());
    forgetWhenTooMany();
}

void LatencySample::forgetWhenTooMany() {
    if (!isExact() && !m_values.empty()) std::vector<double>().swap(m_values);
}

double LatencySample::quantile(double q) const {
    if (count() == 0) return 0.0;
    if (!isExact()) return m_histogram.quantile(q);
    std::vector<double> values = m_values;
    const auto at = values.begin() + (nearestRankOf(q, count()) - 1);
    std::ranges::nth_element(values, at);
    return *at;
}

std::vector<double> LatencySample::sorted() const {
    std::vector<double> values = m_values;
    std::ranges::sort(values);
    return values;
}

}  // namespace slipway::stats
