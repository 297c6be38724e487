#include "core/stats/outcome_blocks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace slipway::stats {

namespace {

constexpr double kLongest = 16.0;

int timesOf(double ratio) { return static_cast<int>(std::clamp(std::round(ratio), 1.0, kLongest)); }

double takeMean(OutcomeQueue& queue, int tasks) {
    int successes = 0;
    for (int i = 0; i < tasks; ++i) successes += queue.pop() ? 1 : 0;
    return static_cast<double>(successes) / static_cast<double>(tasks);
}

}  // namespace

BlockShape blockShape(double candidateRate, double controlRate) {
    if (!(candidateRate > 0.0) || !(controlRate > 0.0)) return {};
    if (candidateRate >= controlRate) return {timesOf(candidateRate / controlRate), 1};
    return {1, timesOf(controlRate / candidateRate)};
}

bool OutcomeQueue::push(bool ok) {
    const bool full = size == kCapacity;
    if (full) pop();
    const std::uint32_t at = (head + size) % kCapacity;
    const std::uint64_t bit = std::uint64_t{1} << (at % 64);
    words[at / 64] = ok ? words[at / 64] | bit : words[at / 64] & ~bit;
    ++size;
    return !full;
}

bool OutcomeQueue::pop() {
    const bool ok = (words[head / 64] >> (head % 64) & 1) != 0;
    // Emptied bits are cleared, so that equal queues are equal values.
    words[head / 64] &= ~(std::uint64_t{1} << (head % 64));
    head = (head + 1) % kCapacity;
    --size;
    return ok;
}

void OutcomeBlocks::push(Arm arm, bool ok) {
    if (!(arm == Arm::candidate ? candidate : control).push(ok)) ++leftOut;
}

std::optional<double> OutcomeBlocks::takeDifference() {
    // A block without tasks of an arm would never end.
    const int candidates = std::max(1, shape.candidate);
    const int controls = std::max(1, shape.control);
    if (std::cmp_less(candidate.size, candidates) || std::cmp_less(control.size, controls)) return std::nullopt;
    const double mean = takeMean(candidate, candidates);
    return mean - takeMean(control, controls);
}

}  // namespace slipway::stats
