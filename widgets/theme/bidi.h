// Text of one direction inside a line of the other: charts run from left to right in every language, their labels do not. Any thread.
#pragma once

#include <QString>

namespace slipway::theme {

/// Reads in its own direction wherever it is drawn: without it "Gate ≥ 90 %" in Arabic would lose its percent sign to the other end.
[[nodiscard]] inline QString isolated(const QString& text) {
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    return kFirstStrongIsolate + text + kPopIsolate;
}

}  // namespace slipway::theme
