// How far apart two colours are to people: CIEDE2000 (Sharma, Wu, Dalal 2005) of what normal, protan, deutan and tritan eyes see of them
// (Machado, Oliveira, Fernandes 2009, severity 1). Plain functions for tests of palettes.
#pragma once

#include <QColor>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace slipway::support {

enum class Vision { normal, protan, deutan, tritan };

inline constexpr std::array kAllVisions = {Vision::normal, Vision::protan, Vision::deutan, Vision::tritan};

using Triple = std::array<double, 3>;

inline Triple linearRgb(const QColor& colour) {
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

inline Triple seenBy(Vision vision, const Triple& rgb) {
    static constexpr std::array<std::array<Triple, 3>, 4> kSees = {
        {{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
         {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
         {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
         {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};
    Triple seen{};
    for (std::size_t i = 0; i < 3; ++i) {
        const Triple& row = kSees.at(static_cast<std::size_t>(vision)).at(i);
        seen.at(i) = std::clamp(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2], 0.0, 1.0);
    }
    return seen;
}

/// CIE L*a*b* under D65.
inline Triple labOf(const Triple& rgb) {
    const auto bent = [](double t) { return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0; };
    const double x = bent((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = bent(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = bent((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

/// CIEDE2000 of two colours in L*a*b*, with all weights 1.
inline double ciede2000(const Triple& first, const Triple& second) {
    constexpr double kDegree = std::numbers::pi / 180.0;
    const auto seventh = [](double chroma) { return std::sqrt(std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(25.0, 7))); };
    const double g = 0.5 * (1.0 - seventh((std::hypot(first[1], first[2]) + std::hypot(second[1], second[2])) / 2.0));
    const double a1 = first[1] * (1.0 + g);
    const double a2 = second[1] * (1.0 + g);
    const double c1 = std::hypot(a1, first[2]);
    const double c2 = std::hypot(a2, second[2]);
    const auto hue = [](double a, double b) { return a == 0.0 && b == 0.0 ? 0.0 : std::fmod(std::atan2(b, a) / kDegree + 360.0, 360.0); };
    const double h1 = hue(a1, first[2]);
    const double h2 = hue(a2, second[2]);
    const bool grey = c1 * c2 == 0.0;
    double turn = grey ? 0.0 : h2 - h1;
    if (turn > 180.0) turn -= 360.0;
    if (turn < -180.0) turn += 360.0;
    double mean = h1 + h2;
    if (!grey) mean = std::abs(h1 - h2) <= 180.0 ? mean / 2.0 : (mean < 360.0 ? mean + 360.0 : mean - 360.0) / 2.0;
    const double lightness = (first[0] + second[0]) / 2.0 - 50.0;
    const double chroma = (c1 + c2) / 2.0;
    const double t = 1.0 - 0.17 * std::cos((mean - 30.0) * kDegree) + 0.24 * std::cos(2.0 * mean * kDegree) +
                     0.32 * std::cos((3.0 * mean + 6.0) * kDegree) - 0.20 * std::cos((4.0 * mean - 63.0) * kDegree);
    const double l = (second[0] - first[0]) / (1.0 + 0.015 * lightness * lightness / std::sqrt(20.0 + lightness * lightness));
    const double c = (c2 - c1) / (1.0 + 0.045 * chroma);
    const double h = 2.0 * std::sqrt(c1 * c2) * std::sin(turn / 2.0 * kDegree) / (1.0 + 0.015 * chroma * t);
    const double around = (mean - 275.0) / 25.0;
    const double rotation = -std::sin(60.0 * std::exp(-around * around) * kDegree) * 2.0 * seventh(chroma);
    return std::sqrt(l * l + c * c + h * h + rotation * c * h);
}

inline double distance(Vision vision, const QColor& first, const QColor& second) {
    return ciede2000(labOf(seenBy(vision, linearRgb(first))), labOf(seenBy(vision, linearRgb(second))));
}

}  // namespace slipway::support
