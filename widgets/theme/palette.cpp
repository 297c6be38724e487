#include "widgets/theme/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway::theme {

namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

Palette lightPalette() {
    return {.window = rgb(0xF4F5F6),
            .surface = rgb(0xFFFFFF),
            .alternate = rgb(0xF7F8F9),
            .button = rgb(0xECEEF0),
            .tip = rgb(0xFFFFFF),
            .floor = rgb(0xFAFBFB),
            .wall = rgb(0x9BA1A8),
            .border = rgb(0xD3D7DB),
            .track = rgb(0xE1E4E7),
            .text = rgb(0x1F2328),
            .mutedText = rgb(0x596069),
            .disabledText = rgb(0x7C838B),
            .accent = rgb(0x275B92),
            .accentText = rgb(0xFFFFFF),
            .link = rgb(0x275B92),
            .danger = rgb(0xA32A0C),
            .dangerText = rgb(0xFFFFFF),
            .failText = rgb(0x862408),
            .heldText = rgb(0x8A5200),
            .goodText = rgb(0x2A6B55)};
}

Palette darkPalette() {
    return {.window = rgb(0x1E2227),
            .surface = rgb(0x181B1F),
            .alternate = rgb(0x1C2025),
            .button = rgb(0x2B3138),
            .tip = rgb(0x2B3138),
            .floor = rgb(0x1A1D22),
            .wall = rgb(0x59616B),
            .border = rgb(0x373E46),
            .track = rgb(0x343A42),
            .text = rgb(0xE4E7EA),
            .mutedText = rgb(0xA2A9B2),
            .disabledText = rgb(0x7F868E),
            .accent = rgb(0x2489F9),
            .accentText = rgb(0x0B0D10),
            .link = rgb(0x6DB1FB),
            .danger = rgb(0xCF3B3D),
            .dangerText = rgb(0xFFFFFF),
            .failText = rgb(0xF27D7F),
            .heldText = rgb(0xF49E00),
            .goodText = rgb(0x68EDB5)};
}

/// A black ground and a white one: which of them a person with low vision needs differs.
Palette whitePalette() {
    return {.window = rgb(0xFFFFFF),
            .surface = rgb(0xFFFFFF),
            .alternate = rgb(0xFFFFFF),
            .button = rgb(0xFFFFFF),
            .tip = rgb(0xFFFFFF),
            .floor = rgb(0xFFFFFF),
            .wall = rgb(0x5F656B),
            .border = rgb(0x5F656B),
            .track = rgb(0xD9DCDF),
            .text = rgb(0x000000),
            .mutedText = rgb(0x33383D),
            .disabledText = rgb(0x5F656B),
            .accent = rgb(0x0B3D91),
            .accentText = rgb(0xFFFFFF),
            .link = rgb(0x0B3D91),
            .danger = rgb(0x8B0000),
            .dangerText = rgb(0xFFFFFF),
            .failText = rgb(0x7E0001),
            .heldText = rgb(0x5E3C00),
            .goodText = rgb(0x0B4A3A)};
}

Palette blackPalette() {
    return {.window = rgb(0x000000),
            .surface = rgb(0x000000),
            .alternate = rgb(0x000000),
            .button = rgb(0x000000),
            .tip = rgb(0x000000),
            .floor = rgb(0x000000),
            .wall = rgb(0x8E949A),
            .border = rgb(0x8E949A),
            .track = rgb(0x2A2E33),
            .text = rgb(0xFFFFFF),
            .mutedText = rgb(0xD3D7DB),
            .disabledText = rgb(0x8E949A),
            .accent = rgb(0x6DB9FF),
            .accentText = rgb(0x000000),
            .link = rgb(0x8CC8FF),
            .danger = rgb(0xFF8080),
            .dangerText = rgb(0x000000),
            .failText = rgb(0xFF9C9C),
            .heldText = rgb(0xFFB52E),
            .goodText = rgb(0x68EDB5)};
}

