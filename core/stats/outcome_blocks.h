// Results of two arms, paired into blocks in dispatch order: one task of one arm with k of the other. What the
// two-sample gate and the anytime A/B test fold. Plain state of fixed size, copied freely.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace slipway::stats {

enum class Arm { candidate, control };

/// Tasks of each arm in a block; at least one of the two is 1, both in [1, 16].
struct BlockShape {
    int candidate = 1;
    int control = 1;
    friend bool operator==(const BlockShape&, const BlockShape&) = default;
};

/// The shape for tasks that come at these rates (tasks per any span, > 0): k is the rounded ratio, in [1, 16]. A rate
/// that is zero or unknown gives 1:1.
BlockShape blockShape(double candidateRate, double controlRate);

/// Outcomes that wait for their block. When it is full the oldest one goes, for a block should compare tasks of one
/// time; the rule cannot see the outcome, so it biases nothing.
struct OutcomeQueue {
    static constexpr std::uint32_t kCapacity = 4096;

    std::array<std::uint64_t, kCapacity / 64> words{};
    std::uint32_t head = 0;
    std::uint32_t size = 0;

    /// False when the oldest outcome had to go.
    bool push(bool ok);
    /// The oldest outcome; size must be > 0.
    bool pop();
    friend bool operator==(const OutcomeQueue&, const OutcomeQueue&) = default;
};

struct OutcomeBlocks {
    BlockShape shape;  // may change between two results, by a rule that cannot see outcomes
    OutcomeQueue candidate;
    OutcomeQueue control;
    std::int64_t leftOut = 0;  // outcomes that went out of a full queue

    void push(Arm arm, bool ok);
    /// Mean of candidate - mean of control of the next full block, in [-1, 1]; none while no block is full.
    std::optional<double> takeDifference();
    friend bool operator==(const OutcomeBlocks&, const OutcomeBlocks&) = default;
};

}  // namespace slipway::stats
