#include "app/cli/refusal.h"

#include <fmt/format.h>

#include <cstdio>

namespace slipway::cli {

ExitCode refuse(const Error& error) {
    fmt::print(stderr, "slipway-cli: {}\n", describe(error));
    const bool asked = error.code == ErrorCode::notFound || error.code == ErrorCode::invalidInput;
    return asked ? ExitCode::badInput : ExitCode::other;
}

}  // namespace slipway::cli
