// A sparse latency histogram as text, "12:3 13:1": short, readable in any SQLite shell, and mergeable.
// Plain functions, any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipway::store {

using Buckets = std::vector<std::pair<std::int32_t, std::int64_t>>;

std::string writeBuckets(const Buckets& buckets);
/// Nothing when the text is not what writeBuckets writes.
std::optional<Buckets> readBuckets(std::string_view text);
/// Counts of equal buckets added up; ascending.
Buckets mergeBuckets(const Buckets& a, const Buckets& b);

}  // namespace slipway::store
