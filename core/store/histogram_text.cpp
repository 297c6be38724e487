#include "core/store/histogram_text.h"

#include <fmt/format.h>

#include <charconv>
#include <map>

namespace slipway::store {

namespace {

/// Takes a number off the front of `text`.
template <class T>
std::optional<T> takeNumber(std::string_view& text) {
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

bool takeCharacter(std::string_view& text, char expected) {
    if (text.empty() || text.front() != expected) return false;
    text.remove_prefix(1);
    return true;
}

}  // namespace

std::string writeBuckets(const Buckets& buckets) {
    std::string text;
    for (const auto& [bucket, count] : buckets) fmt::format_to(std::back_inserter(text), "{}{}:{}", text.empty() ? "" : " ", bucket, count);
    return text;
}

std::optional<Buckets> readBuckets(std::string_view text) {
    Buckets buckets;
    while (!text.empty()) {
        if (!buckets.empty() && !takeCharacter(text, ' ')) return std::nullopt;
        const auto bucket = takeNumber<std::int32_t>(text);
        if (!bucket || !takeCharacter(text, ':')) return std::nullopt;
        const auto count = takeNumber<std::int64_t>(text);
        if (!count) return std::nullopt;
        buckets.emplace_back(*bucket, *count);
    }
    return buckets;
}

Buckets mergeBuckets(const Buckets& a, const Buckets& b) {
    std::map<std::int32_t, std::int64_t> sum(a.begin(), a.end());
    for (const auto& [bucket, count] : b) sum[bucket] += count;
    return {sum.begin(), sum.end()};
}

}  // namespace slipway::store
