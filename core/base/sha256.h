// SPDX-License-Identifier: Apache-2.0
// SHA-256 by OpenSSL: of texts (tokens, plans, the audit chain) and, in pieces, of model files.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace slipway {

/// Lower-case hexadecimal, 64 characters.
std::string sha256Hex(std::string_view bytes);

/// True if `text` is 64 lower-case hexadecimal characters.
bool isSha256Hex(std::string_view text);

class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(std::span<const std::byte> bytes);
    /// Ends the computation; the object may not be used after it.
    std::string finishHex();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

}  // namespace slipway
