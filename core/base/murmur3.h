// SPDX-License-Identifier: Apache-2.0
// MurmurHash3 x86_32 (Austin Appleby, public domain): the stable hash behind cohorts, arms and per-task shares.
#pragma once

#include <cstdint>
#include <string_view>

namespace slipway {

/// murmur3_x86_32 of the bytes of `text`.
std::uint32_t murmur3(std::string_view text, std::uint32_t seed = 0);

/// The bucket of protocol.md: murmur3(salt + ":" + id, seed 0) / 2^32, in [0, 1).
double bucket(std::string_view salt, std::string_view id);

}  // namespace slipway
