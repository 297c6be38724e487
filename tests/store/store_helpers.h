// What the tests of the store share: opening, filling with a seeded history, and comparing with it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/store/store.h"
#include "tests/store/temporary_directory.h"

namespace slipway::store::test {

/// Opens for writing; a failure fails the test and ends the program.
std::unique_ptr<Store> openStore(const TemporaryDirectory& directory);

/// Decisions in the entries before `ordinal` of the history that belongs to `seed`.
std::uint64_t decisionsBefore(std::uint64_t seed, std::uint64_t ordinal);

/// The next `size` entries of the history after what `store` holds.
Batch nextBatch(const Store& store, std::uint64_t seed, std::uint64_t size);

/// Appends the history of `seed` until `last`, in batches.
void appendUpTo(Store& store, std::uint64_t seed, std::uint64_t last, std::uint64_t batch);

/// The store holds exactly entries 1..last of the history of `seed`.
void expectHistory(Store& store, std::uint64_t seed, std::uint64_t last);

/// Runs SQL on a closed store, for looking and for damaging.
std::int64_t askDatabase(const TemporaryDirectory& directory, const std::string& sql);
void changeDatabase(const TemporaryDirectory& directory, const std::string& sql);

}  // namespace slipway::store::test
