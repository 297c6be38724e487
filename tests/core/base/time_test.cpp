// RFC 3339 both ways: what is written is read back, and everything that is not RFC 3339 is refused.
#include "core/base/time.h"

#include <gtest/gtest.h>

namespace slipway {
namespace {

WallTime at(std::int64_t milliseconds) { return WallTime(Milliseconds(milliseconds)); }

TEST(Rfc3339, isWrittenInUtcWithThreeDecimals) {
    EXPECT_EQ(toRfc3339(at(0)), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(toRfc3339(at(1'795'445'418'123)), "2026-11-23T14:50:18.123Z");
    EXPECT_EQ(toRfc3339(at(951'782'399'999)), "2000-02-28T23:59:59.999Z");
}

TEST(Rfc3339, isReadWithFractionsAndOffsets) {
    EXPECT_EQ(parseRfc3339("2026-11-23T14:50:18.123Z"), at(1'795'445'418'123));
    EXPECT_EQ(parseRfc3339("2026-11-23T15:50:18.123+01:00"), at(1'795'445'418'123));
    EXPECT_EQ(parseRfc3339("2026-11-23T09:20:18.123-05:30"), at(1'795'445'418'123));
    EXPECT_EQ(parseRfc3339("2026-11-23t14:50:18.123999999z"), at(1'795'445'418'123));
    EXPECT_EQ(parseRfc3339("2026-11-23T14:50:18Z"), at(1'795'445'418'000));
    EXPECT_EQ(parseRfc3339("2026-11-23T14:50:18.1Z"), at(1'795'445'418'100));
    EXPECT_EQ(parseRfc3339("2024-02-29T00:00:00Z").has_value(), true);
    EXPECT_EQ(parseRfc3339("9999-12-31T23:59:59.999Z").has_value(), true);
}

TEST(Rfc3339, isReadBackAsWritten) {
    for (std::int64_t ms = 0; ms < 4'000'000'000'000; ms += 37'123'456'789) EXPECT_EQ(parseRfc3339(toRfc3339(at(ms))), at(ms));
}

TEST(Rfc3339, refusesEverythingElse) {
    for (const char* text : {"",
                             "2026-11-23",
                             "2026-11-23T14:50:18",
                             "2026-11-23 14:50:18Z",
                             "2026-11-23T14:50Z",
                             "2026-13-01T00:00:00Z",
                             "2026-02-29T00:00:00Z",
                             "2026-11-31T00:00:00Z",
                             "2026-11-23T24:00:00Z",
                             "2026-11-23T14:60:00Z",
                             "2026-11-23T14:50:60Z",
                             "2026-11-23T14:50:18.Z",
                             "2026-11-23T14:50:18Z ",
                             " 2026-11-23T14:50:18Z",
                             "2026-11-23T14:50:18+0100",
                             "2026-11-23T14:50:18+24:00",
                             "2026-11-23T14:50:18+01:60",
                             "1969-12-31T23:59:59Z",
                             "26-11-23T14:50:18Z",
                             "2026-1-23T14:50:18Z",
                             "+026-11-23T14:50:18Z",
                             "2026-11-23T14:50:18ZZ",
                             "2026-11-23T-1:50:18Z",
                             "2026-00-10T00:00:00Z",
                             "2026-01-00T00:00:00Z"}) {
        const auto parsed = parseRfc3339(text);
        ASSERT_FALSE(parsed.has_value()) << text;
        EXPECT_EQ(parsed.error().code, ErrorCode::invalidInput);
    }
}

}  // namespace
}  // namespace slipway
