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
            .floor = rgb(0xFAFBFB),
            .wall = rgb(0x9BA1A8),
            .border = rgb(0xD3D7DB),
            .track = rgb(0xE1E4E7),
            .text = rgb(0x1F2328),
            .mutedText = rgb(0x596069),
            .accent = rgb(0x275B92),
            .accentText = rgb(0xFFFFFF),
            .danger = rgb(0xA32A0C),
            .dangerText = rgb(0xFFFFFF),
            .failText = rgb(0x862408),
            .heldText = rgb(0x8A5200),
            .goodText = rgb(0x2A6B55)};
}

Palette darkPalette() {
    return {.window = rgb(0x1E2227),
            .surface = rgb(0x181B1F),
            .floor = rgb(0x1A1D22),
            .wall = rgb(0x59616B),
            .border = rgb(0x373E46),
            .track = rgb(0x343A42),
            .text = rgb(0xE4E7EA),
            .mutedText = rgb(0xA2A9B2),
            .accent = rgb(0x2489F9),
            .accentText = rgb(0x0B0D10),
            .danger = rgb(0xCF3B3D),
            .dangerText = rgb(0xFFFFFF),
            .failText = rgb(0xF27D7F),
            .heldText = rgb(0xF49E00),
            .goodText = rgb(0x68EDB5)};
}

double luminance(const QColor& colour) {
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

const Palette& paletteOf(Scheme scheme) {
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    return scheme == Scheme::light ? light : dark;
}

QColor markColour(Scheme scheme, view::Condition condition) {
    const bool light = scheme == Scheme::light;
    switch (condition) {
        case view::Condition::updating:
            return rgb(light ? 0x275B92 : 0x2489F9);
        case view::Condition::onCandidate:
            return rgb(light ? 0x439C7D : 0x68EDB5);
        case view::Condition::held:
            return rgb(light ? 0xB16A00 : 0xF49E00);
        case view::Condition::failed:
            return rgb(light ? 0x862408 : 0xCF3B3D);
        case view::Condition::rolledBack:
            return rgb(light ? 0xC066EE : 0xE1C7EB);
        case view::Condition::quiet:
        case view::Condition::offline:
            break;
    }
    return rgb(light ? 0x46484B : 0x767A80);
}

QColor seriesColour(Scheme scheme, std::size_t index) {
    static constexpr std::array<unsigned, 7> kLight = {0x275B92, 0x935800, 0x28705A, 0x8E35B8, 0x862408, 0x0E6B7C, 0x596069};
    static constexpr std::array<unsigned, 7> kDark = {0x58A6FF, 0xF49E00, 0x68EDB5, 0xE1C7EB, 0xF27D7F, 0x4CC9D9, 0xA2A9B2};
    const std::size_t at = std::min(index, kLight.size() - 1);
    return rgb(scheme == Scheme::light ? kLight[at] : kDark[at]);
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
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? Scheme::dark : Scheme::light;
}

QPalette qtPalette(Scheme scheme) {
    const Palette& colours = paletteOf(scheme);
    QPalette result(colours.window);
    result.setColor(QPalette::Window, colours.window);
    result.setColor(QPalette::WindowText, colours.text);
    result.setColor(QPalette::Base, colours.surface);
    result.setColor(QPalette::AlternateBase, scheme == Scheme::light ? rgb(0xF7F8F9) : rgb(0x1C2025));
    result.setColor(QPalette::Text, colours.text);
    result.setColor(QPalette::PlaceholderText, colours.mutedText);
    result.setColor(QPalette::Button, scheme == Scheme::light ? rgb(0xECEEF0) : rgb(0x2B3138));
    result.setColor(QPalette::ButtonText, colours.text);
    result.setColor(QPalette::BrightText, colours.dangerText);
    result.setColor(QPalette::ToolTipBase, scheme == Scheme::light ? rgb(0xFFFFFF) : rgb(0x2B3138));
    result.setColor(QPalette::ToolTipText, colours.text);
    result.setColor(QPalette::Highlight, colours.accent);
    result.setColor(QPalette::HighlightedText, colours.accentText);
    result.setColor(QPalette::Link, scheme == Scheme::light ? colours.accent : rgb(0x6DB1FB));
    result.setColor(QPalette::Mid, colours.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        result.setColor(QPalette::Disabled, role, scheme == Scheme::light ? rgb(0x7C838B) : rgb(0x7F868E));
    }
    result.setColor(QPalette::Disabled, QPalette::Highlight, colours.border);
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.text);
    return result;
}

double contrast(const QColor& first, const QColor& second) {
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace slipway::theme