double luminance(const QColor& colour) {
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

const Palette& paletteOf(Scheme scheme) {
    static const std::array palettes = {lightPalette(), darkPalette(), whitePalette(), blackPalette()};
    return palettes.at(static_cast<std::size_t>(scheme));
}

QColor markColour(Scheme scheme, view::Condition condition) {
    const auto pick = [scheme](std::array<unsigned, kAllSchemes.size()> colours) {
        return rgb(colours.at(static_cast<std::size_t>(scheme)));
    };
    switch (condition) {
        case view::Condition::updating:
            return pick({0x275B92, 0x2489F9, 0x2D65FF, 0x2489F9});
        case view::Condition::onCandidate:
            return pick({0x439C7D, 0x68EDB5, 0x116456, 0x68EDB5});
        case view::Condition::held:
            return pick({0xB16A00, 0xF49E00, 0x9A6C25, 0xF49E00});
        case view::Condition::failed:
            return pick({0x862408, 0xCF3B3D, 0x7E0001, 0xD9393B});
        case view::Condition::rolledBack:
            return pick({0xC066EE, 0xE1C7EB, 0x550B71, 0xE1C7EB});
        case view::Condition::quiet:
        case view::Condition::offline:
            break;
    }
    return pick({0x46484B, 0x767A80, 0x000000, 0x767A80});
}

QColor seriesColour(Scheme scheme, std::size_t index) {
    static constexpr std::array<unsigned, 7> kOnLight = {0x275B92, 0x935800, 0x28705A, 0x8E35B8, 0x862408, 0x0E6B7C, 0x596069};
    static constexpr std::array<unsigned, 7> kOnDark = {0x58A6FF, 0xF49E00, 0x68EDB5, 0xE1C7EB, 0xF27D7F, 0x4CC9D9, 0xA2A9B2};
    const std::size_t at = std::min(index, kOnLight.size() - 1);
    return rgb(isDark(scheme) ? kOnDark.at(at) : kOnLight.at(at));
}

QColor bandColour(Scheme scheme) {
    QColor band = paletteOf(scheme).accent;
    band.setAlphaF(isHighContrast(scheme) ? 0.4F : (scheme == Scheme::light ? 0.14F : 0.2F));
    return band;
}

QColor verdictColour(Scheme scheme, rollout::Verdict verdict) {
    const Palette& colours = paletteOf(scheme);
    switch (verdict) {
        case rollout::Verdict::fail:
            return colours.failText;
        case rollout::Verdict::inconclusive:
            return colours.mutedText;
        case rollout::Verdict::pass:
            break;
    }
    return colours.text;
}

Scheme schemeOf(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Window);
    // By the window alone: a label may have any colour, its ground is the program's.
    if (window == paletteOf(Scheme::highContrastBlack).window) return Scheme::highContrastBlack;
    if (window == paletteOf(Scheme::highContrastWhite).window) return Scheme::highContrastWhite;
    return window.lightness() < palette.color(QPalette::WindowText).lightness() ? Scheme::dark : Scheme::light;
}

QPalette qtPalette(Scheme scheme) {
    const Palette& colours = paletteOf(scheme);
    QPalette result(colours.window);
    result.setColor(QPalette::Window, colours.window);
    result.setColor(QPalette::WindowText, colours.text);
    result.setColor(QPalette::Base, colours.surface);
    result.setColor(QPalette::AlternateBase, colours.alternate);
    result.setColor(QPalette::Text, colours.text);
    result.setColor(QPalette::PlaceholderText, colours.mutedText);
    result.setColor(QPalette::Button, colours.button);
    result.setColor(QPalette::ButtonText, colours.text);
    result.setColor(QPalette::BrightText, colours.dangerText);
    result.setColor(QPalette::ToolTipBase, colours.tip);
    result.setColor(QPalette::ToolTipText, colours.text);
    result.setColor(QPalette::Highlight, colours.accent);
    result.setColor(QPalette::HighlightedText, colours.accentText);
    result.setColor(QPalette::Link, colours.link);
    result.setColor(QPalette::Mid, colours.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, colours.disabledText);
    result.setColor(QPalette::Disabled, QPalette::Highlight, colours.border);
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, isHighContrast(scheme) ? colours.window : colours.text);
    return result;
}

double contrast(const QColor& first, const QColor& second) {
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace slipway::theme
