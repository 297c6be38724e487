// The standard normal distribution, as far as tests ask for it.
#pragma once

#include <boost/math/special_functions/erf.hpp>
#include <numbers>

namespace slipway::stats {

/// P(Z > z), accurate far out in the tail too.
inline double normalTail(double z) { return 0.5 * boost::math::erfc(z / std::numbers::sqrt2); }

}  // namespace slipway::stats
