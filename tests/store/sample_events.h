// Random but seeded events, decisions and batches with everything that is hard on a file: odd doubles, bytes that
// are not UTF-8, quotes, markup, empty and large values. The same seed gives the same value in any process.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/random.h"
#include "core/store/store.h"

namespace slipway::store::test {

std::string randomText(Random& random);
plan::Plan randomPlan(Random& random);
fleet::ResultItem randomItem(Random& random);
rollout::Decision randomDecision(Random& random, std::uint64_t number);

/// The alternative with this index of the variant.
rollout::Event randomEvent(Random& random, std::size_t alternative);

/// Entry `ordinal` of the history that belongs to `seed`, with its decisions numbered from `firstDecision` on.
Entry sampleEntry(std::uint64_t seed, std::uint64_t ordinal, std::uint64_t firstDecision);

/// How many decisions sampleEntry has, without making it.
std::size_t decisionsOf(std::uint64_t seed, std::uint64_t ordinal);

/// Equal in every bit that replay needs; the text tells what is different, empty: nothing.
std::string difference(const Entry& a, const Entry& b);

}  // namespace slipway::store::test
