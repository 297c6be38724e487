// SPDX-License-Identifier: Apache-2.0
#include "core/base/time.h"

#include <fmt/format.h>

#include <optional>

namespace slipway {

namespace {

using std::chrono::sys_days;

/// Reads a text from left to right; every reader fails by returning nothing and leaves the rest undefined.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_rest(text) {}

    std::optional<int> digits(std::size_t count) {
        if (m_rest.size() < count) return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (!isDigit(m_rest[i])) return std::nullopt;
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(count);
        return value;
    }

    bool take(char wanted) {
        if (m_rest.empty() || m_rest.front() != wanted) return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// Milliseconds of a fraction after its point; further digits are cut off, which is what a clock would do.
    std::optional<int> fraction() {
        if (m_rest.empty() || !isDigit(m_rest.front())) return std::nullopt;
        int value = 0;
        int places = 0;
        while (!m_rest.empty() && isDigit(m_rest.front())) {
            if (places < 3) value = value * 10 + (m_rest.front() - '0');
            ++places;
            m_rest.remove_prefix(1);
        }
        for (; places < 3; ++places) value *= 10;
        return value;
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    std::string_view m_rest;
};

std::optional<sys_days> readDate(Cursor& cursor) {
    const auto year = cursor.digits(4);
    if (!year || !cursor.take('-')) return std::nullopt;
    const auto month = cursor.digits(2);
    if (!month || !cursor.take('-')) return std::nullopt;
    const auto day = cursor.digits(2);
    if (!day || *year < 1970) return std::nullopt;
    const auto date =
        std::chrono::year(*year) / std::chrono::month(static_cast<unsigned>(*month)) / std::chrono::day(static_cast<unsigned>(*day));
    if (!date.ok()) return std::nullopt;
    return sys_days(date);
}

std::optional<Milliseconds> readClock(Cursor& cursor) {
    const auto hour = cursor.digits(2);
    if (!hour || *hour > 23 || !cursor.take(':')) return std::nullopt;
    const auto minute = cursor.digits(2);
    if (!minute || *minute > 59 || !cursor.take(':')) return std::nullopt;
    const auto second = cursor.digits(2);
    if (!second || *second > 59) return std::nullopt;
    Milliseconds result = std::chrono::hours(*hour) + std::chrono::minutes(*minute) + Seconds(*second);
    if (cursor.take('.')) {
        const auto fraction = cursor.fraction();
        if (!fraction) return std::nullopt;
        result += Milliseconds(*fraction);
    }
    return result;
}

std::optional<std::chrono::minutes> readOffset(Cursor& cursor) {
    if (cursor.take('Z') || cursor.take('z')) return std::chrono::minutes(0);
    const bool west = cursor.take('-');
    if (!west && !cursor.take('+')) return std::nullopt;
    const auto hours = cursor.digits(2);
    if (!hours || *hours > 23 || !cursor.take(':')) return std::nullopt;
    const auto minutes = cursor.digits(2);
    if (!minutes || *minutes > 59) return std::nullopt;
    const std::chrono::minutes offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return west ? -offset : offset;
}

std::optional<WallTime> readTimestamp(std::string_view text) {
    Cursor cursor(text);
    const auto date = readDate(cursor);
    if (!date || !(cursor.take('T') || cursor.take('t'))) return std::nullopt;
    const auto clock = readClock(cursor);
    if (!clock) return std::nullopt;
    const auto offset = readOffset(cursor);
    if (!offset || !cursor.atEnd()) return std::nullopt;
    return WallTime(*date) + *clock - *offset;
}

}  // namespace

std::string toRfc3339(WallTime time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()), clock.hours().count(), clock.minutes().count(), clock.seconds().count(),
                       clock.subseconds().count());
}

Result<WallTime> parseRfc3339(std::string_view text) {
    if (const auto time = readTimestamp(text)) return *time;
    return fail(ErrorCode::invalidInput, "A time must be written like 2026-11-23T14:50:18.123Z (RFC 3339).");
}

}  // namespace slipway
