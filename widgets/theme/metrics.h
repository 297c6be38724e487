// Spacing shared by every page, in device-independent pixels, so that edges line up across pages.
#pragma once

namespace slipway::theme {

inline constexpr int kTight = 4;   // between a mark and its word
inline constexpr int kGap = 8;     // between neighbours
inline constexpr int kPage = 12;   // around a page and between its panels
inline constexpr int kWide = 16;   // between groups
inline constexpr int kRadius = 4;  // corners of cards and badges
inline constexpr int kGlyph = 14;  // condition mark in a table or a legend

}  // namespace slipway::theme
